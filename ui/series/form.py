"""The form of a series: its name, how its codes are built with an example that follows, and what bears the label."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recordsroom.domain.arrangement import LabelledUnit
from recordsroom.domain.commands import AddSeries, ChangeSeries
from recordsroom.domain.numbering import STANDARD, Profile
from recordsroom.domain.reference_codes import normalised
from recordsroom.domain.series import kind_of, of_items, pattern_of, read_likely_code, read_sample_code, sample_code
from recordsroom.domain.values import RecordKind
from recordsroom.services.queries.series import SeriesRow
from ui.look import type
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import code_words, label
from ui.people.forms import Form, typed
from ui.registering.words import record_kind_words
from ui.series.words import code_parts, profile_words, unit_words


class SeriesForm(Form):
    """For a new series everything, for one that gives numbers already its name and its labelled unit."""

    def __init__(self, year: int, fonds_no: str, row: SeriesRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year, self._row = year, row
        self._name = Line(row.name if row else "", self.tr("Documents by item"))
        self._profile, self._unit = Choice(), Choice()
        self._sample = Line(ghost=f"{fonds_no or 'Z109'}-WS·{year}-D30-0001")
        self._pattern, self._fonds, self._category = Line(), Line(fonds_no), Line(ghost="WS")
        for line in (self._sample, self._pattern):
            line.setFont(type.code())
        self._example, self._parts = code_words("", type.PANEL), Facts()
        for profile in Profile:
            self._profile.add(profile_words(profile), profile.value)
        for unit in LabelledUnit:
            self._unit.add(unit_words(unit), unit.value)
        self._unit.choose((row.labelled_unit if row else LabelledUnit.ITEM).value)
        self._name_field = self.add(Field(self.tr("Name"), self._name))
        if row is None:
            self._lay_out_new()
        hint = self.tr("From jimi up every item has its own label all the same.")
        self.add(Field(self.tr("A label is stuck on"), self._unit, hint))

    def command(self) -> AddSeries | ChangeSeries | None:
        """The request, or None with the wrong fields marked."""
        name, unit = typed(self._name), LabelledUnit(self._unit.chosen())
        self._name_field.set_error("" if name else self.tr("A series has a name."))
        if self._row is not None:
            return ChangeSeries(series=self._row.id, name=name, labelled_unit=unit) if name else None
        good = self._show_example()
        self._pattern_field.set_error("" if good else self.tr("No code can be written so; see the example above."))
        if not name or not good:
            return None
        return AddSeries(
            name=name,
            profile=Profile(self._profile.chosen()),
            pattern=typed(self._pattern),
            fonds_no=typed(self._fonds) or None,
            category_code=typed(self._category) or None,
            labelled_unit=unit,
        )

    def _lay_out_new(self) -> None:
        copied = self.tr("Copy one from a cover; what is below follows from it.")
        self.add(Field(self.tr("A sample reference code"), self._sample, copied))
        self.add(Field(self.tr("Numbering"), self._profile))
        self.add(Field(self.tr("Fonds"), self._fonds))
        self.add(Field(self.tr("Category"), self._category))
        hint = self.tr("Parts in order with the signs between them; seldom changed by hand.")
        self._pattern_field = self.add(Field(self.tr("Pattern"), self._pattern, hint))
        self.add_plain(label(self.tr("Codes will look like this"), "small", "text2"))
        self.add_plain(self._example)
        self.add_plain(self._parts)
        self._sample.textEdited.connect(self._take_sample)
        self._profile.currentIndexChanged.connect(self._take_profile)
        for line in (self._pattern, self._fonds, self._category):
            line.textChanged.connect(self._show_example)
        self._take_profile()

    def _take_sample(self) -> None:
        """From one code follow the numbering, its parts, fonds and category; the keeper looks whether it is so."""
        chosen = Profile(self._profile.chosen())
        code = read_likely_code(normalised(self._sample.text()), chosen)
        if code is None:
            return
        self._profile.choose(code.profile.value)
        self._fonds.setText(code.fonds_no)
        self._category.setText(code.category_code or "")
        pattern = of_items(code)
        self._pattern.setText(pattern.text)
        unit = LabelledUnit.FILE if kind_of(pattern) is RecordKind.FILE else LabelledUnit.ITEM
        self._unit.choose(unit.value)

    def _take_profile(self) -> None:
        """Another numbering: its parts by the sample, if that can be read so, else all that it allows."""
        chosen = Profile(self._profile.chosen())
        code = read_sample_code(normalised(self._sample.text()), (chosen,))
        self._pattern.setText(of_items(code).text if code else STANDARD[chosen].text)
        # A pattern that is too long for the field is read from its beginning.
        self._pattern.setCursorPosition(0)

    def _show_example(self) -> bool:
        pattern = pattern_of(typed(self._pattern))
        fonds, category = typed(self._fonds) or None, typed(self._category) or None
        code = sample_code(pattern, fonds, category, self._year) if pattern else None
        self._example.show_words(code or self.tr("no code yet"))
        if pattern and code:
            numbered = (self.tr("Numbers"), record_kind_words(kind_of(pattern)))
            self._parts.show_facts((*code_parts(pattern, code), numbered))
        else:
            self._parts.show_facts(())
        return code is not None
