"""The forms for units: a new one, the end of one with its successor, and tying what was written by hand (P-20)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import AddUnit, EndUnit, NameContact, TieReaders
from recordsroom.domain.rules import Doubt
from recordsroom.services.queries.units import Handwritten, Member, UnitRow
from ui.look.tokens import Role
from ui.messages.desk import doubt_words
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import DateLine, Form, typed
from ui.people.words import date_words


class UnitForm(Form):
    """Asks for the name of a unit and its first day."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._since = Line(), DateLine(today)
        self._name_field = self.add(Field(self.tr("Name of the unit"), self._name))
        self._since_field = self.add(Field(self.tr("Since"), self._since))

    def command(self) -> AddUnit | None:
        """The request, or None with the wrong fields marked."""
        name, since = typed(self._name), self._since.day()
        self._name_field.set_error("" if name else self.tr("A unit has a name."))
        self._since_field.set_error("" if since else self.tr("A day, such as 2024-03-01."))
        return AddUnit(name=name, since=since) if name and since else None


class EndUnitForm(Form):
    """Asks for the last day of a unit and who takes over: a unit of the list, a new name, or nobody."""

    def __init__(self, unit: UnitRow, standing: Mapping[str, int], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit, self._today = unit, today
        self._standing = {name: key for name, key in standing.items() if key != unit.id}
        self._confirmed: frozenset[Doubt] = frozenset()
        self._last_day, self._successor = DateLine(today), Line()
        self._day_field = self.add(Field(self.tr("Last day"), self._last_day))
        self._successor_field = self.add(Field(self.tr("Taken over by"), self._successor))
        self.suggest(self._successor, self._standing)
        for line in (self._last_day, self._successor):
            line.textChanged.connect(self._think_again)
        self._think_again()

    def command(self) -> EndUnit | None:
        """The request, or None with the wrong fields marked."""
        day, name = self._last_day.day(), typed(self._successor)
        wrong = day is None or not self._unit.since <= day <= self._today
        told = self.tr("A day from {0} to today.").format(date_words(self._unit.since)) if wrong else ""
        self._day_field.set_error(told)
        if day is None or wrong:
            return None
        known = self._standing.get(name)
        return EndUnit(
            unit=self._unit.id,
            last_day=day,
            successor=known,
            successor_name="" if known else name,
            confirmed=self._confirmed,
        )

    def ask_again(self, doubts: tuple[Doubt, ...]) -> None:
        """Say what the room doubts; the next saving goes through with it."""
        self._confirmed = frozenset(doubts)
        told = " ".join(doubt_words(doubt) for doubt in doubts)
        self.show_wrong(self.tr("{0} Ctrl+Enter once more ends it all the same.").format(told), Role.LOOK)

    def _next(self, watched: QObject) -> None:
        """Enter goes through the fields; what is asked back is answered by Ctrl+Enter only, as the question says."""
        if not self._confirmed or self._following(watched) is not None:
            super()._next(watched)

    def _think_again(self) -> None:
        """What is typed has changed: say what it would mean, and forget what was confirmed about something else."""
        self._confirmed = frozenset()
        self.show_wrong("")
        name, day = typed(self._successor), self._last_day.day()
        if not name:
            hint = self.tr("Empty: nobody takes over. A new name is a unit of its own from the next day.")
        elif name in self._standing:
            hint = self.tr("{0} readers move to it, with their loans.", "", self._unit.readers).format(
                self._unit.readers
            )
        elif day is None:
            hint = self.tr("A new unit of the list.")
        else:
            first = date_words(day + timedelta(days=1))
            hint = self.tr("A new unit from {0}; {1} readers move to it, with their loans.", "", self._unit.readers)
            hint = hint.format(first, self._unit.readers)
        self._successor_field.set_hint(hint)


class TieForm(Form):
    """Asks which words, written by hand, mean which unit of the list."""

    def __init__(
        self,
        handwritten: tuple[Handwritten, ...],
        standing: Mapping[str, int],
        chosen: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._unit = Choice(), Choice()
        for one in handwritten:
            self._words.add(self.tr("{0} ({1} readers)", "", one.readers).format(one.words, one.readers), one.words)
        for name, key in standing.items():
            self._unit.add(name, key)
        name = next((name for name, key in standing.items() if key == chosen), "")
        self._words.choose(name)
        self._unit.choose(chosen)
        self.add(Field(self.tr("Written by hand"), self._words))
        hint = self.tr("These readers bear its name from then on; what was lent before keeps the old words.")
        self.add(Field(self.tr("Unit of the list"), self._unit, hint))

    def command(self) -> TieReaders | None:
        """The request, or None where there is nothing to choose."""
        words, unit = self._words.chosen(), self._unit.chosen()
        return TieReaders(words=words, unit=unit) if words is not None and unit is not None else None


class ContactForm(Form):
    """Asks who of a unit is its contact, and from when on (R-148)."""

    def __init__(self, unit: UnitRow, members: Sequence[Member], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit, self._who, self._since = unit, Choice(), DateLine(today)
        for one in members:
            self._who.add("\u3000".join(part for part in (one.name, one.post) if part), one.reader)
        if unit.contact:
            self._who.add(self.tr("Nobody any more"), None)
        told = self.tr("Registers, keeps and gives back what the unit has; notices name the contact.")
        self._who_field = self.add(Field(self.tr("Contact"), self._who, told))
        self._since_field = self.add(Field(self.tr("Since"), self._since))

    def command(self) -> NameContact | None:
        """The request, or None with the wrong fields marked."""
        since = self._since.day()
        self._since_field.set_error("" if since else self.tr("A day, such as 2024-03-01."))
        self._who_field.set_error("" if self._who.count() else self.tr("Enter somebody of the unit as a reader first."))
        if since is None or not self._who.count():
            return None
        return NameContact(unit=self._unit.id, reader=self._who.chosen(), since=since)
