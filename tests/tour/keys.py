"""The hands of the tour: single keys, typing at the speed of fingers, an input method, and a scanner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest

_FINGER_MS = 58
"""Between two digits typed by hand; a scanner is never that slow."""
_AFTER_MS = 90
"""Until a last digit, held because a scan might have begun, has arrived where it was typed."""


class Keyboard:
    """Sends key events to the window in front, as the system would."""

    def __init__(self, window: Callable[[], QWindow]) -> None:
        self._window = window

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each named as in the key bar, such as Ctrl+Return or F5."""
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(self._window(), combination.key(), combination.keyboardModifiers())

    def write(self, text: str) -> None:
        """Type what a keyboard has, and let an input method bring the rest."""
        composed, before = "", ""
        for sign in text:
            if sign.isascii():
                self._compose(composed)
                composed = ""
                self._type(sign)
            else:
                if before.isdigit():
                    QTest.qWait(_AFTER_MS)
                composed += sign
            before = sign
        self._compose(composed)
        if before.isdigit():
            QTest.qWait(_AFTER_MS)

    def scan(self, text: str) -> None:
        """Bring a label the way a scanner does: all keys at once, Enter last."""
        window = self._window()
        for sign in text:
            QTest.keyClick(window, sign)
        QTest.keyClick(window, Qt.Key.Key_Return)

    def _type(self, sign: str) -> None:
        if sign.isdigit():
            QTest.qWait(_FINGER_MS)
        shift = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self._window(), sign, shift)

    def _compose(self, text: str) -> None:
        target = QGuiApplication.focusObject()
        if not text:
            return
        assert target is not None, "an input method writes where the keyboard is"
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(target, event)
