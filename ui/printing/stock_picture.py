"""A label paper drawn to scale with its measures: what is typed is seen at once, and what cannot be stands in red."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from recordsroom.domain.label_stocks import Feed, StockMeasures, millimetres
from recordsroom.services.documents.own_stock import own_stock
from recordsroom.services.documents.stock import Stock
from ui.look import brush, type

_MARGIN = 52
"""Room at the left and above for two rows of measures."""
_EDGE, _ROW, _TICK = 8, 22, 3
_LEAST_SHOWN = 4
_BARS = (2, 1, 1, 3, 1, 2, 2, 1, 3, 1, 1, 2, 1, 1, 3, 2)


class StockPicture(QWidget):
    """One sheet, or one row of a roll with the gap to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: StockMeasures | None = None
        self._stock: Stock | None = None
        self._wrong = self._fine = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The paper to scale"))

    def show_paper(self, paper: StockMeasures | None, *, wrong: bool) -> None:
        """Draw this paper; `wrong` where labels cannot be printed on it as it is."""
        self._paper, self._wrong, self._fine = paper, wrong, False
        possible = paper is not None and paper.across and paper.down and paper.label_wide and paper.label_tall
        self._stock = own_stock(0, "", paper) if paper is not None and possible else None
        self.update()

    def show_bars(self, *, too_fine: bool) -> None:
        """Say whether the printer of this desk could draw its bars."""
        self._fine = too_fine
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough that the smallest labels can be told apart."""
        return QSize(380, 480)

    def minimumSizeHint(self) -> QSize:
        """Never so small that measures lie over each other."""
        return QSize(280, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint page, labels and measures."""
        stock, paper = self._stock, self._paper
        if stock is None or paper is None:
            return
        painter = QPainter(self)
        scale = self._scale(stock)
        page = QRectF(_MARGIN, _MARGIN, stock.page.width * scale, stock.page.height * scale)
        brush.box(painter, page, ground="surface", border="field", round_by=2)
        painter.save()
        painter.setClipRect(self.rect())
        for slot in range(stock.per_page):
            self._paint_label(painter, self._place(stock, slot, scale), first=slot == 0)
        painter.restore()
        self._measure_across(painter, stock, paper, scale)
        self._measure_down(painter, stock, paper, scale)

    def _scale(self, stock: Stock) -> float:
        room = self.width() - _MARGIN - _EDGE, self.height() - _MARGIN - _EDGE
        return min(room[0] / stock.page.width, room[1] / stock.page.height)

    @staticmethod
    def _place(stock: Stock, slot: int, scale: float) -> QRectF:
        x, y = stock.corner(slot)
        label = stock.label
        return QRectF(_MARGIN + x * scale, _MARGIN + y * scale, label.width * scale, label.height * scale)

    def _paint_label(self, painter: QPainter, where: QRectF, *, first: bool) -> None:
        ink = "stop" if self._wrong else "accent" if first else "field"
        brush.box(painter, where, ground="stop_soft" if self._wrong else "accent_soft" if first else "", border=ink)
        if first and not self._wrong:
            self._paint_bars(painter, where)

    def _paint_bars(self, painter: QPainter, where: QRectF) -> None:
        """Bars as the label would bear them; red where the printer cannot draw them fine enough."""
        upright = where.height() > where.width()
        unit = (where.height() if upright else where.width()) * 0.6 / (2 * sum(_BARS))
        at, thick = 0.0, (where.width() if upright else where.height()) * 0.3
        for number, wide in enumerate(_BARS * 2):
            if number % 2 == 0:
                bar = (
                    QRectF(where.center().x() - thick / 2, where.bottom() - 4 - at - wide * unit, thick, wide * unit)
                    if upright
                    else QRectF(where.left() + 4 + at, where.bottom() - 4 - thick, wide * unit, thick)
                )
                painter.fillRect(bar, brush.ink("stop" if self._fine else "text"))
            at += wide * unit

    def _measure_across(self, painter: QPainter, stock: Stock, paper: StockMeasures, scale: float) -> None:
        left = stock.left * scale
        wide = stock.label.width * scale
        first = _MARGIN - _ROW / 2 - 2
        if paper.edge_left:
            self._measure(painter, _MARGIN, _MARGIN + left, first, millimetres(paper.edge_left))
        self._measure(painter, _MARGIN + left, _MARGIN + left + wide, first, millimetres(paper.label_wide))
        if paper.across > 1:
            step = stock.pitch_x * scale
            words = millimetres(paper.pitch_across)
            self._measure(painter, _MARGIN + left, _MARGIN + left + step, first - _ROW, words)

    def _measure_down(self, painter: QPainter, stock: Stock, paper: StockMeasures, scale: float) -> None:
        """The same along the left edge, by turning the painter."""
        painter.save()
        painter.rotate(-90)
        top, tall = stock.top * scale, stock.label.height * scale
        first = _MARGIN - _ROW / 2 - 2
        if paper.edge_top:
            self._measure(painter, -_MARGIN - top, -_MARGIN, first, millimetres(paper.edge_top))
        self._measure(painter, -_MARGIN - top - tall, -_MARGIN - top, first, millimetres(paper.label_tall))
        if paper.down > 1:
            step, words = stock.pitch_y * scale, millimetres(paper.pitch_down)
            self._measure(painter, -_MARGIN - top - step, -_MARGIN - top, first - _ROW, words)
        if paper.feed is Feed.ROLL and paper.roll_gap:
            end, gap = -_MARGIN - tall, paper.roll_gap / 100 * scale
            self._measure(painter, end - gap, end, first - _ROW, millimetres(paper.roll_gap))
        painter.restore()

    @staticmethod
    def _measure(painter: QPainter, begin: float, end: float, y: float, words: str) -> None:
        """A line with ticks from one point to the other, and above it how long that is in mm."""
        painter.setPen(QPen(brush.ink("text3"), 1))
        painter.drawLine(QPointF(begin, y), QPointF(end, y))
        for x in (begin, end):
            painter.drawLine(QPointF(x, y - _TICK), QPointF(x, y + _TICK))
        small = type.font(type.SMALL)
        room = max(end - begin, type.width(words, small) + _LEAST_SHOWN)
        middle = (begin + end) / 2
        over = QRectF(middle - room / 2, y - _ROW + 6, room, _ROW - 6)
        brush.write(painter, over, words, small, brush.ink("text2"), brush.MIDDLE)
