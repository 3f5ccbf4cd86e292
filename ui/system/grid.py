"""The matrix as one looks at it: a row for each use, a column for each level, a cell with the keyboard."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recordsroom.domain.approval_matrix import CELLS, Needed, Use, cell
from recordsroom.domain.policy import Policy
from recordsroom.domain.values import Level
from ui.look import brush, type
from ui.look.tokens import GAP_4, GAP_12, ROUND_CHIP, TABLE_HEAD
from ui.messages.uses import needed_words, use_words
from ui.parts.roomy import follow_in_its_room
from ui.people.words import level_words

_ROW, _NAME = 44, 132
_STEPS = {
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
_USES, _LEVELS = tuple(Use), tuple(Level)


class MatrixGrid(QWidget):
    """Paints every cell; arrows move, Enter changes."""

    chosen = Signal(str)
    """The cell that keyboard or mouse went to, by the name of its setting."""
    opened = Signal(str)
    """A cell by Enter or double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed: Mapping[str, Needed] = {}
        self.name = next(iter(CELLS))
        """The chosen cell."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cells(self, needed: Mapping[str, Needed]) -> None:
        """Show what every cell says now."""
        self._needed = needed
        self._tell()
        self.update()

    def choose(self, name: str) -> None:
        """Go to a cell."""
        self.name = name
        self._tell()
        self.update()
        follow_in_its_room(self)
        self.chosen.emit(name)

    def line(self) -> QRect:
        """Where the chosen cell is."""
        use, level = CELLS[self.name]
        return self._spot(_USES.index(use), level).toAlignedRect()

    def sizeHint(self) -> QSize:
        """A head and a row for each use."""
        return QSize(640, TABLE_HEAD + _ROW * len(_USES))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move within the matrix, Enter opens the cell."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit(self.name)
        elif key in _STEPS:
            use, level = CELLS[self.name]
            down, right = _STEPS[key]
            row = min(max(_USES.index(use) + down, 0), len(_USES) - 1)
            place = min(max(int(level) + right, 0), len(_LEVELS) - 1)
            self.choose(cell(_USES[row], _LEVELS[place]))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a cell."""
        if name := self._under(event.position()):
            self.choose(name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens it."""
        if name := self._under(event.position()):
            self.opened.emit(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint head, names and cells."""
        painter, small = QPainter(self), type.font(type.SMALL)
        painter.fillRect(QRectF(0, 0, self.width(), TABLE_HEAD), brush.ink("raised"))
        for level in Level:
            where = self._spot(0, level)
            head = QRectF(where.left(), 0, where.width(), TABLE_HEAD)
            brush.write(painter, head, level_words(level), small, brush.ink("text2"), brush.MIDDLE)
        brush.hairline(painter, 0, self.width(), TABLE_HEAD - 1)
        for place, use in enumerate(_USES):
            top = TABLE_HEAD + place * _ROW
            name = QRectF(GAP_12, top, _NAME - GAP_12, _ROW)
            brush.write_fitting(painter, name, use_words(use), type.font(), small, brush.ink("text"), brush.LEFT)
            for level in Level:
                self._paint_cell(painter, self._spot(place, level), cell(use, level))
            brush.hairline(painter, 0, self.width(), top + _ROW - 1)

    def _paint_cell(self, painter: QPainter, where: QRectF, name: str) -> None:
        needed, here = self._needed.get(name), name == self.name
        if needed is None:
            return
        inside = where.adjusted(3, 4, -3, -5)
        if here:
            brush.box(painter, inside, ground="accent_soft", round_by=ROUND_CHIP)
        ink = {Needed.NEVER: "stop", Needed.NOBODY: "text3"}.get(needed, "text")
        words = inside.adjusted(GAP_4, 0, -GAP_4, 0)
        changed = needed is not Policy().needed(*CELLS[name])
        # What this room decided for itself stands out by its weight, not by a colour.
        font, narrow = type.font(type.BODY, bold=changed), type.font(type.SMALL, bold=changed)
        brush.write_fitting(painter, words, needed_words(needed), font, narrow, brush.ink(ink), brush.MIDDLE)
        if here and self.hasFocus():
            brush.ring(painter, inside, ROUND_CHIP)

    def _spot(self, row: int, level: Level) -> QRectF:
        wide = (self.width() - _NAME) / len(_LEVELS)
        return QRectF(round(_NAME + int(level) * wide), TABLE_HEAD + row * _ROW, round(wide), _ROW)

    def _under(self, at: QPointF) -> str:
        return next(
            (
                cell(use, level)
                for row, use in enumerate(_USES)
                for level in Level
                if self._spot(row, level).contains(at)
            ),
            "",
        )

    def _tell(self) -> None:
        """What a screen reader says of the chosen cell."""
        use, level = CELLS[self.name]
        needed = self._needed.get(self.name)
        said = needed_words(needed) if needed is not None else ""
        self.setAccessibleName(f"{use_words(use)} {level_words(level)} {said}")
