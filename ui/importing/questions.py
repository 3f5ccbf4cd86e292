"""The questions that a list raises, each asked once and answered with a key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.values import Scheme
from recordsroom.services.reading.dry_run import BlankLevel, Choices, CountedCopies, DryRun, Question
from ui.look.tokens import GAP_8, GAP_16
from ui.parts.buttons import Button, secondary
from ui.parts.keybar import KeyHint
from ui.parts.words import paragraph


class QuestionBox(QWidget):
    """One question, its answers beside each other where they fit; what is chosen stays marked and may be changed."""

    answered = Signal(object)

    def __init__(self, sentence: str, answers: tuple[tuple[str, str, object], ...], hint: str = "") -> None:
        super().__init__()
        self.answers = answers
        self._buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        self._sentence = paragraph(sentence, "strong")
        column.addWidget(self._sentence)
        self._answers = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._answers.setSpacing(GAP_8)
        for words, key, value in answers:
            button = secondary(words, key=key)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, chosen=value: self.answer(chosen))
            self._buttons.append(button)
            self._answers.addWidget(button)
        self._answers.addStretch(1)
        column.addLayout(self._answers)
        if hint:
            column.addWidget(paragraph(hint, "small", "text3"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers beside each other where all of them fit."""
        super().resizeEvent(event)
        whole = sum(button.full_width for button in self._buttons) + GAP_8 * (len(self._buttons) - 1)
        ways = QBoxLayout.Direction
        self._answers.setDirection(ways.LeftToRight if whole <= self.width() else ways.TopToBottom)

    def say(self, sentence: str) -> None:
        """Word the question anew, as with another number of rows."""
        self._sentence.setText(sentence)

    def answer(self, value: object) -> None:
        """Choose an answer."""
        self.mark(value)
        self.answered.emit(value)

    def mark(self, value: object) -> None:
        """Show which answer is chosen."""
        for button, (_words, _key, offered) in zip(self._buttons, self.answers, strict=True):
            button.setChecked(offered is value)

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys of the answers."""

        def choosing(value: object) -> Callable[[], None]:
            return lambda: self.answer(value)

        return tuple(KeyHint(key, words, choosing(value)) for words, key, value in self.answers)


class Questions(QWidget):
    """The questions of one list, each shown only where the list raises it."""

    answered = Signal(str, object)
    """Which choice, and what was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {
            "blank_level": self._blank(),
            "internal": self._internal(),
            "copies": self._copies(),
            "pending": self._pending(),
            "taken_pending": self._taken(),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_16)
        for name, box in self._boxes.items():
            box.answered.connect(lambda value, choice=name: self.answered.emit(choice, value))
            column.addWidget(box)
            box.hide()

    def show_run(self, run: DryRun, choices: Choices) -> bool:
        """Show the questions that this run raises, and how they were answered; False where it raises none."""
        asked = {
            "blank_level": Question.BLANK_LEVEL in run.asked,
            "internal": Question.INTERNAL_SCHEME in run.asked,
            "copies": Question.COPIES in run.asked,
            "pending": run.keepable > 0,
            "taken_pending": run.taken > 0,
        }
        for name, box in self._boxes.items():
            box.setVisible(asked[name])
            box.mark(getattr(choices, name))
        self._boxes["pending"].say(
            self.tr("{0} rows cannot come in as they are.", "", run.keepable).format(f"{run.keepable:,}")
        )
        self._boxes["taken_pending"].say(
            self.tr("{0} rows have codes that the room has.", "", run.taken).format(f"{run.taken:,}")
        )
        return any(asked.values())

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys of the answers to what is asked."""
        boxes = [box for box in self._boxes.values() if not box.isHidden()]
        return tuple(hint for box in boxes for hint in box.hints())

    def _blank(self) -> QuestionBox:
        answers = (
            (self.tr("Not classified"), "Alt+1", BlankLevel.PUBLIC),
            (self.tr("To be checked"), "Alt+2", BlankLevel.UNCHECKED),
        )
        hint = self.tr("What is to be checked may be shelved and read, not lent.")
        return QuestionBox(self.tr("What does a blank under level mean?"), answers, hint)

    def _internal(self) -> QuestionBox:
        answers = (
            (self.tr("Work secret"), "Alt+3", Scheme.WORK),
            (self.tr("Internal material"), "Alt+4", Scheme.INTERNAL),
        )
        return QuestionBox(self.tr("Which kind is meant by 内部?"), answers)

    def _copies(self) -> QuestionBox:
        answers = (
            (self.tr("All of them"), "Alt+5", CountedCopies.EACH),
            (self.tr("One of them"), "Alt+6", CountedCopies.ONE),
        )
        hint = self.tr("The list counts copies without numbering them; each copy here gets a label.")
        return QuestionBox(self.tr("How many of the copies are here?"), answers, hint)

    def _pending(self) -> QuestionBox:
        answers = ((self.tr("Leave them out"), "Alt+7", False), (self.tr("Take in to be mended"), "Alt+8", True))
        hint = self.tr("There they are kept whole, found, labelled, and mended one by one.")
        return QuestionBox("", answers, hint)

    def _taken(self) -> QuestionBox:
        answers = ((self.tr("Leave them out"), "Alt+9", False), (self.tr("Take in too"), "Alt+0", True))
        return QuestionBox("", answers)
