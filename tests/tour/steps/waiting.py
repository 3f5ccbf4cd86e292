"""Somebody waits for what was carried outside; two wait for one piece, and it reaches the first, then the next."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.carrying import carry_forms
from recordsroom.services.queries.people import readers_register
from tests.tour.sights import pieces
from tests.tour.tour import Tour


def asked_for(tour: Tour) -> None:
    """A reader asks for a piece that somebody else has, by its code and his card."""
    (form, *_others) = tour.ask(carry_forms)
    reader = next(
        row
        for row in tour.ask(readers_register)
        if not row.stopped and not row.expired and row.cleared >= Level.INTERNAL and row.name != form.bearer
    )
    tour.press("Ctrl+7", "Ctrl+I")
    tour.settle()
    tour.press("Ctrl+N")
    tour.settle()
    tour.scan(form.pieces[0].piece.digits)
    tour.scan(reader.barcode)
    tour.settle()
    tour.shot("waiting-form", "新预约：要哪件、谁要、有效期")
    with tour.journal("ReserveCarrier"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("waiting", "预约等候：排第几、现在在谁处")
    tour.press("Esc", "Ctrl+1")
    # The loans go on as they were: whoever borrows stands at the desk again.
    tour.scan(tour.kept["card"])


def next_in_line(tour: Tour) -> None:
    """Two ask for what is lent; the desk says at its return who waits, and asks before it goes to the second."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC)
    first, second, *_others = (one for one in tour.ask(readers_register) if not one.stopped and not one.expired)
    tour.press("Ctrl+2", "F2")
    tour.scan(tour.kept["card"])
    tour.scan(piece.digits)
    _signed(tour, "2026-0811")
    tour.press("F9")
    for one in (first, second):
        tour.press("Ctrl+7", "Ctrl+I", "Ctrl+N")
        tour.scan(piece.digits)
        tour.scan(one.barcode)
        with tour.journal("ReserveCarrier"):
            tour.press("Ctrl+Return")
    tour.press("Ctrl+2", "F4")
    tour.scan(piece.digits)
    tour.shot("waiting-back", "还来：写明谁在等")
    tour.press("F9", "F2")
    tour.scan(second.barcode)
    tour.scan(piece.digits)
    _signed(tour, "2026-0812", lent=False)
    tour.shot("waiting-before", "已有别人预约在先：选理由才借")
    tour.press("Esc", "F9")
    tour.scan(first.barcode)
    tour.scan(piece.digits)
    _signed(tour, "2026-0813")
    tour.press("F9", "Ctrl+7", "Ctrl+I")
    tour.settle()
    tour.shot("waiting-next", "借给了先预约的人，后一位成为第一位")
    tour.press("Esc", "Ctrl+2", "F4")
    tour.scan(piece.digits)
    tour.press("F9", "F2")
    with tour.journal("LendCarrier"):
        tour.scan(second.barcode)
        tour.scan(piece.digits)
    # The loans go on as they were: whoever borrows stands at the desk again.
    tour.scan(tour.kept["card"])


def _signed(tour: Tour, number: str, *, lent: bool = True) -> None:
    """Enter the form that a leader signed."""
    tour.press("F6")
    tour.write(number)
    tour.press("Return")
    tour.write("1")
    with tour.journal("RecordApproval", *(("LendCarrier",) if lent else ())):
        tour.press("Return")
