"""The holdings: search as one types, one record, a title that is opened, where it is now, Find from anywhere."""

from __future__ import annotations

from tests.tour.lists import TITLE_WORDS
from tests.tour.tour import Tour
from ui.holdings.list_page import HoldingsList

JIMI_CODE = "W018-WS·2023-D30-KG-0006"
"""A record of jimi level in the list that was brought in."""


def _list(tour: Tour) -> HoldingsList:
    page: HoldingsList = tour.page("holdings").list
    return page


def search(tour: Tour) -> None:
    tour.press("Ctrl+F")
    tour.write(TITLE_WORDS)
    tour.settle()
    shown = _list(tour).table.rows
    tour.until(lambda: 0 < shown.rowCount() < 64 and shown.row(0) is not None, "the search finds some")
    tour.press("Return", "Down")
    tour.shot("search", "边输边查：题名里的词；键盘在列表，右侧是所选的一件")


def one_record(tour: Tour) -> None:
    tour.press("Ctrl+F")
    tour.write(JIMI_CODE)
    rows = _list(tour).table.rows
    tour.until(lambda: [row.reference_code for row in (rows.row(0),) if row] == [JIMI_CODE], "the record is found")
    tour.press("Return")
    tour.shot("record-hidden", "机密一件：列表与右侧都隐去题名")
    with tour.journal("OpenRecord"):
        tour.press("Return")
    tour.shot("record-opened", "打开之后：题名可见，本次查看已记入日志")


def whereabouts(tour: Tour) -> None:
    tour.press("F4")
    tour.shot("whereabouts", "现在在哪：大字写明在何处")
    tour.press("F4", "Esc")


def find(tour: Tour) -> None:
    tour.press("Ctrl+1", "Ctrl+K")
    tour.write(TITLE_WORDS)
    tour.press("Return")
    assert tour.desktop.window.page_key() == "holdings", "Find leads to the holdings"
    assert _list(tour).filters.field.text() == TITLE_WORDS, "Find hands on what was typed"
    tour.shot("find", "任何页 Ctrl+K 查找，到了档案页")
