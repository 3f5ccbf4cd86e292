"""A field for some sentences: it wraps, and Enter leads on as in every other field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 3


class Passage(QPlainTextEdit):
    """A few wrapped lines of text; the form decides where Enter leads."""

    def __init__(self, text: str = "", longest: int = 500, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._longest = longest
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 16)
        self.textChanged.connect(self._keep_short)

    def text(self) -> str:
        """What stands in the field, on one line."""
        return " ".join(self.toPlainText().split())

    def event(self, event: QEvent) -> bool:
        """Leave the keys with Ctrl to the page, but for those that edit."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() not in _EDITING:
                event.ignore()
                return True
        return super().event(event)

    def _keep_short(self) -> None:
        said = self.toPlainText()
        if len(said) > self._longest:
            self.setPlainText(said[: self._longest])
            self.moveCursor(self.textCursor().MoveOperation.End)


_EDITING = frozenset({Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z})
