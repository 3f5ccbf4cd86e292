"""The working calendar under System: a year's list is pasted and entered by keys alone (P-24)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import EnterCalendar
from tests.rooms import House
from tests.ui.turns import press, shown, write
from ui.porter import Porter
from ui.shell.window import Window
from ui.system.calendar import CALENDAR, Calendar
from ui.system.calendar_form import CalendarForm
from ui.system.page import SystemPage

Key = Qt.Key


@pytest.fixture
def page(house: House, porter: Porter, qtbot: QtBot) -> SystemPage:
    house.room.do(EnterCalendar(year=2026, days=((date(2026, 10, 1), False, "国庆节"), (date(2026, 10, 10), True, ""))))
    return SystemPage(porter)


@pytest.fixture
def window(page: SystemPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    press(made, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: calendar(page).table.rows.rowCount() == 2, timeout=5000)
    return made


def calendar(page: SystemPage) -> Calendar:
    assert page.calendar is not None
    return page.calendar


def form(page: SystemPage) -> CalendarForm:
    made = calendar(page).form
    assert isinstance(made, CalendarForm)
    return made


def test_p24_a_year_is_pasted_and_entered_by_keys(window: Window, page: SystemPage, qtbot: QtBot):
    press(window, qtbot, Key.Key_N, control=True)
    form(page)._list.clear()
    write(window, qtbot, "元旦：1月1日至3日放假，1月9日上班")
    form(page)._year.setText("2027")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: calendar(page).table.rows.rowCount() == 6, timeout=5000)
    days = [row for row in calendar(page).rows if row.day.year == 2027]
    assert [(row.day.day, row.working, row.name) for row in days] == [
        (9, True, "元旦"),
        (3, False, "元旦"),
        (2, False, "元旦"),
        (1, False, "元旦"),
    ]


def test_p24_a_year_is_changed_from_what_it_has(window: Window, page: SystemPage, qtbot: QtBot):
    press(window, qtbot, Key.Key_N, control=True)
    command = form(page).command()
    assert command is not None and command.year == 2026
    assert [(day.day, working, name) for day, working, name in command.days] == [(1, False, "国庆节"), (10, True, "")]


@pytest.mark.parametrize(("year", "text"), [("2027", "2月30日"), ("2027", ""), ("27", "1月1日")])
def test_p24_what_was_not_understood_becomes_no_request(
    window: Window, page: SystemPage, year: str, text: str, qtbot: QtBot
):
    press(window, qtbot, Key.Key_N, control=True)
    form(page)._year.setText(year)
    form(page)._list.setPlainText(text)
    assert form(page).command() is None
    press(window, qtbot, Key.Key_Escape)
    assert calendar(page).form is None


def test_p24_today_leads_to_the_form_of_the_missing_year(window: Window, page: SystemPage, house: House, qtbot: QtBot):
    house.clock.move(days=20)
    press(window, qtbot, Key.Key_F2)
    page.open(CALENDAR)
    qtbot.waitUntil(lambda: calendar(page).form is not None, timeout=5000)
    assert form(page)._year.text() == "2027"
