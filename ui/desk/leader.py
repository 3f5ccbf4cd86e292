"""A leader who stands at this PC approves with his own password, asked for in place of the list (domain.md §4.2)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recordsroom.services.acts import AskLeader
from recordsroom.services.queries.leaders import LeaderHere
from ui.desk.approval import signer_words
from ui.look.tokens import GAP_8, GAP_12
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Field
from ui.parts.numbered import Choice, Numbered
from ui.parts.words import label, paragraph
from ui.people.words import authority_words

_HERE = Qt.FocusReason.OtherFocusReason
_MOST = 9


class LeaderCard(QWidget):
    """A digit for the leader, then the password; by keys alone."""

    typed_password = Signal(object, str)
    """The LeaderHere who typed it, and what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[LeaderHere, ...] = ()
        self._card = Card(self.tr("The leader approves at this PC"), self.tr("Enter goes on, Esc leaves it"))
        self.leaders, self.password = Numbered(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._who = label("", "small", "text2")
        self._wrong = paragraph("", "", "stop")
        self._go = primary(self.tr("Approve and go on"), icon="stamp", key="Enter")
        self._lay_out()
        self.leaders.chosen.connect(lambda _number: self.password.setFocus(_HERE))
        self.password.returnPressed.connect(self._submit)
        self._go.clicked.connect(self._submit)

    def ask(self, question: AskLeader) -> None:
        """Begin anew."""
        self.password.clear()
        self.say("")
        self._who.setText(self.tr("Approved by ({0} or higher)").format(authority_words(question.authority)))
        self.show_leaders(())
        self.first_focus().setFocus(_HERE)

    def show_leaders(self, leaders: tuple[LeaderHere, ...]) -> None:
        """Offer those who have an account and may let it."""
        self._offered = leaders[:_MOST]
        lines = tuple(Choice(number, signer_words(one.signs)) for number, one in enumerate(self._offered, 1))
        self.leaders.show_choices(lines, marks=True)

    def say_none(self) -> None:
        """Say that nobody who may let this has an account."""
        self.say(self.tr("No leader of that rung has an account here; let a form be signed (F6)."))

    def first_focus(self) -> QWidget:
        """With one leader to choose the password comes at once."""
        return self.password if len(self._offered) == 1 else self.leaders

    def say(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty says nothing."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def refuse(self, sentence: str) -> None:
        """The password was wrong: say so and take it anew."""
        self.say(sentence)
        self.password.clear()
        self.first_focus().setFocus(_HERE)

    def may_leave(self) -> bool:
        """Esc leaves at once; no password stays behind."""
        self.password.clear()
        return True

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._wrong, 1)
        foot.addWidget(self._go, 0, Qt.AlignmentFlag.AlignRight)
        note = self.tr("The leader types it, nobody else; both names go into the journal, and no paper is signed.")
        self._card.body.setSpacing(GAP_8)
        self._card.add(self._who)
        self._card.add(self.leaders)
        self._card.add(Field(self.tr("Password"), self.password))
        self._card.add(paragraph(note, "small", "text2"))
        self._card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def _submit(self) -> None:
        marked = self.leaders.marked
        if marked is None or not self._offered or not self.password.text():
            self.say(self.tr("Choose the leader, then let him type the password."))
            return
        self.say("")
        self.typed_password.emit(self._offered[marked - 1], self.password.text())
        self.password.clear()
