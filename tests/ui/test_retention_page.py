"""The page of retention by keys: what is due, and the schedule by which it is (R-106)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import PlaceHold
from recordsroom.domain.schedules import StartDay
from recordsroom.services.queries.retention_due import DueStanding
from tests.rooms import House
from tests.screens import porter
from tests.services.test_schedules import OLD, bring, due
from tests.ui.turns import press, row_of, shown, shown_words, write
from ui.porter import Porter
from ui.retaining.page import RetentionPage
from ui.shell.window import Window

__all__ = ["porter"]
Key = Qt.Key
LATER = "W017-WS·2016-D10-GH-0002"


@pytest.fixture
def stage(house: House, porter: Porter, qtbot: QtBot) -> tuple[Window, RetentionPage]:
    bring(house.room, (OLD, {"dated": "2011-05-04"}), (LATER, {"dated": "2016-05-04"}))
    house.room.do(PlaceHold(record=due(house.room)[OLD].id, reason="审计"))
    page = RetentionPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.due.table.rows.rowCount() == 1, timeout=5000)
    return window, page


def test_r106_the_due_list_tells_period_holds_and_the_day(stage: tuple[Window, RetentionPage], qtbot: QtBot):
    _window, page = stage
    row = row_of(page.due.table, 0)
    assert (row.until, row.holds) == (date(2021, 12, 31), 1)
    assert any("2021-12-31" in words for words in shown_words(page.due.side))
    page.due.by.choose(1)
    qtbot.waitUntil(lambda: page.due.table.rows.rowCount() == 2, timeout=5000)
    page.due.state.choose(DueStanding.FREE)
    assert page.due.table.rows.rowCount() == 1 and row_of(page.due.table, 0).reference_code == LATER
    assert page.due.count().startswith("2 ")


def test_r106_a_line_of_the_schedule_is_set_changed_and_taken_out(stage: tuple[Window, RetentionPage], qtbot: QtBot):
    window, page = stage
    press(window, qtbot, Key.Key_F3)
    table = page.schedule.table
    press(window, qtbot, Key.Key_N, control=True)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is not None, "the article is asked for"
    write(window, qtbot, "ws")
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    write(window, qtbot, "D30")
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    write(window, qtbot, "1-3")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: table.rows.rowCount() == 1 and page.register.form is None, timeout=5000)
    assert (row_of(table, 0).category, row_of(table, 0).period) == ("WS", "D30")
    qtbot.waitUntil(lambda: page.due.table.rows.rowCount() == 0, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.register.form is not None and bool(page.register.form.wrong()), timeout=5000)
    press(window, qtbot, Key.Key_Return, Key.Key_Return, Key.Key_Return, Key.Key_Down)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: table.rows.rowCount() == 2, timeout=5000)
    assert row_of(table, 0).start_day is StartDay.OWN_DATE
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: not any(row.in_force for row in page.schedule.rows), timeout=5000)
    assert page.schedule.count().startswith("0 ")
