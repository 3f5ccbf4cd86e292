"""A visit that ends with something missing: who looked for it too, and which leader knows (P-31)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.visits import LONGEST_NAME
from ui.look.tokens import GAP_8, GAP_12, GAP_16
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Field, Line
from ui.parts.words import paragraph
from ui.people.forms import typed
from ui.people.suggesting import Suggesting


class ShortCard(QWidget):
    """Two names; the second Enter ends the visit."""

    told = Signal(str, str)
    """Who looked for it together with the keeper, and the leader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(self.tr("Something is missing"), self.tr("Enter goes on, Esc leaves it"))
        self.searched_with, self.leader = Line(), Line()
        self.signers = Suggesting(self.searched_with)
        for editor in (self.searched_with, self.leader):
            editor.setMaxLength(LONGEST_NAME)
        self._wrong = paragraph("", "", "stop")
        self._end = primary(self.tr("End the visit"), icon="file-x", key="Enter")
        self._lay_out()
        self.searched_with.returnPressed.connect(lambda: self.leader.setFocus(Qt.FocusReason.OtherFocusReason))
        self.leader.returnPressed.connect(self._submit)
        self._end.clicked.connect(self._submit)

    def ask(self) -> None:
        """Begin anew with empty fields."""
        self.searched_with.clear()
        self.leader.clear()
        self._wrong.setVisible(False)

    def may_leave(self) -> bool:
        """Esc empties what was typed first."""
        empty = not (self.searched_with.text() or self.leader.text())
        self.ask()
        return empty

    def _lay_out(self) -> None:
        self._card.body.setSpacing(GAP_8)
        note = self.tr("Look again at the table, in the bag, between other papers; two do it, and both are named.")
        self._card.add(paragraph(note, "small", "text2"))
        pair = QHBoxLayout()
        pair.setSpacing(GAP_16)
        pair.addWidget(Field(self.tr("Looked for it together with"), self.searched_with), 1)
        pair.addWidget(Field(self.tr("Which leader was told"), self.leader), 1)
        self._card.body.addLayout(pair)
        foot = QHBoxLayout()
        foot.addWidget(self._wrong, 1)
        foot.addWidget(self._end, 0, Qt.AlignmentFlag.AlignRight)
        self._card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)

    def _submit(self) -> None:
        missing = next((editor for editor in (self.searched_with, self.leader) if not typed(editor)), None)
        if missing is None:
            self.told.emit(typed(self.searched_with), typed(self.leader))
            return
        self._wrong.setText(self.tr("Both names are needed."))
        self._wrong.setVisible(True)
        missing.setFocus(Qt.FocusReason.OtherFocusReason)
