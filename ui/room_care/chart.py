"""The air of a month: temperature above, humidity below, each with the band in which it should stay."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from recordsroom.services.queries.room_care import ReadingRow
from ui.look import brush, type

translate = QCoreApplication.translate
_TALL, _LEFT, _FOOT, _PART, _HEAD = 216, 30, 16, 100, 16
_BEYOND, _DOT = 20, 2.5
_DAYS = (1, 8, 15, 22, 29)


class ClimateChart(QWidget):
    """Paints the readings of one place in one month; a dot out of the band has the colour of stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ReadingRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_TALL)

    def show_readings(self, rows: Sequence[ReadingRow]) -> None:
        """Show these readings, the oldest first; all of one place and month."""
        self._rows = tuple(rows)
        told = (f"{one.at:%m-%d %H:%M} {one.temperature / 10:.1f} {one.humidity / 10:.1f}" for one in rows)
        self.setAccessibleName(" ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Two parts below each other."""
        return QSize(280, _TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both parts and the days below."""
        painter = QPainter(self)
        if not self._rows:
            return
        limits = self._rows[0].watch.limits
        wide = self.width() - _LEFT
        self._part(
            painter,
            QRectF(_LEFT, 0, wide, _PART),
            translate("ClimateChart", "Temperature, degrees"),
            (limits.coldest, limits.hottest),
            lambda one: one.temperature,
        )
        self._part(
            painter,
            QRectF(_LEFT, _PART, wide, _PART),
            translate("ClimateChart", "Humidity, per cent"),
            (limits.driest, limits.dampest),
            lambda one: one.humidity,
        )
        for day in _DAYS:
            spot = QRectF(self._x(day - 1, wide) - 12, 2 * _PART, 24, _FOOT)
            brush.write(painter, spot, str(day), type.font(type.SMALL), brush.ink("text3"), brush.MIDDLE)

    def _part(
        self,
        painter: QPainter,
        where: QRectF,
        name: str,
        band: tuple[int, int],
        value: Callable[[ReadingRow], int],
    ) -> None:
        values = [value(one) for one in self._rows]
        least, most = min(*values, band[0]) - _BEYOND, max(*values, band[1]) + _BEYOND
        ground = where.adjusted(0, _HEAD, 0, -4)

        def down(figure: int) -> float:
            return ground.bottom() - ground.height() * (figure - least) / (most - least)

        small = type.font(type.SMALL)
        brush.write(painter, QRectF(where.left(), where.top(), where.width(), _HEAD), name, small, brush.ink("text2"))
        top, low = down(band[1]), down(band[0])
        painter.fillRect(QRectF(ground.left(), top, ground.width(), low - top), brush.ink("ok_soft"))
        for figure, y in ((band[1], top), (band[0], low)):
            spot = QRectF(0, y - 8, _LEFT - 4, 16)
            brush.write(painter, spot, f"{figure / 10:g}", small, brush.ink("text3"), brush.RIGHT)
        spots = [QPointF(self._place(one, where.width()), down(value(one))) for one in self._rows]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(brush.ink("accent"), 1.5))
        painter.drawPolyline(QPolygonF(spots))
        for dot, figure in zip(spots, values, strict=True):
            token = "accent" if band[0] <= figure <= band[1] else "stop"
            painter.setPen(QPen(brush.ink(token), 1))
            painter.setBrush(brush.ink(token))
            painter.drawEllipse(dot, _DOT, _DOT)
        painter.restore()

    def _place(self, one: ReadingRow, wide: float) -> float:
        return self._x(one.at.day - 1 + one.at.hour / 24, wide)

    def _x(self, days: float, wide: float) -> float:
        first = self._rows[0].at
        return _LEFT + wide * days / monthrange(first.year, first.month)[1]
