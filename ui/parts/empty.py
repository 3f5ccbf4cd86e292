"""What a list says when it is empty: what belongs here, and the one act that brings it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.tokens import GAP_12
from ui.parts.buttons import secondary
from ui.parts.chips import IconMark
from ui.parts.words import paragraph

_ICON = 28


class EmptyState(QWidget):
    """An icon, one sentence, one act with its key."""

    acted = Signal()

    def __init__(self, icon: str, sentence: str, act: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addStretch(1)
        column.addWidget(IconMark(icon, "text3", _ICON), 0, Qt.AlignmentFlag.AlignHCenter)
        self.words = paragraph(sentence, "", "text2")
        """Said anew where a list is empty for another reason."""
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.words)
        if act:
            button = secondary(act, key=key)
            button.clicked.connect(self.acted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
