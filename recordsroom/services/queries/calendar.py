"""Questions about the working calendar: what was entered for each year, and which years are missing (P-24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import bindparam, func, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.working_calendar import WorkingCalendar, missing_years, works_by_weekday
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import calendar_days


@dataclass(frozen=True, slots=True, repr=False)
class CalendarRow:
    """One named day of a year's list."""

    id: int
    day: date
    working: bool
    name: str


_DAYS = select(calendar_days).order_by(calendar_days.c.day.desc())
_NAMED = select(calendar_days.c.day, calendar_days.c.working).where(
    calendar_days.c.day.between(bindparam("since"), bindparam("until"))
)
_LONGEST_REST = 60
"""Days; no room rests longer than that in one go."""
_YEARS = select(func.substr(calendar_days.c.day, 1, 4)).distinct()


def calendar_register(sight: Sight) -> tuple[CalendarRow, ...]:
    """Every named day, the latest first; what a newer list left out says nothing any more."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    rows = (
        CalendarRow(row.id, date.fromisoformat(row.day), bool(row.working), row.name)
        for row in sight.connection.execute(_DAYS)
    )
    return tuple(row for row in rows if row.name or row.working != works_by_weekday(row.day))


def last_working_day(sight: Sight) -> date:
    """The last day before today on which the room worked."""
    return working_day_before(sight, sight.today)


def working_day_before(sight: Sight, day: date) -> date:
    """The last day before another on which the room worked."""
    since = (day - timedelta(days=_LONGEST_REST)).isoformat()
    rows = sight.connection.execute(_NAMED, {"since": since, "until": day.isoformat()})
    named = {date.fromisoformat(row.day): bool(row.working) for row in rows}
    return WorkingCalendar(named).working_day_before(day)


def missing_calendars(sight: Sight) -> tuple[int, ...]:
    """The years whose list should be entered by now."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    entered = {int(year) for year in sight.connection.execute(_YEARS).scalars()}
    return missing_years(entered, sight.today)
