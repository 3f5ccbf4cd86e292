"""Shows what will come out of the printer, page under page, before a sheet is used."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.look import brush
from ui.look.tokens import GAP_8, GAP_16
from ui.printing.pages import MM_PER_INCH, Pages

_KEPT = 8
"""Pictures kept at hand; a page is drawn again in a blink."""

_LARGEST = 3.0
"""A small label is not blown up beyond three times its size."""

_STEP = 48


class Zoom(Enum):
    """How large pages are shown."""

    FIT = auto()
    ACTUAL = auto()


class Preview(QAbstractScrollArea):
    """White pages on the window's ground, in both themes; scrolled by wheel and keys, drawn as they come into sight."""

    page_changed = Signal(int, int)
    """The page in sight, counted from 1, and how many there are."""
    zoom_changed = Signal(Zoom)
    label_chosen = Signal(int)
    """A label of the first sheet was tapped, counted from 1: printing is to start there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._zoom = Zoom.FIT
        self._places: list[QRect] = []
        self._labels: tuple[QRectF, ...] = ()
        self._pictures: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._page, self._turning = 0, False
        self._empty = self.tr("Choose what to print; it appears here.")
        self.setAccessibleName(self.tr("Preview"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setSingleStep(_STEP)

    def show_pages(self, pdf: bytes, labels: Sequence[QRectF] = ()) -> None:
        """Show another document from its first page; of label sheets also where each label lies, in millimetres."""
        self.clear()
        self._pages, self._labels = Pages(pdf), tuple(labels)
        self._lay_out()
        self._tell()

    def clear(self) -> None:
        """Show nothing; nothing of the document stays in memory."""
        if self._pages:
            self._pages.close()
        self._pages, self._page, self._labels = None, 0, ()
        self._pictures.clear()
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages) if self._pages else 0

    @property
    def page(self) -> int:
        """The page in sight, counted from 1; 0 while there is none."""
        return self._page + 1 if self._pages else 0

    @property
    def zoom(self) -> Zoom:
        """How large pages are shown."""
        return self._zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Show whole pages, or pages as large as they are printed; the page in sight stays."""
        if zoom is self._zoom:
            return
        self._zoom, seen = zoom, self._page
        self._pictures.clear()
        self._lay_out()
        self.go_to(seen + 1)
        self.zoom_changed.emit(zoom)

    def go_to(self, page: int) -> None:
        """Bring a page into sight, counted from 1."""
        if self._places:
            number = min(max(page, 1), self.count) - 1
            self._turning = True
            self.verticalScrollBar().setValue(self._places[number].top() - GAP_8)
            self._turning = False
            self._see(number)

    def sizeHint(self) -> QSize:
        """Room enough for an A4 page that can be read."""
        return QSize(560, 640)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are in sight, and the ring where the keyboard is."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), brush.ink("window"))
        if not self._pages:
            painter.setPen(brush.ink("text2"))
            painter.drawText(self.viewport().rect(), int(Qt.AlignmentFlag.AlignCenter), self._empty)
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for number, place in enumerate(self._places):
            seen = place.translated(-across, -down)
            if seen.intersects(event.rect()):
                painter.fillRect(seen.adjusted(-1, -1, 1, 1), brush.ink("line"))
                painter.drawImage(seen, self._picture(number))
                self._outline(painter, number, seen.topLeft())
        if self.hasFocus():
            brush.ring(painter, self.viewport().rect().toRectF())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that its release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the label under the pointer as the first to be printed on."""
        if self._places and event.button() == Qt.MouseButton.LeftButton:
            first = self._places[0].topLeft()
            scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            where = (event.position() + scrolled - first.toPointF()) * (1 / self._dots(0))
            for number, label in enumerate(self._labels, 1):
                if label.contains(where):
                    self.label_chosen.emit(number)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages anew, and keep the page in sight."""
        super().resizeEvent(event)
        seen = self._page
        self._lay_out()
        self.go_to(seen + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn pages, Home and End go to the ends, arrows scroll, Ctrl+0 and Ctrl+1 zoom."""
        turned = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: self.count,
        }
        zoomed = {Qt.Key.Key_0: Zoom.FIT, Qt.Key.Key_1: Zoom.ACTUAL}
        key, control = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key in turned:
            self.go_to(turned[key])
        elif control and key in zoomed:
            self.set_zoom(zoomed[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _outline(self, painter: QPainter, number: int, corner: QPoint) -> None:
        scale = self._dots(number)
        painter.setPen(QPen(brush.ink("field", 0.5), 1, Qt.PenStyle.DotLine))
        for label in self._labels:
            drawn = QRectF(label.topLeft() * scale, label.size() * scale).translated(corner.toPointF())
            painter.drawRect(drawn.toRect())

    def _dots(self, number: int) -> float:
        """Screen pixels per millimetre at which a page is shown."""
        assert self._pages, "only a page that is there is measured"
        actual = self.logicalDpiY() / MM_PER_INCH
        if self._zoom is Zoom.ACTUAL:
            return actual
        size, room = self._pages.size(number), self.viewport().size()
        wide, tall = room.width() - 2 * GAP_16, room.height() - 2 * GAP_8
        return max(0.1, min(wide / size.width(), tall / size.height(), actual * _LARGEST))

    def _lay_out(self) -> None:
        self._places = []
        top, broadest, room = GAP_8, 0, self.viewport().width()
        for number in range(self.count):
            assert self._pages, "counted pages are there"
            size = (self._pages.size(number) * self._dots(number)).toSize()
            left = max(GAP_16, (room - size.width()) // 2)
            self._places.append(QRect(left, top, size.width(), size.height()))
            top, broadest = top + size.height() + GAP_8, max(broadest, left + size.width() + GAP_16)
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setPageStep(self.viewport().height())
        vertical.setRange(0, max(0, top - self.viewport().height()))
        horizontal.setPageStep(room)
        horizontal.setRange(0, max(0, broadest - room))
        self.viewport().update()

    def _picture(self, number: int) -> QImage:
        assert self._pages, "only a page that is there is painted"
        dpi = self._dots(number) * MM_PER_INCH * self.devicePixelRatioF()
        key = (number, round(dpi * 10))
        if key not in self._pictures:
            self._pictures[key] = self._pages.picture(number, dpi)
            if len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return self._pictures[key]

    def _moved(self, down: int) -> None:
        self.viewport().update()
        if not self._turning:
            self._see(next((number for number, place in enumerate(self._places) if place.bottom() > down), 0))

    def _see(self, number: int) -> None:
        if number != self._page:
            self._page = number
            self._tell()

    def _tell(self) -> None:
        self.page_changed.emit(self.page, self.count)
