"""A spoken word of a leader, typed in the approval itself: by what way, and why it could not wait (P-27)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from recordsroom.domain.approval_ways import LONGEST_GROUND, SPOKEN, ApprovalWay
from ui.look.tokens import GAP_16
from ui.messages.approving import given_words
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import typed

_HERE = Qt.FocusReason.OtherFocusReason
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SpokenFields(QWidget):
    """One row: a digit chooses the way, Enter leads to the ground, and Enter on the ground is the last."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways, self.ground = Choice(), Line(ghost=self.tr("Such as: on a journey, urgently needed for work"))
        for number, way in enumerate((way for way in ApprovalWay if way in SPOKEN), 1):
            self.ways.add(f"{number} {given_words(way)}", way, str(number))
        self.ground.setMaxLength(LONGEST_GROUND)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_16)
        row.addWidget(Field(self.tr("How it was said"), self.ways), 1)
        row.addWidget(Field(self.tr("Why it cannot wait for a signature"), self.ground), 3)
        # The list of leaders gives way where the window is low, never the fields.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.ways.installEventFilter(self)
        self.ground.returnPressed.connect(self.entered)

    def begin(self) -> None:
        """Begin anew; most leaders who are away use the telephone."""
        self.ways.choose(ApprovalWay.TELEPHONE)
        self.ground.clear()

    def first_focus(self) -> None:
        """Begin with the way."""
        self.ways.setFocus(_HERE)

    @property
    def way(self) -> ApprovalWay:
        """The way that was chosen."""
        return ApprovalWay(self.ways.chosen())

    @property
    def said(self) -> str:
        """Why it cannot wait."""
        return typed(self.ground)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the way leads on to the ground."""
        enters = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
        if watched is not self.ways or not enters:
            return super().eventFilter(watched, event)
        self.ground.setFocus(_HERE)
        return True
