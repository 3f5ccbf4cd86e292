"""What tests of pages share: a page in a real window, keys to whatever has the keyboard, Chinese by an input method."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.look import style
from ui.parts.table import Table
from ui.shell.page import Page
from ui.shell.window import Window


def dressed() -> None:
    """Put the style on once; dressing anew polishes every widget that is still there."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if not application.property("fonts_loaded"):
        style.dress(application, dark=False)


def shown(page: Page, qtbot: QtBot) -> Window:
    """The page in front of a window that has the keyboard."""
    dressed()
    window = Window("青梧研究所", "保密档案室")
    qtbot.addWidget(window)
    window.plan_page(type(page), lambda: page)
    window.made(page.key)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    window.show_page(page.key)
    return window


def row_of(table: Table, place: int | None = None) -> Any:
    """The row at a place of a table, or the one the keyboard is on."""
    row = table.current() if place is None else table.rows.row(place)
    assert row is not None
    return row


def keyboard(window: QWidget) -> QWidget:
    """What has the keyboard."""
    focus = window.focusWidget()
    assert focus is not None
    return focus


def shown_words(within: QWidget) -> set[str]:
    """The words on every label within a widget."""
    labels: Any = within.findChildren(QLabel)
    return {words.text() for words in labels}


def press(window: QWidget, qtbot: QtBot, *keys: Qt.Key, control: bool = False, shift: bool = False) -> None:
    """Press keys one after the other, wherever the keyboard is."""
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    held |= Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        qtbot.keyClick(keyboard(window), key, held)


def write(window: QWidget, qtbot: QtBot, text: str) -> None:
    """Type a text: letters by keys, Chinese as an input method hands it over."""
    if text.isascii():
        qtbot.keyClicks(keyboard(window), text)
    else:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(keyboard(window), event)
