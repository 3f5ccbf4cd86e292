"""A small chart of bars: one group for each month or count, each row of bars in its own unit, the number above."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import brush, type
from ui.look.tokens import GAP_4, GAP_8

_LEAST, _FOOT, _HEAD, _BAR = 96, 16, 16, 18
_APART, _TALL = 2, 14
"""Between two numbers beside each other, so that they are not read as one; and how high one is."""
_FEW = 1000


@dataclass(frozen=True, slots=True)
class Series:
    """One row of bars: what it counts, in which token, and its values."""

    name: str
    token: str
    values: tuple[float, ...]
    unit: str = ""
    """Bars of one unit share their scale, and those of different units never do."""


class BarChart(QWidget):
    """Paints bars in tokens; the series share a picture but never a scale, where their units differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self._series: tuple[Series, ...] = ()
        self._most = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST)

    def show_series(self, groups: tuple[str, ...], series: tuple[Series, ...], most: float = 0.0) -> None:
        """Show these groups; `most` is the top of every scale, the highest value where it is nought."""
        self._groups, self._series, self._most = groups, series, most
        told = (f"{one.name} {_number(value)}" for one in series for value in one.values if value)
        self.setAccessibleName(" ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """A card's width, and high enough for bars to differ."""
        return QSize(360, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the base line, the names of the groups and the bars."""
        painter, small = QPainter(self), type.font(type.SMALL)
        ground = QRectF(0, _HEAD, self.width(), self.height() - _HEAD - _FOOT)
        self._paint_legend(painter)
        brush.hairline(painter, 0, self.width(), ground.bottom(), "field")
        if not self._groups:
            return
        wide = self.width() / len(self._groups)
        for place, name in enumerate(self._groups):
            where = QRectF(place * wide, ground.bottom() + 1, wide, _FOOT - 1)
            brush.write(painter, where, name, small, brush.ink("text3"), brush.MIDDLE)
            self._paint_group(painter, QRectF(place * wide, ground.top(), wide, ground.height()), place)

    def _paint_legend(self, painter: QPainter) -> None:
        small, left = type.font(type.SMALL), 0.0
        for one in self._series:
            painter.fillRect(QRectF(left, 4, 8, 8), brush.ink(one.token))
            taken = brush.write(painter, QRectF(left + 12, 0, self.width(), _HEAD), one.name, small, brush.ink("text2"))
            left += 12 + taken + GAP_8 * 2

    def _paint_group(self, painter: QPainter, where: QRectF, place: int) -> None:
        many = len(self._series)
        bar = min(_BAR, (where.width() - GAP_8) / many)
        left = where.center().x() - bar * many / 2
        written = list[QRectF]()
        for nth, one in enumerate(self._series):
            value, top = one.values[place], self._most or self._top(one.unit)
            if value <= 0 or top <= 0:
                continue
            tall = max(2.0, (where.height() - _HEAD) * min(1.0, value / top))
            spot = QRectF(left + nth * bar, where.bottom() - tall, bar - 1, tall)
            painter.fillRect(spot, brush.ink(one.token))
            written.append(self._value_box(spot, value, nth, where, written))
            brush.write(painter, written[-1], _number(value), type.font(type.SMALL), brush.ink("text2"), brush.MIDDLE)

    def _top(self, unit: str) -> float:
        return max(max(one.values, default=0.0) for one in self._series if one.unit == unit)

    def _value_box(self, spot: QRectF, value: float, nth: int, where: QRectF, written: list[QRectF]) -> QRectF:
        """Where the number above its bar stands: it leans away from its neighbour, and above it where both are wide."""
        wide = type.width(_number(value), type.font(type.SMALL)) + 2
        left = spot.center().x() - wide / 2
        if len(self._series) > 1:
            left = spot.right() - wide - _APART if not nth else spot.left() + _APART
        left = min(max(left, where.left() - GAP_4), where.right() - wide + GAP_4)
        box = QRectF(left, spot.top() - _TALL - 1, wide, _TALL)
        while any(box.intersects(other.adjusted(-_APART, 1, _APART, -1)) for other in written):
            box.translate(0, 1 - _TALL)
        return box


def _number(value: float) -> str:
    if value != int(value):
        return f"{value:.1f}"
    return f"{value:,.0f}" if value < _FEW * 10 else f"{value / _FEW:.0f}k"
