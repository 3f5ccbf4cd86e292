"""The rail at the left: the room's name, the pages with their open work, the lock at the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.look import brush, icons, type
from ui.look.tokens import GAP_12, GAP_16, HEADER, RAIL, RAIL_ITEM, RAIL_NARROW
from ui.parts.keycap import keycap_width, paint_keycap

_ICON_LEFT, _WORD_LEFT, _BAR = 14, 44, 3
_LOCK_HEIGHT, _LOWEST_ITEM, _ABOVE, _BESIDE = 44, 24, 9, 2


class RailItem(QAbstractButton):
    """One page in the rail: icon, name, number of open works."""

    def __init__(self, text: str, icon: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFixedHeight(RAIL_ITEM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icon, self._key, self._count = icon, key, 0
        self._keycap = self._narrow = False
        self._say()

    def set_count(self, count: int) -> None:
        """Say how many works are open; none is not told."""
        self._count = count
        self._say()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon only; the name is in the tooltip."""
        self._narrow = narrow
        self.update()

    def show_key(self) -> None:
        """Draw the key as a cap at the right, as on the lock."""
        self._keycap = True

    @property
    def icon_spot(self) -> QRectF:
        """Where the icon stands; in the narrow rail in the middle, together with the number where there is one."""
        left = (self.width() - icons.RAIL - self._count_wide) / 2 if self._narrow else _ICON_LEFT
        return QRectF(left, (self.height() - icons.RAIL) / 2, icons.RAIL, icons.RAIL)

    @property
    def count_spot(self) -> QRectF:
        """Where the number stands in the narrow rail: beside the icon, never on it."""
        left = self.icon_spot.right() + _BESIDE
        return QRectF(left, 0, self.width() - left, self.height())

    @property
    def _count_wide(self) -> float:
        return type.width(str(self._count), type.font(type.SMALL)) + _BESIDE if self._count else 0

    def sizeHint(self) -> QSize:
        """As wide as the rail."""
        return QSize(RAIL_NARROW - 1 if self._narrow else RAIL, self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the colours change."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bar, icon, name and number."""
        painter = QPainter(self)
        where = QRectF(self.rect())
        here = self.isChecked()
        if here or self.isDown() or self.underMouse():
            painter.fillRect(where, brush.ink("surface" if here else "accent_soft" if self.isDown() else "raised"))
        if here:
            painter.fillRect(QRectF(0, 0, _BAR, where.height()), brush.ink("accent"))
        icons.paint(painter, self._icon, "accent" if here else "text2", self.icon_spot)
        if not self._narrow:
            self._paint_words(painter, where, here)
        elif self._count:
            brush.write(painter, self.count_spot, str(self._count), type.font(type.SMALL), brush.ink("text3"))
        if self.hasFocus():
            brush.ring(painter, where.adjusted(2, 2, -2, -2))

    def _paint_words(self, painter: QPainter, where: QRectF, here: bool) -> None:
        small, right = type.font(type.SMALL), where.width() - GAP_12 - 1
        if self._keycap:
            right -= paint_keycap(painter, right - keycap_width(self._key), where.height() / 2, self._key)
        elif self._count:
            right -= brush.write(
                painter, QRectF(0, 0, right, where.height()), str(self._count), small, brush.ink("text3"), brush.RIGHT
            )
        words = QRectF(_WORD_LEFT, 0, right - _WORD_LEFT - 4, where.height())
        brush.write(painter, words, self.text(), type.font(bold=here), brush.ink("text" if here else "text2"))

    def _say(self) -> None:
        told = f"{self.text()} {self._count}" if self._count else self.text()
        self.setAccessibleName(told)
        self.setToolTip(f"{self.text()}\u3000{self._key}".strip())


class _RoomName(QWidget):
    """The unit's name and the room's, with the logo."""

    def __init__(self, unit: str, room: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit, self._room = unit, room
        self.setFixedHeight(HEADER)
        self.setToolTip(f"{unit}\u3000{room}")
        self.setAccessibleName(f"{unit} {room}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint logo and two lines, and the line below."""
        painter = QPainter(self)
        narrow = self.width() <= RAIL_NARROW
        left = (self.width() - 24) / 2 if narrow else GAP_16 - 1
        icons.paint(painter, "archive", "accent", QRectF(left, 16, 24, 24), icons.STATE)
        brush.hairline(painter, 0, self.width(), HEADER - 1)
        if narrow:
            return
        room = self.width() - 48 - 6
        brush.write(painter, QRectF(48, 9, room, 22), self._unit, type.font(bold=True), brush.ink("text"))
        brush.write(painter, QRectF(48, 30, room, 18), self._room, type.font(type.SMALL), brush.ink("text2"))


class Rail(QWidget):
    """All pages one may see; arrows move between them, Tab goes on to the header."""

    wanted = Signal(str)
    lock_wanted = Signal()

    def __init__(self, unit: str, room: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, RailItem] = {}
        self.setFixedWidth(RAIL)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 1, 0)
        self._column.setSpacing(0)
        self._column.addWidget(_RoomName(unit, room, self))
        self._column.addSpacing(_ABOVE)
        self._column.addStretch(1)
        self._lock = RailItem(self.tr("Lock"), "lock", "Ctrl+L", self)
        self._lock.setCheckable(False)
        self._lock.setFixedHeight(_LOCK_HEIGHT)
        self._lock.show_key()
        self._lock.clicked.connect(self.lock_wanted)
        self._column.addWidget(self._lock)

    @property
    def many(self) -> int:
        """How many pages stand in it."""
        return len(self._items)

    def add(self, key: str, text: str, icon: str, shortcut: str) -> None:
        """Add a page below the others."""
        item = RailItem(text, icon, shortcut, self)
        item.clicked.connect(lambda: self.wanted.emit(key))
        self._items[key] = item
        # The lock stays the last one for the Tab key, and the new page stands before it.
        QWidget.setTabOrder(self._lock, item)
        QWidget.setTabOrder(item, self._lock)
        # Before the stretch and the lock.
        self._column.insertWidget(self._column.count() - 2, item)

    def show_current(self, key: str) -> None:
        """Mark the page one is on; only it takes the Tab key."""
        for name, item in self._items.items():
            item.setChecked(name == key)
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)

    def set_count(self, key: str, count: int) -> None:
        """Say how much work is open on a page."""
        if key in self._items:
            self._items[key].set_count(count)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons and names."""
        self.setFixedWidth(RAIL_NARROW if narrow else RAIL)
        for item in (*self._items.values(), self._lock):
            item.set_narrow(narrow)

    def minimumSizeHint(self) -> QSize:
        """On a low screen its pages stand closer together."""
        return QSize(self.width(), HEADER + _LOCK_HEIGHT + self.many * _LOWEST_ITEM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every page the same height, less than usual where the screen is low."""
        super().resizeEvent(event)
        room = self.height() - HEADER - _ABOVE - _LOCK_HEIGHT
        for item in self._items.values():
            item.setFixedHeight(max(_LOWEST_ITEM, min(RAIL_ITEM, room // max(self.many, 1))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move from page to page."""
        step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key())
        items = list(self._items.values())
        at = next((place for place, item in enumerate(items) if item.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        items[(at + step) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's ground, its edge and the line above the lock."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), brush.ink("rail"))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), brush.ink("line"))
        brush.hairline(painter, 0, self.width(), self.height() - _LOCK_HEIGHT - 1)
