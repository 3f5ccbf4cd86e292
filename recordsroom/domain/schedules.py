"""The schedule of retention 保管期限表: how long a category is kept at least, and from which day (R-106).

The schedule stands beside what the codes and lists say: between the two the longer period counts. What it says is
asked anew at every look, so that a changed line needs no change of a million records.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.retention import LONGEST_OF_WORDS, PERMANENT, longer, read_retention
from recordsroom.domain.rules import Reason

LONGEST_WORDS = 60
EVERY_OTHER = ""
"""The category of the line that counts for whatever has no line of its own."""
_CATEGORY = re.compile(r"[A-Z0-9·.-]{0,12}")
_DECEMBER, _MONTHS, _WHOLE = 12, 7, 10
"""The last month, and how long a month and a day are as they are written."""


@unique
class StartDay(StrEnum):
    """From which day a period runs."""

    NEXT_YEAR = "NEXT_YEAR"
    """1 January of the year after the record's own."""
    OWN_DATE = "OWN_DATE"
    """The day after the record's own date; the end of it where it is known by its year or month only."""


@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """One line of the schedule; a line that was replaced stays, so that one sees what once was in force."""

    id: int
    scheduled_category: str
    scheduled_name: str
    scheduled_period: str | None
    """None where the category is kept as its codes and lists say."""
    start_day: StartDay
    schedule_basis: str
    scheduled_on: date
    scheduled_by: int
    schedule_ended_on: date | None
    schedule_ended_by: int | None

    def __repr__(self) -> str:
        return f"ScheduleLine({self.id})"


@dataclass(frozen=True, slots=True)
class Kept:
    """How long one record is kept: its period, and the last day of it where there is one."""

    period: str | None
    until: date | None
    scheduled: bool = False
    """Whether the schedule says more than the record itself."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """The lines in force, by their category."""

    lines: Mapping[str, ScheduleLine] = field(default_factory=dict)

    @classmethod
    def of(cls, lines: Iterable[ScheduleLine]) -> Schedule:
        """The schedule that these lines make."""
        return cls({line.scheduled_category: line for line in lines if line.schedule_ended_on is None})

    def line_for(self, category: str | None) -> ScheduleLine | None:
        """The line that counts for a category: that of its own, that of the category above it, or that of the rest."""
        name = category or EVERY_OTHER
        while name not in self.lines and name:
            name = re.sub(r"[·.]?[^·.]*$", "", name)
        return self.lines.get(name)

    @property
    def shortest(self) -> int:
        """The shortest period of years that a line names; 0 where none names any."""
        named = [line.scheduled_period for line in self.lines.values() if line.scheduled_period]
        return min((years_of(period) for period in named if period != PERMANENT), default=0)

    def kept(self, category: str | None, retention: str | None, year: int | None, dated: str | None) -> Kept:
        """How long a record of this category, period and date is kept."""
        line = self.line_for(category)
        period = retention if line is None else longer(line.scheduled_period, retention)
        start = StartDay.NEXT_YEAR if line is None else line.start_day
        return Kept(period, ends_on(period, year, dated, start), period != retention)


def ends_on(period: str | None, year: int | None, dated: str | None, start: StartDay) -> date | None:
    """The last day of a period; the words 长期 and 短期 end when the longest that they may mean is over."""
    if period is None or period == PERMANENT:
        return None
    years = years_of(period)
    if start is StartDay.OWN_DATE and dated:
        return _later(_last_day_of(dated), years)
    of = year or (int(dated[:4]) if dated else None)
    return None if of is None else date(of + years, 12, 31)


def years_of(period: str) -> int:
    """How many years a period has that ends; of the legacy words the most that they may mean."""
    return LONGEST_OF_WORDS.get(period) or int(period[1:])


def read_category(text: str) -> str | None:
    """A category as codes have it, in capitals; None where it cannot be one."""
    plain = "".join(text.split()).upper()
    return plain if _CATEGORY.fullmatch(plain) else None


def may_schedule(category: str | None, period: str, basis: str, name: str) -> tuple[Objection, ...]:
    """Judge a new line: a category, a period or none, and the article that says so."""
    known = not period or read_retention(period) is not None
    if category is None or not known or max(len(basis), len(name)) > LONGEST_WORDS:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return () if basis else (Objection(Reason.SCHEDULE_BASIS_MISSING),)


def _last_day_of(dated: str) -> date:
    """The last day that a date as far as it is known may mean."""
    if len(dated) >= _WHOLE:
        return date.fromisoformat(dated)
    year, month = int(dated[:4]), int(dated[5:7]) if len(dated) >= _MONTHS else _DECEMBER
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _later(day: date, years: int) -> date:
    """The same day so many years on; a leap day ends on the last of February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
