"""The line in which a search is named is put away by Esc, which leaves the search itself alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.turns import keyboard, press, shown, write
from ui.holdings.page import HoldingsPage
from ui.porter import Porter

Key = Qt.Key


def test_esc_puts_the_line_away_and_the_next_one_clears_the_search(qtbot: QtBot, porter: Porter):
    window = shown(HoldingsPage(porter), qtbot)
    page = window.page()
    assert isinstance(page, HoldingsPage)
    listed = page.list
    qtbot.waitUntil(lambda: listed.table.rows.row(0) is not None)
    write(window, qtbot, "GH-0001")
    qtbot.waitUntil(lambda: listed.looking.search.text == "GH-0001")
    listed.kept_searches._begin()
    qtbot.waitUntil(listed.kept_searches.isVisible)
    assert keyboard(window) is listed.kept_searches.name
    assert [hint.word for hint in HoldingsPage.keys(page) if hint.key == "Esc"] == ["put the name away"]
    press(window, qtbot, Key.Key_Escape)
    assert not listed.kept_searches.isVisible()
    assert (listed.filters.search().text, keyboard(window)) == ("GH-0001", listed.filters.field)
    assert [hint.word for hint in HoldingsPage.keys(page) if hint.key == "Esc"] == ["everything"]
    press(window, qtbot, Key.Key_Escape)
    assert listed.filters.search().text == ""


def test_esc_puts_the_line_away_where_nothing_is_looked_for_any_more(qtbot: QtBot, porter: Porter):
    window = shown(HoldingsPage(porter), qtbot)
    page = window.page()
    assert isinstance(page, HoldingsPage)
    qtbot.waitUntil(lambda: page.list.table.rows.row(0) is not None)
    page.list.kept_searches._begin()
    qtbot.waitUntil(page.list.kept_searches.isVisible)
    page.list.table.setFocus()
    press(window, qtbot, Key.Key_Escape)
    assert not page.list.kept_searches.isVisible()
