"""The first-day guide: ten questions, one at a time, by keys alone; most may be left for later (practice.md)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from recordsroom.services.founding_plan import Answers
from ui.firstday.question import Question
from ui.firstday.questions_desk import PrinterQuestion, ScannerQuestion
from ui.firstday.questions_holdings import LabelsQuestion, NumberingQuestion
from ui.firstday.questions_people import AdministratorsQuestion, KeeperQuestion, LeadersQuestion
from ui.firstday.questions_room import FondsQuestion, MachineQuestion, UnitQuestion
from ui.firstday.steps import StepList
from ui.look.tokens import GAP_8, GAP_12, GAP_16, GAP_24, Role
from ui.parts.buttons import primary, quiet, secondary
from ui.parts.card import Card
from ui.parts.chips import IconMark
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.preferences import Preferences
from ui.printing.printers import Printers

_STEPS_WIDE, _SIDE_WIDE = 240, 320


class FirstDayGuide(QWidget):
    """Asks, and hands all answers over at the end; it makes nothing itself."""

    finished = Signal(object)
    """The Answers, once the last question is answered or put off."""
    left = Signal()
    """Esc at the first question; the answers so far are kept."""
    restore_wanted = Signal()
    """There is a room already, on a backup."""

    def __init__(self, wishes: Preferences, printers: Printers | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: tuple[Question, ...] = _questions(wishes, printers)
        self._at, self._put_off = 0, set[int]()
        self._steps = StepList([question.name() for question in self.questions])
        self._steps.opened.connect(self.go_to)
        self._asked, self._why = paragraph("", "title"), paragraph("", "", "text2")
        self._wrong = SignBox(Role.STOP)
        self._fields, self._examples = QStackedWidget(), QStackedWidget()
        self._side = Card(self.tr("Example"))
        self._next = primary("", key="Ctrl+Enter", big=True)
        self._later = secondary(self.tr("Later"), icon="hourglass", key="F2")
        self._back = quiet(self.tr("Back"), key="Esc")
        self._restore = quiet(self.tr("Restore from a backup"), icon="rotate-ccw", key="F5")
        self._fill()
        self._lay_out()
        self._listen()
        self.go_to(0)

    def question(self) -> Question:
        """The question at hand."""
        return self.questions[self._at]

    def go_to(self, place: int) -> None:
        """Show the question at a place."""
        self._at = place
        question = self.question()
        self._steps.show_steps(place, frozenset(self._put_off))
        self._asked.setText(question.asked())
        self._why.setText(question.why())
        self._fields.setCurrentIndex(place)
        self._examples.setCurrentIndex(place)
        self._side.setVisible(question.example() is not None)
        last = place == len(self.questions) - 1
        self._next.set_words(self.tr("Found the room") if last else self.tr("Next"), icon="check" if last else "")
        self._later.setVisible(not question.needed)
        self._restore.setVisible(not place)
        self._wrong.say("")
        question.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def next(self) -> None:
        """Take the answer and go on; what is wrong with it stands below its field."""
        if self.question().right() and not self._clashes():
            self._put_off.discard(self._at)
            self._go_on()

    def later(self) -> None:
        """Leave the question for later and go on."""
        if not self.question().needed:
            self._put_off.add(self._at)
            self._go_on()

    def back(self) -> None:
        """Go one question back; every answer is kept."""
        if self._at:
            self.go_to(self._at - 1)
        else:
            self.left.emit()

    def restore(self) -> None:
        """Before anything is answered: the room is to come back from a backup instead."""
        if not self._at:
            self.restore_wanted.emit()

    def show_wrong(self, sentence: str) -> None:
        """Say why the room could not be founded."""
        self._wrong.say(sentence)

    def clear_secrets(self) -> None:
        """Forget every password, once the room is founded."""
        for question in self.questions:
            question.clear_secrets()

    def remember(self, wishes: Preferences) -> None:
        """Keep what was chosen for this desk, once the room is founded."""
        for place, question in enumerate(self.questions):
            if place not in self._put_off:
                question.remember(wishes)

    def answers(self) -> Answers:
        """Everything answered so far; what was put off stands at its default."""
        found = Answers()
        for place, question in enumerate(self.questions):
            if place not in self._put_off and place <= self._at:
                found = question.answered(found)
        return replace(found, put_off=frozenset(self.questions[place].key for place in self._put_off))

    def _go_on(self) -> None:
        if self._at + 1 < len(self.questions):
            self.go_to(self._at + 1)
        else:
            self._steps.show_steps(self._at, frozenset(self._put_off))
            self.finished.emit(self.answers())

    def _clashes(self) -> bool:
        question, keeper = self.question(), self.answers().keeper
        return isinstance(question, AdministratorsQuestion) and keeper is not None and question.clashes(keeper.name)

    def _fill(self) -> None:
        for question in self.questions:
            self._fields.addWidget(_scrolled(question))
            self._examples.addWidget(_at_top(question.example()))
            question.submitted.connect(self.next)

    def _listen(self) -> None:
        self._next.clicked.connect(self.next)
        self._later.clicked.connect(self.later)
        self._back.clicked.connect(self.back)
        self._restore.clicked.connect(self.restore)
        for key, run in (
            ("Ctrl+Return", self.next),
            ("Ctrl+Enter", self.next),
            ("F2", self.later),
            ("F5", self.restore),
            ("Esc", self.back),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(run)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_24, GAP_24, GAP_24, GAP_24)
        whole.setSpacing(GAP_16)
        head = QHBoxLayout()
        head.setSpacing(GAP_12)
        head.addWidget(IconMark("archive", "accent", 30))
        head.addWidget(label(self.tr("A new records room"), "title"))
        head.addStretch(1)
        head.addWidget(label(self.tr("Keys only: Enter goes on, Esc goes back and keeps everything."), "", "text2"))
        whole.addLayout(head)
        body = QHBoxLayout()
        body.setSpacing(GAP_16)
        steps = Card()
        steps.setFixedWidth(_STEPS_WIDE)
        steps.add(self._steps)
        steps.body.addStretch(1)
        self._side.setFixedWidth(_SIDE_WIDE)
        self._side.add(self._examples)
        body.addWidget(steps)
        body.addWidget(self._middle(), 1)
        body.addWidget(self._side)
        whole.addLayout(body, 1)

    def _middle(self) -> Card:
        card = Card()
        card.body.setContentsMargins(GAP_24, GAP_24, GAP_24, GAP_16)
        card.body.setSpacing(GAP_12)
        card.add(self._asked)
        card.add(self._why)
        card.add(self._wrong)
        card.body.addSpacing(GAP_8)
        card.add(self._fields, 1)
        acts = QHBoxLayout()
        acts.setSpacing(GAP_12)
        acts.addWidget(self._back)
        acts.addWidget(self._restore)
        acts.addStretch(1)
        acts.addWidget(self._later)
        self._next.setMinimumWidth(180)
        acts.addWidget(self._next)
        card.body.addLayout(acts)
        return card


def _questions(wishes: Preferences, printers: Printers | None) -> tuple[Question, ...]:
    return (
        UnitQuestion(),
        FondsQuestion(),
        MachineQuestion(),
        NumberingQuestion(),
        LabelsQuestion(),
        ScannerQuestion(),
        PrinterQuestion(wishes, printers),
        LeadersQuestion(),
        KeeperQuestion(),
        AdministratorsQuestion(),
    )


def _at_top(example: QWidget | None) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    if example is not None:
        column.addWidget(example)
    column.addStretch(1)
    return box


def _scrolled(question: Question) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("scrolled", True)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, GAP_8, 0)
    question.setMaximumWidth(question.widest)
    column.addWidget(question)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
