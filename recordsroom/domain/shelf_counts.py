"""How long ago a shelf was counted, for the plan of the room: half a year, a year, longer, never, or to be counted."""

from __future__ import annotations

from datetime import date
from enum import IntEnum, unique

HALF_YEAR_DAYS, YEAR_DAYS = 183, 366


@unique
class CountAge(IntEnum):
    """The greater, the sooner it should be counted; a place is as old as the oldest of its parts."""

    HALF_YEAR = 1
    YEAR = 2
    OLDER = 3
    NEVER = 4
    DUE = 5
    """Much was carried there at once, and nobody counted since (P-18)."""


def count_age(counted_on: date | None, today: date, *, due: bool) -> CountAge:
    """How old the last count of a shelf is; `due` says that it waits to be counted."""
    if due:
        return CountAge.DUE
    if counted_on is None:
        return CountAge.NEVER
    days = (today - counted_on).days
    if days <= HALF_YEAR_DAYS:
        return CountAge.HALF_YEAR
    return CountAge.YEAR if days <= YEAR_DAYS else CountAge.OLDER
