"""Questions about the journal: its entries, newest first and a page at a time, and the chain that they form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import Select, Text, bindparam, cast, func, literal, select

from recordsroom.domain.keepers import Duty, Role
from recordsroom.services.queries.about import Subject, entries_about
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, journal, journal_bodies, records, users


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """Which entries are wanted; None asks for all."""

    actor: int | None = None
    command: str | None = None
    outcome: str | None = None
    follow: Subject | None = None
    """The carrier, record or reader whose story is followed."""

    @property
    def wide(self) -> bool:
        """Whether every entry is wanted."""
        return self == JournalFilter()

    @property
    def told(self) -> str:
        """What is wanted, in numbers and codes: no title and no name."""
        follow = f"{self.follow.kind.name}:{self.follow.id}" if self.follow is not None else None
        parts = (("actor", self.actor), ("command", self.command), ("outcome", self.outcome), ("about", follow))
        return " ".join(f"{name}={value}" for name, value in parts if value is not None)


@dataclass(frozen=True, slots=True, repr=False)
class EntryRow:
    """One sealed entry as the journal page lists it."""

    seq: int
    at: datetime
    """As the clock at the desk showed it."""
    actor: str
    role: Role
    second_actor: str | None
    command: str
    outcome: str
    rules: tuple[str, ...]
    """Codes with their rules, such as APPROVAL_MISSING/R-55."""
    head_code: str
    reverses: int | None
    reversed_by: int | None
    about: str
    """The reference code of the one carrier that was asked for, or nothing."""


@dataclass(frozen=True, slots=True)
class Chain:
    """From which entry to which the chain runs, and the code of its head."""

    first: int
    last: int
    head_code: str
    since: datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class Writer:
    """Somebody whose requests stand in the journal."""

    user: int
    name: str


_second = users.alias("second")
_later = journal.alias("later")
_REVERSED_BY = (
    select(func.max(_later.c.seq)).where(_later.c.reverses == journal.c.seq).correlate(journal).scalar_subquery()
)
# The carrier of a request stands in its sealed body, so the list reads it there and nowhere keeps it twice.
_ABOUT = (
    select(records.c.reference_code)
    .join(carriers, carriers.c.record_id == records.c.id)
    .join(
        journal_bodies,
        carriers.c.id == func.json_extract(cast(journal_bodies.c.body, Text), literal("$.request.carrier")),
    )
    .where(journal_bodies.c.seq == journal.c.seq)
    .correlate(journal)
    .scalar_subquery()
)
ENTRIES = (
    select(
        journal.c.seq,
        journal.c.wall_ms,
        journal.c.offset_minutes,
        users.c.name.label("actor_name"),
        journal.c.role,
        _second.c.name.label("second_name"),
        journal.c.command,
        journal.c.outcome,
        journal.c.rules,
        journal.c.hash,
        journal.c.reverses,
        _REVERSED_BY.label("reversed_by"),
        _ABOUT.label("about"),
    )
    .outerjoin(users, users.c.id == journal.c.actor)
    .outerjoin(_second, _second.c.id == journal.c.second_actor)
)
# The numbers have no gaps, so a page of all entries is a range of numbers and costs the same anywhere in the journal.
_RANGE = ENTRIES.where(journal.c.seq.between(bindparam("low"), bindparam("high"))).order_by(journal.c.seq.desc())
_LAST = select(func.max(journal.c.seq))
_HEAD = select(journal.c.seq, journal.c.hash).order_by(journal.c.seq.desc()).limit(1)
_FIRST = select(journal.c.seq, journal.c.wall_ms, journal.c.offset_minutes).order_by(journal.c.seq).limit(1)
_WRITERS = select(users.c.id, users.c.name).order_by(users.c.id)


def may_read(sight: Sight) -> bool:
    """Whether the journal is the keeper's business."""
    return Duty.READ_JOURNAL in sight.keeper.duties


def count_entries(sight: Sight, wanted: JournalFilter) -> int:
    """How many entries are wanted."""
    if not may_read(sight):
        return 0
    if wanted.wide:
        return int(sight.connection.scalar(_LAST) or 0)
    return int(sight.connection.scalar(_only(select(func.count()).select_from(journal), wanted)) or 0)


def journal_page(sight: Sight, wanted: JournalFilter, last: int, first: int, count: int) -> tuple[EntryRow, ...]:
    """A page of the wanted entries, newest first; `last` is the newest of them when the list was counted.

    Entries written since then do not push the pages of a list on the screen down by one.
    """
    if not may_read(sight):
        return ()
    if wanted.wide:
        high = last - first
        found = sight.connection.execute(_RANGE, {"low": high - count + 1, "high": high})
    else:
        asked = _only(ENTRIES.where(journal.c.seq <= last), wanted).order_by(journal.c.seq.desc())
        found = sight.connection.execute(asked.limit(count).offset(first))
    return tuple(entry_row(row) for row in found.mappings())


def chain(sight: Sight) -> Chain:
    """The chain of entries as it stands."""
    first, head = sight.connection.execute(_FIRST).first(), sight.connection.execute(_HEAD).first()
    if first is None or head is None:
        return Chain(0, 0, "", None)
    return Chain(first.seq, head.seq, head.hash.hex()[:16], local_time(first.wall_ms, first.offset_minutes))


def writers(sight: Sight) -> tuple[Writer, ...]:
    """Everybody whose requests may stand in the journal, for the filter."""
    if not may_read(sight):
        return ()
    return tuple(Writer(row.id, row.name) for row in sight.connection.execute(_WRITERS))


def entry_row(row: Any) -> EntryRow:
    """One row of ENTRIES as the page lists it."""
    return EntryRow(
        seq=row["seq"],
        at=local_time(row["wall_ms"], row["offset_minutes"]),
        actor=row["actor_name"] or "",
        role=Role(row["role"]),
        second_actor=row["second_name"],
        command=row["command"],
        outcome=row["outcome"],
        rules=tuple(row["rules"].split()),
        head_code=row["hash"].hex()[:16],
        reverses=row["reverses"],
        reversed_by=row["reversed_by"],
        about=row["about"] or "",
    )


def local_time(wall_ms: int, offset_minutes: int) -> datetime:
    """An instant as the clock at the desk showed it."""
    zone = timezone(timedelta(minutes=offset_minutes))
    return datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone(zone)


def _only(statement: Select[Any], wanted: JournalFilter) -> Select[Any]:
    for column, value in (
        (journal.c.actor, wanted.actor),
        (journal.c.command, wanted.command),
        (journal.c.outcome, wanted.outcome),
    ):
        if value is not None:
            statement = statement.where(column == value)
    if wanted.follow is not None:
        statement = statement.where(journal.c.seq.in_(entries_about(wanted.follow)))
    return statement
