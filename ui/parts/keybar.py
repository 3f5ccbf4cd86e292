"""The bar at the foot: the keys of this page, and at the right what this PC is approved for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import brush, type
from ui.look.tokens import GAP_16, KEY_BAR
from ui.parts.keycap import keycap_width, paint_keycap

MOST_KEYS = 8
_GAP = 6


@dataclass(frozen=True, slots=True)
class KeyHint:
    """One key of a page, its word, and what it does; without `run` it is only told, not bound."""

    key: str
    word: str
    run: Callable[[], None] | None = None
    """Runs when the key is pressed while the page is shown; Enter is never bound here, fields and tables need it."""
    told: bool = True
    """Whether the key bar shows it; a bound key may be kept off a full bar."""


class KeyBar(QWidget):
    """Paints keycaps with their words; what does not fit at the right is left out whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[KeyHint, ...] = ()
        self._approved = ""
        self.setFixedHeight(KEY_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_keys(self, hints: tuple[KeyHint, ...]) -> None:
        """Show a page's keys, at most eight."""
        self._hints = tuple(hint for hint in hints if hint.told)[:MOST_KEYS]
        self.setAccessibleName(", ".join(f"{hint.key} {hint.word}" for hint in self._hints))
        self.update()

    def set_approved(self, words: str) -> None:
        """Say at the right what this PC is approved for."""
        self._approved = words
        self.update()

    def sizeHint(self) -> QSize:
        """One height everywhere."""
        return QSize(640, KEY_BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the line above, keys and words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), brush.ink("rail"))
        brush.hairline(painter, 0, self.width(), 0)
        small, middle = type.font(type.SMALL), (self.height() + 1) / 2
        right = self.width() - GAP_16 - type.width(self._approved, small)
        brush.write(
            painter, QRectF(right, 1, self.width() - right, KEY_BAR - 1), self._approved, small, brush.ink("text3")
        )
        left = float(GAP_16)
        for hint in self._hints:
            wide = keycap_width(hint.key) + _GAP + type.width(hint.word, small)
            if left + wide > right - GAP_16:
                return
            left += paint_keycap(painter, left, middle, hint.key) + _GAP
            where = QRectF(left, 1, wide, KEY_BAR - 1)
            left += brush.write(painter, where, hint.word, small, brush.ink("text2")) + GAP_16
