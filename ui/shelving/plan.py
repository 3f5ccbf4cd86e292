"""The plan of one repository: columns as blocks coloured by how full they are, how high, or how long ago counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from recordsroom.domain.count_progress import PlaceProgress
from recordsroom.domain.shelf_counts import CountAge
from recordsroom.domain.shelf_fill import Fill
from recordsroom.services.queries.shelving import LocationRow
from ui.look import brush, type
from ui.look.tokens import GAP_4, GAP_8, ROUND_CARD, ROUND_CHIP
from ui.parts.chips import chip_width, paint_chip
from ui.parts.roomy import follow_in_its_room
from ui.people.words import level_words
from ui.shelving.floor import Block, Floor, Strip
from ui.shelving.plan_layout import PlanLayout, Tile, laid_out
from ui.shelving.shades import (
    AGE_INK,
    PROGRESS_INK,
    SOFTEST,
    Shade,
    age_words,
    paint_age,
    paint_level,
    paint_progress,
    progress_words,
)
from ui.shelving.words import fill_sentence, progress_sentence, unchecked_words

_RING = 3
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_Home: -1000,
    Qt.Key.Key_End: 1000,
}
FillOf = Callable[[int], Fill | None]
RowOf = Callable[[int], LocationRow | None]


class Plan(QWidget):
    """Paints the columns; arrows go through them in walk order, Enter and click open one."""

    chosen = Signal(int)
    """The place of the column that the keyboard or the mouse went to."""
    opened = Signal(int)
    """A column by Enter or double click: go to its face."""

    def __init__(self, row_of: RowOf, fill_of: FillOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_of, self._fill_of = row_of, fill_of
        self._floor: Floor | None = None
        self._chosen: Block | None = None
        self._strip: Strip | None = None
        self._layout: PlanLayout | None = None
        self._room = 0.0
        self.shade = Shade.FILL
        self._marked = frozenset[int]()
        self._progress: Mapping[int, PlaceProgress] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Plan"))

    @property
    def block(self) -> Block | None:
        """The column that is chosen."""
        return self._chosen

    @property
    def tile(self) -> Tile | None:
        """Where the chosen column is drawn."""
        return self._layout.tile_of(self._chosen.place) if self._layout and self._chosen else None

    def show_floor(self, floor: Floor | None, place: int) -> None:
        """Show a repository, with the column chosen that this place is in."""
        if floor is not self._floor:
            self._floor = floor
            self._lay_out()
        self._chosen = floor.block_at(place) if floor else None
        self._strip = floor.strip_at(place) if floor else None
        self.setAccessibleDescription(self._told(self._chosen) if self._chosen else "")
        self.update()
        if self.hasFocus():
            follow_in_its_room(self)

    def line(self) -> QRect:
        """Where the chosen column is."""
        return self.tile.whole.toAlignedRect() if self.tile else self.rect()

    def mark(self, places: frozenset[int]) -> None:
        """Put a frame around the sections that are among these places."""
        self._marked = places
        self.update()

    def show_shade(self, shade: Shade) -> None:
        """Colour by something else."""
        self.shade = shade
        self.update()

    def show_progress(self, progress: Mapping[int, PlaceProgress]) -> None:
        """Show how far a count is in each of these places; the others are no part of it."""
        self._progress = progress
        self.update()

    def fit(self, height: int) -> None:
        """Take this much height, or as much more as the columns need."""
        if self._room != height:
            self._room = height
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a column, Enter opens it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen:
            self.opened.emit(self._chosen.place)
        elif (step := _STEPS.get(Qt.Key(event.key()))) is not None and self._floor and self._floor.blocks:
            blocks = self._floor.blocks
            here = blocks.index(self._chosen) if self._chosen else -1 if step > 0 else len(blocks)
            self.chosen.emit(blocks[min(max(here + step, 0), len(blocks) - 1)].place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the column."""
        if (tile := self._under(event.position())) is not None:
            self.chosen.emit(tile.block.place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the column."""
        if (tile := self._under(event.position())) is not None:
            self.opened.emit(tile.block.place)

    def event(self, event: QEvent) -> bool:
        """Say how full the column under the mouse is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tile = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._told(tile.block) if tile else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """As high as the columns need."""
        return QSize(400, round(self._layout.height) if self._layout else 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint outline, door, columns."""
        floor, layout = self._floor, self._layout
        row = self._row_of(floor.root) if floor else None
        if layout is None or floor is None or row is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush.box(painter, layout.room, ground="raised", border="field", thick=1.5, round_by=2)
        brush.write(painter, layout.title, row.name, type.font(bold=True), brush.ink("text"))
        self._paint_door(painter, layout.door)
        for name, where in layout.areas:
            brush.write(painter, where, name, type.font(type.SMALL, bold=True), brush.ink("text2"))
        self._paint_section_marks(painter, floor, layout)
        for tile in layout.tiles:
            self._paint_tile(painter, tile)

    def _lay_out(self) -> None:
        self._layout = laid_out(self._floor.areas, self.width(), self._room) if self._floor else None
        self.setMinimumHeight(round(self._layout.height) if self._layout else 0)
        self.update()

    def _under(self, at: QPointF) -> Tile | None:
        return self._layout.tile_at(at.x(), at.y()) if self._layout else None

    def _told(self, block: Block) -> str:
        row, fill = self._row_of(block.place), self._fill_of(block.place)
        said = fill_sentence(fill) if fill else ""
        if self.shade is Shade.SESSION:
            said = progress_sentence(self._progress.get(block.place))
        return "\u3000".join(filter(None, (row.name if row else "", said)))

    def _paint_door(self, painter: QPainter, where: QRectF) -> None:
        painter.fillRect(QRectF(where.left() + 1, where.bottom() - 2, where.width() - 2, 3), brush.ink("raised"))
        painter.setPen(QPen(brush.ink("field"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        hinge = QPointF(where.left(), where.bottom())
        painter.drawLine(hinge, QPointF(where.left(), where.top()))
        size = where.width() * 2
        painter.drawArc(QRectF(where.left() - where.width(), where.top(), size, size), 0, 90 * 16)
        words = where.translated(where.width() + GAP_8, 0)
        brush.write(painter, words, self.tr("Door"), type.font(type.SMALL), brush.ink("text2"))

    def _paint_section_marks(self, painter: QPainter, floor: Floor, layout: PlanLayout) -> None:
        """The numbers of the sections beside the first column of each bank."""
        tops = set()
        for tile in layout.tiles:
            if tile.frame.top() not in tops and len(tile.block.strips[0].segments) > 1:
                tops.add(tile.frame.top())
                for place, where in tile.segments[: len(tile.block.strips[0].segments)]:
                    spot = QRectF(tile.frame.left() - 26, where.top(), 20, where.height())
                    small = type.font(type.SMALL)
                    brush.write(painter, spot, floor.mark(place), small, brush.ink("text3"), brush.RIGHT)

    def _paint_tile(self, painter: QPainter, tile: Tile) -> None:
        chosen = tile.block == self._chosen
        brush.box(painter, tile.frame, ground="surface", border="field", round_by=ROUND_CHIP)
        for place, where in tile.segments:
            self._paint_segment(painter, where, place)
            if place in self._marked:
                brush.box(painter, where.adjusted(1, 1, -1, -1), border="accent", thick=2, round_by=2)
        if chosen:
            self._paint_strip(painter, tile)
            brush.ring(painter, tile.frame.adjusted(-_RING, -_RING, _RING, _RING), ROUND_CARD)
            if self.hasFocus():
                pill = QRectF(tile.mark.center().x() - 18, tile.mark.top() + 1, 36, 20)
                brush.box(painter, pill, ground="accent_soft", round_by=ROUND_CHIP)
        ink = brush.ink("accent" if chosen else "text")
        brush.write(painter, tile.mark.adjusted(0, 0, 0, -2), tile.block.mark, type.font(bold=True), ink, brush.MIDDLE)
        self._paint_foot(painter, tile)

    def _paint_strip(self, painter: QPainter, tile: Tile) -> None:
        """A line below the side that is looked at, where a column has two."""
        if self._strip is not None and len(tile.block.strips) > 1:
            spots = [where for place, where in tile.segments if place in self._strip.segments]
            for where in spots[:1]:
                line = QRectF(where.left(), tile.frame.bottom() - GAP_4, where.width(), 3)
                painter.fillRect(line, brush.ink("accent"))

    def _paint_segment(self, painter: QPainter, where: QRectF, place: int) -> None:
        brush.box(painter, where, ground="mute_soft", round_by=2)
        if self.shade is Shade.SESSION:
            if (told := self._progress.get(place)) is not None:
                paint_progress(painter, where, told.progress)
            return
        fill = self._fill_of(place)
        if fill is not None and self.shade is Shade.COUNT and fill.counted is not None:
            paint_age(painter, where, fill.counted)
        if fill is None or not fill.things or self.shade is Shade.COUNT:
            return
        if self.shade is Shade.LEVEL:
            paint_level(painter, where, fill)
        elif fill.full:
            brush.box(painter, where, ground="band_look", round_by=2)
        elif fill.percent:
            part = QRectF(where.left(), where.top(), max(where.width() * fill.percent / 100, 2), where.height())
            painter.save()
            painter.setOpacity(SOFTEST)
            brush.box(painter, part, ground="accent", round_by=2)
            painter.restore()

    def _paint_foot(self, painter: QPainter, tile: Tile) -> None:
        row, fill = self._row_of(tile.block.place), self._fill_of(tile.block.place)
        if row is None:
            return
        if self.shade is Shade.SESSION:
            self._paint_progress_foot(painter, tile)
            return
        small, words = type.font(type.SMALL), ""
        if fill is not None:
            words = f"{row.carriers:,}" if fill.percent is None else f"{fill.percent}%"
        full = fill is not None and fill.full
        ink = brush.ink("look" if full else "text2")
        brush.write(painter, tile.percent, words, type.font(type.SMALL, bold=full), ink, brush.MIDDLE)
        level = row.max_level
        if self.shade is Shade.COUNT:
            age = fill.counted if fill else None
            token = "text3" if age is None else AGE_INK[age] if age is not CountAge.NEVER else "text2"
            brush.write(painter, tile.chip, age_words(age) if age else "–", small, brush.ink(token), brush.MIDDLE)
            return
        if self.shade is Shade.LEVEL:
            if fill is None or not fill.carriers:
                brush.write(painter, tile.chip, "–", small, brush.ink("text3"), brush.MIDDLE)
                return
            if fill.highest is None:
                brush.write(painter, tile.chip, unchecked_words(), small, brush.ink("text3"), brush.MIDDLE)
                return
            level = fill.highest
        wide = min(chip_width(level, level_words(level)), tile.chip.width())
        spot = QRectF(tile.chip.center().x() - wide / 2, tile.chip.top(), wide, tile.chip.height())
        paint_chip(painter, spot, level, level_words(level))

    def _paint_progress_foot(self, painter: QPainter, tile: Tile) -> None:
        """How many shelves of a column are done, and how far that is in a word."""
        small, told = type.font(type.SMALL), self._progress.get(tile.block.place)
        words = f"{told.done:,} / {told.shelves:,}" if told else ""
        brush.write(painter, tile.percent, words, small, brush.ink("text2"), brush.MIDDLE)
        token = PROGRESS_INK[told.progress] if told else "text3"
        said = progress_words(told.progress) if told else "–"
        ink = brush.ink("text2" if token == "field" else token)
        brush.write(painter, tile.chip, said, small, ink, brush.MIDDLE)
