"""The number of a seal, asked for in place of the list: typed or scanned, as the seal has it (P-18)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.services.acts import AskSeal
from ui.desk.approval import PlainLine
from ui.look.tokens import GAP_8, GAP_12
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Field
from ui.parts.words import paragraph
from ui.people.forms import typed
from ui.scanner import steady_ms

_LONGEST = 24
_ONE_SCAN_MS = 500
"""A scanner has sent the rest of a seal by then; no hand types a letter and scans in that time."""


class SealCard(QWidget):
    """One field: what is typed into it is the number on the seal and nothing else."""

    read = Signal(str)
    """The number that was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(" ", self.tr("Enter goes on, Esc leaves it"))
        self.number = PlainLine()
        self.number.setMaxLength(_LONGEST)
        self._told = paragraph("", "small", "text2")
        self._go = primary(self.tr("Compare"), icon="stamp", key="Enter")
        self._field = Field(self.tr("Number on the seal"), self.number)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self._go, 0, Qt.AlignmentFlag.AlignRight)
        self._card.body.setSpacing(GAP_8)
        self._card.add(self._field)
        self._card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._card)
        column.addStretch(1)
        self._typed_ms = 0
        self.number.textEdited.connect(self._note_typing)
        self.number.returnPressed.connect(self._submit)
        self._go.clicked.connect(self._submit)

    def ask(self, question: AskSeal) -> None:
        """Begin anew, for a seal that is put on or one that is taken off."""
        self.number.clear()
        off = question.off
        if self._card.head is not None:
            self._card.head.set_title(self.tr("Take the seal off") if off else self.tr("Put the seal on"))
        self._go.setText(self.tr("Compare") if off else self.tr("Seal"))
        self._told.setText(
            self.tr("Read it from the seal itself, type it or scan its bars. F11: the seal is broken or gone.")
            if off
            else self.tr("Type it or scan its bars; each seal is used once.")
        )
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def whole(self, scanned: str) -> str:
        """The whole number where a scanner without prefix typed its letters here and only the last digits were heard
        as a scan: F20260001 comes as F, typed, and 20260001.
        """
        begun, now = self.number.text(), steady_ms()
        if not self.isVisible() or not begun or now - self._typed_ms > _ONE_SCAN_MS:
            return scanned
        self.number.clear()
        return begun + scanned

    def may_leave(self) -> bool:
        """Esc empties the field first."""
        if not self.number.text():
            return True
        self.number.clear()
        return False

    def _note_typing(self) -> None:
        self._typed_ms = steady_ms()

    def _submit(self) -> None:
        if typed(self.number):
            self.read.emit(typed(self.number))
