"""A moment that is asked about afterwards: a day, and where it is known, the minute of that day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from unicodedata import normalize

_TIME = re.compile(r"(\d{1,2}):?(\d{2})")
_HOURS, _MINUTES = 24, 60


@dataclass(frozen=True, slots=True)
class Moment:
    """As it stood at the end of this minute; without one, at the end of the day."""

    day: date
    minute: int | None = None

    def begins(self, offset_minutes: int) -> int:
        """The first instant of the day, in UTC ms, on a clock so far from UTC."""
        start = datetime.combine(self.day, time(), UTC) - timedelta(minutes=offset_minutes)
        return int(start.timestamp() * 1000)

    def ends(self, offset_minutes: int) -> int:
        """The last instant of the day."""
        return self.begins(offset_minutes) + _HOURS * _MINUTES * 60_000 - 1

    def at(self, offset_minutes: int) -> int:
        """The last instant that counts."""
        if self.minute is None:
            return self.ends(offset_minutes)
        return self.begins(offset_minutes) + (self.minute + 1) * 60_000 - 1


def read_minute(text: str) -> int | None:
    """The minute of the day that somebody typed, as 14:30 or 1430; None where it is none."""
    found = _TIME.fullmatch(normalize("NFKC", text).strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    return hour * _MINUTES + minute if hour < _HOURS and minute < _MINUTES else None
