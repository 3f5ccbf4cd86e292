"""A soft box with the role's icon and one sentence that appears only when there is something to say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.look import icons
from ui.look.tokens import GAP_8, GAP_12, Role
from ui.parts.chips import IconMark
from ui.parts.words import paragraph, restyle


class SignBox(QFrame):
    """One sentence that wants to be read before going on."""

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._sign = IconMark(role.icon, role.value, icons.BUTTON, icons.STATE)
        self._words = paragraph()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_12, GAP_8, GAP_12, GAP_8)
        row.setSpacing(GAP_8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        self.say("")

    def say(self, sentence: str, role: Role | None = None) -> None:
        """Say this; an empty sentence hides the box."""
        self._role = role or self._role
        self._sign.show_icon(self._role.icon, self._role.value)
        self._words.setText(sentence)
        if self.property("soft") != self._role.value:
            self.setProperty("soft", self._role.value)
            restyle(self)
        self.setAccessibleName(sentence)
        self._appear()

    def event(self, event: QEvent) -> bool:
        """Appear, if there is something to say, once there is a place for it."""
        if event.type() is QEvent.Type.ParentChange:
            self._appear()
        return super().event(event)

    def _appear(self) -> None:
        # Shown without a parent it would be a window of its own and take the keyboard away.
        self.setVisible(bool(self._words.text()) and self.parentWidget() is not None)
