"""Who restores, why, and what paper still knows of the vault that is given up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from recordsroom.services.backing.restoring import GivenUp, Person
from ui.parts.fields import Field, Line, PlainDigits
from ui.people.forms import Form, typed

translate = QCoreApplication.translate


class TwoPersonsForm(Form):
    """Two names with their passwords, and a reason."""

    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = (Line(), Line())
        self.passwords = (QLineEdit(), QLineEdit())
        self.why = Line()
        for one in self.passwords:
            one.setEchoMode(QLineEdit.EchoMode.Password)
        self._fields: list[Field] = []
        for who, name, password in zip(
            (self.tr("System administrator"), self.tr("Security administrator")),
            self.names,
            self.passwords,
            strict=True,
        ):
            pair = Field(who, name), Field(self.tr("Password"), password)
            self.add_beside(*pair)
            self._fields += pair
        self._fields.append(self.add(Field(why, self.why)))

    def right(self) -> bool:
        """Whether nothing is missing; what is stands below its field."""
        editors = (self.names[0], self.passwords[0], self.names[1], self.passwords[1], self.why)
        for field, editor in zip(self._fields, editors, strict=True):
            field.set_error("" if editor.text().strip() else self.tr("Missing."))
        return all(editor.text().strip() for editor in editors)

    def people(self) -> tuple[Person, Person]:
        """The two, with the passwords as they were typed."""
        first, second = (
            Person(typed(name), password.text()) for name, password in zip(self.names, self.passwords, strict=True)
        )
        return first, second

    def reason(self) -> str:
        """Why."""
        return typed(self.why)

    def clear_secrets(self) -> None:
        """Forget both passwords."""
        for one in self.passwords:
            one.clear()


class RestoreForm(TwoPersonsForm):
    """The same, and the last slip where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("RestoreForm", "Why it is restored"), parent)
        self.last, self.head = PlainDigits(longest=12), Line()
        last, head = Field(self.tr("Last entry on paper"), self.last), Field(self.tr("Its head code"), self.head)
        last.set_hint(self.tr("From the last slip or sheet; empty asks what is left of the old vault."))
        self.add_beside(last, head)

    def given_up(self) -> GivenUp:
        """What paper knows of the vault that is given up."""
        last = typed(self.last)
        return GivenUp(int(last), "".join(typed(self.head).split())) if last else GivenUp()
