"""The register of chases 催还登记 (G-13): which loan was called in when, how often, by which way, and what was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true

from recordsroom.services.queries.chases import ChaseRow, chase_row
from recordsroom.services.queries.due import due_day
from recordsroom.services.queries.months import months_from
from recordsroom.services.queries.pieces import PIECE, Piece, piece_of
from recordsroom.services.queries.wishes import Wish, in_month, readers_called
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, chased_loans, chases, loans, readers, records, users


@unique
class ChaseState(StrEnum):
    """How a loan that was called in stands today; what needs somebody comes first."""

    WAITING = "WAITING"
    ANSWERED = "ANSWERED"
    """Not back, and something was said to it."""
    BACK = "BACK"


@dataclass(frozen=True, slots=True, repr=False)
class ChaseEntry:
    """One loan that was called in once."""

    key: int
    chase: ChaseRow
    loan: int
    reader: str
    unit: str
    piece: Piece
    due_on: date | None
    back_at: datetime | None

    @property
    def state(self) -> ChaseState:
        """How it stands."""
        if self.back_at is not None:
            return ChaseState.BACK
        return ChaseState.ANSWERED if self.chase.reply else ChaseState.WAITING


_FROM = (
    chased_loans.join(chases, chases.c.id == chased_loans.c.chase_id)
    .join(loans, loans.c.id == chased_loans.c.loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == chases.c.reader_id)
    .join(users, users.c.id == chases.c.chased_by)
)
_ENTRY = select(
    chased_loans.c.id.label("line"),
    chased_loans.c.nth,
    chased_loans.c.loan_id,
    chases.c.id.label("chase"),
    chases.c.chase_no,
    chases.c.chased_at,
    chases.c.way,
    chases.c.reply,
    chases.c.replied_at,
    users.c.name.label("keeper"),
    readers.c.name.label("reader"),
    readers.c.unit,
    loans.c.due_on,
    loans.c.received_at,
    *PIECE,
).select_from(_FROM)
_COUNT = select(func.count()).select_from(_FROM)
_BOUNDS = select(func.min(chases.c.chased_at), func.max(chases.c.chased_at))
_OUT = loans.c.received_at.is_(None)
_STATES: dict[str, ColumnElement[bool]] = {
    ChaseState.WAITING: and_(_OUT, chases.c.reply == ""),
    ChaseState.ANSWERED: and_(_OUT, chases.c.reply != ""),
    ChaseState.BACK: loans.c.received_at.is_not(None),
}


def chase_months(sight: Sight) -> tuple[str, ...]:
    """The months from the first chase to the last, the newest first."""
    first, last = sight.connection.execute(_BOUNDS).one()
    return months_from(sight, first, last) if sight.sees_holdings else ()


def chase_count(sight: Sight, wish: Wish) -> int:
    """How many lines are so."""
    return int(sight.connection.scalar(_COUNT.where(_wanted(sight, wish))) or 0) if sight.sees_holdings else 0


def chase_page(sight: Sight, wish: Wish, first: int, many: int) -> tuple[ChaseEntry, ...]:
    """So many of these lines from a place on, the newest first."""
    newest = (chases.c.chased_at.desc(), chased_loans.c.id.desc())
    return _entries(sight, _ENTRY.where(_wanted(sight, wish)).order_by(*newest).offset(first).limit(many))


def chases_of_month(sight: Sight, month: str) -> tuple[ChaseEntry, ...]:
    """Every line of a month in the order of the book, of every month where none is named."""
    wanted = _wanted(sight, Wish(month))
    return _entries(sight, _ENTRY.where(wanted).order_by(chases.c.chased_at, chased_loans.c.id))


def _wanted(sight: Sight, wish: Wish) -> ColumnElement[bool]:
    parts: list[ColumnElement[bool]] = [true()]
    if wish.month:
        parts.append(in_month(sight, chases.c.chased_at, wish.month))
    if words := wish.words.strip():
        told = (one.contains(words, autoescape=True) for one in (records.c.reference_code, chases.c.chase_no))
        parts.append(or_(chases.c.reader_id.in_(readers_called(sight, words)), *told))
    if wish.state:
        parts.append(_STATES[wish.state])
    return and_(*parts)


def _entries(sight: Sight, question: Select[Any]) -> tuple[ChaseEntry, ...]:
    if not sight.sees_holdings:
        return ()
    return tuple(
        ChaseEntry(
            key=row["line"],
            chase=chase_row(sight, row),
            loan=row["loan_id"],
            reader=row["reader"],
            unit=row["unit"],
            piece=piece_of(sight, row),
            due_on=due_day(row["due_on"]),
            back_at=sight.moment(row["received_at"]),
        )
        for row in sight.connection.execute(question).mappings()
    )
