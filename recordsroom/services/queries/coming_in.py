"""What a keeper is told on coming in, so that people notice what is wrong: last time, failures, the journal's head."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Text, bindparam, cast, func, literal, select

from recordsroom.services.queries.journal import local_time
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal, journal_bodies


@dataclass(frozen=True, slots=True)
class ComingIn:
    """How things stood just before this opening (trust.md §3.3)."""

    last_at: datetime | None
    """When this account came in the last time before, as the clock at the desk showed it; None the first time."""
    failures: int
    """Wrong passwords since then, whichever name they were typed for."""
    seq: int
    """The journal's last entry as this opening found it."""
    head_code: str


_OPENINGS = select(journal.c.seq).where(journal.c.command == "SignIn", journal.c.outcome == "DONE")
_NOW = _OPENINGS.order_by(journal.c.seq.desc()).limit(1)
_MINE_BEFORE = (
    select(journal.c.seq, journal.c.wall_ms, journal.c.offset_minutes)
    .where(journal.c.command == "SignIn", journal.c.outcome == "DONE", journal.c.actor == bindparam("me"))
    .where(journal.c.seq < bindparam("now"))
    .order_by(journal.c.seq.desc())
    .limit(1)
)
_FAILURES = (
    select(
        func.coalesce(func.sum(func.json_extract(cast(journal_bodies.c.body, Text), literal("$.request.failures"))), 0)
    )
    .join(journal, journal.c.seq == journal_bodies.c.seq)
    .where(journal.c.command == "SignIn", journal.c.seq > bindparam("since"), journal.c.seq <= bindparam("now"))
)
_FOUND = (
    select(journal.c.seq, journal.c.hash)
    .where(journal.c.seq < bindparam("now"))
    .order_by(journal.c.seq.desc())
    .limit(1)
)


def coming_in(sight: Sight) -> ComingIn | None:
    """What to tell the keeper who came in last; None where nobody signed in, as in a room for reading only."""
    ask = sight.connection.execute
    now = ask(_NOW).scalar()
    if now is None:
        return None
    mine = ask(_MINE_BEFORE, {"me": sight.keeper.id, "now": now}).first()
    failures = ask(_FAILURES, {"since": mine.seq if mine else 0, "now": now}).scalar_one()
    found = ask(_FOUND, {"now": now}).one()
    last_at = local_time(mine.wall_ms, mine.offset_minutes) if mine else None
    return ComingIn(last_at, int(failures), found.seq, found.hash.hex()[:16])
