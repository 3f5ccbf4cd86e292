"""清点: a count of one shelf by scans and keys, its discrepancies, a settlement, and the papers (domain.md §1.H)."""

from __future__ import annotations

from recordsroom.domain.count_codes import code_of_count
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.count_holders import holders_out
from recordsroom.services.queries.counts import counts
from tests.tour.sights import newest_medium, pieces, places
from tests.tour.steps.equipment import given_to
from tests.tour.steps.printing import ready
from tests.tour.tour import Tour
from ui.counting.page import CountPage


def _page(tour: Tour) -> CountPage:
    page: CountPage = tour.page("counting")
    return page


def counted(tour: Tour) -> None:
    """A count is begun; a shelf, a thing on it and a code that nobody knows are scanned; the scanning ends."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)
    tour.press("Ctrl+0")
    tour.settle()
    tour.shot("counting-empty", "清点：还没有清点过")
    tour.press("Ctrl+N")
    tour.until(lambda: _page(tour).list.register.form is not None, "the form is there")
    tour.press("Tab", "Tab", "Tab", "Tab", "Tab")
    tour.write("苏怀瑾")
    tour.shot("counting-form", "新清点：范围、原因、卡片、方式、第二清点人")
    with tour.journal("BeginCount"):
        tour.press("Ctrl+Return")
    tour.until(lambda: bool(tour.ask(counts)) and _page(tour).list.register.table.current() is not None, "it begins")
    tour.press("Return")
    tour.until(lambda: _page(tour).takes_scans, "the count is open")
    with tour.journal("ScanForCount", "ScanForCount"):
        tour.scan(piece.home or "")
        tour.scan(piece.digits)
    tour.settle()
    tour.press("F12")
    tour.until(lambda: _page(tour).view.plan.card.plan.block is not None, "the plan is there")
    tour.settle()
    tour.shot("counting-plan", "清点在平面上：相符、有差异、在点、未清")
    tour.press("F12")
    tour.settle()
    tour.shot("counting-match", "扫架层、扫档案：相符；左边逐层，右边上次点到")
    with tour.journal("ScanForCount"):
        tour.scan("778899")
    tour.settle()
    tour.shot("counting-stray", "账上没有的码：另记，取出单独放置")
    # On a second shelf nothing is scanned: what stands there is not seen, and is looked for later.
    here = set(tour.ask(places, "SHELF_LEVEL", Level.INTERNAL, "01-")) - {piece.home}
    other = next(one for one in tour.ask(pieces, Custody.SHELVED, None, 400) if one.home in here)
    with tour.journal("ScanForCount"):
        tour.scan(other.home or "")


def shared(tour: Tour) -> None:
    """Some shelves may be counted on another PC: the form is looked at."""
    with tour.journal():
        tour.press("Ctrl+E")
    tour.settle()
    tour.shot("counting-elsewhere", "带到另一台电脑：从哪层到哪层、清点人、介质、文件口令")
    tour.press("Esc")


def settled(tour: Tour) -> None:
    """The scanning ends, one discrepancy is settled, the report is looked at."""
    with tour.journal("EndCount"):
        tour.press("Ctrl+F9")
    tour.until(lambda: _page(tour).view.chosen is not None, "something was found")
    tour.settle()
    tour.shot("counting-findings", "扫描结束：差异按轻重排列")
    tour.press("F4")
    tour.shot("counting-order", "排架顺序：排错的应在哪两件之间")
    tour.press("F4", "F9")
    tour.until(lambda: _page(tour).view.searching.table.current() is not None, "there is where to look")
    tour.settle()
    tour.shot("counting-search", "未见：按可能性去哪里找，看一处记一处，限期")
    with tour.journal("NoteLook"):
        tour.press("Return")
    tour.settle()
    tour.press("F9", "F6")
    tour.shot("counting-settle", "处理一条差异：处理、原因、责任人、第二人")
    tour.press("Esc")
    _scanned_back(tour)
    tour.press("F7")
    tour.shot("counting-sign", "签字报告入档")
    tour.press("Esc")
    with tour.journal():
        tour.press("Ctrl+P")
        ready(tour)
        tour.shot("counting-report", "清点报告：应有、实有、相符率、差异分类")
    tour.press("Ctrl+0", "Esc")


def _scanned_back(tour: Tour) -> None:
    """The papers come back: a line leads to its discrepancy, the code of a sheet to the next that is open (F-21)."""
    view = _page(tour).view
    last = view.body.found[-1]
    with tour.journal():
        tour.scan(last.label)
    tour.until(lambda: view.form is not None and view.chosen == last, "the line leads to its discrepancy")
    tour.shot("counting-line-back", "差异表扫回：扫一行的码，光标到这一条，直接写处理")
    tour.press("Esc")
    with tour.journal():
        tour.scan(code_of_count(view.count).digits)
    tour.until(lambda: view.form is not None and view.chosen == view.body.found[0], "the sheet leads to what is open")
    tour.shot("counting-sheet-back", "清点报告扫回：还有差异没处理，先到最重的一条")
    tour.press("Esc")


def held(tour: Tour) -> None:
    """Holders are asked for what they have, media too: the next one by key, what is shown by scan."""
    first = tour.ask(holders_out)[0]
    given_to(tour, first.name)
    (piece,) = tour.ask(pieces, Custody.ON_LOAN)
    tour.press("Esc", "Ctrl+0")
    tour.settle()
    tour.press("Ctrl+N")
    tour.until(lambda: _page(tour).list.register.form is not None, "the form is there")
    tour.press("End", "Tab", "Tab", "Tab")
    tour.write("苏怀瑾")
    with tour.journal("BeginCount"):
        tour.press("Ctrl+Return")
    tour.until(lambda: _page(tour).list.register.form is None, "it begins")
    tour.settle()
    tour.press("Return")
    tour.until(lambda: _page(tour).takes_scans, "the count is open")
    with tour.journal("ScanForCount", "ScanForCount", "ScanForCount"):
        tour.press("F5")
        tour.settle()
        tour.scan(piece.digits)
        tour.scan(tour.ask(newest_medium))
    tour.settle()
    tour.shot("counting-held", "持有人处清点：档案和介质逐人出示，未出示、转借、漏登逐条列出")
    with tour.journal("EndShelf", "PauseCount"):
        tour.press("F9")
        tour.settle()
        tour.press("Esc")


def book(tour: Tour) -> None:
    """The register of counts is found by its number among all registers."""
    tour.press("Ctrl+7", "F2")
    tour.settle()
    tour.press("Ctrl+F")
    tour.write("G-19")
    tour.press("Return")
    tour.until(lambda: tour.page("count_book").isVisible(), "the register of counts is in front")
    tour.settle()
    tour.shot("counting-book", "清点核对登记：年月、情况筛选，打印、导出")
    tour.press("Esc")
