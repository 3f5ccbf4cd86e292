"""The form that names who may fetch for a reader (P-11)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.collecting import MOST_COLLECTED
from recordsroom.domain.commands import NameCollector
from recordsroom.domain.values import Level
from recordsroom.services.queries.people import ReaderRow
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import DateLine, Form, typed
from ui.people.reader_form import a_year_after
from ui.people.words import level_words


class CollectorForm(Form):
    """Asks who fetches, from when to when and up to which level."""

    def __init__(
        self, reader: ReaderRow, others: Sequence[ReaderRow], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._others = {self._called(one): one.id for one in others if one.id != reader.id and not one.stopped}
        self._who, self._level = Line(), Choice()
        self._since, self._until = DateLine(today), DateLine(a_year_after(today))
        for level in (one for one in Level if one <= MOST_COLLECTED):
            self._level.add(level_words(level), level)
        self._level.choose(Level.INTERNAL)
        self._who_field = self.add(Field(self.tr("Who fetches"), self._who))
        self.suggest(self._who, self._others)
        self._since_field = Field(self.tr("Since"), self._since)
        self._until_field = Field(self.tr("Until"), self._until)
        self.add_beside(self._since_field, self._until_field)
        hint = self.tr(
            "The reader stays liable. Named again, the newer dates count; to end it, name it until a day gone by."
        )
        self.add(Field(self.tr("Up to"), self._level, hint))

    def command(self) -> NameCollector | None:
        """The request, or None with the wrong fields marked."""
        who, since, until = self._chosen(), self._since.day(), self._until.day()
        self._who_field.set_error(
            "" if who else self.tr("Somebody of the register, with a card; choose from the list.")
        )
        self._since_field.set_error("" if since else self.tr("A day, such as 2024-03-01."))
        wrong = until is None or (since is not None and until < since)
        self._until_field.set_error(self.tr("A day, not before the first.") if wrong else "")
        if who is None or since is None or until is None or wrong:
            return None
        level = Level(self._level.chosen())
        return NameCollector(reader=self._reader.id, collector=who, since=since, until=until, max_level=level)

    def _chosen(self) -> int | None:
        """The reader that is meant: by name and unit, or by the name alone where only one bears it."""
        words = typed(self._who)
        alone = [key for called, key in self._others.items() if called.split("\u3000")[0] == words]
        return self._others.get(words) or (alone[0] if len(alone) == 1 else None)

    @staticmethod
    def _called(row: ReaderRow) -> str:
        return f"{row.name}\u3000{row.unit}"
