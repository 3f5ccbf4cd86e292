"""Widgets in as many rows as the width asks for, so that no word is cut off in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.look.tokens import CONTROL, GAP_4


class Flow(QWidget):
    """Lays its parts out from the left, and begins another row where the next one has no room."""

    def __init__(self, *parts: QWidget, tall: int = CONTROL, gap: int = GAP_4) -> None:
        super().__init__()
        self._parts, self._tall, self._gap = parts, tall, gap
        for part in parts:
            part.setParent(self)
        self._arrange()

    def sizeHint(self) -> QSize:
        """All of it in one row."""
        gaps = self._gap * max(len(self._parts) - 1, 0)
        return QSize(sum(part.sizeHint().width() for part in self._parts) + gaps, self._tall)

    def minimumSizeHint(self) -> QSize:
        """The widest part has room."""
        return QSize(max((part.sizeHint().width() for part in self._parts), default=0), self._tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may ask for other rows."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        left = top = 0
        for part in self._parts:
            wide = part.sizeHint().width()
            if left and left + wide > self.width():
                left, top = 0, top + self._tall + GAP_4
            part.setGeometry(left, top, wide, self._tall)
            left += wide + self._gap
        self.setFixedHeight(top + self._tall)
