"""The seat plan: each zone with its seats as tiles, who sits there, since when, and the level of what lies there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recordsroom.domain.visits import Zone
from recordsroom.services.queries.scanned_seat import SeatSeen, VisitSeen
from ui.look import brush, icons, type
from ui.look.tokens import GAP_8, GAP_12, GAP_16, GAP_24, ROUND_CARD
from ui.messages.reading import seat_words, zone_words
from ui.parts.chips import chip_width, paint_chip
from ui.parts.roomy import follow_in_its_room
from ui.people.words import level_words

_TALL, _NARROWEST, _RING = 112, 168, 3
_HEAD = 28
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class _Tile:
    seat: SeatSeen
    box: QRectF


def limit_spot(inner: QRectF, number: str, limit: str, *, free: bool) -> QRectF:
    """Where it says up to which level a seat is for: beside its number, or below it where that is too narrow."""
    begins = type.width(number, type.font(type.TITLE, bold=True)) + GAP_8
    beside = QRectF(inner.left() + begins, inner.top(), inner.width() - begins, 28)
    if free and type.width(limit, type.font(type.SMALL)) > beside.width():
        return QRectF(inner.left(), inner.top() + 32, inner.width(), 20)
    return beside


class SeatPlan(QWidget):
    """Paints the seats; arrows go through them, Enter and double click open one."""

    chosen = Signal(object)
    """The SeatSeen that keyboard or mouse went to."""
    opened = Signal(object)
    """A seat by Enter: go on with it at the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seats: tuple[SeatSeen, ...] = ()
        self._tiles: tuple[_Tile, ...] = ()
        self._zones: tuple[tuple[Zone, QRectF], ...] = ()
        self._columns = 1
        self._at = 0
        self._now: datetime | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Seat plan"))

    def show_seats(self, seats: Sequence[SeatSeen], now: datetime) -> None:
        """Show these seats as they stand at this time; the chosen one stays chosen."""
        kept = self.current.id if self.current else 0
        self._seats, self._now = tuple(seats), now
        self._at = next((at for at, seat in enumerate(self._seats) if seat.id == kept), 0)
        self._lay_out()
        self._speak()

    @property
    def current(self) -> SeatSeen | None:
        """The seat that the keyboard is on."""
        return self._seats[self._at] if self._at < len(self._seats) else None

    def go_to(self, seat: int) -> None:
        """Choose a seat by its id."""
        self._go(next((at for at, one in enumerate(self._seats) if one.id == seat), self._at))

    def line(self) -> QRect:
        """Where the chosen seat is, with its ring."""
        around = _RING + 2
        box = self._tiles[self._at].box if self._at < len(self._tiles) else QRectF()
        return box.adjusted(-around, -around, around, around).toAlignedRect()

    def sizeHint(self) -> QSize:
        """All zones below each other."""
        bottom = max((box.bottom() for _zone, box in self._zones), default=_TALL)
        return QSize(2 * _NARROWEST, round(bottom) + _RING + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter opens."""
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Home: -len(self._seats),
            Qt.Key.Key_End: len(self._seats),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._go(max(0, min(len(self._seats) - 1, self._at + steps[key])))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the seat under the mouse."""
        at = next((at for at, tile in enumerate(self._tiles) if tile.box.contains(event.position())), None)
        if at is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._go(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the seat under the mouse."""
        if any(tile.box.contains(event.position()) for tile in self._tiles) and self.current is not None:
            self.opened.emit(self.current)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint zones, tiles, and the ring around the chosen one."""
        painter = QPainter(self)
        for zone, box in self._zones:
            brush.box(painter, box, ground="raised", border="line", round_by=ROUND_CARD)
            head = QRectF(box.left() + GAP_16, box.top() + GAP_8, box.width() - 2 * GAP_16, _HEAD)
            brush.write(painter, head, zone_words(zone), type.font(bold=True), brush.ink("text"))
            here = [tile.seat for tile in self._tiles if tile.seat.zone is zone]
            taken = sum(seat.visit is not None for seat in here)
            told = self.tr("{0} of {1} taken").format(taken, len(here))
            brush.write(painter, head, told, type.font(type.SMALL), brush.ink("text2"), brush.RIGHT)
        for at, tile in enumerate(self._tiles):
            self._paint(painter, tile)
            if at == self._at:
                around = tile.box.adjusted(-_RING - 2, -_RING - 2, _RING + 2, _RING + 2)
                ink = "accent" if self.hasFocus() else "field"
                brush.ring(painter, around, ROUND_CARD + _RING, ink)

    def _paint(self, painter: QPainter, tile: _Tile) -> None:
        seat, box, visit = tile.seat, tile.box, tile.seat.visit
        away = visit is not None and visit.away_since is not None
        ground = "look_soft" if away else "accent_soft" if visit is not None else "surface"
        brush.box(painter, box, ground=ground, border="line", round_by=ROUND_CARD)
        if seat.closed:
            self._hatch(painter, box)
        inner = box.adjusted(GAP_12, GAP_8, -GAP_12, -GAP_8)
        number = QRectF(inner.left(), inner.top(), inner.width() / 2, 28)
        ink = brush.ink("text3" if seat.closed else "text")
        brush.write(painter, number, seat.seat_no, type.font(type.TITLE, bold=True), ink)
        level = visit.highest if visit is not None else None
        shown = seat.max_level if level is None else level
        word = level_words(shown)
        if level is None:
            limit = self.tr("up to {0}").format(word)
            spot = limit_spot(inner, seat.seat_no, limit, free=visit is None)
            brush.write(painter, spot, limit, type.font(type.SMALL), brush.ink("text3"), brush.RIGHT)
        else:
            wide = chip_width(int(shown), word)
            paint_chip(painter, QRectF(inner.right() - wide, inner.top() + 4, wide, 20), int(shown), word)
        self._paint_visit(painter, seat, inner)

    def _paint_visit(self, painter: QPainter, seat: SeatSeen, inner: QRectF) -> None:
        visit = seat.visit
        first = QRectF(inner.left(), inner.top() + 32, inner.width(), 24)
        second, third = first.translated(0, 24), first.translated(0, 44)
        if visit is None:
            word = self.tr("out of use") if seat.closed else self.tr("free")
            brush.write(painter, second, word, type.font(), brush.ink("text3"))
            return
        brush.write(painter, first, visit.reader_name, type.font(bold=True), brush.ink("text"))
        brush.write(painter, second, visit.reader_unit, type.font(type.SMALL), brush.ink("text2"))
        since = self._since(visit)
        left = third
        if visit.away_since is not None:
            icons.paint(painter, "armchair", "look", QRectF(third.left(), third.center().y() - 8, 16, 16))
            left = third.adjusted(20, 0, 0, 0)
        brush.write(painter, left, since, type.font(type.SMALL), brush.ink("look" if left is not third else "text2"))
        lying = self.tr("{0} pieces", "", len(visit.lying)).format(len(visit.lying))
        ink = brush.ink("text" if visit.lying else "text3")
        brush.write(painter, third, lying, type.font(type.SMALL, bold=bool(visit.lying)), ink, brush.RIGHT)

    def _since(self, visit: VisitSeen) -> str:
        begun = visit.away_since or visit.came_at
        minutes = int((self._now - begun).total_seconds()) // _MINUTE if self._now else 0
        if visit.away_since is not None:
            return self.tr("away {0} min").format(minutes)
        return self.tr("{0}, {1} min").format(f"{begun:%H:%M}", minutes)

    def _hatch(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QPen(brush.ink("line"), 1))
        step = 12
        for left in range(-round(box.height()), round(box.width()), step):
            start = QPointF(box.left() + left, box.bottom())
            painter.drawLine(start, QPointF(start.x() + box.height(), box.top()))
        painter.restore()

    def _go(self, at: int) -> None:
        if at != self._at and 0 <= at < len(self._seats):
            self._at = at
            self._speak()
            self.update()
            follow_in_its_room(self)
            if self.current is not None:
                self.chosen.emit(self.current)

    def _speak(self) -> None:
        seat = self.current
        who = seat.visit.reader_name if seat is not None and seat.visit is not None else self.tr("free")
        self.setAccessibleDescription(f"{seat_words(seat.seat_no)} {who}" if seat else "")

    def _lay_out(self) -> None:
        wide = self.width() - 2 * (_RING + 1)
        inner = wide - 2 * GAP_16
        self._columns = max(1, int((inner + GAP_16) // (_NARROWEST + GAP_16)))
        tile = (inner - (self._columns - 1) * GAP_16) / self._columns
        tiles, zones, top = list[_Tile](), list[tuple[Zone, QRectF]](), float(_RING + 1)
        for zone in Zone:
            here = [seat for seat in self._seats if seat.zone is zone]
            if not here:
                continue
            rows = -(-len(here) // self._columns)
            tall = GAP_8 + _HEAD + GAP_8 + rows * (_TALL + GAP_16)
            zones.append((zone, QRectF(_RING + 1, top, wide, tall)))
            for place, seat in enumerate(here):
                row, column = divmod(place, self._columns)
                left = _RING + 1 + GAP_16 + column * (tile + GAP_16)
                tiles.append(
                    _Tile(seat, QRectF(left, top + GAP_8 + _HEAD + GAP_8 + row * (_TALL + GAP_16), tile, _TALL))
                )
            top += tall + GAP_24 / 2
        self._tiles, self._zones = tuple(tiles), tuple(zones)
        self.updateGeometry()
        self.setMinimumHeight(self.sizeHint().height())
        self.update()
