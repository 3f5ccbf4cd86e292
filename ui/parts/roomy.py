"""Gives what needs more room than the screen has a place to scroll in, and lets it follow the keyboard.

With large letters a small screen shows less at once; nothing that the keyboard can reach may be cut off then.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QScrollBar, QWidget

_AROUND = 24


class Roomy(QScrollArea):
    """Shows its content whole where there is room, else the part that the keyboard is in.

    Qt's own way of resizing asks a text how tall it would like to be, and scrolls where the text has room enough.
    """

    def __init__(self, content: QWidget, least: QSize | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        # The keyboard belongs to what is inside; the bars are moved by it or by the mouse.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt lets the area itself look at what happens to its content.
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """It may become as small as the screen asks for."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the content all the room there is, and keep in sight what the keyboard is in."""
        super().resizeEvent(event)
        self._fit()
        if (held := QApplication.focusWidget()) is not None:
            self.follow(held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the content anew when what it needs has changed."""
        if event.type() == QEvent.Type.LayoutRequest and self._least is None:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if (content := self._content()) is None:
            return
        least, whole = self._least or content.minimumSizeHint(), self.maximumViewportSize()
        fits = least.width() <= whole.width() and least.height() <= whole.height()
        content.resize(whole if fits else self.viewport().size().expandedTo(least))

    def follow(self, part: QWidget) -> None:
        """Bring this part into sight; what is larger than the room is shown from its beginning, a list by its row."""
        inside = self._content()
        if inside is None or not inside.isAncestorOf(part):
            return
        whole = QRect(part.mapTo(inside, QPoint(0, 0)), part.size())
        row = _row_of(part)
        spot = whole if row is None else row.translated(whole.topLeft())
        _bring(self.horizontalScrollBar(), whole.left(), whole.right(), self.viewport().width())
        _bring(self.verticalScrollBar(), spot.top(), spot.bottom(), self.viewport().height())

    def _follow(self, _left: QWidget | None, come: QWidget | None) -> None:
        if come is not None:
            self.follow(come)

    def _content(self) -> QWidget | None:
        """What is inside; it may be gone already while this still waits for its own end."""
        return self.widget()


def follow_in_its_room(part: QWidget) -> None:
    """Bring a part of a page into sight, wherever the page is scrolled."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, Roomy):
            above.follow(part)
        above = above.parentWidget()


def _row_of(part: QWidget) -> QRect | None:
    """The row of a list that the keyboard is on, as the list sees it."""
    if not isinstance(part, QAbstractItemView) or not part.currentIndex().isValid():
        return None
    row = part.visualRect(part.currentIndex()).translated(part.viewport().pos())
    # Above the first row stand the heads of the columns.
    return row if part.currentIndex().row() else QRect(QPoint(row.left(), 0), row.bottomRight())


def _bring(bar: QScrollBar, first: int, last: int, room: int) -> None:
    """Scroll to the beginning of the page where the part is seen from there, else as little as possible."""
    if last + _AROUND <= room:
        bar.setValue(0)
    elif first - _AROUND < bar.value() or last - first + 2 * _AROUND > room:
        bar.setValue(first - _AROUND)
    elif last + _AROUND > bar.value() + room:
        bar.setValue(last + _AROUND - room)
