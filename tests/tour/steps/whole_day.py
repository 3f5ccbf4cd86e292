"""A whole day from opening to closing: a loan that is refused and its way through, a return, the shelf, the evening."""

from __future__ import annotations

from recordsroom.domain.values import Authority, Custody, Level
from recordsroom.services.queries.day_closing import evening
from recordsroom.services.queries.lending import approvers_in_office
from tests.tour.sights import a_card, pieces
from tests.tour.tour import Tour
from ui.today.page import TodayPage

_FORM_NO, _CAUSE, _LEADER = "2026-1128", "2", "1"


def whole_day(tour: Tour) -> None:
    """What one keeper does from coming in until the cabinets are locked, by keys and scans alone."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)
    # Whatever the desk was at the evening before, in the morning it asks.
    tour.press("Ctrl+2", "F7", "Ctrl+1")
    tour.settle()
    tour.shot("day-opening", "一天·开始：今日要办的事，先看到期和未清")
    _refused_and_let(tour, piece.digits)
    _back_and_home(tour, piece.digits, piece.home or "")
    _closed(tour)


def _refused_and_let(tour: Tour, label: str) -> None:
    tour.scan(tour.ask(a_card))
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(label)
    tour.shot("day-refused", "一天·拒绝：没有审批不借出，写明规则和下一步")
    tour.press("F6")
    tour.write(_FORM_NO)
    tour.press("Return")
    tour.write("1")
    tour.settle()
    tour.shot("day-form", "一天·出路：领导签了字，录入审批单")
    with tour.journal("RecordApproval", "LendCarrier"):
        tour.press("Return")
    tour.shot("day-lent", "一天·借出：审批在案")
    tour.press("F9")


def _back_and_home(tour: Tour, label: str, home: str) -> None:
    tour.press("F4")
    with tour.journal("ReturnCarrier"):
        tour.scan(label)
    tour.shot("day-returned", "一天·归还：已核，待上架")
    tour.press("F9", "F5")
    with tour.journal("ShelveCarrier"):
        tour.scan(home)
        tour.scan(label)
    tour.shot("day-shelved", "一天·上架：回到原位")
    tour.press("F9")


def _closed(tour: Tour) -> None:
    today: TodayPage = tour.page("today")
    tour.press("Ctrl+1", "F9")
    tour.until(lambda: today.in_the_evening and today.evening.close_day.isVisible(), "the evening asks")
    tour.settle()
    tour.shot("day-evening", "一天·日终：还在外面的、还开着的，一条一条列出")
    with tour.journal("CloseDay"):
        if tour.ask(evening).clear:
            tour.press("F9")
        else:
            second = tour.ask(approvers_in_office, Authority.SECTION_HEAD)[-1].name
            tour.write(_CAUSE)
            tour.write(_LEADER)
            tour.write(second)
            tour.press("Return")
            tour.write("2026-1129")
            tour.press("Return")
        tour.settle()
    tour.shot("day-closed", "一天·结束：今天已结，谁答复、谁会签")
    tour.press("Esc")
