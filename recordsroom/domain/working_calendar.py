"""The working calendar 工作日历: on which days the room works, by weekday and by the list of each year (P-24)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

_SATURDAY = 5
_DECEMBER = 12
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day of a year's list: a holiday, or a day off that is worked 调休."""

    id: int
    day: date
    working: bool
    name: str


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Days that are named otherwise than their weekday says; of a year without a list the weekday alone decides."""

    named: Mapping[date, bool] = field(default_factory=dict)
    """Whether each named day is worked."""

    def is_working_day(self, day: date) -> bool:
        """Whether the room works on that day."""
        return self.named.get(day, works_by_weekday(day))

    def next_working_day(self, day: date) -> date:
        """That day itself where it is worked, else the first worked one after it."""
        while not self.is_working_day(day):
            day += _ONE_DAY
        return day

    def working_day_before(self, day: date) -> date:
        """The last worked day before that one."""
        day -= _ONE_DAY
        while not self.is_working_day(day):
            day -= _ONE_DAY
        return day

    def add_working_days(self, day: date, count: int) -> date:
        """The day that is so many worked days later; the day one counts from is not counted."""
        for _ in range(count):
            day = self.next_working_day(day + _ONE_DAY)
        return day


def works_by_weekday(day: date) -> bool:
    """What the weekday alone says: Monday to Friday are worked."""
    return day.weekday() < _SATURDAY


def missing_years(entered: Collection[int], today: date) -> tuple[int, ...]:
    """The years whose list is wanted and not entered: this one, and from 1 December on the next (P-24)."""
    wanted = (today.year, today.year + 1) if today.month == _DECEMBER else (today.year,)
    return tuple(year for year in wanted if year not in entered)
