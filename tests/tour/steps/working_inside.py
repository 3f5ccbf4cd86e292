"""Work inside the room: fetched by scans, seen, and taken back at the desk (P-13)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import pieces
from tests.tour.steps.printing import ready
from tests.tour.tour import Tour
from ui.inside.page import InsidePage


def fetched(tour: Tour) -> None:
    """Two pieces are fetched for digitising and come back by scan."""
    wanted = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL, 2)
    tour.press("Ctrl+7", "F2")
    tour.settle()
    tour.press("Ctrl+F")
    tour.write(InsidePage.title())
    tour.settle()
    tour.press("Return")
    tour.settle()
    tour.press("Ctrl+N")
    tour.settle()
    for piece in wanted:
        tour.scan(piece.digits)
        tour.settle()
    tour.press("Down", "Return", "Return")
    tour.write("数字化室")
    tour.shot("inside-form", "内部调卷：扫件，写用件人、用途、用件处")
    with tour.journal("FetchInside"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("inside", "内部调卷登记：谁在用、用来做什么、还了没有")
    tour.press("Ctrl+P")
    ready(tour)
    tour.shot("inside-slip", "内部调卷单：随件走，取件、还件都签")
    tour.press("Ctrl+7")
    tour.settle()
    tour.press("Esc", "Ctrl+2", "F4")
    with tour.journal("ReturnCarrier"):
        tour.scan(wanted[0].digits)
    tour.settle()
    tour.press("Esc")
