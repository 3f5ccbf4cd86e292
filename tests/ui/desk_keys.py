"""Keys as they come from the system: to the window, never to a widget; a scanner sends them fast, a hand slowly."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

STX = "\x02"
_NAMED = {
    "\r": Qt.Key.Key_Return,
    "\x1b": Qt.Key.Key_Escape,
    "\t": Qt.Key.Key_Tab,
    "\b": Qt.Key.Key_Backspace,
    STX: Qt.Key.Key_B,
}


def send(window: QWidget, key: Qt.Key | int, text: str = "", *, repeat: bool = False) -> None:
    """One key down and up."""
    handle = window.window().windowHandle()
    held = Qt.KeyboardModifier.ControlModifier if text == STX else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(handle, QKeyEvent(kind, int(key), held, text, repeat))


def type_in(window: QWidget, text: str) -> None:
    """These characters one after the other, without a pause."""
    for letter in text:
        send(
            window, _NAMED.get(letter, Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown), letter
        )


def scan(window: QWidget, digits: str, *, prefix: bool = True) -> None:
    """A scan as the scanner sends it: STX, digits, Enter; one that was never set up leaves STX out."""
    type_in(window, (STX if prefix else "") + digits + "\r")
