"""A form of the people page is sent once, and its answer closes no other form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.services.queries import people as questions
from tests.rooms import House
from tests.screens import porter
from tests.ui.turns import press, shown, write
from ui.people.page import PeoplePage
from ui.people.reader_form import ReaderForm
from ui.porter import Porter
from ui.shell.window import Window

__all__ = ["porter"]
Key = Qt.Key


@pytest.fixture
def page(porter: Porter, qtbot: QtBot) -> PeoplePage:
    return PeoplePage(porter)


@pytest.fixture
def window(page: PeoplePage, qtbot: QtBot) -> Window:
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 3, timeout=5000)
    return window


def named(window: Window, page: PeoplePage, qtbot: QtBot, name: str) -> None:
    """The form of a new reader, filled as far as it must be."""
    press(window, qtbot, Key.Key_N, control=True)
    write(window, qtbot, name)
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "信息部")


def test_a_form_that_a_hurried_hand_sends_twice_is_entered_once(
    window: Window, page: PeoplePage, house: House, qtbot: QtBot
):
    named(window, page, qtbot, "江逾白")
    press(window, qtbot, Key.Key_Return, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.register().form is None, timeout=5000)
    assert len(house.room.ask(questions.readers_register)) == 4


def test_an_answer_closes_only_the_form_that_was_sent(window: Window, page: PeoplePage, qtbot: QtBot):
    named(window, page, qtbot, "江逾白")
    press(window, qtbot, Key.Key_Return, control=True)
    press(window, qtbot, Key.Key_Escape)
    named(window, page, qtbot, "沈")
    form = page.register().form
    qtbot.waitUntil(lambda: len(page.register().rows) == 4, timeout=5000)
    assert page.register().form is form and isinstance(form, ReaderForm)
    press(window, qtbot, Key.Key_Escape)
    assert page.register().told, "what was entered is told all the same"
