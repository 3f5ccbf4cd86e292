"""Questions about the clock: whether it jumped before an entry, before one came in, and all jumps of the journal."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.clock_jumps import ClockJump, Moment, jump_between
from recordsroom.services.queries.journal import may_read
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal

_TIMES = select(journal.c.seq, journal.c.wall_ms, journal.c.monotonic_ms, journal.c.boot)
_PAIR = _TIMES.where(journal.c.seq.in_([bindparam("before"), bindparam("seq")])).order_by(journal.c.seq)
_OWN_COMING = select(func.max(journal.c.seq)).where(journal.c.command == "SignIn", journal.c.actor == bindparam("user"))
_PAIR_LENGTH = 2


def jump_before(sight: Sight, seq: int) -> ClockJump | None:
    """The jump between the entry before and this one."""
    rows = sight.connection.execute(_PAIR, {"before": seq - 1, "seq": seq}).all()
    return jump_between(_moment(rows[0]), _moment(rows[1])) if len(rows) == _PAIR_LENGTH else None


def jump_on_coming_in(sight: Sight) -> ClockJump | None:
    """Whether the clock had jumped when this keeper last came in."""
    seq = sight.connection.execute(_OWN_COMING, {"user": sight.keeper.id}).scalar()
    return None if seq is None else jump_before(sight, int(seq))


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
