"""The forms of a part that is counted on another PC: what leaves with whom, and the password when it comes back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from recordsroom.domain.commands import GiveCountOut
from recordsroom.domain.counting import MOST_TEXT
from recordsroom.services.count_files import SHORTEST_PASSWORD, new_salt
from recordsroom.services.queries.count_tiles import ShelfTile
from recordsroom.services.queries.equipment import WritableMedium
from ui.parts.fields import Choice, Field, Line
from ui.parts.medium_choice import MediumField
from ui.people.forms import Form, typed


class GiveOutForm(Form):
    """From which shelf to which, who counts there, the medium, and a password for the file."""

    def __init__(self, count: int, shelves: Sequence[ShelfTile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._first, self._last, self._counter, self._password = Choice(), Choice(), Line(), Line()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._counter.setMaxLength(MOST_TEXT)
        left = [shelf for shelf in shelves if not shelf.visited]
        for choice in (self._first, self._last):
            for shelf in left:
                choice.add(shelf.name, shelf.place)
        if left:
            self._last.choose(left[-1].place)
        self.add(Field(self.tr("From the shelf"), self._first))
        self.add(Field(self.tr("To the shelf"), self._last, self.tr("In walk order; what was begun here stays here.")))
        self._counter_field = self.add(Field(self.tr("Counted there by"), self._counter))
        self._medium = MediumField()
        self.add(self._medium)
        self._password_field = self.add(
            Field(
                self.tr("Password of the file"), self._password, self.tr("Typed there, and again when it comes back.")
            )
        )

    def show_media(self, media: tuple[WritableMedium, ...]) -> None:
        """Offer what is registered."""
        self._medium.show_media(media)

    def asked(self) -> tuple[GiveCountOut, str] | None:
        """The request and the password, or None with the wrong fields marked."""
        counter, medium, password = typed(self._counter), self._medium.number(), self._password.text()
        self._counter_field.set_error("" if counter else self.tr("Somebody counts there: name them."))
        short = len(password) < SHORTEST_PASSWORD
        words = self.tr("At least {0} signs.").format(SHORTEST_PASSWORD)
        self._password_field.set_error(words if short else "")
        if not counter or not medium or short:
            return None
        first, last = (int(choice.chosen() or 0) for choice in (self._first, self._last))
        command = GiveCountOut(
            count=self._count, first=first, last=last, counter=counter, medium=medium, salt=new_salt()
        )
        return command, password


class BackForm(Form):
    """The password of a file that comes back."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self._password = path, Line()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        hint = self.tr("Whoever counted there knows it.")
        self._field = self.add(Field(self.tr("Password of the file"), self._password, hint))

    def password(self) -> str | None:
        """What was typed, or None with the field marked."""
        text = self._password.text()
        self._field.set_error("" if text else self.tr("Without it the file cannot be proved."))
        return text or None
