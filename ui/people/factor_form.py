"""The form about the key medium beside the own password: register one, make its key anew, or give it up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from recordsroom.services.factors import drop_factor, enrol_factor, medium_at_hand
from recordsroom.services.room import Outcome, Room
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import Form, typed


class FactorForm(Form):
    """Asks for the own password, the medium, and the folder where it is found."""

    def __init__(self, parent: QWidget | None = None, *, held: bool) -> None:
        super().__init__(parent)
        self._what, self._password = Choice(), QLineEdit()
        self._medium, self._place = Line(), Line(medium_at_hand())
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_plain(paragraph(self._told(held=held), "small", "text2"))
        self._what.add(self.tr("make a new key on a medium"), "ENROL")
        if held:
            self._what.add(self.tr("give it up: the password alone"), "DROP")
            self.add(Field(self.tr("What is wanted"), self._what))
        self._password_field = self.add(Field(self.tr("Present password"), self._password))
        self._medium_field = self.add(
            Field(
                self.tr("Number of the medium"), self._medium, self.tr("As registered; one for the level of this PC.")
            )
        )
        hint = self.tr("Where the medium is found, as the system names it.")
        self._place_field = self.add(Field(self.tr("Folder"), self._place, hint))
        self._what.currentIndexChanged.connect(self._turn)

    def answer(self) -> Callable[[Room], Outcome] | None:
        """The act, or None while something is missing."""
        password, medium, place = self._password.text(), typed(self._medium), self._place.text().strip()
        enrols = self._enrols()
        self._password_field.set_error("" if password else self.tr("Type the present password first."))
        self._medium_field.set_error("" if medium or not enrols else self.tr("The number stands on the medium."))
        self._place_field.set_error("" if place or not enrols else self.tr("Where is the medium found?"))
        if not password or (enrols and not (medium and place)):
            return None
        return (
            (lambda room: enrol_factor(room, password, medium, place))
            if enrols
            else (lambda room: drop_factor(room, password))
        )

    def clear_secrets(self) -> None:
        """Forget the password typed."""
        self._password.clear()

    def _enrols(self) -> bool:
        return bool(self._what.chosen() == "ENROL")

    def _turn(self) -> None:
        """Giving it up asks for the password only."""
        for field in (self._medium_field, self._place_field):
            field.setVisible(self._enrols())
            field.editor.setEnabled(self._enrols())

    def _told(self, *, held: bool) -> str:
        if held:
            return self.tr(
                "A new key ends the old one here. The old file stays on its medium: backups made before open by it."
            )
        return self.tr(
            "A key file of its own is written onto the medium. From then on unlocking needs both, the password and "
            "the medium; keep the medium in the safe."
        )
