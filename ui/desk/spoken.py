"""A spoken word of a leader, typed in the approval itself: by what way, and why it could not wait (P-27)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from recordsroom.domain.approval_ways import LONGEST_GROUND, SPOKEN, ApprovalWay
from ui.look.tokens import GAP_8
from ui.messages.approving import given_words
from ui.parts.fields import Field, Line
from ui.parts.numbered import Choice, Numbered
from ui.parts.words import label
from ui.people.forms import typed

_HERE = Qt.FocusReason.OtherFocusReason
_WAYS = tuple(way for way in ApprovalWay if way in SPOKEN)


class SpokenFields(QWidget):
    """A digit for the way, then the ground; Enter on the ground is the last."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways, self.ground = Numbered(), Line(ghost=self.tr("Such as: on a journey, urgently needed for work"))
        self.ground.setMaxLength(LONGEST_GROUND)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(label(self.tr("How it was said"), "small", "text2"))
        column.addWidget(self.ways)
        column.addWidget(Field(self.tr("Why it cannot wait for a signature"), self.ground))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.ways.chosen.connect(lambda _number: self.ground.setFocus(_HERE))
        self.ground.returnPressed.connect(self.entered)
        self.begin()

    def begin(self) -> None:
        """Begin anew."""
        lines = tuple(Choice(number, given_words(way)) for number, way in enumerate(_WAYS, 1))
        self.ways.show_choices(lines, marks=True)
        self.ground.clear()

    def first_focus(self) -> None:
        """Begin with the way."""
        self.ways.setFocus(_HERE)

    @property
    def way(self) -> ApprovalWay | None:
        """The way that was chosen."""
        marked = self.ways.marked
        return _WAYS[marked - 1] if marked else None

    @property
    def said(self) -> str:
        """Why it cannot wait."""
        return typed(self.ground)
