"""The numbers that the room leaves out, by keys on the holdings page (domain.md §3, R-36)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.rooms import House
from tests.services.test_missing_of_the_room import BGS, GH, keep
from tests.ui.registering_stage import page, window
from tests.ui.turns import press, write
from ui.exporting.book_page import BookExportPage
from ui.holdings.page import HoldingsPage
from ui.porter import Porter
from ui.series.missing import MISSING_NUMBERS, MissingPage
from ui.series.page import SeriesPage
from ui.shell.window import Window

Key = Qt.Key
__all__ = ["page", "window"]


@pytest.fixture(autouse=True)
def gaps(house: House) -> None:
    """Two sequences that leave numbers out, before anything asks for them."""
    keep(house, *map(BGS.format, (1, 2, 6)), GH.format(22))


@pytest.fixture
def missing(window: Window, page: HoldingsPage, qtbot: QtBot) -> MissingPage:
    """The page as it stands after F7 and F9."""
    press(window, qtbot, Key.Key_F7)
    press(window, qtbot, Key.Key_F9)
    part = page.shown()
    assert isinstance(part, MissingPage)
    qtbot.waitUntil(lambda: part.register.table.rows.rowCount() == 2, timeout=5000)
    return part


def test_r036_f9_on_the_series_tells_what_is_missing_and_esc_leads_back(
    window: Window, page: HoldingsPage, missing: MissingPage, qtbot: QtBot
):
    assert missing.register.count() == "4 numbers missing in 2 sequences"
    press(window, qtbot, Key.Key_Escape)
    assert isinstance(page.shown(), SeriesPage)


def test_r036_the_list_is_narrowed_by_what_is_typed_and_by_the_year(window: Window, missing: MissingPage, qtbot: QtBot):
    register = missing.register
    press(window, qtbot, Key.Key_F, control=True)
    write(window, qtbot, "bgs")
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    row = register.table.current()
    assert row is not None and row.missing.words(9) == "0003–0005"
    register.search.clear()
    register.narrow.month.choose("2019")
    assert register.table.rows.rowCount() == 1
    assert register.count() == "1 numbers missing in 1 sequences"
    register.search.setText("nothing")
    assert register.table.rows.rowCount() == 0
    assert any("lowest" in one.text() for one in list[QLabel](register.side.findChildren(QLabel)))


def test_r036_it_is_printed_and_leaves_by_keys_for_the_year_that_is_shown(
    window: Window, page: HoldingsPage, missing: MissingPage, qtbot: QtBot
):
    missing.register.narrow.month.choose("2020")
    missing.register.table.setFocus()
    with qtbot.waitSignal(page.labels_wanted) as printed:
        press(window, qtbot, Key.Key_P, control=True)
    assert printed.args == ["missing_list", (2020,)]
    page.begin("missing")
    missing.register.table.setFocus()
    with qtbot.waitSignal(page.opened) as leaving:
        press(window, qtbot, Key.Key_E, control=True)
    assert leaving.args == ["book_export", ("MISSING", "2020")]


def test_r036_enter_shows_what_the_sequence_has(window: Window, page: HoldingsPage, missing: MissingPage, qtbot: QtBot):
    missing.register.table.setFocus()
    press(window, qtbot, Key.Key_Down)
    press(window, qtbot, Key.Key_Return)
    assert page.shown() is page.list
    assert page.list.filters.field.text() == "W017-WS·2020-D30-BGS"
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 3, timeout=5000)


def test_r036_from_its_file_one_comes_back_to_it(porter: Porter, qtbot: QtBot):
    leaving = BookExportPage(porter)
    qtbot.addWidget(leaving)
    leaving.open(("MISSING", ""))
    with qtbot.waitSignal(leaving.opened) as back:
        leaving.lead_back()
    assert back.args == ["holdings", MISSING_NUMBERS]


def test_r036_find_anything_leads_to_it(page: HoldingsPage, qtbot: QtBot):
    page.open(MISSING_NUMBERS)
    assert isinstance(page.shown(), MissingPage)
