"""Copies: a signed form, what was made on it, by keys and two scans (F-18, G-15)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.people import readers_register
from tests.tour.sights import pieces
from tests.tour.tour import Tour


def let_and_made(tour: Tour) -> None:
    """A form is recorded, one copy is made with a spoiled sheet, and its label is asked for."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)
    reader = next(row for row in tour.ask(readers_register) if not row.stopped and not row.expired)
    tour.press("Ctrl+7", "Ctrl+T")
    tour.settle()
    tour.shot("copies-empty", "复制、摘录登记：还没有")
    tour.press("Ctrl+N")
    tour.scan(piece.digits)
    tour.scan(reader.barcode)
    tour.settle()
    tour.shot("copies-form", "登记审批表：扫原件、扫申请人的证")
    tour.press("Return", "Return")
    tour.write("复2026-0001")
    tour.press("Return", "Return", "Return", "Return")
    tour.write("编制规划")
    tour.press("Return", "Return", "Down")
    with tour.journal("LetCopies"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.press("F6", "Return")
    tour.write("6")
    tour.shot("copies-made-form", "登记实制：份数、页数、设备、废页")
    with tour.journal("MakeCopies"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("copies", "复制登记：在申请人手中，应退日期")
    tour.press("Esc")
