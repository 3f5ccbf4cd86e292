"""Units on the people page: a reform by keys alone, readers tied, a scope reviewed; and a clearance (P-20, R-131)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddUnit, EndUnit, TieReaders
from recordsroom.domain.holdings import Record
from recordsroom.domain.values import Level
from recordsroom.services.queries import people, units
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import SECOND, SECURITY, House
from tests.screens import porter_to
from tests.services.eventful import sealed_change
from tests.ui.turns import keyboard, press, row_of, shown, write
from ui.people.clearing_form import ClearingForm
from ui.people.page import PeoplePage
from ui.people.reader_form import ReaderForm
from ui.people.unit_forms import ContactForm, EndUnitForm
from ui.people.units import Units
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key
PLANNING, PROJECTS = "规划研究室", "工程部"


@pytest.fixture
def stocked(house: House) -> House:
    """Two units of the list, one of them with a reader."""
    house.room.do(AddUnit(name=PLANNING, since=date(2010, 1, 1)))
    house.room.do(AddUnit(name=PROJECTS, since=date(2010, 1, 1)))
    house.room.do(TieReaders(words=PLANNING, unit=1))
    return house


@pytest.fixture
def page(stocked: House, porter: Porter, qtbot: QtBot) -> PeoplePage:
    return PeoplePage(porter)


@pytest.fixture
def window(page: PeoplePage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    press(made, qtbot, Key.Key_F4)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 2, timeout=5000)
    page.register().table.go_to(1)
    return made


def register(page: PeoplePage) -> Units:
    front = page.register()
    assert isinstance(front, Units)
    return front


def unit(room: Room, name: str) -> units.UnitRow:
    return next(row for row in room.ask(units.units_register) if row.name == name)


def saved(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.register().form is None, timeout=5000)


def test_p20_a_unit_is_entered_by_keys_alone(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    press(window, qtbot, Key.Key_N, control=True)
    write(window, qtbot, "信息部")
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    saved(page, qtbot)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 3, timeout=5000)
    assert (row_of(page.register().table).name, unit(house.room, "信息部").since) == ("信息部", TODAY)


def test_p20_a_unit_gets_a_new_name_by_keys_alone(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    press(window, qtbot, Key.Key_F7, Key.Key_Return)
    write(window, qtbot, "总体设计室")
    press(window, qtbot, Key.Key_Return)
    saved(page, qtbot)
    assert unit(house.room, PLANNING).successor == "总体设计室"
    assert unit(house.room, "总体设计室").readers == 1
    qtbot.waitUntil(lambda: row_of(page.register().table).name == "总体设计室", timeout=5000)


def test_p20_a_unit_of_the_list_takes_over_by_its_name(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    press(window, qtbot, Key.Key_F7)
    form = page.register().form
    assert isinstance(form, EndUnitForm)
    form._successor.setText(PROJECTS)
    press(window, qtbot, Key.Key_Return, control=True)
    saved(page, qtbot)
    assert (unit(house.room, PLANNING).successor, unit(house.room, PROJECTS).readers) == (PROJECTS, 1)


def test_p20_without_a_successor_it_is_asked_once_more(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    press(window, qtbot, Key.Key_F7)
    press(window, qtbot, Key.Key_Return, control=True)
    form = page.register().form
    assert isinstance(form, EndUnitForm)
    qtbot.waitUntil(form._refused.isVisible, timeout=5000)
    assert unit(house.room, PLANNING).until is None
    # Enter goes through the fields and never answers a question that was not there when it was pressed.
    form._successor.setFocus()
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    assert page.register().may_send()
    assert unit(house.room, PLANNING).until is None
    press(window, qtbot, Key.Key_Return, control=True)
    saved(page, qtbot)
    assert (unit(house.room, PLANNING).until, unit(house.room, PLANNING).readers) == (TODAY, 1)
    assert page.register().told.startswith("The unit has ended;")


def test_down_in_the_search_goes_on_to_the_list(window: Window, page: PeoplePage, qtbot: QtBot):
    search, table = page.register().search, page.register().table
    search.setFocus()
    assert search.accessibleName() == search.placeholderText() != ""
    press(window, qtbot, Key.Key_Down)
    assert keyboard(window) is table
    search.setFocus()
    press(window, qtbot, Key.Key_Left)
    assert keyboard(window) is search


def test_p20_what_was_confirmed_holds_for_what_was_asked_only(window: Window, page: PeoplePage, qtbot: QtBot):
    press(window, qtbot, Key.Key_F7)
    press(window, qtbot, Key.Key_Return, control=True)
    form = page.register().form
    assert isinstance(form, EndUnitForm)
    qtbot.waitUntil(form._refused.isVisible, timeout=5000)
    form._last_day.setText("20261101")
    command = form.command()
    assert command is not None and not command.confirmed


@pytest.mark.parametrize("day", ["", "20991231", "20091231"])
def test_p20_a_day_that_cannot_be_stands_below_its_field(window: Window, page: PeoplePage, day: str, qtbot: QtBot):
    press(window, qtbot, Key.Key_F7)
    form = page.register().form
    assert isinstance(form, EndUnitForm)
    form._last_day.setText(day)
    assert form.command() is None
    assert form._last_day.property("wrong")


def test_p20_what_was_written_by_hand_is_tied_by_keys(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    page.register().table.go_to(2)
    press(window, qtbot, Key.Key_F8, Key.Key_Return, Key.Key_Return)
    saved(page, qtbot)
    row = next(row for row in house.room.ask(people.readers_register) if row.name == "陆清和")
    assert (row.unit, row.unit_id) == (PROJECTS, 2)


def test_an_ended_unit_is_not_ended_again(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    page.register().porter.do(EndUnit(unit=2, last_day=TODAY))
    qtbot.waitUntil(lambda: any(row.until for row in page.register().rows), timeout=5000)
    page.register().table.go_to(2)
    press(window, qtbot, Key.Key_F7)
    assert page.register().form is None


def test_p20_a_reader_is_entered_in_a_unit_of_the_list(window: Window, page: PeoplePage, qtbot: QtBot):
    press(window, qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 3, timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    form = page.register().form
    assert isinstance(form, ReaderForm)
    form._name.setText("江逾白")
    form._unit.setText(PLANNING)
    assert "F6" not in {hint.key for hint in page.keys()}  # noqa: SIM118 - a page is no dictionary
    command = form.command()
    assert command is not None and (command.unit_id, command.new_unit) == (1, False)


def test_p20_words_that_are_no_unit_may_become_one(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    press(window, qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 3, timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    write(window, qtbot, "江逾白")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "信息部")
    press(window, qtbot, Key.Key_F6)
    press(window, qtbot, Key.Key_Return, control=True)
    saved(page, qtbot)
    assert unit(house.room, "信息部").readers == 1


def test_p20_a_new_unit_is_meant_only_for_the_words_it_was_asked_for(window: Window, page: PeoplePage, qtbot: QtBot):
    form = ReaderForm(TODAY, {PLANNING: 1}, ())
    qtbot.addWidget(form)
    form._unit.setText("信息部")
    form.add_unit()
    form._unit.setText("信息二部")
    form._name.setText("江逾白")
    command = form.command()
    assert command is not None and not command.new_unit
    form.add_unit()
    form.add_unit()
    assert not form._adds


def test_p20_the_review_list_leads_to_the_record(window: Window, page: PeoplePage, stocked: House, qtbot: QtBot):
    sealed_change(stocked, Record, {4: {"knowledge_scope": PLANNING}})
    page.register().porter.do(EndUnit(unit=1, last_day=TODAY, successor=2))
    press(window, qtbot, Key.Key_F5)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 1, timeout=5000)
    row = row_of(page.register().table, 0)
    assert (row.id, row.title, row.successor) == (4, None, PROJECTS)
    page.register().table.setFocus()
    page.register().table.go_first()
    with qtbot.waitSignal(page.opened) as wanted:
        press(window, qtbot, Key.Key_Return)
    assert wanted.args == ["holdings", 4]
    assert keyboard(window) is page.register().table


def test_r131_the_security_administrator_changes_a_clearance_by_keys(house: House, qtbot: QtBot, qapp: object):
    with porter_to(house.enter(SECURITY)) as porter:
        page = PeoplePage(porter)
        window = shown(page, qtbot)
        qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 5, timeout=5000)
        for user in (SECURITY, 4):
            page.register().table.go_to(user)
            press(window, qtbot, Key.Key_F6)
            assert page.register().form is None
        page.register().table.go_to(SECOND)
        press(window, qtbot, Key.Key_F6, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return)
        saved(page, qtbot)
        qtbot.waitUntil(lambda: any(row.cleared is Level.MIMI for row in page.register().rows), timeout=5000)


def test_r148_the_form_of_who_leaves_has_the_contact_filled_in(stocked: House, qtbot: QtBot):
    leaver = next(row for row in stocked.room.ask(people.readers_register) if row.name == "沈知远")
    form = ClearingForm(leaver, (), ["沈知远", "白露宁", "季云舒"], "季云舒")
    qtbot.addWidget(form)
    assert form.command().contact == "季云舒"


def test_r148_the_contact_of_a_unit_is_named_by_keys(window: Window, page: PeoplePage, stocked: House, qtbot: QtBot):
    front = register(page)
    row = next(place for place, one in enumerate(front.rows) if one.name == PLANNING)
    front.table.go_to(row)
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(front.form, ContactForm), timeout=5000)
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "x")
    press(window, qtbot, Key.Key_Return, control=True)
    assert front.form is not None, "since when is no day"
    press(window, qtbot, Key.Key_Backspace)
    write(window, qtbot, TODAY.isoformat())
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: front.form is None and bool(front.rows[row].contact), timeout=5000)
    assert (front.rows[row].contact, front.rows[row].contact_since) == ("沈知远", TODAY)
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(front.form, ContactForm), timeout=5000)
    press(window, qtbot, Key.Key_End)
    press(window, qtbot, Key.Key_Return, control=True)
    assert front.form is not None, "the same day cannot end what began on it"
