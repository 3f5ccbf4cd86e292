"""Looks at everything that is copied in this program: a title from 机密 up never stays on the clipboard (trust.md §5).

A field lets its words be copied without asking anybody. They are taken off again at once, the room is asked whether
they tell a title that every list hides, and only then they are put back, for ten seconds like all copies.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from ui.parts import copying

Asked = Callable[[str, Callable[[bool], None]], None]
"""Asks the room about words, and hands its answer on: whether they tell a hidden title."""


class ClipboardGuard(QObject):
    """Watches the clipboard while the room is open; what other programs put there is theirs."""

    refused = Signal()
    """Words that tell such a title were kept off."""

    def __init__(self, ask: Asked, parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._clipboard = QGuiApplication.clipboard()
        self._watched: list[QMetaObject.Connection] = []
        self.start()

    def start(self) -> None:
        """Watch from now on."""
        self._watched = [
            self._clipboard.dataChanged.connect(self._look),
            self._clipboard.selectionChanged.connect(self._look_at_selection),
        ]

    def stop(self) -> None:
        """Watch nothing any more; a room may be left before all of it stood, and be left twice."""
        while self._watched:
            QObject.disconnect(self._watched.pop())

    def _look(self) -> None:
        if _at_work() and not copying.is_marked() and (text := self._clipboard.text()):
            self._clipboard.clear()
            self._ask(text, lambda tells: self._decide(text, tells))

    def _decide(self, text: str, tells: bool) -> None:  # noqa: FBT001 - the room's answer
        if tells:
            self.refused.emit()
        elif not self._clipboard.text():
            # Somebody may have copied something else meanwhile, which then stands.
            copying.copy(text, self)

    def _look_at_selection(self) -> None:
        """What is only marked with the mouse is copied too where the system has a second clipboard; there it ends."""
        if _at_work() and self._clipboard.text(QClipboard.Mode.Selection):
            self._clipboard.clear(QClipboard.Mode.Selection)


def _at_work() -> bool:
    """Whether the keyboard is in this program: not every system tells whose the clipboard is."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
