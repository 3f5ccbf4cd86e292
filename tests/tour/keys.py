"""The hands of the tour: single keys, typing at the speed of fingers, an input method, and a scanner."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest

_FINGER_MS = 58
"""Between two digits typed by hand; a scanner is never that slow."""
AFTER_DIGIT_MS = 130
"""Until a last digit, held because a scan might have begun, has arrived where it was typed, however slowly."""


def burst(text: str, at_ms: int) -> Iterator[QKeyEvent]:
    """The keys of one scan as the system hands them on: each with the time at which the scanner sent it."""
    plain = Qt.KeyboardModifier.NoModifier
    keys = [(Qt.Key(ord(sign)), sign) for sign in text]
    for place, (key, sign) in enumerate([*keys, (Qt.Key.Key_Return, "\r")]):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, plain, sign)
            event.setTimestamp(at_ms + place)
            yield event


def _now_ms() -> int:
    """Any clock will do: the program compares only the keys of one scan with each other."""
    return time.monotonic_ns() // 1_000_000


class Keyboard:
    """Sends key events to the window in front, as the system would."""

    def __init__(self, window: Callable[[], QWindow]) -> None:
        self._window = window

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each named as in the key bar, such as Ctrl+Return or F5."""
        for key in keys:
            # The stubs of this Qt do not know that a sequence has places.
            combination = cast(Any, QKeySequence(key))[0]
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
                    QTest.qWait(AFTER_DIGIT_MS)
                composed += sign
            before = sign
        self._compose(composed)

    def scan(self, text: str) -> None:
        """Bring a label the way a scanner does: all keys at once, Enter last."""
        for event in burst(text, _now_ms()):
            self._bring(event)

    def _bring(self, event: QKeyEvent) -> None:
        if event.type() == QEvent.Type.KeyPress:
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
            asked.setTimestamp(event.timestamp())
            QCoreApplication.sendEvent(self._window(), asked)
        QCoreApplication.sendEvent(self._window(), event)

    def _type(self, sign: str) -> None:
        if sign.isdigit():
            QTest.qWait(_FINGER_MS)
        shift = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self._window(), ord(sign), shift)

    def _compose(self, text: str) -> None:
        if not text:
            return
        self._window()
        target = QGuiApplication.focusObject()
        assert target is not None, "an input method writes where the keyboard is"
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(target, event)
