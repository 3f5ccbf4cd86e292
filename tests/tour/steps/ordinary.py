"""An ordinary loan as it is meant to be: two scans, no key, no question, one sheet from request to return (P-07)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.print_register import print_register
from tests.tour.sights import newest_slip, pieces
from tests.tour.steps.papers import shown
from tests.tour.steps.printing import ready, send
from tests.tour.tour import Tour

_MANY = 1_000


def two_scans(tour: Tour) -> None:
    """The form of two pieces is printed, signed and entered; then each loan is the form's bars and the label."""
    first, second = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC, 2)
    tour.press("Ctrl+2", "F2")
    tour.scan(tour.kept["card"])
    with tour.journal("LendCarrier REFUSED", "LendCarrier REFUSED", "AskForSlip"):
        tour.scan(first.digits)
        tour.scan(second.digits)
        tour.press("Ctrl+P")
    ready(tour)
    shown(tour, "loan_slip")
    send(tour, "ordinary-slip", "PrintDocument")
    sheets = _printed(tour)
    slip = tour.ask(newest_slip)
    tour.press("Ctrl+2")
    tour.scan(slip)
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(first.digits)
    tour.press("F6", "Return")
    tour.write("1")
    tour.press("Return")
    with tour.journal("RecordApproval", "LendCarrier"):
        tour.press("Return")
    tour.press("F9")
    questions: list[object] = []
    tour.desk.work.asked.connect(questions.append)
    with tour.journal("LendCarrier"):
        tour.scan(slip)
        tour.scan(second.digits)
    tour.desk.work.asked.disconnect(questions.append)
    assert not questions, "an ordinary loan asks nothing"
    tour.shot("two-scans", "普通借阅：扫签好的单子、扫件，两枪办完，不按键，不再打纸")
    assert _printed(tour) == sheets, "the one sheet goes on to the return"
    tour.press("F9")
    with tour.journal("ReturnCarrier", "ReturnCarrier"):
        tour.press("F4")
        tour.scan(first.digits)
        tour.scan(second.digits)
    tour.press("F9", "F2")
    tour.scan(tour.kept["card"])
    tour.figures["an ordinary loan on a signed form"] = "2 scans, 0 keys, 0 questions, 1 sheet"


def _printed(tour: Tour) -> int:
    return len(tour.ask(print_register, 0, _MANY))
