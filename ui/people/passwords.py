"""A new password typed twice, with the rules below it and what is still missing said while it is typed (R-129)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recordsroom.domain.keepers import Role
from recordsroom.services.founding_plan import password_weaknesses
from ui.look.tokens import GAP_12
from ui.parts.fields import Field

translate = QCoreApplication.translate

_FLAWS: dict[str, Callable[[], str]] = {
    "PASSWORD_TOO_SHORT": lambda: translate("PasswordFlaw", "too short"),
    "PASSWORD_TOO_LONG": lambda: translate("PasswordFlaw", "too long"),
    "PASSWORD_NO_CAPITAL": lambda: translate("PasswordFlaw", "no capital letter"),
    "PASSWORD_NO_SMALL": lambda: translate("PasswordFlaw", "no small letter"),
    "PASSWORD_NO_DIGIT": lambda: translate("PasswordFlaw", "no digit"),
    "PASSWORD_NO_SYMBOL": lambda: translate("PasswordFlaw", "no symbol"),
    "PASSWORD_COMMON": lambda: translate("PasswordFlaw", "too easy to guess"),
    "PASSWORD_LIKE_NAME": lambda: translate("PasswordFlaw", "contains the name"),
    "PASSWORD_AS_BEFORE": lambda: translate("PasswordFlaw", "the same as before"),
}


def flaw_words(flaw: str) -> str:
    """What is wrong with a password, in two or three words."""
    return _FLAWS[flaw]()


class PasswordPair(QWidget):
    """Two fields; `password` answers only when both agree and nothing is wrong."""

    changed = Signal()

    def __init__(self, *, beside: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._roles = "", frozenset[Role]()
        self.first, self.second = QLineEdit(), QLineEdit()
        for editor in (self.first, self.second):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
            editor.textEdited.connect(self._judge)
        self._first_field = Field(self.tr("Password"), self.first)
        self._second_field = Field(self.tr("Password once more"), self.second)
        layout = QHBoxLayout(self) if beside else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_12)
        for field in (self._first_field, self._second_field):
            layout.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        self.judge_for("", frozenset())

    def set_names(self, first: str, second: str) -> None:
        """Rename the two fields, as for changing one's own password."""
        self._first_field.set_name(first)
        self._second_field.set_name(second)

    def judge_for(self, name: str, roles: frozenset[Role]) -> None:
        """Judge by the rules for this person; administrators need a longer one."""
        self._name, self._roles = name, roles
        self._judge()

    def password(self) -> str | None:
        """The password, or None while it may not be used."""
        text = self.first.text()
        return text if text and text == self.second.text() and not self._weaknesses() else None

    def demand(self) -> None:
        """Say below the fields what is still missing, as when somebody wants to go on."""
        self._judge()
        if not self.first.text():
            self._first_field.set_error(self._rule())
        elif self.first.text() != self.second.text():
            self._second_field.set_error(self.tr("The two are not the same."))

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.first.text() and not self.second.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()
        self._judge()

    def _weaknesses(self) -> tuple[str, ...]:
        return password_weaknesses(self.first.text(), self._name, self._roles)

    def _judge(self) -> None:
        self._first_field.set_hint(self._rule())
        self._second_field.set_error("")
        if self.first.text() and (weak := self._weaknesses()):
            told = self.tr(", ").join(map(flaw_words, weak))
            self._first_field.set_error(self.tr("Not yet: {0}.").format(told))
        if self.second.text() and not self.first.text().startswith(self.second.text()):
            self._second_field.set_error(self.tr("The two are not the same."))
        self.changed.emit()

    def _rule(self) -> str:
        if self._roles - {Role.ARCHIVIST, Role.SECOND_CUSTODIAN}:
            return self.tr(
                "At least 14 characters: capital and small letters, digits, symbols; no name, no common word."
            )
        return self.tr("At least 10 characters: capital and small letters, digits, symbols; no name, no common word.")
