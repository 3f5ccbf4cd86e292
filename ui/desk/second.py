"""The second person at a place that two keepers open, asked for in place of the list: a password, or a signed form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recordsroom.services.acts import AskSecond
from ui.desk.approval import PlainLine
from ui.look.tokens import GAP_8, GAP_12, GAP_16
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Field, Line
from ui.parts.numbered import Choice, Numbered
from ui.parts.words import paragraph
from ui.people.forms import typed
from ui.people.suggesting import Suggesting

_HERE = Qt.FocusReason.OtherFocusReason
_MOST = 9


class SecondCard(QWidget):
    """Two ways, one at a time: a keeper with the own password, or form number, name and post; by keys alone."""

    typed_password = Signal(str, str)
    """The name of a keeper, and what was typed as the password."""
    signed = Signal(str, str, str)
    """Form number, name and post of whoever countersigned."""

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._narrow = narrow
        """Whether it stands in a side pane, where the fields stand below each other."""
        self._names: tuple[str, ...] = ()
        self._paper = False
        self._warned = False
        # In a side pane a long title breaks, and the keys are told by the button and the bar below alone.
        self._card = Card() if narrow else Card(" ", self.tr("Enter goes on, Esc leaves it"))
        self._title = paragraph("", "strong")
        self.keepers, self.password = Numbered(), QLineEdit()
        self.form_no, self.name, self.post = PlainLine(), Line(), Line()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.signers = Suggesting(self.name)
        self._by_password, self._on_paper = QWidget(), QWidget()
        self._wrong = paragraph("", "", "stop")
        self._go = primary(self.tr("Go on together"), icon="users", key="Enter")
        self._lay_out()
        self.keepers.chosen.connect(lambda _number: self.password.setFocus(_HERE))
        self.form_no.returnPressed.connect(lambda: self.name.setFocus(_HERE))
        self.name.returnPressed.connect(lambda: self.post.setFocus(_HERE))
        for last in (self.password, self.post):
            last.returnPressed.connect(self._submit)
        self._go.clicked.connect(self._submit)

    def ask(self, question: AskSecond) -> None:
        """Begin anew, for a password or for a form."""
        self._paper, self._warned = question.paper, False
        for editor in (self.password, self.form_no, self.name, self.post):
            editor.clear()
        self.say("")
        self._by_password.setVisible(not self._paper)
        self._on_paper.setVisible(self._paper)
        title = self.tr("Countersigned on paper today") if self._paper else self.tr("The second keeper, at this PC")
        self._card.set_title(title)
        self._title.setText(title)
        self.first_focus().setFocus(_HERE)

    def show_keepers(self, names: tuple[str, ...]) -> None:
        """Offer those who may stand beside the keeper, to whom the password will belong."""
        self._names = names[:_MOST]
        self.keepers.show_choices(tuple(Choice(n, name) for n, name in enumerate(self._names, 1)), marks=True)
        if not names:
            self.say(self.tr("No other keeper has an account here; have the form countersigned."))

    def first_focus(self) -> QWidget:
        """Where the keyboard belongs: with one keeper to choose the password comes at once."""
        if self._paper:
            return self.form_no
        return self.password if len(self._names) == 1 else self.keepers

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
        """Whether Esc may leave; a form half typed is given up at the second Esc only."""
        self.password.clear()
        if not any(editor.text() for editor in (self.form_no, self.name, self.post)) or self._warned:
            return True
        self._warned = True
        self.say(self.tr("Esc once more gives up what was typed."))
        return False

    def _lay_out(self) -> None:
        by_password = QVBoxLayout(self._by_password)
        by_password.setContentsMargins(0, 0, 0, 0)
        by_password.setSpacing(GAP_8)
        by_password.addWidget(self.keepers)
        by_password.addWidget(Field(self.tr("Password"), self.password))
        note = self.tr("It counts until End and for every carrier of this transaction; both names go into the journal.")
        if self._narrow:
            note = self.tr("It counts for this act alone; both names go into the journal.")
        by_password.addWidget(paragraph(note, "small", "text2"))
        on_paper: QBoxLayout = QVBoxLayout(self._on_paper) if self._narrow else QHBoxLayout(self._on_paper)
        on_paper.setContentsMargins(0, 0, 0, 0)
        on_paper.setSpacing(GAP_16)
        on_paper.addWidget(Field(self.tr("Number of the form"), self.form_no), 1)
        on_paper.addWidget(Field(self.tr("Signed by"), self.name), 1)
        on_paper.addWidget(Field(self.tr("Post"), self.post), 1)
        foot = QHBoxLayout()
        foot.addWidget(self._wrong, 1)
        foot.addWidget(self._go, 0, Qt.AlignmentFlag.AlignRight)
        self._card.body.setSpacing(GAP_8)
        if self._narrow:
            self._card.add(self._title)
        self._card.add(self._by_password)
        self._card.add(self._on_paper)
        self._card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def _submit(self) -> None:
        if self._paper:
            self._submit_form()
            return
        marked = self.keepers.marked
        if marked is None or not self.password.text():
            self.say(self.tr("Choose who stands here, then type the password."))
            return
        self.say("")
        self.typed_password.emit(self._names[marked - 1], self.password.text())
        self.password.clear()

    def _submit_form(self) -> None:
        missing = next((editor for editor in (self.form_no, self.name, self.post) if not typed(editor)), None)
        if missing is not None:
            self.say(self.tr("Form number, name and post are needed."))
            missing.setFocus(_HERE)
            return
        self.say("")
        self.signed.emit(typed(self.form_no), typed(self.name), typed(self.post))
