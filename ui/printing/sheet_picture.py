"""A small picture of a label sheet on which one says with arrows or a tap at which label printing starts."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recordsroom.services.documents.stock import Stock
from ui.look import brush, type

_HEIGHT, _EDGE = 164, 4


class SheetPicture(QWidget):
    """Labels already gone stand in grey, those of this run in colour, the first one in a ring."""

    start_chosen = Signal(int)
    """The label at which printing is to start, counted from 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stock: Stock | None = None
        self._start, self._count = 1, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Start at label"))

    def show_sheet(self, stock: Stock, start: int, count: int) -> None:
        """Show the first sheet of a run of so many labels that begins at `start`."""
        self._stock, self._start, self._count = stock, start, count
        self.setAccessibleDescription(str(start))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the page is in proportion to its height."""
        page = self._stock.page if self._stock else None
        wide = _HEIGHT * page.width / page.height if page else _HEIGHT * 0.7
        return QSize(round(wide) + 2 * _EDGE, _HEIGHT + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Never smaller, so that a finger or the eye finds the label."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from label to label, Home and End to the first and the last."""
        stock = self._stock
        if stock is None:
            return
        steps = {
            Qt.Key.Key_Left: self._start - 1,
            Qt.Key.Key_Right: self._start + 1,
            Qt.Key.Key_Up: self._start - stock.columns,
            Qt.Key.Key_Down: self._start + stock.columns,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: stock.per_page,
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        elif 1 <= wanted <= stock.per_page and wanted != self._start:
            self.start_chosen.emit(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap on a label starts there."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for slot in range(self._stock.per_page if self._stock else 0):
            if self._place(slot).contains(event.position()):
                self.start_chosen.emit(slot + 1)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet with its labels."""
        if self._stock is None:
            return
        painter = QPainter(self)
        whole = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        brush.box(painter, whole, ground="surface", border="field", round_by=2)
        for slot in range(self._stock.per_page):
            self._paint_label(painter, slot)
        number = type.font(type.SMALL, bold=True)
        first = self._place(self._start - 1)
        brush.box(painter, first.adjusted(-1, -1, 1, 1), border="accent", thick=2.0, round_by=2)
        words = str(self._start)
        if type.width(words, number) < first.width() and first.height() > _LEAST_FOR_NUMBER:
            brush.write(painter, first, words, number, brush.ink("accent"), brush.MIDDLE)
        if self.hasFocus():
            brush.ring(painter, QRectF(self.rect()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def _paint_label(self, painter: QPainter, slot: int) -> None:
        where = self._place(slot)
        if slot < self._start - 1:
            brush.box(painter, where, ground="mute_soft", round_by=1)
        elif slot < self._start - 1 + self._count:
            brush.box(painter, where, ground="accent_soft", border="accent", round_by=1)
        else:
            brush.box(painter, where, border="line", round_by=1)

    def _place(self, slot: int) -> QRectF:
        assert self._stock is not None, "only a stock has labels"
        scale = _HEIGHT / self._stock.page.height
        corner = QPointF(*self._stock.corner(slot)) * scale
        label = self._stock.label
        return QRectF(corner.x() + _EDGE, corner.y() + _EDGE, label.width * scale - 1, label.height * scale - 1)


_LEAST_FOR_NUMBER = 12
