"""The line above a list in which one types what is looked for; Enter and ↓ go on to the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.parts.fields import Line


class ListSearch(Line):
    """Its ghost words are its name too, for whoever hears the screen."""

    left = Signal()
    """Down to the list, whatever Enter does."""

    def __init__(self, ghost: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setPlaceholderText(ghost)
        self.setClearButtonEnabled(True)

    def setPlaceholderText(self, ghost: str) -> None:
        """Say what can be looked for."""
        super().setPlaceholderText(ghost)
        self.setAccessibleName(ghost)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ leads on, where other fields have no use for it."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.left.emit()
            return
        super().keyPressEvent(event)
