"""An incident by keys alone: opened by a scan, described, reported, found again and closed (F-25, G-31)."""

from __future__ import annotations

from recordsroom.domain.incidents import IncidentState
from recordsroom.domain.values import Custody, Level
from tests.tour.sights import pieces
from tests.tour.tour import Tour
from ui.incidents.page import IncidentsPage

_ITEMS = (
    "秘密级文件一份，纸质",
    "核对架位时未见，两人复查仍未见",
    "责任人待查",
    "11 月 20 日上午，库房",
    "知悉范围可能扩大，程度待查",
    "已成立核查小组",
    "封存相关架位，逐架查找",
)


def course(tour: Tour) -> None:
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.MIMI)
    tour.press("Ctrl+7", "F2")
    tour.settle()
    tour.press("Ctrl+F")
    tour.write("G-31")
    tour.settle()
    tour.press("Return", "Return")
    page: IncidentsPage = tour.page("incidents")
    tour.press("Ctrl+N")
    tour.scan(piece.digits)
    tour.settle()
    tour.shot("incident-new", "立事件：下落不明，扫了哪一件")
    with tour.journal("OpenIncident"):
        tour.press("Ctrl+Return")
    tour.until(lambda: page.register.lacks, "it is missing")
    tour.settle()
    tour.shot("incident", "泄密事件：时限在右边，也在每页上方的红条里")
    _report(tour, page)
    tour.press("F4")
    tour.write("邻格，夹在大开本里")
    with tour.journal("FindAgain"):
        tour.press("Ctrl+Return")
    tour.until(lambda: not page.register.lacks, "it is here again")
    tour.press("F6")
    tour.write("查清，未扩散")
    with tour.journal("AnswerIncident"):
        tour.press("Ctrl+Return")
    tour.until(lambda: _state(page) is IncidentState.ANSWERED, "the result is reported")
    tour.press("F7")
    tour.write("结案，加强清点")
    tour.settle()
    # A head of an office does not close an incident of this level: the leader in charge does.
    tour.press("Return")
    tour.write("hyn")
    tour.press("Return")
    tour.write("结〔2026〕1号")
    with tour.journal("CloseIncident"):
        tour.press("Ctrl+Return")
    tour.until(lambda: _state(page) is IncidentState.CLOSED, "it is closed")
    tour.settle()
    tour.shot("incidents", "泄密事件登记：查获、结案以后")
    tour.press("Esc", "Ctrl+2")


def _report(tour: Tour, page: IncidentsPage) -> None:
    tour.press("F2")
    for said in _ITEMS:
        tour.write(said)
        tour.press("Return")
    tour.settle()
    tour.shot("incident-items", "事件报告的七项内容")
    with tour.journal("DescribeIncident"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.press("F6")
    tour.write("市国家保密局")
    tour.press("Return")
    tour.write("青保报〔2026〕5号")
    tour.press("Return", "Return")
    tour.write("青档函〔2026〕3号")
    with tour.journal("ReportIncident"):
        tour.press("Ctrl+Return")
    tour.until(lambda: _state(page) is IncidentState.REPORTED, "it is reported")


def _state(page: IncidentsPage) -> IncidentState | None:
    row = page.register.chosen()
    return row.state if row is not None else None
