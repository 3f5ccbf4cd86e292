"""Questions about the clock: whether it jumped before an entry, all jumps of the journal, and how it stands now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.clock_jumps import ClockJump, Moment, jump_between
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.journal import may_read
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import at_desk
from recordsroom.storage.tables import journal

_TIMES = select(journal.c.seq, journal.c.wall_ms, journal.c.monotonic_ms, journal.c.boot)
_PAIR = _TIMES.where(journal.c.seq.in_([bindparam("before"), bindparam("seq")])).order_by(journal.c.seq)
_PAIR_LENGTH = 2


@dataclass(frozen=True, slots=True)
class ClockStanding:
    """How the clock of this PC stands against what the room knows of the time."""

    shows: datetime
    latest: datetime
    """The latest time seen; days go by it."""
    set_back: bool
    """Whether the clock shows less than that."""
    back: int
    ahead: int
    """The entries at which a jump showed that nobody confirmed; 0 where there is none."""
    sure: datetime | None
    """The latest time that nobody doubts, where it ran ahead."""
    may_confirm: bool

    @property
    def waits(self) -> bool:
        """Whether there is something to confirm."""
        return bool(self.set_back or self.back or self.ahead)

    @property
    def two(self) -> bool:
        """Whether two must say so, because days are skipped or come again."""
        return bool(self.set_back or self.ahead)


def clock_standing(sight: Sight) -> ClockStanding:
    """How the clock of this PC stands now."""
    stamp, known = sight.stamp, sight.stamp.known
    return ClockStanding(
        shows=at_desk(stamp.wall_ms, stamp.offset_minutes),
        latest=stamp.local,
        set_back=stamp.set_back,
        back=known.back,
        ahead=known.ahead,
        sure=at_desk(known.sure_ms, stamp.offset_minutes) if known.ahead else None,
        may_confirm=Duty.SET_POLICY in sight.keeper.duties,
    )


def jump_before(sight: Sight, seq: int) -> ClockJump | None:
    """The jump between the entry before and this one."""
    rows = sight.connection.execute(_PAIR, {"before": seq - 1, "seq": seq}).all()
    return jump_between(_moment(rows[0]), _moment(rows[1])) if len(rows) == _PAIR_LENGTH else None


def clock_jumps(sight: Sight) -> tuple[tuple[int, ClockJump], ...]:
    """Every jump of the journal with the entry at which it showed, for who may read it."""
    if not may_read(sight):
        return ()
    found, before = list[tuple[int, ClockJump]](), None
    for row in sight.connection.execute(_TIMES.order_by(journal.c.seq)):
        now = _moment(row)
        if before is not None and (jump := jump_between(before, now)) is not None:
            found.append((row.seq, jump))
        before = now
    return tuple(found)


def _moment(row: Any) -> Moment:
    return Moment(row.wall_ms, row.monotonic_ms, row.boot)
