"""A list comes in: report, two questions, all or nothing, taken back as a whole, brought in again."""

from __future__ import annotations

from tests.tour.lists import COUNT, REFUSED_ROWS, write_list
from tests.tour.tour import Tour
from ui.importing.page import ImportPage


def _page(tour: Tour) -> ImportPage:
    page: ImportPage = tour.page("holdings").importing
    return page


def _bring_in(tour: Tour) -> None:
    page = _page(tour)
    tour.keys.press("Ctrl+I")
    tour.until(lambda: page.table.rows.rowCount() == COUNT and page.work.progress is None, "the report stands there")


def report(tour: Tour) -> None:
    tour.file_to_choose = write_list(tour.vault.parent / "归档文件目录.csv")
    tour.press("Ctrl+3")
    tour.shot("holdings", "档案：全部档案，演示库")
    _bring_in(tour)
    tour.shot("import-report", "导入：读懂了什么、逐行报告，两个问题尚未回答")


def _answer(tour: Tour) -> None:
    page = _page(tour)
    for key in ("Alt+1", "Alt+3"):
        tour.press(key)
        tour.until(lambda: page.work.progress is None, "the rows are judged anew")
    tour.settle()


def answers(tour: Tour) -> None:
    _answer(tour)
    tour.shot("import-answered", "导入：两个问题已回答，可以录入")
    with tour.journal("ImportRecords"):
        tour.press("Ctrl+Return")
    tour.shot("import-done", "导入完成：录入几件、哪几行未录入；可整批撤回（Ctrl+Z）")


def taken_back(tour: Tour) -> None:
    with tour.journal("Undo"):
        tour.press("Ctrl+Z")
    tour.shot("import-undone", "整批撤回之后")


def kept(tour: Tour) -> None:
    tour.press("Esc")
    _bring_in(tour)
    _answer(tour)
    with tour.journal("ImportRecords"):
        tour.press("Ctrl+Return")
    tour.kept["imported"] = COUNT - REFUSED_ROWS
    tour.press("Esc")
    assert tour.page("holdings").list.isVisible(), "Esc leads back to the list"
