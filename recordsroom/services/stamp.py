"""When and where something happened: wall clock, steady clock, boot, station; handed in, so that tests can move it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TypeAlias

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Stamp:
    """One moment at one desk. Order never depends on it, only on the entry's number (trust.md §3.8)."""

    wall_ms: int
    offset_minutes: int
    monotonic_ms: int
    boot: str
    station: str

    @property
    def local(self) -> datetime:
        """The moment as the clock on the wall shows it."""
        zone = timezone(timedelta(minutes=self.offset_minutes))
        return datetime.fromtimestamp(self.wall_ms / 1000, UTC).astimezone(zone)

    @property
    def today(self) -> date:
        """The day at the desk."""
        return self.local.date()


Clock: TypeAlias = Callable[[], Stamp]


def _boot() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        # Without the system's own number, one per start of the program still tells runs apart.
        return str(uuid.uuid4())


def desk_clock(station: str = "1") -> Clock:
    """The clock of this PC."""
    boot = _boot()

    def now() -> Stamp:
        local = datetime.now().astimezone()
        offset = local.utcoffset() or timedelta()
        return Stamp(
            wall_ms=time.time_ns() // 1_000_000,
            offset_minutes=int(offset.total_seconds() // 60),
            monotonic_ms=time.monotonic_ns() // 1_000_000,
            boot=boot,
            station=station,
        )

    return now


def local_date(wall_ms: int, offset_minutes: int) -> date:
    """The day of an instant as the desk's clock showed it."""
    zone = timezone(timedelta(minutes=offset_minutes))
    return datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone(zone).date()
