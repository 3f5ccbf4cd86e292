"""The end of what is kept: the schedule, what is due, an appraisal of two, a destruction, a transfer."""

from __future__ import annotations

from recordsroom.domain.appraising import SessionState
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.appraising import AppraisedRow
from recordsroom.services.queries.record_details import carriers_now
from tests.tour.sights import pieces
from tests.tour.steps.destroying import to_the_record
from tests.tour.tour import Tour
from ui.retaining.page import RetentionPage


def appraised_and_destroyed(tour: Tour) -> None:
    """From a line of the schedule and the due list to the record of a destruction."""
    tour.press("Ctrl+7", "Ctrl+U")
    tour.settle()
    tour.shot("destruction-empty", "销毁登记：还没有清册")
    tour.press("F4")
    page: RetentionPage = tour.page("retention")
    _scheduled(tour)
    tour.press("F2")
    tour.until(lambda: page.register is page.due and page.due.chosen(), "something is due")
    tour.shot("retention-due", "到期清单：先到期的在前，两个期限、暂停处置都看得见")
    _begun(tour, page)
    label = _judged(tour, page)
    tour.press("F9")
    tour.settle()
    _listed(tour)
    to_the_record(tour, [label])


def _scheduled(tour: Tour) -> None:
    tour.press("F4", "Ctrl+N")
    tour.write("ws")
    tour.press("Return")
    tour.write("文书档案")
    tour.press("Return")
    tour.write("10年")
    tour.press("Return", "Return")
    tour.write("保管期限表一（三）")
    tour.shot("schedule-line", "保管期限表：类别、最低期限、起算、依据；与档号不一致时从长")
    with tour.journal("SetSchedule"):
        tour.press("Ctrl+Return")
    tour.shot("schedule", "保管期限表：有效的在前，替换的留着")


def _begun(tour: Tour, page: RetentionPage) -> None:
    tour.press("F6")
    tour.write("鉴2026-01")
    tour.press("Return", "Return")
    tour.write("许见山、郑若谷")
    tour.shot("appraisal-form", "开始鉴定：编号、范围、两名以上成员")
    with tour.journal("BeginAppraisal"):
        tour.press("Ctrl+Return")
    tour.until(lambda: page.register is page.sessions and page.sessions.chosen(), "the session is shown")


def _judged(tour: Tour, page: RetentionPage) -> str:
    """One line is to be destroyed, the rest stays in dispute; answers the label of that one."""
    row = page.sessions.chosen()
    assert row is not None, "it was waited for"
    number, label = _shelved(tour, row.lines)
    for lines, downs, why in ((str(number), 1, "无继续保存价值"), ("", 3, "意见不一，留待再议")):
        tour.press("F6")
        tour.write(lines)
        tour.press("Return", *["Down"] * downs, "Return")
        tour.write(why)
        tour.shot(f"appraisal-opinion-{downs}", "登记意见：续存从长，其余写理由")
        with tour.journal("OpineOnLines"):
            tour.press("Ctrl+Return")
    tour.until(lambda: (now := page.sessions.chosen()) and now.state is SessionState.JUDGED, "all is judged")
    tour.press("F7")
    tour.write("逐件审阅，销毁一件，其余存疑")
    tour.press("Return")
    tour.write("许见山")
    tour.shot("appraisal-end", "结束鉴定：报告结论和签字的成员")
    with tour.journal("EndAppraisal"):
        tour.press("Ctrl+Return")
    tour.shot("appraisals", "鉴定登记：每次鉴定到哪一步，逐条意见")
    return label


def _shelved(tour: Tour, lines: tuple[AppraisedRow, ...]) -> tuple[int, str]:
    """The first line of internal level whose one copy stands on its shelf, and its label."""
    for line in lines:
        copies = tour.ask(carriers_now, line.record) if line.level is Level.INTERNAL else ()
        if len(copies) == 1 and copies[0].custody is Custody.SHELVED:
            return line.number, copies[0].barcode
    raise AssertionError("nothing that is due stands on its shelf")


def _listed(tour: Tour) -> None:
    tour.write("销2026-0001")
    tour.press("Return")
    tour.write("科研管理处")
    tour.shot("destruction-list-form", "由鉴定造册：条目、鉴定人、日期都带过来")
    with tour.journal("ListForDestruction"):
        tour.press("Ctrl+Return")
    tour.shot("destruction-listed", "销毁清册：校验码、条目、下一步")


def transferred(tour: Tour) -> None:
    """Two pieces: listed, reviewed, counted out by scan, signed by both."""
    found = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC, 60)[-2:]
    tour.press("Ctrl+7", "F2")
    tour.settle()
    tour.press("Ctrl+F")
    tour.write("G-22")
    tour.settle()
    tour.press("Return", "Return")
    tour.settle()
    tour.shot("transfers-empty", "移交登记：还没有移交过")
    tour.press("Ctrl+N")
    for one in found:
        tour.scan(one.digits)
    tour.write("移2026-0001")
    tour.press("Return")
    tour.write("市档案馆")
    tour.press("Return")
    tour.write("到期移交")
    tour.shot("transfer-form", "造移交清单：扫件，写档案馆；不是永久的要再问一遍")
    tour.press("Ctrl+Return")
    if tour.page("transfers").register.form is not None:
        tour.press("Ctrl+Return")
    tour.shot("transfer-listed", "移交清单：开放审核没有补齐，什么也不移出")
    tour.press("F2", "Return", "Return")
    with tour.journal("ReviewForTransfer"):
        tour.press("Ctrl+Return")
    for one in found:
        with tour.journal("ScanOutForTransfer"):
            tour.scan(one.digits)
            tour.settle()
    tour.press("F6")
    tour.write("宋闻溪")
    tour.press("Return")
    tour.write("梁佩珩")
    tour.shot("transfer-deed", "登记交接文据：双方签字、监交人、日期")
    with tour.journal("SignTransfer"):
        tour.press("Ctrl+Return")
    tour.shot("transferred", "已移交：条目永远留着，标签、号码不再用")
    tour.press("Ctrl+P")
    tour.settle(2)
    tour.shot("transfer-paper", "交接文据和登记表，一式两份")
    tour.press("Ctrl+7")
