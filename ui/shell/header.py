"""The header: in which mode one works, Find, how the vault is, who works here, what time it is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.look import brush, icons, type
from ui.look.tokens import GAP_8, GAP_12, GAP_16, HEADER, ROUND_FIELD
from ui.parts.keycap import keycap_width, paint_keycap
from ui.parts.layouts import empty_layout
from ui.shell.strip_mark import StripItem, StripMark


class ModeChip(QWidget):
    """Says in which mode the desk is, on every page; in practice the word 练习 stands before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._word, self._practice = "search", "", False
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mode(self, icon: str, word: str) -> None:
        """Show this mode."""
        self._icon, self._word = icon, word
        self.setAccessibleName(f"{self._label()} {word}")
        self.updateGeometry()
        self.update()

    def set_practice(self, on: bool) -> None:
        """Say that nothing here is real."""
        self._practice = on
        self.show_mode(self._icon, self._word)

    def sizeHint(self) -> QSize:
        """As wide as its words, and never so narrow that it jumps from mode to mode."""
        words = type.width(self._label(), self._label_font()) + type.width(self._word, self._word_font())
        return QSize(max(GAP_12 + icons.RAIL + GAP_8 + words + GAP_8 + GAP_12 + 2, 120), 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        where = QRectF(self.rect())
        token = "look" if self._practice else "accent"
        ground = "surface" if self._practice else "accent_soft"
        brush.box(painter, where, ground, "look" if self._practice else "", 1.0, ROUND_FIELD)
        icon = "graduation-cap" if self._practice else self._icon
        icons.paint(painter, icon, token, QRectF(GAP_12, 9, icons.RAIL, icons.RAIL))
        left = GAP_12 + icons.RAIL + GAP_8
        left += round(
            brush.write(
                painter, where.adjusted(left, 1, 0, 0), self._label(), self._label_font(), brush.ink(self._label_ink())
            )
        )
        brush.write(painter, where.adjusted(left + GAP_8, 0, 0, -1), self._word, self._word_font(), brush.ink(token))

    def _label(self) -> str:
        return self.tr("Practice") if self._practice else self.tr("Mode")

    def _label_ink(self) -> str:
        return "look" if self._practice else "text2"

    def _label_font(self) -> QFont:
        return type.font(type.SMALL, bold=self._practice)

    def _word_font(self) -> QFont:
        return type.font(type.PANEL, bold=True)


class FindField(QLineEdit):
    """Find anything: title, reference code, name, barcode; Ctrl+K from everywhere, Enter seeks, Esc leaves."""

    sought = Signal(str)
    stepped = Signal(int)
    """The next of what was found, or the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Find title, reference code, name, barcode"))
        self.setAccessibleName(self.placeholderText())
        self.setFixedHeight(32)
        self.setMinimumWidth(180)
        self.setMaximumWidth(316)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTextMargins(26, 0, keycap_width(_FIND_KEY) - 2, 0)
        self.returnPressed.connect(lambda: self.sought.emit(self.text().strip()))

    def sizeHint(self) -> QSize:
        """The width of the design; it may shrink."""
        return QSize(316, 32)

    def event(self, event: QEvent) -> bool:
        """Claim Esc before a page's own Esc takes it."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through what was found; Esc empties the field and gives the keyboard back to the page."""
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[event.key()])
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
            self.sought.emit("")
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, with the glass at its left and its key at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        icons.paint(painter, "search", "text2", QRectF(7, 8, icons.BUTTON, icons.BUTTON))
        paint_keycap(painter, self.width() - keycap_width(_FIND_KEY) - 7, self.height() / 2, _FIND_KEY)


