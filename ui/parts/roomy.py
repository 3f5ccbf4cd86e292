"""Gives what needs more room than the screen has a place to scroll in, and lets it follow the keyboard.

With large letters a small screen shows less at once; nothing that the keyboard can reach may be cut off then.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QScrollBar, QWidget

from ui.parts.fields import Field

_AROUND, _ABOVE = 24, 4
_LITTLE = 6
"""So small a part of what something belongs to may be cut off at the top."""
_BEGINNING = 96
"""So much of a list without rows is brought into sight: the heads of its columns and what comes below them."""
_LEAD, _ENOUGH = "seen_with", 110
_AT_ONCE = 2
"""By half of what is seen a page is moved at once, so that one knows where one is."""


@runtime_checkable
class Lined(Protocol):
    """Paints several things by itself and has the keyboard on one of them."""

    def line(self) -> QRect:
        """Where the one is that the keyboard is on."""


class Roomy(QScrollArea):
    """Shows its content whole where there is room, else the part that the keyboard is in.

    Qt's own way of resizing asks a text how tall it would like to be, and scrolls where the text has room enough.
    """

    def __init__(self, content: QWidget, least: QSize | None = None, liked: QSize | None = None) -> None:
        super().__init__()
        self._least, self._liked = least, liked
        """What content needs to be shown without a bar, and how large it is where there are bars anyhow."""
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
        self._follow_held()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the content anew when what it needs has changed."""
        if event.type() == QEvent.Type.LayoutRequest and self._least is None:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if (content := self._content()) is None:
            return
        least, whole = self._least or content.minimumSizeHint(), self.maximumViewportSize()
        liked, seen = self._liked or least, self.viewport().size()
        # Each way by itself: a notice above a page makes it scroll down a little, and no wider than the screen.
        wide = seen.width() if least.width() <= whole.width() else max(seen.width(), liked.width())
        high = seen.height() if least.height() <= whole.height() else max(seen.height(), liked.height())
        content.resize(wide, high)

    def follow(self, part: QWidget) -> None:
        """Bring this part into sight; what is larger than the room is shown from its beginning, a list by its row."""
        inside = self._content()
        if inside is None or not inside.isAncestorOf(part):
            return
        _scroll_inside(self, part)
        whole = QRect(part.mapTo(inside, QPoint(0, 0)), part.size())
        row = _row_of(part)
        spot = whole if row is None else row.translated(whole.topLeft())
        lead, across = _lead_of(part), spot if isinstance(part, Lined) else whole
        # Beside what it belongs to, its beginning is enough, so that both are read.
        last = across.right() if lead is None else min(across.right(), across.left() + _ENOUGH)
        _bring(self.horizontalScrollBar(), across.left(), last, self.viewport().width(), began=lead is None)
        if lead is None or not self._bring_both(
            QRect(lead.mapTo(inside, QPoint(0, 0)), lead.size()), (whole.bottom(), spot.bottom())
        ):
            _bring(self.verticalScrollBar(), spot.top(), spot.bottom(), self.viewport().height())

    def turn(self, across: int, down: int) -> None:
        """Show what lies further on, so many steps of half of what is seen; nothing moves that is seen whole."""
        for bar, steps, seen in (
            (self.horizontalScrollBar(), across, self.viewport().width()),
            (self.verticalScrollBar(), down, self.viewport().height()),
        ):
            bar.setValue(bar.value() + steps * seen // _AT_ONCE)

    def _bring_both(self, lead: QRect, lasts: tuple[int, ...]) -> bool:
        """Show what a part belongs to down to the first of these ends that has room below it, but for a little."""
        top, room = lead.top() - _ABOVE, self.viewport().height()
        last = next((one for one in lasts if one - top < room), None)
        if last is not None:
            self.verticalScrollBar().setValue(min(max(0, last + _AROUND - room), top))
            return True
        beyond = lasts[-1] + 1 - top - room
        if beyond > lead.height() // _LITTLE:
            return False
        self.verticalScrollBar().setValue(top + beyond)
        return True

    def _follow(self, _left: QWidget | None, come: QWidget | None) -> None:
        if come is not None:
            self.follow(come)
            # What was shown in the same turn has its place only after it.
            QTimer.singleShot(0, self, self._follow_held)

    def _follow_held(self) -> None:
        if (held := QApplication.focusWidget()) is not None:
            self.follow(held)

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


def _scroll_inside(room: Roomy, part: QWidget) -> None:
    """A pane or a card that scrolls by itself shows a part as well when the keyboard comes to it from outside."""
    above = part.parentWidget()
    while above is not None and above is not room:
        if isinstance(above, QScrollArea):
            if isinstance(part, Lined):
                _show_line(above, part.line().translated(part.mapTo(above.widget(), QPoint(0, 0))))
            else:
                _show_part(above, part)
        above = above.parentWidget()


def _show_line(area: QScrollArea, line: QRect) -> None:
    at, across, down = line.center(), line.width() // 2 + _AROUND, line.height() // 2 + _AROUND
    area.ensureVisible(at.x(), at.y(), across, down)


def _show_part(area: QScrollArea, part: QWidget) -> None:
    """A field with its name above it and its hint below; what is seen already stays where it is."""
    holder = part.parentWidget()
    whole = holder if isinstance(holder, Field) else part
    inside = QRect(whole.mapTo(area.viewport(), QPoint(0, 0)), whole.size())
    if not area.viewport().rect().contains(inside):
        area.ensureWidgetVisible(whole, 0, _ABOVE)


def see_with(part: QWidget, lead: QWidget) -> None:
    """Keep the lead in sight while the keyboard is in a part, as far as there is room for both."""
    part.setProperty(_LEAD, lead)


def room_for(part: QWidget) -> int:
    """How much of a page is seen at once where this part stands."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, Roomy):
        above = above.parentWidget()
    return above.viewport().height() if isinstance(above, Roomy) else part.window().height()


def _lead_of(part: QWidget) -> QWidget | None:
    """What this part, or what it stands in, is to be seen with."""
    above: QWidget | None = part
    while above is not None:
        lead = above.property(_LEAD)
        if isinstance(lead, QWidget):
            return lead
        above = above.parentWidget()
    return None


def _row_of(part: QWidget) -> QRect | None:
    """The row of a list that the keyboard is on, as the list sees it."""
    if isinstance(part, Lined):
        return part.line()
    if not isinstance(part, QAbstractItemView):
        return None
    if not part.currentIndex().isValid():
        # Its first rows are still under way, or there are none.
        return QRect(0, 0, part.width(), min(part.height(), _BEGINNING))
    row = part.visualRect(part.currentIndex()).translated(part.viewport().pos())
    # Above the first row stand the heads of the columns.
    return row if part.currentIndex().row() else QRect(QPoint(row.left(), 0), row.bottomRight())


def _bring(bar: QScrollBar, first: int, last: int, room: int, *, began: bool = True) -> None:
    """Scroll to the beginning of the page where the part is seen from there, else as little as possible.

    Not `began` counts from the beginning of the page each time: what stands there shall be seen as well.
    """
    if last + _AROUND <= room:
        bar.setValue(0)
    elif not began:
        bar.setValue(last + _AROUND - room)
    elif first - _AROUND < bar.value() or last - first + 2 * _AROUND > room:
        bar.setValue(first - _AROUND)
    elif last + _AROUND > bar.value() + room:
        bar.setValue(last + _AROUND - room)
