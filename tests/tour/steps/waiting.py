"""Somebody waits for what was carried outside."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.queries.carrying import carry_forms
from recordsroom.services.queries.people import readers_register
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
