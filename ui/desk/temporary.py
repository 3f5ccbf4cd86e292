"""Somebody without a card, typed in the page itself: four fields by Enter, and the desk lends to him (P-16)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.services.acts import Newcomer
from ui.desk.approval import PlainLine
from ui.look.tokens import GAP_8, GAP_12, GAP_16
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Field, Line
from ui.parts.words import paragraph
from ui.people.forms import typed
from ui.people.suggesting import Suggesting


class TemporaryCard(QWidget):
    """Asks for name, unit, identity card and letter, by keys alone."""

    entered = Signal(object)
    """The Newcomer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warned = False
        self._card = Card(self.tr("Reader for today"), self.tr("Enter goes on, Esc leaves it"))
        self.name, self.unit, self.letter_no = Line(), Line(), Line()
        self.id_number = PlainLine()
        self.units = Suggesting(self.unit)
        self._fields = (
            Field(self.tr("Name"), self.name),
            Field(self.tr("Sent by (unit)"), self.unit),
            Field(self.tr("Number of the identity card"), self.id_number),
            Field(self.tr("Number of the letter of introduction"), self.letter_no),
        )
        self._wrong = paragraph("", "", "stop")
        self._enter = primary(self.tr("Enter and serve"), icon="id-card", key="Enter")
        self._lay_out()
        for editor, following in zip(self._editors, self._editors[1:], strict=False):
            editor.returnPressed.connect(lambda to=following: to.setFocus(Qt.FocusReason.OtherFocusReason))
        self._editors[-1].returnPressed.connect(self._submit)
        self._enter.clicked.connect(self._submit)

    def ask(self) -> None:
        """Begin anew with empty fields."""
        self._warned = False
        for editor in self._editors:
            editor.clear()
        self.say("")
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty says nothing."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def may_leave(self) -> bool:
        """Whether Esc may leave; what was typed is given up at the second Esc only."""
        if not any(editor.text() for editor in self._editors) or self._warned:
            return True
        self._warned = True
        self.say(self.tr("Esc once more gives up what was typed."))
        return False

    @property
    def _editors(self) -> tuple[Line, ...]:
        return self.name, self.unit, self.id_number, self.letter_no

    def _lay_out(self) -> None:
        self._card.body.setSpacing(GAP_8)
        for pair in (self._fields[:2], self._fields[2:]):
            line = QHBoxLayout()
            line.setSpacing(GAP_16)
            for field in pair:
                line.addWidget(field, 1)
            self._card.body.addLayout(line)
        self._card.add(
            paragraph(self.tr("Valid today only, internal at most; the number is the card."), "small", "text2")
        )
        foot = QHBoxLayout()
        foot.addWidget(self._wrong, 1)
        foot.addWidget(self._enter, 0, Qt.AlignmentFlag.AlignRight)
        self._card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def _submit(self) -> None:
        missing = next((editor for editor in self._editors if not typed(editor)), None)
        if missing is not None:
            self.say(self.tr("All four are needed; the identity card and the letter are looked at."))
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.say("")
        self.entered.emit(Newcomer(*(typed(editor) for editor in self._editors)))
