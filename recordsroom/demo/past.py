"""The weeks before today as the demonstration room lived them: a clock that is moved, and the days when it was open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from recordsroom.domain.clock_jumps import KnownTime
from recordsroom.services.stamp import Clock, Stamp

OPENING = time(8, 40)
_SATURDAY = 5
_STEP_MS = 7_000


class PastClock:
    """A clock that stands where it was put, and a little later at every look; it never runs ahead of the real one."""

    def __init__(self, now: Clock, days_back: int) -> None:
        # The past knows nothing of today, and its clock is right.
        self._real = self._now = replace(now(), known=KnownTime())
        self._first = self._real.wall_ms - days_back * 86_400_000
        self.put(self.today - timedelta(days=days_back), OPENING)

    def __call__(self) -> Stamp:
        """The next moment."""
        self._to(self._now.wall_ms + _STEP_MS)
        return self._now

    @property
    def today(self) -> date:
        """The real day on which the room is made."""
        return self._real.today

    def put(self, day: date, hour: time) -> None:
        """Move to an hour of a day, or stay where that hour is past already."""
        at = datetime.combine(day, hour, self._real.local.tzinfo)
        self._to(max(int(at.timestamp() * 1000), self._now.wall_ms if self._now is not self._real else 0))

    def _to(self, wall_ms: int) -> None:
        wall_ms = min(wall_ms, self._real.wall_ms)
        self._now = replace(self._real, wall_ms=wall_ms, monotonic_ms=max(0, wall_ms - self._first), boot="demo")


def working_days(first: date, last: date) -> list[date]:
    """The days from Monday to Friday in between, both ends included."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if day.weekday() < _SATURDAY]
