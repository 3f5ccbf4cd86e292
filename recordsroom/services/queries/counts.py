"""Questions about counts: all of them, the figures and shelves of one, and where it goes on.

A blind count tells nothing of what is expected until its scanning is over (R-105).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from recordsroom.domain.count_held import HELD
from recordsroom.domain.counting import CountSession
from recordsroom.services.count_due import DueShelf, shelves_due
from recordsroom.services.count_movements import equipment_movements, movements
from recordsroom.services.queries.count_holders import LAST_SHOWN, at_hand, with_nobody_known
from recordsroom.services.queries.count_names import CountNames, count_names
from recordsroom.services.queries.count_tiles import ShelfTile, count_tiles
from recordsroom.services.queries.journal import local_time
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.tables import (
    carriers,
    count_seen,
    count_sessions,
    count_shelves,
    records,
    storage_locations,
)


@dataclass(frozen=True, slots=True, repr=False)
class CountRow:
    """One count as the list shows it; `expected` is None while a blind count goes on."""

    id: int
    session: CountSession
    scope: str
    """The place, series, holder or unit by name, the fonds by number; empty of a level, and where all is meant."""
    begun_by: str
    begun_at: datetime
    expected: int | None
    ended_at: datetime | None
    found: int | None
    """How many discrepancies; None while things are scanned."""
    open_findings: int | None
    """How many of them are not settled yet."""


@dataclass(frozen=True, slots=True, repr=False)
class LastSeen:
    """What was accepted last: there one goes on (P-25)."""

    code: str
    place: str
    at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class Moved:
    """How often one kind of act moved something lawfully while a count went on."""

    command: str
    times: int


@dataclass(frozen=True, slots=True, repr=False)
class CountState:
    """One count as the page shows it."""

    row: CountRow
    shelves: tuple[ShelfTile, ...]
    last: LastSeen | None
    place_now: str | None
    moved: tuple[Moved, ...]
    now: int | None
    """The shelf or the holder at hand."""
    unknown: tuple[tuple[str, int], ...] = ()
    """Names that no reader bears, with how much is out with each; nobody is asked for it."""

    @property
    def held(self) -> bool:
        """Whether holders are asked, and no shelves counted."""
        return self.row.session.scope_kind in HELD


_AT_HAND = (
    select(count_shelves.c.location_id)
    .join(count_sessions, count_sessions.c.id == count_shelves.c.session_id)
    .where(count_sessions.c.scans_ended_at.is_(None), count_sessions.c.scope_kind.in_(("PLACE", "DUE")))
)
_LAST = (
    select(records.c.reference_code, storage_locations.c.name, count_seen.c.seen_at)
    .join(carriers, carriers.c.id == count_seen.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(storage_locations, storage_locations.c.id == count_seen.c.location_id)
    .where(count_seen.c.session_id == bindparam("session"))
    .order_by(count_seen.c.seen_at.desc(), count_seen.c.nth.desc())
    .limit(1)
)


def counts(sight: Sight) -> tuple[CountRow, ...]:
    """All counts, the newest first."""
    if not sight.sees_holdings:
        return ()
    told = count_names(cursor_of(sight))
    return tuple(_row(sight, one, told) for one in reversed(_lookup(sight).every(CountSession)))


@dataclass(frozen=True, slots=True)
class YearOfCounts:
    """How much of what was expected agreed in one year, over all counts whose scanning is over."""

    year: int
    counts: int
    expected: int
    agreed: int


def agreement_by_year(sight: Sight) -> tuple[YearOfCounts, ...]:
    """The years in which something was counted to its end, the newest first."""
    years: dict[int, list[CountSession]] = {}
    for row in counts(sight):
        if not row.session.counting:
            years.setdefault(row.begun_at.year, []).append(row.session)
    return tuple(
        YearOfCounts(year, len(many), sum(one.expected for one in many), sum(one.matched for one in many))
        for year, many in sorted(years.items(), reverse=True)
    )


def open_counts(sight: Sight) -> int:
    """How many counts are not signed yet."""
    return sum(not row.session.signed for row in counts(sight))


def fonds_held(sight: Sight) -> tuple[str, ...]:
    """The numbers of all fonds of which something is kept here."""
    if not sight.sees_holdings:
        return ()
    held = "SELECT DISTINCT fonds_no FROM records WHERE fonds_no <> '' ORDER BY fonds_no"
    return tuple(str(number) for (number,) in cursor_of(sight).execute(held).fetchall())


def shelves_due_now(sight: Sight) -> tuple[DueShelf, ...]:
    """The shelves that fall due by the end of this week and are in no open count (P-25)."""
    if not sight.sees_holdings:
        return ()
    at_hand = set(sight.connection.execute(_AT_HAND).scalars())
    return tuple(one for one in shelves_due(cursor_of(sight), sight.stamp) if one.place not in at_hand)


def count_state(sight: Sight, key: int) -> CountState | None:
    """One count with its shelves, what was accepted last, and what moved lawfully meanwhile."""
    session = session_of(sight, key)
    if session is None:
        return None
    tiles = count_tiles(sight, session, blind=is_blind(session))
    now = at_hand(sight, session) if session.scope_kind in HELD else session.shelf_now_id
    cursor = cursor_of(sight)
    acts = dict(movements(cursor, session.frozen_seq).acts)
    if session.scope_kind in HELD:
        acts |= equipment_movements(cursor, session.frozen_seq).acts
    return CountState(
        row=_row(sight, session),
        shelves=tiles,
        last=_last(sight, session),
        place_now=next((tile.name for tile in tiles if tile.place == now), None),
        moved=tuple(Moved(command, times) for command, times in sorted(acts.items())),
        now=now,
        unknown=with_nobody_known(sight, session),
    )


def _lookup(sight: Sight) -> Lookup:
    return Lookup(cursor_of(sight))


def session_of(sight: Sight, key: int) -> CountSession | None:
    """One count, as far as the keeper may see the holdings."""
    return _lookup(sight).find(CountSession, id=key) if sight.sees_holdings else None


def is_blind(session: CountSession) -> bool:
    """Whether nothing of what is expected may be told yet."""
    return session.blind and session.counting


def _row(sight: Sight, session: CountSession, told: CountNames | None = None) -> CountRow:
    told, offset = told or count_names(cursor_of(sight)), sight.stamp.offset_minutes
    found = None if session.counting else told.found.get(session.id, 0)
    ended = session.scans_ended_at
    return CountRow(
        id=session.id,
        session=session,
        scope=told.scope_of(session),
        begun_by=told.keepers[session.begun_by],
        begun_at=local_time(session.frozen_at, offset),
        expected=None if is_blind(session) else session.expected,
        ended_at=None if ended is None else local_time(ended, offset),
        found=found,
        open_findings=None if found is None else found - told.settled.get(session.id, 0),
    )


def _last(sight: Sight, session: CountSession) -> LastSeen | None:
    question = LAST_SHOWN if session.scope_kind in HELD else _LAST
    row = sight.connection.execute(question, {"session": session.id}).first()
    if row is None:
        return None
    return LastSeen(row.reference_code, row.name, local_time(row.seen_at, sight.stamp.offset_minutes))
