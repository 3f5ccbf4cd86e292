"""One face of shelves seen from the front: sections from left to right, levels from top to bottom, with counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recordsroom.domain.shelf_counts import CountAge
from recordsroom.domain.shelf_fill import Fill
from ui.look import brush, type
from ui.look.tokens import GAP_4, ROUND_CHIP
from ui.parts.roomy import follow_in_its_room
from ui.shelving.floor import Cell, Face
from ui.shelving.shades import AGE_INK, LEVEL_INK, SOFTEST, Shade

MOST_SECTIONS = 7
"""So many sections are seen at once; the others come when the keyboard gets there."""
_HEAD, _ROW, _GAP, _MARKS, _BAR = 20, 26, 3, 18, 3
_WALK = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ACROSS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class Elevation(QWidget):
    """Paints the places of a face; up and down go in walk order, from the foot of a section to the head of the next."""

    chosen = Signal(int)
    """The place that keyboard or mouse went to."""
    opened = Signal(int)
    """A place by Enter or double click: show what stands there."""
    passed = Signal(int)
    """The keyboard went beyond this face: 1 for the next one of the walk, -1 for the one before."""

    def __init__(self, fill_of: Callable[[int], Fill | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill_of = fill_of
        self._face: Face | None = None
        self._place = 0
        self._marked = frozenset[int]()
        self.shade = Shade.FILL
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Face"))

    @property
    def face(self) -> Face | None:
        """The face that is shown."""
        return self._face

    @property
    def cell(self) -> Cell | None:
        """The place that is chosen, if it is one of this face."""
        return next((cell for cell in self._cells() if cell.place == self._place), None)

    def show_face(self, face: Face | None, place: int) -> None:
        """Show a face with this place chosen in it."""
        if face is not self._face:
            self._face = face
            self.updateGeometry()
        self._place = place
        self.update()
        if self.hasFocus():
            follow_in_its_room(self)

    def line(self) -> QRect:
        """Where the chosen place is."""
        here = self.cell
        return self._spot(here.section, here.level).toAlignedRect() if here else self.rect()

    def mark(self, places: frozenset[int]) -> None:
        """Put a frame around these places."""
        self._marked = places
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter opens."""
        key, here = Qt.Key(event.key()), self.cell
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and here:
            self.opened.emit(here.place)
        elif key in _WALK:
            self._walk(here, _WALK[key])
        elif key in _ACROSS:
            self._step_across(here, _ACROSS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._cells():
            self.chosen.emit(self._cells()[0 if key == Qt.Key.Key_Home else -1].place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a place."""
        if (cell := self._under(event.position())) is not None:
            self.chosen.emit(cell.place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens it."""
        if (cell := self._under(event.position())) is not None:
            self.opened.emit(cell.place)

    def sizeHint(self) -> QSize:
        """As high as its levels are many."""
        levels = len(self._face.levels) if self._face else 0
        return QSize(280, _HEAD + levels * (_ROW + _GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and places."""
        face = self._face
        if face is None:
            return
        painter, small = QPainter(self), type.font(type.SMALL)
        for section in self._seen():
            where = self._spot(section, 0)
            head = QRectF(where.left() - GAP_4, 0, where.width() + 2 * GAP_4, _HEAD)
            brush.write(painter, head, self._section_words(section), small, brush.ink("text2"), brush.MIDDLE)
        for level, mark in enumerate(face.levels):
            where = self._spot(self._seen()[0], level)
            spot = QRectF(0, where.top(), _MARKS - 6, where.height())
            brush.write(painter, spot, mark, small, brush.ink("text2"), brush.RIGHT)
        for cell in face.cells:
            if cell.section in self._seen():
                self._paint_cell(painter, self._spot(cell.section, cell.level), cell)

    def _paint_cell(self, painter: QPainter, where: QRectF, cell: Cell) -> None:
        fill, chosen = self._fill_of(cell.place), cell.place == self._place
        brush.box(painter, where, ground="accent_soft" if chosen else "surface", border="line", round_by=ROUND_CHIP)
        if cell.place in self._marked:
            brush.box(painter, where.adjusted(1, 1, -1, -1), border="accent", thick=2, round_by=ROUND_CHIP)
        inside = where.adjusted(3, 3, -3, -3)
        things = fill.things if fill else 0
        if fill and things and self.shade is Shade.LEVEL:
            bar = QRectF(inside.left(), inside.bottom() - _BAR, inside.width(), _BAR)
            painter.fillRect(bar, brush.ink(LEVEL_INK[int(fill.highest or 0)]))
        elif fill and self.shade is Shade.COUNT and fill.counted is not None:
            # The bar is the longer, the longer nobody counted.
            bar = QRectF(inside.left(), inside.bottom() - _BAR, inside.width() * fill.counted / CountAge.DUE, _BAR)
            painter.fillRect(bar, brush.ink(AGE_INK[fill.counted]))
        elif fill and things and self.shade is Shade.FILL:
            self._paint_bar(painter, QRectF(inside.left(), inside.bottom() - _BAR, inside.width(), _BAR), fill)
        words = "" if fill is None else f"{things:,}" if things else self.tr("none")
        ink = brush.ink("text" if things else "text3")
        font = type.font(type.SMALL, bold=chosen and bool(things))
        brush.write(painter, where.adjusted(0, 0, 0, -GAP_4), words, font, ink, brush.MIDDLE)
        if chosen:
            brush.ring(painter, where, ROUND_CHIP)
            if self.hasFocus():
                brush.box(painter, where.adjusted(3, 3, -3, -3), border="accent", round_by=2)

    def _paint_bar(self, painter: QPainter, where: QRectF, fill: Fill) -> None:
        if fill.percent is None:
            return
        painter.fillRect(where, brush.ink("mute_soft"))
        wide = where.width() * min(fill.percent, 100) / 100
        part = QRectF(where.left(), where.top(), max(wide, 2), where.height())
        painter.fillRect(part, brush.ink("band_look") if fill.full else brush.ink("accent", SOFTEST))

    def _section_words(self, section: int) -> str:
        return self._face.sections[section] if self._face else ""

    def _seen(self) -> range:
        """The sections that are shown now: the group in which the chosen place is."""
        here, count = self.cell, len(self._face.sections) if self._face else 0
        first = here.section // MOST_SECTIONS * MOST_SECTIONS if here else 0
        return range(first, min(first + MOST_SECTIONS, count))

    def _spot(self, section: int, level: int) -> QRectF:
        seen = self._seen()
        wide = (self.width() - _MARKS + _GAP) / max(len(seen), 1)
        wide = min(wide, 96)
        left = _MARKS + (section - seen.start) * wide
        return QRectF(round(left), _HEAD + level * (_ROW + _GAP), round(wide) - _GAP, _ROW)

    def _under(self, at: QPointF) -> Cell | None:
        seen = self._seen()
        return next(
            (
                cell
                for cell in self._cells()
                if cell.section in seen and self._spot(cell.section, cell.level).contains(at)
            ),
            None,
        )

    def _cells(self) -> tuple[Cell, ...]:
        return self._face.cells if self._face else ()

    def _walk(self, here: Cell | None, step: int) -> None:
        cells = self._cells()
        at = cells.index(here) + step if here else 0 if step > 0 else len(cells) - 1
        if 0 <= at < len(cells):
            self.chosen.emit(cells[at].place)
        else:
            self.passed.emit(step)

    def _step_across(self, here: Cell | None, step: int) -> None:
        if here is None or self._face is None:
            self._walk(here, step)
            return
        beside = self._face.at(here.section + step, here.level)
        if beside is not None:
            self.chosen.emit(beside.place)
        elif not 0 <= here.section + step < len(self._face.sections):
            self.passed.emit(step)
