"""The day by which acts in the plain room go, and which of them count as done on the same day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

_DAY_MS = 24 * 3600 * 1000


class Day(NamedTuple):
    """The day an act goes by, and what the clocks show."""

    today: date
    """By the latest time ever seen."""
    shown: date
    """On the wall."""
    steady_ms: int
    latest_ms: int
    back: bool
    """Whether the wall shows less than the latest time seen."""

    def is_of(self, made: Day) -> bool:
        """Whether an act of then counts as one of today; where the wall was set back, the steady clock decides too."""
        if not self.back:
            return made.shown == self.today
        return made.shown == self.shown and 0 <= self.steady_ms - made.steady_ms < _DAY_MS
