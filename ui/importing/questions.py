"""The questions that a list raises, each asked once and answered with a key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.values import Scheme
from recordsroom.services.reading.dry_run import BlankLevel, Question
from ui.look.tokens import GAP_8
from ui.parts.buttons import Button, secondary
from ui.parts.keybar import KeyHint
from ui.parts.words import paragraph


class QuestionBox(QWidget):
    """One question with its answers below; the chosen answer stays marked and may be changed."""

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
        for words, key, value in answers:
            button = secondary(words, key=key, big=True)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, chosen=value: self.answer(chosen))
            self._buttons.append(button)
            column.addWidget(button)
        if hint:
            column.addWidget(paragraph(hint, "small", "text3"))

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

    blank_answered = Signal(object)
    internal_answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blank = QuestionBox(
            self.tr("What does a blank under level mean?"),
            (
                (self.tr("Not classified"), "Alt+1", BlankLevel.PUBLIC),
                (self.tr("To be checked"), "Alt+2", BlankLevel.UNCHECKED),
            ),
            self.tr("What is to be checked may be shelved and read, not lent."),
        )
        self._internal = QuestionBox(
            self.tr("Which kind is meant by 内部?"),
            (
                (self.tr("Work secret"), "Alt+3", Scheme.WORK),
                (self.tr("Internal material"), "Alt+4", Scheme.INTERNAL),
            ),
        )
        self._blank.answered.connect(self.blank_answered)
        self._internal.answered.connect(self.internal_answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._blank)
        column.addWidget(self._internal)
        self.show_asked(frozenset(), None, None)

    def show_asked(self, asked: frozenset[Question], blank: BlankLevel | None, internal: Scheme | None) -> None:
        """Show the questions that this list raises, and how they were answered."""
        self._blank.setVisible(Question.BLANK_LEVEL in asked)
        self._internal.setVisible(Question.INTERNAL_SCHEME in asked)
        self._blank.mark(blank)
        self._internal.mark(internal)

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys of the answers to what is asked."""
        boxes = [box for box in (self._blank, self._internal) if not box.isHidden()]
        return tuple(hint for box in boxes for hint in box.hints())
