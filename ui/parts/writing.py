"""Fields for what is written at length or by rule: reference codes, and sentences of a few lines."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.look import type
from ui.parts.fields import Line

_FEWEST_LINES, _MOST_LINES, _SPARE = 2, 4, 2


class CodeLine(Line):
    """A field for reference codes, in the font that closes up their middle dots."""

    def __init__(self, text: str = "", ghost: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, ghost, parent)
        self.setFont(type.code())


class Sentence(QPlainTextEdit):
    """A field for a sentence of two or three lines; Tab and Enter leave it, since it is one sentence."""

    left = Signal()
    """Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the sentence elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the sentence is long; beyond some lines it scrolls."""
        # The size of a plain document counts its lines, not pixels.
        lines = min(max(int(self.document().size().height()), _FEWEST_LINES), _MOST_LINES)
        edges, inside = self.contentsMargins(), 2 * int(self.document().documentMargin())
        pitch = ceil(QFontMetricsF(self.font()).lineSpacing())
        self.setFixedHeight(lines * pitch + edges.top() + edges.bottom() + inside + _SPARE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on instead of breaking the line."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)
