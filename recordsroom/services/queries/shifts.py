"""The register of shifts 值班交接班登记 (G-24): who was on duty when, how the day was closed, and to whom it went.

A view over who signed in and out, the closings of days and the handovers of shifts; a keeper has one line a day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.day_closing import OpenCause
from recordsroom.domain.handover import BY_HAND, HandoverKind, Topic
from recordsroom.domain.keepers import Role
from recordsroom.domain.lending import same_person
from recordsroom.services.pinyin import found_by
from recordsroom.services.queries.handing import HandoverRow, handover_register
from recordsroom.services.queries.journal_months import entries_of_month
from recordsroom.services.queries.wishes import Wish
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import day_claims, day_closings, day_leftovers, journal, users


@unique
class ShiftState(StrEnum):
    """How a shift ended; what needs somebody comes first."""

    ON_DUTY = "ON_DUTY"
    """Signed in, and not out yet."""
    OPEN = "OPEN"
    """He closed the day, and it was not clear."""
    CLEAR = "CLEAR"
    HANDED_OVER = "HANDED_OVER"
    LEFT = "LEFT"
    """Signed out; somebody else closed the day."""


@dataclass(frozen=True, slots=True, repr=False)
class ShiftEntry:
    """One keeper's duty on one day."""

    key: str
    day: date
    keeper: str
    on_at: datetime
    off_at: datetime | None
    closed_clear: bool | None = None
    """How the day was closed; None where he did not close it."""
    cause: OpenCause | None = None
    leader: str = ""
    left: int = 0
    """How many pieces stood on the list of that evening."""
    handover: HandoverRow | None = None

    @property
    def state(self) -> ShiftState:
        """How it ended."""
        if self.closed_clear is not None:
            return ShiftState.CLEAR if self.closed_clear else ShiftState.OPEN
        if self.handover is not None:
            return ShiftState.HANDED_OVER
        return ShiftState.ON_DUTY if self.off_at is None else ShiftState.LEFT

    @property
    def sealed(self) -> tuple[tuple[Topic, int], ...]:
        """The keys, seals and books that were counted at the handover."""
        lines = () if self.handover is None else self.handover.lines
        return tuple((line.topic, line.counted) for line in lines if line.topic in BY_HAND)


_KEEPERS = (Role.ARCHIVIST.value, Role.SECOND_CUSTODIAN.value)
_SIGNED = (
    select(journal.c.wall_ms, journal.c.command, journal.c.actor, users.c.name)
    .join(users, users.c.id == journal.c.actor)
    .where(
        journal.c.seq >= bindparam("low"),
        journal.c.seq < bindparam("high"),
        journal.c.command.in_(("SignIn", "SignOut")),
        journal.c.outcome == "DONE",
        journal.c.role.in_(_KEEPERS),
    )
    .order_by(journal.c.seq)
)
_LEFT = select(func.count()).select_from(day_leftovers).where(day_leftovers.c.closing_id == day_closings.c.id)
_CLAIMED = select(func.count()).select_from(day_claims).where(day_claims.c.closing_id == day_closings.c.id)
_CLOSED = select(day_closings, (_LEFT.scalar_subquery() + _CLAIMED.scalar_subquery()).label("leftovers")).where(
    day_closings.c.day.startswith(bindparam("month"))
)


def shift_count(sight: Sight, wish: Wish) -> int:
    """How many lines of the month are so; nothing without a month."""
    return len(_wanted(sight, wish))


def shift_page(sight: Sight, wish: Wish, first: int, many: int) -> tuple[ShiftEntry, ...]:
    """So many of these lines from a place on, the newest first."""
    return _wanted(sight, wish)[::-1][first : first + many]


def shifts_of_month(sight: Sight, month: str) -> tuple[ShiftEntry, ...]:
    """Every line of a month in the order of the book."""
    return _wanted(sight, Wish(month))


def _wanted(sight: Sight, wish: Wish) -> tuple[ShiftEntry, ...]:
    if not sight.sees_holdings or not wish.month:
        return ()
    words = wish.words.strip()
    return tuple(
        one
        for one in _shifts(sight, wish.month)
        if wish.state in {"", one.state} and (not words or found_by(_told(one), words.casefold()))
    )


def _told(one: ShiftEntry) -> str:
    handed = one.handover
    beside = () if handed is None else (handed.number, handed.taken_by, handed.open_matters)
    return " ".join((one.keeper, one.day.isoformat(), one.leader, *beside))


def _shifts(sight: Sight, month: str) -> Iterator[ShiftEntry]:
    closings = {row.day: row for row in sight.connection.execute(_CLOSED, {"month": month})}
    handed = [one for one in handover_register(sight) if one.kind is HandoverKind.SHIFT]
    for actor, one in _signed(sight, month):
        closing = closings.get(one.day.isoformat())
        found = one if closing is None or closing.ended_by != actor else _closed(one, closing)
        mine = (row for row in handed if row.drawn_on == one.day and same_person(row.handed_by, one.keeper))
        yield replace(found, handover=next(mine, None))


def _signed(sight: Sight, month: str) -> list[tuple[int, ShiftEntry]]:
    """When each keeper came first and left last on each day, in the order in which they came."""
    low, high = entries_of_month(sight, month)
    found: dict[tuple[date, int], ShiftEntry] = {}
    for row in sight.connection.execute(_SIGNED, {"low": low, "high": high}):
        at = sight.local(row.wall_ms)
        place, off = (at.date(), row.actor), None if row.command == "SignIn" else at
        # Who was in over midnight left on a day on which he did not come.
        known = found.get(place) or ShiftEntry(f"{place[0]}-{row.actor}", place[0], row.name, at, None)
        found[place] = replace(known, off_at=off)
    return [(actor, one) for (_day, actor), one in found.items()]


def _closed(one: ShiftEntry, closing: Any) -> ShiftEntry:
    cause = None if closing.open_cause is None else OpenCause(closing.open_cause)
    return replace(one, closed_clear=bool(closing.clear), cause=cause, leader=closing.leader, left=closing.leftovers)
