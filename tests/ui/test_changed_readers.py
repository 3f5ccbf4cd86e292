"""A reader is given another unit, post or clearance by keys alone, and what that means is said (G-33, P-20)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddUnit, LendCarrier, NameContact, RecordApproval, TieReaders
from recordsroom.domain.values import Level
from recordsroom.services.queries.people import ReaderRow
from tests.builders import TODAY
from tests.rooms import House
from tests.ui.turns import press, row_of, shown, write
from ui.people.page import PeoplePage
from ui.people.reader_form import ReaderForm
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key
PLANNING, DESIGN = "规划研究室", "总体设计室"


@pytest.fixture
def page(house: House, porter: Porter, qtbot: QtBot) -> PeoplePage:
    for name in (PLANNING, DESIGN):
        house.room.do(AddUnit(name=name, since=TODAY.replace(year=2010)))
    house.room.do(TieReaders(words=PLANNING, unit=1))
    house.room.do(NameContact(unit=1, reader=1, since=TODAY))
    house.room.do(RecordApproval(form_no="A-2", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    house.room.do(LendCarrier(carrier=2, reader=1))
    return PeoplePage(porter)


@pytest.fixture
def window(page: PeoplePage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 3, timeout=5000)
    page.register().table.go_to(1)
    page.register().table.setFocus()
    return made


def form_of(page: PeoplePage) -> ReaderForm:
    form = page.register().form
    assert isinstance(form, ReaderForm)
    return form


def chosen(page: PeoplePage) -> ReaderRow:
    row = row_of(page.register().table)
    assert isinstance(row, ReaderRow)
    return row


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_p20_another_unit_by_keys(window: Window, page: PeoplePage, qtbot: QtBot):
    press(window, qtbot, Key.Key_F11, Key.Key_Return)
    press(window, qtbot, Key.Key_A, control=True)
    write(window, qtbot, DESIGN)
    assert "1" in form_of(page)._unit_field.below.words.text()
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: chosen(page).unit == DESIGN, timeout=5000)
    register = page.register()
    assert (chosen(page).id, chosen(page).unit_id, chosen(page).out) == (1, 2, 1)
    assert "contact" in register.told and "recall" not in register.told


def test_r57_a_lower_clearance_is_told_before_and_after(window: Window, page: PeoplePage, qtbot: QtBot):
    press(window, qtbot, Key.Key_F11)
    form = form_of(page)
    assert form._cleared_field.below.words.text() == ""
    form._cleared.choose(Level.PUBLIC)
    assert "called back" in form._cleared_field.below.words.text()
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: chosen(page).cleared is Level.PUBLIC, timeout=5000)
    assert "recall" in page.register().told


def test_p16_the_form_shows_what_stands_there_and_refuses_it(window: Window, page: PeoplePage, qtbot: QtBot):
    before = chosen(page)
    press(window, qtbot, Key.Key_F11)
    command = form_of(page).command()
    assert command is not None
    assert (command.name, command.unit, command.post, command.cleared, command.kind) == (
        before.name,
        before.unit,
        before.post,
        before.cleared,
        before.kind,
    )
    assert command.valid_until == before.valid_until
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: form_of(page).wrong() != "", timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    assert page.register().form is None
