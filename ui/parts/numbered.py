"""A short numbered list from which a digit chooses: next steps, reasons, leaders; never a scan."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import brush, icons, type
from ui.look.tokens import GAP_16
from ui.parts.keycap import keycap_width, paint_keycap
from ui.parts.roomy import follow_in_its_room
from ui.parts.typed_run import TypedRun

_TALL, _SHORT = 57, 36
_NOTE_LINE = 18
_NUMBER_WIDE, _ICON_LEFT, _WORDS_LEFT = 20, 50, 84
_NONE = -1


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: its number, words, a small note below, an icon, the key that does the same."""

    number: int
    words: str
    note: str = ""
    icon: str = ""
    key: str = ""
    offered: bool = True
    """Whether it can be chosen here, or only tells what to do by hand."""


class Numbered(QWidget):
    """Paints its lines; a digit, Enter on the marked line or a click chooses."""

    chosen = Signal(int)
    """The number of the line that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._marked = 0
        self._marks, self._numbers, self._note_lines = False, True, 1
        self._run = TypedRun()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_choices(
        self, choices: tuple[Choice, ...], *, marks: bool = False, numbers: bool = True, blank: bool = False
    ) -> None:
        """Show these lines; `marks` keeps the chosen one marked and lets Enter choose it; without `numbers` a field
        beside it has the digits, and moves the mark by `step`. A `blank` list has no mark before something was chosen.
        """
        self._choices, self._marks, self._numbers = choices, marks, numbers
        self._marked = _NONE if blank else 0
        told = (f"{choice.number} {choice.words}" if numbers else choice.words for choice in choices)
        self.setAccessibleName(", ".join(told))
        self.updateGeometry()
        self.update()

    @property
    def marked(self) -> int | None:
        """The number of the marked line; None where nothing is marked."""
        return self._choices[self._marked].number if self._marks and self._choices and self._marked != _NONE else None

    @property
    def digits(self) -> str:
        """The digits that choose something here, as the key bar tells them."""
        return " ".join(str(choice.number) for choice in self._choices if choice.offered)

    def choose(self, number: int) -> bool:
        """Choose the line of this number; False where there is none that can be chosen."""
        place = next((at for at, one in enumerate(self._choices) if one.number == number and one.offered), None)
        if place is None:
            return False
        self._marked = place
        self.update()
        self.chosen.emit(number)
        return True

    def wrap_notes(self) -> None:
        """Give every note two lines, as in a narrow pane, where one would lose its end."""
        self._note_lines = 2

    def mark(self, number: int) -> None:
        """Put the mark on the line of this number without choosing it."""
        self._marked = next((at for at, one in enumerate(self._choices) if one.number == number), self._marked)
        self.update()

    def words_width(self) -> int:
        """How wide it must be so that the words of every line without a key are read whole."""
        left = _WORDS_LEFT if any(choice.icon for choice in self._choices) else _ICON_LEFT
        strong = type.font(bold=self._height != _SHORT)
        return left + GAP_16 + round(max((type.width(choice.words, strong) for choice in self._choices), default=0))

    def line(self) -> QRect:
        """Where the marked line is, or the first one."""
        return QRect(0, max(self._marked, 0) * self._height, self.width(), self._height)

    def step(self, by: int) -> None:
        """Move the mark so many lines down, or up."""
        self._marked = min(max(self._marked + by, 0), max(len(self._choices) - 1, 0))
        self.update()
        follow_in_its_room(self)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(320, self._height * len(self._choices))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose; where a line is marked, arrows and the sounds of its words move the mark, Enter chooses it."""
        text = event.text()
        if text.isascii() and text.isdigit() and self.choose(int(text)):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.marked is not None:
            self.choose(self.marked)
            return
        reached = self._run.reach(event, (choice.words for choice in self._choices)) if self._marks else None
        if reached is not None:
            self.step(reached - self._marked)
            return
        step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key(), 0)
        if self._marks and step:
            self.step(step)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        place = int(event.position().y()) // self._height
        if place < len(self._choices):
            self.choose(self._choices[place].number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        if self._marks and self._marked == _NONE and self.hasFocus():
            # The keyboard is here, and nothing is chosen yet.
            painter.fillRect(QRectF(0, 0, 3, self.height()), brush.ink("accent"))
        for place, choice in enumerate(self._choices):
            where = QRectF(0, place * self._height, self.width(), self._height)
            if self._marks and place == self._marked:
                painter.fillRect(where, brush.ink("accent_soft"))
                if self.hasFocus() or not self._numbers:
                    painter.fillRect(QRectF(0, where.top(), 3, self._height), brush.ink("accent"))
            self._paint_line(painter, where, choice)
            if place + 1 < len(self._choices):
                brush.hairline(painter, 0, self.width(), where.bottom() - 1)

    @property
    def _height(self) -> int:
        if any(choice.note for choice in self._choices):
            return _TALL + (self._note_lines - 1) * _NOTE_LINE
        return _SHORT

    def _paint_line(self, painter: QPainter, where: QRectF, choice: Choice) -> None:
        middle, number = where.center().y(), QRectF(GAP_16, where.top(), _NUMBER_WIDE, where.height() - 1)
        tall = self._height != _SHORT
        size = type.TITLE if tall else type.BODY
        if self._numbers:
            strong_font = type.font(size, bold=True)
            brush.write(painter, number, str(choice.number), strong_font, brush.ink("accent"), brush.MIDDLE)
        left = _WORDS_LEFT if choice.icon else _ICON_LEFT if self._numbers else GAP_16
        if choice.icon:
            icons.paint(painter, choice.icon, "text2", QRectF(_ICON_LEFT, middle - 8, icons.BUTTON, icons.BUTTON))
        cap = keycap_width(choice.key) + GAP_16 if choice.key else 0
        room = self.width() - left - cap - GAP_16
        strong = type.font(bold=tall)
        top = where.top() + (_TALL - 1) / 2
        if choice.note:
            below = QRectF(left, top + 2, room if self._note_lines == 1 else room + cap, self._note_lines * _NOTE_LINE)
            brush.write(painter, QRectF(left, top - 21, room, 22), choice.words, strong, brush.ink("text"))
            if self._note_lines == 1:
                brush.write(painter, below, choice.note, type.font(type.SMALL), brush.ink("text2"))
            else:
                brush.write_wrapped(painter, below, choice.note, type.font(type.SMALL), brush.ink("text2"))
        else:
            brush.write(
                painter, QRectF(left, where.top(), room, where.height()), choice.words, strong, brush.ink("text")
            )
        if choice.key:
            paint_keycap(painter, self.width() - cap, middle if self._note_lines == 1 else top - 10, choice.key)
