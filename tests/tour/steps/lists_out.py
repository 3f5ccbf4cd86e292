"""What is done with a search: kept under a name, looked for again, taken out as a file; and the rows that wait."""

from __future__ import annotations

from tests.tour.lists import TITLE_WORDS
from tests.tour.tour import Tour
from ui.exporting.page import ExportPage
from ui.holdings.page import HoldingsPage
from ui.mending.page import WaitingList
from ui.papers.page import PapersPage


def _holdings(tour: Tour) -> HoldingsPage:
    page: HoldingsPage = tour.page("holdings")
    return page


def kept_search(tour: Tour) -> None:
    tour.press("Ctrl+3", "Ctrl+F", "Ctrl+A")
    tour.write(TITLE_WORDS)
    tour.press("Ctrl+D")
    tour.until(lambda: tour.application.activePopupWidget() is not None, "the kept searches are offered")
    tour.keys.press("Return")
    tour.until(_holdings(tour).list.kept_searches.isVisible, "the line for a name comes")
    tour.shot("keep-search", "留存检索：给这次查找起个名字")
    with tour.journal("SaveFilter"):
        tour.press("Return")
    tour.shot("search-kept", "已留存：Ctrl+D 再查")


def export(tour: Tour) -> None:
    tour.folder_to_choose = tour.vault.parent / "medium"
    tour.folder_to_choose.mkdir(exist_ok=True)
    tour.press("Ctrl+E")
    tour.until(lambda: isinstance(_holdings(tour).shown(), ExportPage), "the export is in front")
    part = _holdings(tour).shown()
    assert isinstance(part, ExportPage)
    tour.until(lambda: part._ready, "what would leave stands there")
    tour.until(lambda: part.side.form.medium.count() > 1, "the media are offered")
    tour.press("Return", "Down", "Return")
    tour.write("送规划研究室核对")
    tour.settle()
    tour.shot("export", "导出清单：会带走哪些、最高密级、到哪个登记介质")
    with tour.journal("ExportList", "ClosePrint"):
        tour.press("Ctrl+Return")
    tour.until(lambda: not part.work.busy, "the list is written")
    tour.shot("exported", "已导出：台账已记，文件与校验码")
    assert list(tour.folder_to_choose.iterdir()), "a file lies on the medium"
    tour.press("Esc")


def papers(tour: Tour) -> None:
    tour.press("Ctrl+Shift+P")
    tour.until(lambda: isinstance(_holdings(tour).shown(), PapersPage), "the papers are in front")
    part = _holdings(tour).shown()
    assert isinstance(part, PapersPage)
    tour.until(lambda: part._counts is not None, "it is known what can be printed")
    tour.settle()
    tour.shot("papers", "打印目录与表单：选中的能打哪几种，各是哪个数字")
    tour.press("F6")
    tour.until(lambda: part._counts is not None, "the whole list is counted")
    tour.keys.press("1")
    bench = tour.page("printing").bench
    tour.until(lambda: bench._order is not None and bench._order.form.key == "filing_list", "the list is on the bench")
    tour.until(lambda: bench.chooser.preview.count > 1, "its pages are drawn")
    tour.settle()
    tour.shot("filing-list", "归档文件目录：封面、每页合计，机密以上不印题名")
    tour.press("F9")
    book = tour.page("printing").book
    tour.until(lambda: book.preview.count > 0, "the sample is drawn")
    tour.settle()
    tour.shot("forms", "本室表单：样张、编号、什么时候用、谁签字；F2 设本室样式")
    tour.press("F9", "Ctrl+3", "Esc")


def waiting(tour: Tour) -> None:
    tour.press("Ctrl+3", "F6")
    tour.until(lambda: isinstance(_holdings(tour).shown(), WaitingList), "the waiting rows are in front")
    tour.shot("waiting", "待整理：导入时读不准的行，逐条改正")
    tour.press("Esc")
