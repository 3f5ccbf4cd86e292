"""The clock of this PC after it jumped: what it shows, what is known, and the word of the security administrator."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from recordsroom.domain.commands import ConfirmClock
from recordsroom.services.accounts import second_keeper
from recordsroom.services.queries.clock_jumps import ClockStanding
from recordsroom.services.room import Outcome, Room
from ui.messages.clock import moment_words, standing_words
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import Form, typed

CLOCK = "clock"
"""Opens the form when handed to the page's `open`."""


class ClockForm(Form):
    """Asks why the clock jumped; where days are skipped or come again, a second administrator signs too."""

    def __init__(self, standing: ClockStanding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._two = standing.two
        self._reason, self._who, self._password = Line(), Choice(), QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        facts = Facts()
        told = [
            (self.tr("This PC shows"), moment_words(standing.shows)),
            (self.tr("Latest time known"), moment_words(standing.latest)),
        ]
        if standing.sure is not None:
            told.append((self.tr("Undoubted until"), moment_words(standing.sure)))
        facts.show_facts(tuple(told))
        self.add_plain(facts)
        self.add_plain(paragraph(standing_words(standing), "small", "text2"))
        hint = self.tr("Compare it with a watch first. Set it right before you confirm it.")
        self._reason_field = self.add(Field(self.tr("Why it jumped"), self._reason, hint))
        self._password_field: Field | None = None
        if self._two:
            self.add(Field(self.tr("Signs beside you"), self._who))
            self._password_field = self.add(Field(self.tr("Password of this administrator"), self._password))

    def show_names(self, names: tuple[str, ...]) -> None:
        """Offer who may sign."""
        for name in names:
            self._who.add(name, name)

    def answer(self) -> Callable[[Room], Outcome] | None:
        """What is asked of the room, or None while something is missing."""
        reason, name, password = typed(self._reason), self._who.chosen(), self._password.text()
        self._reason_field.set_error("" if reason else self.tr("A flat battery, a long holiday, a new board…"))
        if self._password_field is not None:
            self._password_field.set_error("" if password else self.tr("The other administrator types this."))
        if not reason or (self._two and not (name and password)):
            return None
        beside = (name, password) if self._two else None
        return lambda room: _confirm(room, reason, beside)


def _confirm(room: Room, reason: str, beside: tuple[str, str] | None) -> Outcome:
    """In the room's thread."""
    second = None if beside is None else second_keeper(room, *beside)
    return room.do(ConfirmClock(reason=reason), second=second)
