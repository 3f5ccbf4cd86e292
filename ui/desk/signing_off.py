"""A folder that is back: pieces counted, full name and time as they stand on the sheet (R-77 to R-79)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.circulating import LONGEST_REMARK
from recordsroom.services.folder_questions import AskLeg, SignedOff
from ui.look.tokens import GAP_8, GAP_12, GAP_16
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Field, Line, PlainDigits
from ui.parts.words import paragraph
from ui.people.forms import typed


class LegCard(QWidget):
    """Four fields; Enter goes on, and behind the last of them the leg is signed off."""

    told = Signal(object)
    """What stands on the sheet, as SignedOff."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(self.tr("The folder is back"), self.tr("Enter goes on, Esc leaves it"))
        self.pieces, self.name, self.when, self.remark = PlainDigits(longest=2), Line(), Line(), Line()
        for line in (self.name, self.when, self.remark):
            line.setMaxLength(LONGEST_REMARK)
        self._wrong = paragraph("", "", "stop")
        self._end = primary(self.tr("Sign off"), icon="stamp", key="Enter")
        self._lay_out()
        order = (self.pieces, self.name, self.when, self.remark)
        for editor, following in zip(order, order[1:], strict=False):
            editor.returnPressed.connect(lambda to=following: to.setFocus(Qt.FocusReason.OtherFocusReason))
        self.remark.returnPressed.connect(self._submit)
        self._end.clicked.connect(self._submit)

    def ask(self, question: AskLeg, now: str) -> None:
        """Begin anew for this leg; the time now is offered, since it is mostly just past."""
        for editor in (self.pieces, self.name, self.remark):
            editor.clear()
        self.name.setPlaceholderText(question.leg.name)
        self.when.setText(now)
        self.say("")

    def say(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty says nothing."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def may_leave(self) -> bool:
        """Esc empties what was typed first."""
        typed_in = [editor for editor in (self.pieces, self.name, self.remark) if editor.text()]
        for editor in typed_in:
            editor.clear()
        return not typed_in

    def _lay_out(self) -> None:
        self._card.body.setSpacing(GAP_8)
        for pair in (
            ((self.tr("Pieces counted"), self.pieces, 1), (self.tr("Signed by (full name)"), self.name, 2)),
            ((self.tr("Signed at"), self.when, 1), (self.tr("Instruction on the sheet"), self.remark, 2)),
        ):
            line = QHBoxLayout()
            line.setSpacing(GAP_16)
            for name, editor, share in pair:
                line.addWidget(Field(name, editor), share)
            self._card.body.addLayout(line)
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
        if not self.pieces.text():
            self.say(self.tr("Count what lies in the folder."))
            self.pieces.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.say("")
        told = SignedOff(typed(self.name), typed(self.when), int(self.pieces.text()), typed(self.remark))
        self.told.emit(told)
