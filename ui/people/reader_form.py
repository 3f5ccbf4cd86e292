"""The form for a reader, new or to be changed: by keys alone, in less than twenty seconds (P-16).

The unit is one of the list of units; words that are none of them may be entered as a new one with the reader (P-20).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import AddReader, ChangeReader
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.values import Level, PostLevel
from recordsroom.services.queries.people import ReaderRow
from ui.parts.fields import Choice, Field, Line
from ui.parts.keybar import KeyHint
from ui.people.forms import DateLine, Form, typed
from ui.people.words import date_words, level_words, post_level_words, reader_kind_words


class ReaderForm(Form):
    """Asks for name, unit, post, clearance and validity, and for the papers of who comes from elsewhere.

    With a row it asks what that reader shall be written down as.
    """

    def __init__(
        self,
        today: date,
        units: Mapping[str, int],
        handwritten: Iterable[str],
        row: ReaderRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today, self._units, self._row, self._adds = today, dict(units), row, False
        if row is not None and row.unit_id is not None:
            # The unit may have ended with nobody taking over; until another is chosen the reader belongs to it.
            self._units.setdefault(row.unit, row.unit_id)
        self._name, self._unit, self._post = Line(), Line(), Line()
        self._paper, self._id_number, self._undertaken = Line(), Line(), DateLine()
        self._post_level, self._cleared, self._kind = Choice(), Choice(), Choice()
        self._offer()
        self._until = DateLine(a_year_after(today))
        self._name_field = self.add(Field(self.tr("Name"), self._name))
        self._unit_field = self.add(Field(self.tr("Unit or department"), self._unit))
        self.suggest(self._unit, (*units, *(words for words in handwritten if words not in units)))
        self._until_field = Field(self.tr("Valid until"), self._until)
        self._cleared_field = Field(self.tr("May see up to"), self._cleared)
        self._undertaken_field = Field(self.tr("Undertaking signed on"), self._undertaken)
        self._paper_field, self._id_field = Field("", self._paper), Field(self.tr("Identity card"), self._id_number)
        self.add_beside(Field(self.tr("Post"), self._post), Field(self.tr("Level of the post"), self._post_level))
        self.add_beside(self._cleared_field, self._until_field)
        self.add_beside(Field(self.tr("Kind of reader"), self._kind), self._undertaken_field)
        self.add_beside(self._paper_field, self._id_field)
        self._show(row)
        self._unit.textChanged.connect(self._judge_unit)
        self._kind.currentIndexChanged.connect(self._follow_kind)
        self._cleared.currentIndexChanged.connect(self._follow_cleared)
        self._follow_kind()

    def _offer(self) -> None:
        for kind in ReaderKind:
            self._kind.add(reader_kind_words(kind), kind)
        for post in PostLevel:
            self._post_level.add(post_level_words(post), post)
        for level in Level:
            self._cleared.add(level_words(level), level)
        self._cleared.choose(Level.INTERNAL)

    def _show(self, row: ReaderRow | None) -> None:
        """Fill in what is written down about this reader."""
        if row is None:
            return
        paper = row.agreement_no if row.kind is ReaderKind.CONTRACTOR else row.letter_no
        written = {
            self._name: row.name,
            self._unit: row.unit,
            self._post: row.post,
            self._paper: paper or "",
            self._id_number: row.id_number or "",
            self._until: date_words(row.valid_until),
            self._undertaken: date_words(row.undertaken_on) if row.undertaken_on else "",
        }
        for line, words in written.items():
            line.setText(words)
        self._post_level.choose(row.post_level)
        self._cleared.choose(row.cleared)
        self._kind.choose(row.kind)

    def keys(self) -> tuple[KeyHint, ...]:
        """Whether words that are no unit of the list become one."""
        if not self._unlisted:
            return ()
        return (KeyHint("F6", self.tr("not a new unit") if self._adds else self.tr("new unit"), self.add_unit),)

    def add_unit(self) -> None:
        """Enter the words as a new unit of the list together with the reader, or not after all."""
        self._adds = self._unlisted and not self._adds
        self._tell_unit()

    @property
    def _unlisted(self) -> bool:
        listed = not self._of_the_house or typed(self._unit) in self._units
        return bool(typed(self._unit)) and not listed

    @property
    def _chosen_kind(self) -> ReaderKind:
        # The list of choices keeps plain text.
        return ReaderKind(self._kind.chosen())

    @property
    def _of_the_house(self) -> bool:
        return self._chosen_kind is ReaderKind.STAFF

    def _follow_kind(self) -> None:
        """Ask for what this kind of reader has to bring, and for nothing else."""
        kind, agreement = self._chosen_kind, self._chosen_kind is ReaderKind.CONTRACTOR
        for field in (self._paper_field, self._id_field):
            field.setVisible(not self._of_the_house)
        self._paper_field.set_name(self.tr("Agreement number") if agreement else self.tr("Letter number"))
        if kind is ReaderKind.TEMPORARY:
            self._until.setText(date_words(self._today))
        self._judge_unit()

    def _judge_unit(self) -> None:
        self._adds = False
        self._tell_unit()

    def _tell_unit(self) -> None:
        hints = []
        if self._unlisted:
            loose = self.tr("Not in the list of units; F6 enters it there.")
            hints.append(self.tr("Becomes a unit of the list from today on.") if self._adds else loose)
        row = self._row
        if row is not None and row.out and typed(self._unit) != row.unit:
            hints.append(self.tr("{0} carriers that are out go with the reader.", "", row.out).format(f"{row.out:,}"))
        self._unit_field.set_hint(" ".join(hints))
        self.keys_changed.emit()

    def _follow_cleared(self) -> None:
        """Say what a lower clearance means for what is out."""
        row = self._row
        lower = row is not None and bool(row.out) and self._cleared.chosen() < row.cleared
        self._cleared_field.set_hint(self.tr("What is out above it is to be called back.") if lower else "")

    def command(self) -> AddReader | ChangeReader | None:
        """The request, or None with the wrong fields marked."""
        name, unit, until = typed(self._name), typed(self._unit), self._until.day()
        self._name_field.set_error("" if name else self.tr("A reader has a name."))
        self._unit_field.set_error("" if unit else self.tr("Say where the reader works."))
        stays = self._row is not None and until == self._row.valid_until
        wrong = until is None or (until < self._today and not stays)
        self._until_field.set_error(self.tr("A day from today on, such as 2027-06-30.") if wrong else "")
        undertaken = self._undertaken.day()
        unread = undertaken is None and bool(typed(self._undertaken))
        self._undertaken_field.set_error(self.tr("A day, such as 2024-03-01.") if unread else "")
        if not name or not unit or until is None or wrong or unread:
            return None
        if self._row is not None:
            return ChangeReader(reader=self._row.id, valid_until=until, **self._facts())
        return AddReader(valid_until=until, **self._facts())

    def _facts(self) -> dict[str, Any]:
        """What both requests are made of, by the names of their fields."""
        kind, paper = self._chosen_kind, typed(self._paper) if not self._of_the_house else ""
        agreement, unit = kind is ReaderKind.CONTRACTOR, typed(self._unit)
        return {
            "name": typed(self._name),
            "unit": unit,
            "post": typed(self._post),
            "post_level": self._post_level.chosen(),
            "cleared": self._cleared.chosen(),
            "unit_id": self._units.get(unit) if self._of_the_house else None,
            "new_unit": self._adds,
            "kind": kind,
            "id_number": typed(self._id_number) if not self._of_the_house else "",
            "letter_no": "" if agreement else paper,
            "agreement_no": paper if agreement else "",
            "undertaken_on": self._undertaken.day(),
        }


def a_year_after(day: date) -> date:
    """The same day of next year; the last of February where there is no 29th."""
    last_day = 28
    return day.replace(year=day.year + 1, day=min(day.day, last_day) if day.month == 2 else day.day)  # noqa: PLR2004 - February
