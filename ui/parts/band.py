"""The big band of the desk: what happened, to whom, to what, readable from two metres."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import brush, icons, type
from ui.look.tokens import BAND, ROUND_CARD, Role
from ui.parts.fields import PlainDigits

_ICON_LEFT, _WORDS_LEFT, _RIGHT = 24, 124, 24
_ANSWER_WIDTH, _ANSWER_HEIGHT = 112, 52
_BETWEEN = "\u3000"
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Told:
    """What the band says: verb then who; reference code and copy; the facts of the last line."""

    role: Role
    verb: str
    who: str = ""
    code: str = ""
    copy: str = ""
    facts: tuple[str, ...] = ()
    icon: str = ""


class Band(QWidget):
    """The outcome band in three roles; without an outcome it is calm and says what it waits for."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = Told(Role.MUTE, "")
        self._question, self._hint = "", ""
        self.setFixedHeight(BAND)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(360)
        self._answer = PlainDigits(longest=_LONGEST, parent=self)
        self._answer.setProperty("band", True)
        self._answer.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._answer.returnPressed.connect(self._give)
        self._answer.hide()

    def tell(self, told: Told) -> None:
        """Show an outcome; it stays until the next one."""
        self._told = told
        self._question = ""
        self._answer.hide()
        self.setAccessibleName(" ".join(part for part in (told.verb, told.who, told.code, *told.facts) if part))
        self.update()

    def rest(self, waiting_for: str, note: str = "") -> None:
        """Be calm and say what is waited for."""
        self.tell(Told(Role.MUTE, waiting_for, facts=(note,) if note else (), icon="scan-barcode"))

    def ask(self, told: Told, question: str, hint: str, longest: int = _LONGEST, signs: str = "") -> None:
        """Show an outcome that needs a number, such as the pages counted; the field is empty at first."""
        self.tell(told)
        self._answer.let(longest, signs)
        self._question, self._hint = question, hint
        self._answer.clear()
        self._answer.setAccessibleName(question)
        self._place_answer()
        self._answer.show()
        self._answer.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def told(self) -> Told:
        """What is shown now."""
        return self._told

    @property
    def asking(self) -> bool:
        """Whether a number is awaited."""
        return bool(self._question)

    def named(self, room: float) -> tuple[str, str]:
        """What stands beside the verb and what below it; who has no room beside it stands below, if nothing else does.

        `room` is how wide the words may be.
        """
        told, of = self._told, type.font(type.STATUS, bold=True)
        if not told.code and type.width(_BETWEEN.join((told.verb, told.who)), of) > room:
            return "", told.who
        return told.who, _BETWEEN.join(part for part in (told.code, told.copy) if part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field at the right."""
        super().resizeEvent(event)
        self._place_answer()

    def sizeHint(self) -> QSize:
        """One height everywhere."""
        return QSize(640, BAND)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and the three lines."""
        painter = QPainter(self)
        calm = not self._loud
        ground = "surface" if calm else f"band_{self._told.role.value}"
        brush.box(painter, QRectF(self.rect()), ground=ground, border="line" if calm else "", round_by=ROUND_CARD)
        if not self._told.verb:
            return
        token = "text3" if calm else f"band_{self._told.role.value}_ink"
        spot = QRectF(_ICON_LEFT, (BAND - icons.BAND) / 2, icons.BAND, icons.BAND)
        icons.paint(painter, self._told.icon or self._told.role.icon, token, spot, icons.STATE)
        self._paint_lines(painter, brush.ink("text2" if calm else token))
        if self._question:
            self._paint_question(painter, brush.ink(token))

    @property
    def _loud(self) -> bool:
        return self._told.role in {Role.OK, Role.LOOK, Role.STOP}

    def _paint_lines(self, painter: QPainter, colour: QColor) -> None:
        right = self.width() - _RIGHT - (_ANSWER_WIDTH + 40 if self._question else 0)
        room = right - _WORDS_LEFT
        first = type.font(type.STATUS if self._loud else type.TITLE, bold=True)
        facts = (_BETWEEN * 2).join(fact for fact in self._told.facts if fact)
        if not (self._told.code or self._loud):
            self._paint_verb(painter, QRectF(_WORDS_LEFT, 44, room, 40), first, colour, self._told.who)
            brush.write(painter, QRectF(_WORDS_LEFT, 82, room, 26), facts, type.font(), colour)
            return
        who, middle = self.named(room)
        self._paint_verb(painter, QRectF(_WORDS_LEFT, 22, room, 60), first, colour, who)
        elide = Qt.TextElideMode.ElideMiddle
        brush.write(
            painter, QRectF(_WORDS_LEFT, 82, room, 30), middle, type.code(type.TITLE, True), colour, brush.LEFT, elide
        )
        brush.write(painter, QRectF(_WORDS_LEFT, 113, room, 26), facts, type.font(), colour)

    def _paint_verb(self, painter: QPainter, where: QRectF, of: QFont, colour: QColor, who: str) -> None:
        taken = brush.write(painter, where, self._told.verb, of, colour)
        if who:
            # Only the name is ever shortened, never the verb.
            rest = where.adjusted(taken + type.width(_BETWEEN, of), 0, 0, 0)
            brush.write(painter, rest, who, of, colour)

    def _paint_question(self, painter: QPainter, colour: QColor) -> None:
        left = self.width() - _RIGHT - _ANSWER_WIDTH
        above = QRectF(left, 28, _ANSWER_WIDTH + _RIGHT - 8, 22)
        below = QRectF(left, 106, _ANSWER_WIDTH + _RIGHT - 8, 22)
        brush.write(painter, above, self._question, type.font(type.SMALL, bold=True), colour)
        brush.write(painter, below, self._hint, type.font(type.SMALL), colour)

    def _place_answer(self) -> None:
        left = self.width() - _RIGHT - _ANSWER_WIDTH
        self._answer.setGeometry(left, 52, _ANSWER_WIDTH, _ANSWER_HEIGHT)

    def _give(self) -> None:
        if self._answer.text():
            self.answered.emit(self._answer.text())
