"""The form for a new reader: by keys alone, in less than twenty seconds (P-16)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import AddReader
from recordsroom.domain.values import Level, PostLevel
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import DateLine, Form, typed
from ui.people.words import level_words, post_level_words


class ReaderForm(Form):
    """Asks for name, unit, post, clearance and validity."""

    def __init__(self, today: date, units: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._name, self._unit, self._post = Line(), Line(), Line()
        self._post_level, self._cleared = Choice(), Choice()
        for post in PostLevel:
            self._post_level.add(post_level_words(post), post)
        for level in Level:
            self._cleared.add(level_words(level), level)
        self._cleared.choose(Level.INTERNAL)
        self._until = DateLine(a_year_after(today))
        self._name_field = self.add(Field(self.tr("Name"), self._name))
        self._unit_field = self.add(Field(self.tr("Unit or department"), self._unit))
        self.suggest(self._unit, units)
        self.add(Field(self.tr("Post"), self._post, self.tr("May stay empty.")))
        self.add(Field(self.tr("Level of the post"), self._post_level))
        self.add(Field(self.tr("May see up to"), self._cleared))
        self._until_field = self.add(Field(self.tr("Valid until"), self._until))

    def command(self) -> AddReader | None:
        """The request, or None with the wrong fields marked."""
        name, unit, until = typed(self._name), typed(self._unit), self._until.day()
        self._name_field.set_error("" if name else self.tr("A reader has a name."))
        self._unit_field.set_error("" if unit else self.tr("Say where the reader works."))
        wrong = until is None or until < self._today
        self._until_field.set_error(self.tr("A day from today on, such as 2027-06-30.") if wrong else "")
        if not name or not unit or until is None or wrong:
            return None
        return AddReader(
            name=name,
            unit=unit,
            post=typed(self._post),
            post_level=self._post_level.chosen(),
            cleared=self._cleared.chosen(),
            valid_until=until,
        )


def a_year_after(day: date) -> date:
    """The same day of next year; the last of February where there is no 29th."""
    last_day = 28
    return day.replace(year=day.year + 1, day=min(day.day, last_day) if day.month == 2 else day.day)  # noqa: PLR2004 - February
