"""The page of retention by keys: what is due, and the schedule by which it is (R-106)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.appraising import Opinion, SessionState
from recordsroom.domain.commands import PlaceHold
from recordsroom.domain.schedules import StartDay
from recordsroom.services.queries.appraising import to_leave
from recordsroom.services.queries.retention_due import DueStanding
from tests.rooms import House
from tests.screens import porter
from tests.services.test_appraising import CODES, ended
from tests.services.test_schedules import OLD, bring, due
from tests.ui.turns import press, row_of, shown, shown_words, write
from ui.destroying.forms import ListForm
from ui.destroying.page import DestructionPage
from ui.people.forms import Form
from ui.porter import Porter
from ui.retaining.forms import GiveUpForm, OpinionForm, SessionEndForm, SessionForm
from ui.retaining.numbers import numbers_of
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
    press(window, qtbot, Key.Key_F4)
    table = page.schedule.table
    press(window, qtbot, Key.Key_N, control=True)
    write(window, qtbot, "ws")
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    write(window, qtbot, "D30")
    press(window, qtbot, Key.Key_Return)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is not None, "the article is asked for, and the keyboard is there"
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


def test_t30_what_is_due_is_laid_before_a_group_judged_and_ended_by_keys(
    house: House, stage: tuple[Window, RetentionPage], qtbot: QtBot
):
    window, page = stage
    press(window, qtbot, Key.Key_F6)
    assert not page.register.busy, "what is held is laid before nobody"
    page.due.by.choose(1)
    qtbot.waitUntil(lambda: page.due.table.rows.rowCount() == 2, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    form = open_form(page)
    assert isinstance(form, SessionForm) and form.command() is None
    write(window, qtbot, "J1")
    form.group.setText("许见山、白露宁")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.register is page.sessions and page.sessions.chosen() is not None, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    opinion = open_form(page)
    assert isinstance(opinion, OpinionForm) and opinion.lines.text() == "1" and opinion.command() is None
    opinion.opinion.choose(Opinion.DESTROY)
    assert opinion.command() is None, "a reason is asked for"
    opinion.why.setText("无保存价值")
    opinion.lines.setText("7")
    assert opinion.command() is None
    opinion.lines.setText("")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: state(page) is SessionState.JUDGED, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    given_up = open_form(page)
    assert isinstance(given_up, GiveUpForm) and given_up.command() is None
    press(window, qtbot, Key.Key_Escape, Key.Key_F7)
    end = open_form(page)
    assert isinstance(end, SessionEndForm) and end.command() is None
    end.report.setText("逐件审阅")
    end.head.setText("丙")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(end.wrong()), timeout=5000)
    end.head.setText("许见山")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: state(page) is SessionState.ENDED, timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as printed:
        press(window, qtbot, Key.Key_P, control=True)
    assert printed.args == ["appraisal_opinions", (1,)]
    with qtbot.waitSignal(page.opened) as listed:
        press(window, qtbot, Key.Key_F9)
    assert listed.args is not None and listed.args[0] == "destruction"


def test_t31_a_list_of_destruction_begins_with_what_an_appraisal_says(house: House, porter: Porter, qtbot: QtBot):
    key = ended(house.room)
    page = DestructionPage(porter)
    shown(page, qtbot)
    page.open(house.room.ask(to_leave, key, Opinion.DESTROY))
    form = open_form(page)
    assert isinstance(form, ListForm) and list(form.pieces.values()) == [CODES[1]]
    assert (form.report.text(), form.appraisers.text()) == ("鉴2026-01", "许见山、白露宁")


def open_form(page: RetentionPage | DestructionPage) -> Form | None:
    return page.register.form


def state(page: RetentionPage) -> SessionState | None:
    row = page.sessions.chosen()
    return None if row is None or page.register.form is not None else row.state


def test_numbers_of_lines_are_read_with_ranges():
    assert numbers_of("1、3，5–7 9~10") == frozenset({1, 3, 5, 6, 7, 9, 10})
    assert numbers_of("3x") is None and numbers_of("") == frozenset()
