"""The wall to look at: one block a shelf in the order of the walk, filled from below as it is shelved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recordsroom.services.queries.campaign import Shelf
from ui.look import brush
from ui.look.tokens import GAP_4, Role

_WIDE, _TALL, _ROWS = 18, 34, 2
_STEP = _WIDE + GAP_4


class WallPicture(QWidget):
    """Paints the shelves; a click chooses one, the keyboard chooses in the list below."""

    chosen = Signal(str)
    """The id of the shelf that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelves: tuple[Shelf, ...] = ()
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shelves(self, shelves: tuple[Shelf, ...]) -> None:
        """Show these shelves; where they are more than there is room for, each block stands for several."""
        self._shelves = shelves
        self.setAccessibleName(" ".join(f"{shelf.name} {shelf.shelved}/{shelf.total}" for shelf in shelves[:40]))
        self.setVisible(bool(shelves))
        self.updateGeometry()
        self.update()

    def mark(self, key: str) -> None:
        """Mark the shelf that the keyboard is on."""
        self._current = key
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows of blocks."""
        rows = 1 if len(self._shelves) <= self._across else _ROWS
        return QSize(320, rows * (_TALL + GAP_4))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        for where, shelves in self._blocks():
            if where.contains(event.position()):
                self.chosen.emit(shelves[0].id)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks."""
        painter = QPainter(self)
        for where, shelves in self._blocks():
            total = sum(shelf.total for shelf in shelves)
            here = any(shelf.id == self._current for shelf in shelves)
            brush.box(painter, where, ground="raised", border="accent" if here else "field", round_by=2)
            for role, share in (
                (Role.LOOK, sum(shelf.labelled for shelf in shelves) / total),
                (Role.OK, sum(shelf.shelved for shelf in shelves) / total),
            ):
                tall = (where.height() - 2) * share
                part = QRectF(where.left() + 1, where.bottom() - 1 - tall, where.width() - 2, tall)
                painter.fillRect(part, brush.ink(f"{role.value}_soft" if role is Role.LOOK else role.value))
            if here:
                brush.ring(painter, where)

    @property
    def _across(self) -> int:
        return max((self.width() + GAP_4) // _STEP, 1)

    def _blocks(self) -> list[tuple[QRectF, tuple[Shelf, ...]]]:
        """Where each block stands, and the shelves that it stands for."""
        room = self._across * _ROWS
        each = -(-len(self._shelves) // room) if self._shelves else 1
        groups = [self._shelves[first : first + each] for first in range(0, len(self._shelves), each)]
        return [
            (QRectF(place % self._across * _STEP, place // self._across * (_TALL + GAP_4), _WIDE, _TALL), group)
            for place, group in enumerate(groups)
        ]
