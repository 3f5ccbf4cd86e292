"""The keys that wait until it is known whether they were typed or scanned."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid


class HeldKeys:
    """Keys with the window each came to; while there are any, the filter also looks at what has the keyboard.

    For what an input method commits does not come to a window first, but at once to where the keyboard is.
    """

    def __init__(self, looker: QObject) -> None:
        self._looker = looker
        self._keys: list[tuple[QWindow, QKeyEvent]] = []
        self._composing: QObject | None = None

    def __bool__(self) -> bool:
        return bool(self._keys)

    def hold(self, window: QWindow, event: QKeyEvent) -> None:
        """Keep this key."""
        if not self._keys:
            self._composing = QGuiApplication.focusObject()
            if self._composing is not None:
                self._composing.installEventFilter(self._looker)
        self._keys.append((window, event.clone()))

    def drop(self) -> list[tuple[QWindow, QKeyEvent]]:
        """Keep nothing any more; answers what was kept."""
        keys, self._keys = self._keys, []
        if self._composing is not None and isValid(self._composing):
            self._composing.removeEventFilter(self._looker)
        self._composing = None
        return keys

    def bring(self) -> None:
        """Let all of them arrive where they were going."""
        for window, event in self.drop():
            if isValid(window):
                QCoreApplication.sendEvent(window, event)
