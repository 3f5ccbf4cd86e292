"""The notices strip: the most urgent sentence, its one act, and how many others wait; a key for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.look import brush, icons
from ui.look.tokens import GAP_8, GAP_16, NOTICE, Role
from ui.parts.buttons import quiet
from ui.parts.chips import IconMark
from ui.parts.words import Words


@dataclass(frozen=True, slots=True)
class Act:
    """What a button does, and what it says."""

    text: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence that wants to be seen; a topic is told once and replaced when told again."""

    role: Role
    sentence: str
    act: Act | None = None
    topic: str = ""
    lasting: bool = False
    first: bool = False
    """Whether it is seen before all others but a stop, as what everybody has to read on coming in."""

    @property
    def rank(self) -> tuple[bool, bool, int]:
        """Who is seen first: the highest."""
        return self.role is Role.STOP, self.first, self.role.urgency


ACT_KEY, CLOSE_KEY = "Ctrl+G", "Ctrl+W"
"""Whoever holds the strip binds these to `run_act` and `dismiss`."""


class NoticeStrip(QWidget):
    """Shows one notice at a time, hides itself when there is none."""

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: list[Notice] = []
        self._front: Notice | None = None
        self.setFixedHeight(NOTICE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign = IconMark("info", "info", icons.BUTTON, icons.STATE)
        self._words = Words()
        self._act = quiet("")
        self._act.clicked.connect(self.run_act)
        self._others = quiet("")
        self._others.clicked.connect(self._show_others)
        self._close = quiet("", icon="x", key=CLOSE_KEY)
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_16, 0, GAP_8, 0)
        row.setSpacing(GAP_8)
        for widget in (self._sign, self._words, self._act, self._others, self._close):
            row.addWidget(widget, 1 if widget is self._words else 0)
        self.hide()

    def post(self, notice: Notice) -> None:
        """Add a notice; one of the same topic is replaced, and a passing one gives way to the next passing one."""
        self._notices = [other for other in self._notices if not _gives_way(other, notice)]
        self._notices.insert(0, notice)
        self._choose(None)

    def clear(self, topic: str) -> None:
        """Take back the notice of a topic, since what it told is over."""
        self._notices = [other for other in self._notices if other.topic != topic]
        self._choose(None)

    def clear_all(self) -> None:
        """Take back everything, as when the room is locked."""
        self._notices = []
        self._choose(None)

    def turn_page(self) -> None:
        """Let go of what the page before told in passing; on another it would be read as told there.

        What failed stays: it may not have been read yet.
        """
        self._notices = [one for one in self._notices if one.topic or one.lasting or one.role is Role.STOP]
        self._choose(None)

    def run_act(self) -> None:
        """Do what the notice in front offers."""
        if self._front and self._front.act:
            self._front.act.run()

    def dismiss(self) -> None:
        """Close the notice in front, unless it lasts."""
        if self._front and not self._front.lasting:
            self._notices = [other for other in self._notices if other is not self._front]
            self._choose(None)

    @property
    def front(self) -> Notice | None:
        """The notice that is seen now."""
        return self._front

    def waiting(self) -> int:
        """How many others are not seen."""
        return max(len(self._notices) - 1, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft ground of the role, and a line below."""
        painter = QPainter(self)
        role = self._front.role if self._front else Role.MUTE
        painter.fillRect(self.rect(), brush.ink(f"{role.value}_soft"))
        brush.hairline(painter, 0, self.width(), self.height() - 1)

    def _choose(self, front: Notice | None) -> None:
        ranked = sorted(self._notices, key=lambda notice: notice.rank, reverse=True)
        self._front = front or (ranked[0] if ranked else None)
        self.setVisible(self._front is not None)
        if self._front is None:
            return
        self._sign.show_icon(self._front.role.icon, self._front.role.value)
        self._words.show_words(self._front.sentence)
        act = self._front.act
        self._act.setVisible(act is not None)
        if act is not None:
            self._act.set_words(act.text, key=ACT_KEY)
        self._others.setVisible(self.waiting() > 0)
        self._others.set_words(self.tr("{0} more").format(self.waiting()))
        self._close.setVisible(not self._front.lasting)
        self.setAccessibleName(self._front.sentence)
        self.shown.emit(self._front.sentence)
        self.update()

    def _show_others(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for notice in sorted(self._notices, key=lambda notice: notice.rank, reverse=True):
            if notice is not self._front:
                entry = menu.addAction(icons.icon(notice.role.icon, notice.role.value), notice.sentence)
                entry.triggered.connect(lambda checked=False, chosen=notice: self._choose(chosen))
        menu.popup(self._others.mapToGlobal(QRectF(self._others.rect()).bottomLeft().toPoint()))


def _gives_way(other: Notice, new: Notice) -> bool:
    if new.topic:
        return other.topic == new.topic
    return not other.topic and not other.lasting
