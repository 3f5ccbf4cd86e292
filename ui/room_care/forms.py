"""What is typed about the care for the room: places, readings, looks around, conservation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal

from recordsroom.domain.climate import LONGEST_WORDS, USUAL, ClimateKind
from recordsroom.domain.commands import BeginTreatment, EndTreatment, LookAround, MendFault, ReadAir, WatchPlace
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.protections import Protection
from recordsroom.domain.treating import TreatKind
from recordsroom.domain.values import Condition
from recordsroom.services.queries.room_care import InspectionRow, TreatmentRow, WatchRow
from recordsroom.services.queries.scanned import CarrierSeen
from ui.desk.approval import PlainLine
from ui.messages import condition_words
from ui.messages.care import kind_words, protection_words, treat_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.parts.passage import Passage
from ui.parts.words import paragraph
from ui.people.forms import Form, typed

_FIGURE = re.compile(r"-?\d{1,3}(\.\d)?")
_LONG = 200
_TEN = 10
"""The tenth has the digit 0, as on the keyboard."""
_HOLDS = "\u00a0"
"""Keeps a digit and its words on one line."""


def tenths(line: Line) -> int | None:
    """A figure with one decimal at most, in tenths; None where it is none."""
    said = typed(line)
    return round(float(said) * 10) if _FIGURE.fullmatch(said) else None


def _line(longest: int = LONGEST_WORDS) -> Line:
    made = Line()
    made.setMaxLength(longest)
    return made


class WatchForm(Form):
    """Which place is watched, and between which figures it stays."""

    def __init__(self, places: Sequence[tuple[int, str]], watched: Sequence[WatchRow]) -> None:
        super().__init__()
        self._watched = {row.place: row for row in watched}
        self.place, self.kind, self.ended = Choice(), Choice(), Choice()
        for key, name in places:
            self.place.add(name, key)
        for kind in ClimateKind:
            self.kind.add(kind_words(kind), kind)
        for words, ended in ((self.tr("watched"), False), (self.tr("not any more"), True)):
            self.ended.add(words, ended)
        self.figures = tuple(_line(5) for _figure in range(4))
        self.add(Field(self.tr("Place"), self.place))
        self.add(Field(self.tr("What it holds"), self.kind))
        names = self.tr("Coldest"), self.tr("Hottest"), self.tr("Driest, %"), self.tr("Dampest, %")
        self._fields = tuple(Field(name, line) for name, line in zip(names, self.figures, strict=True))
        self.add_beside(*self._fields[:2])
        self.add_beside(*self._fields[2:])
        self.add(Field(self.tr("Watched"), self.ended))
        self.kind.currentIndexChanged.connect(lambda _place: self._usual())
        self.place.currentIndexChanged.connect(lambda _place: self._known())
        self._usual()
        self._known()

    def command(self) -> WatchPlace | None:
        """The request, or None with the wrong fields marked."""
        figures = [tenths(line) for line in self.figures]
        for field, figure in zip(self._fields, figures, strict=True):
            field.set_error(self.tr("A number.") if figure is None else "")
        coldest, hottest, driest, dampest = figures
        if coldest is None or hottest is None or driest is None or dampest is None or self.place.chosen() is None:
            return None
        return WatchPlace(
            watched_place=int(self.place.chosen()),
            climate_kind=ClimateKind(self.kind.chosen()),
            coldest=coldest,
            hottest=hottest,
            driest=driest,
            dampest=dampest,
            watch_ended=bool(self.ended.chosen()),
        )

    def _usual(self) -> None:
        limits = USUAL[ClimateKind(self.kind.chosen())]
        self._fill(limits.coldest, limits.hottest, limits.driest, limits.dampest)

    def _known(self) -> None:
        """What is watched already is shown as it is."""
        row = self._watched.get(self.place.chosen() or 0)
        if row is not None:
            self.kind.choose(row.kind)
            self.ended.choose(row.ended)
            self._fill(row.limits.coldest, row.limits.hottest, row.limits.driest, row.limits.dampest)

    def _fill(self, *figures: int) -> None:
        for line, figure in zip(self.figures, figures, strict=True):
            line.setText(f"{figure / 10:g}")


class ReadForm(Form):
    """What the instruments showed, and what was done about it."""

    def __init__(self, watched: Sequence[WatchRow]) -> None:
        super().__init__()
        self.doubts: frozenset[Doubt] = frozenset()
        """What was asked back; the same keys again confirm it."""
        self.place = Choice()
        for row in watched:
            if not row.ended:
                self.place.add(row.name, row.id)
        self.temperature, self.humidity, self.weather = _line(5), _line(5), _line()
        self.measure, self.after = _line(), (_line(5), _line(5))
        self.add(Field(self.tr("Place"), self.place))
        self._figures = Field(self.tr("Temperature"), self.temperature), Field(self.tr("Humidity, %"), self.humidity)
        self.add_beside(*self._figures)
        self.add(Field(self.tr("Weather"), self.weather, self.tr("May stay empty.")))
        self.add(Field(self.tr("What was done"), self.measure, self.tr("Where a figure is out of the limits.")))
        names = self.tr("Temperature afterwards"), self.tr("Humidity afterwards")
        self.add_beside(*(Field(name, line) for name, line in zip(names, self.after, strict=True)))

    def command(self) -> ReadAir | None:
        """The request, or None with the wrong fields marked."""
        figures = tenths(self.temperature), tenths(self.humidity)
        for field, figure in zip(self._figures, figures, strict=True):
            field.set_error(self.tr("Such as 18.5.") if figure is None else "")
        temperature, humidity = figures
        if temperature is None or humidity is None or self.place.chosen() is None:
            return None
        return ReadAir(
            watch=int(self.place.chosen()),
            temperature=temperature,
            humidity=humidity,
            weather=typed(self.weather),
            measure_taken=typed(self.measure),
            temperature_after=tenths(self.after[0]),
            humidity_after=tenths(self.after[1]),
            confirmed=self.doubts,
        )


class LookForm(Form):
    """Which of the eight protections were not in order, by their digits."""

    def __init__(self) -> None:
        super().__init__()
        self.digits = PlainDigits(longest=len(Protection))
        self.found, self.action = Passage(longest=_LONG), Passage(longest=_LONG)
        self.second = _line()
        every = (f"{place % _TEN} {protection_words(one)}" for place, one in enumerate(Protection, 1))
        told = "\u3000".join(one.replace(" ", _HOLDS) for one in every)
        self.add_plain(paragraph(told, "small", "text2"))
        self.add(Field(self.tr("Not in order"), self.digits, self.tr("The digits; empty: all in order.")))
        self._found = self.add(Field(self.tr("What was found"), self.found))
        self.add(Field(self.tr("What was done"), self.action))
        self.add(Field(self.tr("Looked around with"), self.second, self.tr("May stay empty.")))

    def command(self) -> LookAround | None:
        """The request, or None with the wrong field marked."""
        every = tuple(Protection)
        wanted = {every[int(sign) - 1] for sign in self.digits.text()}
        lacking = bool(wanted) and not self.found.text()
        self._found.set_error(self.tr("What was not in order?") if lacking else "")
        if lacking:
            return None
        return LookAround(
            faults=tuple(one for one in every if one in wanted),
            fault_found=self.found.text(),
            fault_action=self.action.text(),
            inspected_with=typed(self.second),
        )


class MendForm(Form):
    """How something was put right."""

    def __init__(self, row: InspectionRow) -> None:
        super().__init__()
        self._row = row
        self.how = Passage(longest=_LONG)
        self.add_plain(paragraph(row.inspection.fault_found))
        self._how = self.add(Field(self.tr("How it was put right"), self.how))

    def command(self) -> MendFault | None:
        """The request, or None with the wrong field marked."""
        self._how.set_error("" if self.how.text() else self.tr("What was done?"))
        return MendFault(inspection=self._row.id, mended_how=self.how.text()) if self.how.text() else None


class TreatForm(Form):
    """What goes to be mended, why, to whom, and who stays with it."""

    wanted = Signal(str)
    """A label or a code to look up."""

    def __init__(self) -> None:
        super().__init__()
        self.carrier: int | None = None
        self.what, self.kind, self.outside = PlainLine(), Choice(), Choice()
        self.defect, self.by, self.agreement, self.watcher = (_line() for _line_of in range(4))
        for kind in TreatKind:
            self.kind.add(treat_words(kind), kind)
        for words, outside in ((self.tr("people of the room"), False), (self.tr("somebody from outside"), True)):
            self.outside.add(words, outside)
        self._what = self.add(Field(self.tr("Piece"), self.what, self.tr("Scan it, or type its label or code.")))
        self.add(Field(self.tr("What is done"), self.kind))
        self._defect = self.add(Field(self.tr("Defect"), self.defect))
        self.add(Field(self.tr("By"), self.outside))
        self._by = self.add(Field(self.tr("Name, unit"), self.by))
        self.add(Field(self.tr("Number of the agreement"), self.agreement, self.tr("With somebody from outside.")))
        self.add(Field(self.tr("Who stays with it"), self.watcher))
        self.what.editingFinished.connect(self._look_up)
        self.outside.currentIndexChanged.connect(lambda _place: self._follow())
        self._follow()

    def take_piece(self, seen: CarrierSeen | None) -> None:
        """This carrier goes."""
        self._what.set_error("" if seen else self.tr("No one carrier is called that."))
        if seen is not None:
            self.carrier = seen.id
            self.what.setText(seen.reference_code)

    def command(self) -> BeginTreatment | None:
        """The request, or None with the wrong fields marked."""
        self._what.set_error("" if self.carrier else self.tr("Scan what goes."))
        self._defect.set_error("" if typed(self.defect) else self.tr("What is wrong with it?"))
        self._by.set_error("" if typed(self.by) else self.tr("Who does it?"))
        if self.carrier is None or not typed(self.defect) or not typed(self.by):
            return None
        outside = bool(self.outside.chosen())
        return BeginTreatment(
            treated=self.carrier,
            treat_kind=TreatKind(self.kind.chosen()),
            defect=typed(self.defect),
            treated_by=typed(self.by),
            outside=outside,
            agreement_no=typed(self.agreement) if outside else "",
            watched_by=typed(self.watcher) if outside else "",
        )

    def _look_up(self) -> None:
        if typed(self.what) and self.carrier is None:
            self.wanted.emit(typed(self.what))

    def _follow(self) -> None:
        for line in (self.agreement, self.watcher):
            line.setEnabled(bool(self.outside.chosen()))


class BackForm(Form):
    """What came of it, and how it looks now."""

    def __init__(self, row: TreatmentRow) -> None:
        super().__init__()
        self._row = row
        self.result, self.condition = _line(), Choice()
        for condition in (Condition.GOOD, Condition.DAMAGED):
            self.condition.add(condition_words(condition), condition)
        self._result = self.add(Field(self.tr("Result"), self.result))
        self.add(Field(self.tr("State"), self.condition))

    def command(self) -> EndTreatment | None:
        """The request, or None with the wrong field marked."""
        self._result.set_error("" if typed(self.result) else self.tr("What came of it?"))
        if not typed(self.result):
            return None
        condition = Condition(self.condition.chosen())
        return EndTreatment(treatment=self._row.id, treat_result=typed(self.result), condition=condition)
