"""What tests of arranging share: files in the holdings, an act chosen by keys, and looks at what became of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from recordsroom.domain.values import Level
from recordsroom.services.queries.arranging import Subject, arranging_subjects, record_of_code
from tests.files import a_file
from tests.rooms import House
from tests.ui.turns import shown
from ui.arranging.acts import ArrangingAct
from ui.holdings.page import HoldingsPage
from ui.porter import Porter
from ui.shell.window import Window

Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PUBLIC, MIMI = Level.PUBLIC, Level.MIMI


@pytest.fixture
def window(qtbot: QtBot, house: House, porter: Porter) -> Window:
    """The window with the holdings in front; three files among the stocked records."""
    for number, levels in ((1, (PUBLIC, MIMI, PUBLIC)), (2, (PUBLIC,)), (3, (PUBLIC,))):
        a_file(house, number, *levels)
    made = shown(HoldingsPage(porter), qtbot)
    qtbot.waitUntil(lambda: page_of(made).list.table.rows.row(0) is not None)
    return made


def page_of(window: Window) -> HoldingsPage:
    page = window.page()
    assert isinstance(page, HoldingsPage)
    return page


def look_for(qtbot: QtBot, window: Window, text: str, count: int) -> None:
    """Search, and put the keyboard on the first row found."""
    listed = page_of(window).list
    listed.filters.look_for(text)

    def found() -> bool:
        rows = [listed.table.rows.row(place) for place in range(listed.table.rows.rowCount())]
        return len(rows) == count and all(row is not None and text in row.reference_code for row in rows)

    qtbot.waitUntil(found)
    listed.table.setFocus()
    qtbot.keyClick(listed.table, Key.Key_Home)


def choose(qtbot: QtBot, window: Window, act: ArrangingAct) -> None:
    """Ctrl+M and the digit of an act, and wait for its page."""
    page = page_of(window)
    qtbot.keyClick(page.list.table, Key.Key_M, CONTROL)
    qtbot.waitUntil(lambda: page.shown() is page.arranging and page.arranging._acts is not None)
    acts = page.arranging._acts
    assert acts is not None
    assert acts is QApplication.focusWidget()
    qtbot.keyClicks(acts, str(act.number))
    assert page.arranging._act is act


def filled(qtbot: QtBot, window: Window, rows: int) -> None:
    """Wait for a preview with so many rows."""
    arranging = page_of(window).arranging
    qtbot.waitUntil(lambda: arranging.form is not None and arranging.table.rows.rowCount() == rows)


def enter(qtbot: QtBot, window: Window) -> None:
    """Ctrl+Enter, and wait for what came of it."""
    arranging = page_of(window).arranging
    qtbot.keyClick(window, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: arranging._done is not None)


def lines(window: Window) -> list[QLineEdit]:
    """The fields of the form in which one types, in their order."""
    form = page_of(window).arranging.form
    assert form is not None
    return [editor for editor in form._editors if isinstance(editor, QLineEdit)]


def may_enter(window: Window) -> bool:
    """Whether the one act of the page can be carried out now."""
    act = page_of(window).arranging.side._act
    return act is not None and act.isEnabled()


T = TypeVar("T")


@dataclass
class Eyes:
    """Asks the room through the porter, as everything at the screen does, so that no two threads meet in the vault."""

    qtbot: QtBot
    porter: Porter

    def see(self, question: Callable[..., T], *args: object) -> T:
        answers: list[T] = []
        self.porter.ask(question, *args, then=answers.append)
        self.qtbot.waitUntil(lambda: len(answers) == 1)
        return answers[0]

    def subject(self, code: str) -> Subject:
        """The record that has this code now."""
        [found] = self.see(arranging_subjects, (self.see(record_of_code, code),))
        return found

    def code(self, key: int) -> str:
        """The code of a record."""
        return self.see(arranging_subjects, (key,))[0].code

    def inner(self, code: str) -> list[str]:
        """The codes of what lies in a file."""
        return [item.code for item in self.see(arranging_subjects, self.subject(code).inner)]


@pytest.fixture
def eyes(qtbot: QtBot, porter: Porter) -> Eyes:
    """The room as it is behind the screen."""
    return Eyes(qtbot, porter)
