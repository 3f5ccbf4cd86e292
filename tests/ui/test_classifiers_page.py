"""The list of classifiers by keys: named, narrowed, printed, exported, ended (R-10, G-34)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.services.queries.classifiers import classifiers_register
from tests.rooms import House
from tests.ui.turns import press, shown, write
from ui.people.approvers import Approvers, Office
from ui.people.classifier_forms import ClassifierForm, EndClassifierForm
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key


@pytest.fixture
def page(porter: Porter, qtbot: QtBot) -> PeoplePage:
    return PeoplePage(porter)


@pytest.fixture
def window(page: PeoplePage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    press(made, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 4, timeout=5000)
    page.register().table.go_to(3)
    page.register().table.setFocus()
    return made


def approvers(page: PeoplePage) -> Approvers:
    found = page.register()
    assert isinstance(found, Approvers)
    return found


def name(window: Window, page: PeoplePage, qtbot: QtBot) -> None:
    register = approvers(page)
    press(window, qtbot, Key.Key_F9)
    assert isinstance(register.form, ClassifierForm) and register.form.command() is None
    press(window, qtbot, Key.Key_Down, Key.Key_Return)
    write(window, qtbot, "8号")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None, timeout=5000)
    qtbot.waitUntil(lambda: len(register._of_chosen()) == 1, timeout=5000)


def test_r10_a_classifier_is_named_and_ended_by_keys(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    name(window, page, qtbot)
    register = approvers(page)
    assert "何以宁" in register.told and getattr(register.table.current(), "name", "") == "何以宁"
    [line] = house.room.ask(classifiers_register)
    assert (line.up_to.name, line.basis, line.in_force) == ("JIMI", "8号", True)
    press(window, qtbot, Key.Key_F10)
    assert isinstance(register.form, EndClassifierForm)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None, timeout=5000)
    assert house.room.ask(classifiers_register)[0].until is not None


def test_g34_the_list_is_narrowed_printed_and_exported(window: Window, page: PeoplePage, qtbot: QtBot):
    register = approvers(page)
    name(window, page, qtbot)
    wanted, opened = list[tuple[str, tuple[int, ...]]](), list[tuple[str, object]]()
    page.labels_wanted.connect(lambda form, of: wanted.append((form, of)))
    page.opened.connect(lambda key, what: opened.append((key, what)))
    register.narrow.state.choose(Office.CLASSIFIER)
    assert register.table.rows.rowCount() == 2, "the head by law, and who is named"
    register.narrow.state.choose(Office.LEFT)
    assert register.table.rows.rowCount() == 0
    register.narrow.clear()
    register.narrow.month.choose("2020")
    press(window, qtbot, Key.Key_P, control=True)
    press(window, qtbot, Key.Key_E, control=True)
    assert wanted == [("approver_book", (2020,))] and opened == [("book_export", ("APPROVERS", "2020"))]


def test_g33_the_register_of_readers_leaves_as_a_file(window: Window, page: PeoplePage, qtbot: QtBot):
    opened = list[tuple[str, object]]()
    page.opened.connect(lambda key, what: opened.append((key, what)))
    press(window, qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: bool(page.register().rows), timeout=5000)
    press(window, qtbot, Key.Key_E, control=True)
    assert opened == [("book_export", ("READERS", ""))]
