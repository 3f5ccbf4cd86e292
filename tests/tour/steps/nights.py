"""What is read on tomorrow: checked at the table, kept overnight, and given up again (R-59, R-60)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.seats import seat_plan
from tests.tour.sights import pieces
from tests.tour.tour import Tour
from ui.overnight.page import OvernightPage


def kept(tour: Tour) -> None:
    """Two things are read, brought back and kept until the next working day; the register has it."""
    one, other = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC, 2)
    (seat, _other) = tour.ask(seat_plan)
    tour.press("Ctrl+2", "Ctrl+F2")
    tour.scan(seat.digits)
    tour.scan(tour.kept["card"])
    tour.press("Return", "Return")
    with tour.journal("CheckIn"):
        tour.press("Return")
    with tour.journal("GiveToTable", "GiveToTable", "ReturnCarrier", "ReturnCarrier"):
        for piece in (one, other, one, other):
            tour.scan(piece.digits)
    tour.shot("night-asked", "阅览：还清核好了，可以给他留到明天")
    with tour.journal("KeepOvernight", "CheckOut"):
        tour.press("Ctrl+T", "F12")
    tour.shot("night-kept", "过夜存放：留到哪一天，随即离开")
    tour.press("Ctrl+7", "F2")
    tour.settle()
    tour.press("Ctrl+F")
    tour.write(OvernightPage.title())
    tour.settle()
    tour.press("Return")
    page: OvernightPage = tour.page("overnight")
    tour.until(lambda: page.register.kept is not None, "the register has it")
    tour.settle()
    tour.shot("nights", "过夜存放登记：给谁留的、留到哪一天")
    with tour.journal("KeepNoMore"):
        tour.press("F8")
    tour.settle()
    tour.press("Esc", "Ctrl+2", "F7")
