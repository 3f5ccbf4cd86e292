"""The working calendar as the vault has it, for whichever act or question reckons with days (P-24)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.working_calendar import WorkingCalendar
from recordsroom.storage.lookup import Lookup

_NAMED = "SELECT day, working FROM calendar_days WHERE day >= ? ORDER BY day LIMIT 120"


def calendar_from(lookup: Lookup, first: date) -> WorkingCalendar:
    """The calendar from a day on, as far ahead as anything here reckons."""
    rows = lookup.cursor.execute(_NAMED, (first.isoformat(),))
    return WorkingCalendar({date.fromisoformat(day): bool(working) for day, working in rows})