_FIND_KEY = "Ctrl+K"
_STEPS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class _TwoLines(QWidget):
    """Two short lines below each other: name and role, or time and date."""

    def __init__(self, first: QFont, right: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font, self._align = first, brush.RIGHT if right else brush.LEFT
        self._upper = self._lower = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_lines(self, upper: str, lower: str) -> None:
        """Show these two lines."""
        self._upper, self._lower = upper, lower
        self.setAccessibleName(f"{upper} {lower}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the longer line, up to the room of six characters more than usual."""
        wide = max(type.width(self._upper, self._font), type.width(self._lower, type.font(type.SMALL)))
        return QSize(min(wide, 120) + 1, HEADER - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both lines."""
        painter = QPainter(self)
        upper, lower = QRectF(0, 8, self.width(), 22), QRectF(0, 30, self.width(), 18)
        brush.write(painter, upper, self._upper, self._font, brush.ink("text"), self._align)
        brush.write(painter, lower, self._lower, type.font(type.SMALL), brush.ink("text2"), self._align)


class Header(QFrame):
    """The line across the top of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = self._named = False
        self.setFixedHeight(HEADER)
        self.mode = ModeChip(self)
        self.find_field = FindField(self)
        self._strip = QHBoxLayout()
        self._strip.setSpacing(4)
        self._keeper = _TwoLines(type.font(bold=True), right=False, parent=self)
        self._clock = _TwoLines(type.font(type.PANEL, bold=True), right=True, parent=self)
        self._sign = _KeeperSign(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(GAP_16, 0, GAP_16, 1)
        row.setSpacing(GAP_12)
        row.addWidget(self.mode)
        row.addWidget(self.find_field)
        row.addStretch(1)
        row.addLayout(self._strip)
        self.uprights = (_Upright(self), _Upright(self))
        before, after = self.uprights
        for widget in (before, self._sign, self._keeper, after, self._clock):
            row.addWidget(widget)

    def set_mode(self, icon: str, word: str) -> None:
        """Show the desk's mode."""
        self.mode.show_mode(icon, word)
        self._make_room()

    def set_practice(self, on: bool) -> None:
        """Change the header's ground for practice."""
        self._practice = on
        self.mode.set_practice(on)
        self.update()

    def set_strip(self, items: tuple[StripItem, ...]) -> None:
        """Show these facts about the vault."""
        empty_layout(self._strip)
        before: QWidget = self.find_field
        for item in items:
            mark = StripMark(item, self)
            self._strip.addWidget(mark)
            # What is not shown yet is not reckoned with by the line it stands in.
            mark.show()
            QWidget.setTabOrder(before, mark)
            before = mark
        self._make_room()

    def set_keeper(self, name: str, role: str) -> None:
        """Say who works here."""
        self._keeper.show_lines(name, role)
        self._named = bool(name)
        self._make_room()

    def set_clock(self, now: datetime) -> None:
        """Say what time it is."""
        days = self.tr("Mon Tue Wed Thu Fri Sat Sun").split()
        self._clock.show_lines(f"{now:%H:%M}", f"{now:%m-%d} {days[now.weekday()]}")

    def minimumSizeHint(self) -> QSize:
        """It gives way before the window does."""
        return QSize(1, HEADER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large letters on a small screen the words of the strip give way, then the keeper."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        marks: list[StripMark] = list(self.findChildren(StripMark))
        for brief, named in ((False, True), (True, True), (True, False)):
            for mark in marks:
                mark.set_brief(brief)
            self._sign.setVisible(named and self._named)
            self._keeper.setVisible(named)
            self.uprights[0].setVisible(named)
            if self._row.minimumSize().width() <= self.width():
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, pale yellow in practice, and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), brush.ink("look_soft" if self._practice else "surface"))
        brush.hairline(painter, 0, self.width(), self.height() - 1)


class _Upright(QWidget):
    """A short upright line between two things of the header."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(5, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(QRectF(2, 0, 1, 28), brush.ink("line"))


class _KeeperSign(QWidget):
    """The little figure before the keeper's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(icons.RAIL, icons.RAIL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figure."""
        icons.paint(QPainter(self), "user-check", "text2", QRectF(0, 0, icons.RAIL, icons.RAIL))
