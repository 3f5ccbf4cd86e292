"""Typed moments: a day and an hour in one field, as 2026-11-28 09:30; empty means now."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from recordsroom.domain.dates import read_date, read_time
from recordsroom.services.stamp import Stamp
from ui.parts.fields import Line

_WHOLE_DATE = 10


class MomentLine(Line):
    """A day and an hour as people type them."""

    def __init__(self, stamp: Stamp) -> None:
        super().__init__("", f"{stamp.local:%Y-%m-%d %H:%M}")
        self._zone = timezone(timedelta(minutes=stamp.offset_minutes))

    @property
    def wrong(self) -> bool:
        """Whether something stands there that is no moment."""
        return bool(self.text().strip()) and self.moment() is None

    def moment(self) -> int | None:
        """Milliseconds of UTC; None where nothing stands there, or no moment."""
        day, _, hour = self.text().strip().partition(" ")
        read, at = read_date(day), read_time(hour.strip())
        if read is None or at is None or len(read.text) != _WHOLE_DATE:
            return None
        return int(datetime.combine(date.fromisoformat(read.text), at, self._zone).timestamp()) * 1000
