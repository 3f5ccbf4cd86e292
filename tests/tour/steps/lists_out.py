"""What is done with a search: kept under a name, looked for again, taken out as a file; and the rows that wait."""

from __future__ import annotations

from tests.tour.lists import TITLE_WORDS
from tests.tour.tour import Tour
from ui.exporting.page import ExportPage
from ui.holdings.page import HoldingsPage
from ui.mending.page import WaitingList


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
    tour.press("Return")
    tour.write("青密介012")
    tour.press("Return")
    tour.write("送规划研究室核对")
    tour.settle()
    tour.shot("export", "导出清单：会带走哪些、最高密级、到哪个登记介质")
    with tour.journal("ExportList", "ClosePrint"):
        tour.press("Ctrl+Return")
    tour.until(lambda: not part.work.busy, "the list is written")
    tour.shot("exported", "已导出：台账已记，文件与校验码")
    assert list(tour.folder_to_choose.iterdir()), "a file lies on the medium"
    tour.press("Esc")


def waiting(tour: Tour) -> None:
    tour.press("Ctrl+3", "F6")
    tour.until(lambda: isinstance(_holdings(tour).shown(), WaitingList), "the waiting rows are in front")
    tour.shot("waiting", "待整理：导入时读不准的行，逐条改正")
    tour.press("Esc")
