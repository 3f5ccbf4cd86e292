"""The list of known units below the form for a new reader: it offers words, and never keeps the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.turns import press, row_of, shown, write
from ui.people.page import PeoplePage
from ui.people.reader_form import ReaderForm
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key


@pytest.fixture
def page(porter: Porter, qtbot: QtBot) -> PeoplePage:
    return PeoplePage(porter)


@pytest.fixture
def window(page: PeoplePage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 3, timeout=5000)
    return made


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize("onward", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
@pytest.mark.parametrize("taken", [False, True])
def test_p16_the_list_of_units_never_keeps_the_keyboard(
    onward: Qt.Key, taken: bool, window: Window, page: PeoplePage, qtbot: QtBot
):
    unit = row_of(page.register().table, 0).unit
    press(window, qtbot, Key.Key_N, control=True)
    write(window, qtbot, "江逾白")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, unit[:2])
    popup = QApplication.activePopupWidget()
    assert popup is not None, "a known unit is offered"
    qtbot.wait(20)
    if taken:
        QTest.keyClick(window.windowHandle(), Key.Key_Down)
    # Through the window, as a keyboard does it: the open list gets the key first.
    QTest.keyClick(window.windowHandle(), onward)
    assert not popup.isVisible()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    write(window, qtbot, "高级工程师")
    form = page.register().form
    assert isinstance(form, ReaderForm)
    command = form.command()
    assert command is not None
    assert (command.unit, command.post) == (unit if taken else unit[:2], "高级工程师")


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_p10_known_units_are_offered_by_their_sounds(window: Window, page: PeoplePage, qtbot: QtBot):
    press(window, qtbot, Key.Key_N, control=True)
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "ghyjs")
    popup = QApplication.activePopupWidget()
    assert popup is not None, "a known unit is offered"
    QTest.keyClick(window.windowHandle(), Key.Key_Down)
    QTest.keyClick(window.windowHandle(), Key.Key_Return)
    form = page.register().form
    assert isinstance(form, ReaderForm)
    assert form._unit.text() == "规划研究室"
