"""When and where something happened: wall clock, steady clock, boot, station; handed in, so that tests can move it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from datetime import time as time_of_day
from pathlib import Path
from typing import TypeAlias

from recordsroom.domain.clock_jumps import BACK_MS, BUILT, KnownTime, Moment

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Stamp:
    """One moment at one desk. Order never depends on it, only on the entry's number (trust.md §3.8)."""

    wall_ms: int
    offset_minutes: int
    monotonic_ms: int
    boot: str
    station: str
    known: KnownTime = KnownTime()
    """What the room knows of the time from before."""

    @property
    def moment(self) -> Moment:
        """What an entry seals of it: what the clocks show, right or wrong."""
        return Moment(self.wall_ms, self.monotonic_ms, self.boot)

    @property
    def latest_ms(self) -> int:
        """The moment by which everything goes: never earlier than the latest ever seen."""
        return max(self.wall_ms, self.known.seen_at(self.moment))

    @property
    def set_back(self) -> bool:
        """Whether the clock shows less than the latest time seen."""
        return self.wall_ms < self.latest_ms - BACK_MS

    @property
    def local(self) -> datetime:
        """The moment as a right clock at the desk shows it."""
        return at_desk(self.latest_ms, self.offset_minutes)

    @property
    def today(self) -> date:
        """The day at the desk."""
        return self.local.date()

    @property
    def sure_day(self) -> date:
        """The last day that nobody doubts: what keeps a secret ends by this one, never by a clock that ran ahead."""
        return at_desk(self.known.sure_ms, self.offset_minutes).date() if self.known.ahead else self.today


Clock: TypeAlias = Callable[[], Stamp]


def _boot() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        # Without the system's own number, one per start of the program still tells runs apart.
        return str(uuid.uuid4())


def desk_clock(station: str = "1") -> Clock:
    """The clock of this PC."""
    boot, built = _boot(), KnownTime(int(datetime.combine(BUILT, time_of_day(), UTC).timestamp() * 1000))

    def now() -> Stamp:
        local = datetime.now().astimezone()
        offset = local.utcoffset() or timedelta()
        return Stamp(
            wall_ms=time.time_ns() // 1_000_000,
            offset_minutes=int(offset.total_seconds() // 60),
            monotonic_ms=time.monotonic_ns() // 1_000_000,
            boot=boot,
            station=station,
            known=built,
        )

    return now


class RoomClock:
    """The clock at the desk together with what the room knows of the time from before."""

    def __init__(self, clock: Clock, known: Callable[[], KnownTime]) -> None:
        self._clock, self._known = clock, known

    def __call__(self) -> Stamp:
        """The moment now."""
        stamp, known = self._clock(), self._known()
        return replace(stamp, known=replace(known, seen_ms=max(known.seen_ms, stamp.known.seen_ms)))


def local_date(wall_ms: int, offset_minutes: int) -> date:
    """The day of an instant as the desk's clock showed it."""
    return at_desk(wall_ms, offset_minutes).date()


def at_desk(wall_ms: int, offset_minutes: int) -> datetime:
    """An instant as the desk's clock shows it."""
    zone = timezone(timedelta(minutes=offset_minutes))
    return datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone(zone)
