"""The quarters of a year, by which the auditor reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = 3


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """One quarter of one year; the first is 1."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Quarter:
        """The quarter that a day is in."""
        return cls(day.year, (day.month - 1) // _MONTHS + 1)

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, (self.number - 1) * _MONTHS + 1, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.after.first - timedelta(days=1)

    @property
    def after(self) -> Quarter:
        """The next one."""
        return Quarter.of(self.first + timedelta(days=_MONTHS * 31))

    @property
    def before(self) -> Quarter:
        """The one before."""
        return Quarter.of(self.first - timedelta(days=1))


def report_due(founded: date, reported: date | None, today: date) -> Quarter | None:
    """The last whole quarter, where nothing was reported since it ended and the room stood in it; else None."""
    last = Quarter.of(today).before
    if founded > last.last or (reported is not None and reported > last.last):
        return None
    return last
