"""The little key drawn beside an act, so that the keyboard can be learnt from the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import brush, type
from ui.look.tokens import KEYCAP, ROUND_CHIP

_PAD, _NARROWEST = 7, 24


def keycap_width(key: str) -> int:
    """How many px a keycap takes."""
    return max(type.width(key, type.font(type.SMALL)) + 2 * _PAD, _NARROWEST)


def paint_keycap(painter: QPainter, left: float, middle: float, key: str) -> float:
    """Paint a keycap with its left edge and middle height given; answers its width."""
    cap = QRectF(left, round(middle - KEYCAP / 2), keycap_width(key), KEYCAP)
    brush.box(painter, cap, ground="surface", border="field", round_by=ROUND_CHIP)
    # The lower edge is twice as thick: it is a key to be pressed, not a chip.
    brush.hairline(painter, cap.left() + 2, cap.right() - 2, cap.bottom() - 2, "field")
    brush.write(painter, cap.adjusted(0, 0, 0, -1), key, type.font(type.SMALL), brush.ink("text2"), brush.MIDDLE)
    return cap.width()


class Keycap(QWidget):
    """A keycap standing alone, as beside a numbered next step."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Exactly the room it takes."""
        return QSize(keycap_width(self._key), KEYCAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint_keycap(painter, 0, self.height() / 2, self._key)
