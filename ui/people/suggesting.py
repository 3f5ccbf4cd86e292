"""Words offered below a field outside a form: by what they say and how they sound, taken with Enter or Tab (P-10)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.people.offering import Offering

_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class Suggesting(QObject):
    """Keeps one field's words; ↓ shows all of them."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line, self._offering = line, Offering(line, ())
        line.setCompleter(self._offering)
        # An open list gets the keys before the field does, and would keep Enter and Tab to itself.
        self._offering.popup().installEventFilter(self)
        line.installEventFilter(self)

    def offer(self, words: Iterable[str]) -> None:
        """Offer these words from now on."""
        self._offering.offer(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what is marked and goes on; ↓ opens the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self._line and event.key() == Qt.Key.Key_Down:
            self._offering.offer_all()
            return True
        if watched is not self._line and event.key() in _TAKES:
            self._take()
            return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        popup = self._offering.popup()
        chosen = popup.currentIndex()
        if popup.isVisible() and chosen.isValid():
            self._line.setText(str(chosen.data()))
        popup.hide()
        self._line.activateWindow()
        self._line.returnPressed.emit()
