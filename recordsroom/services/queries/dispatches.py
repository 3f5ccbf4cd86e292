"""The outgoing book 发文登记簿 (G-02): every piece delivered to another unit, a view over the forms of G-18."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.services.queries.months import months_from
from recordsroom.services.queries.pieces import PIECE, Piece, piece_of
from recordsroom.services.queries.wishes import Wish, in_month, readers_called
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, carry_loans, carry_outs, loans, readers, records, users


@unique
class DispatchState(StrEnum):
    """Where a delivered piece is; what needs somebody comes first."""

    ON_WAY = "ON_WAY"
    """Nobody has signed for it yet."""
    SIGNED = "SIGNED"
    """Signed for at the other end, and to be called in."""
    CALLED_IN = "CALLED_IN"
    STAYS = "STAYS"
    """Signed for at the other end, where it stays."""


@dataclass(frozen=True, slots=True, repr=False)
class DispatchEntry:
    """One piece that was delivered."""

    key: int
    form: int
    number: str
    out_at: datetime
    to_unit: str
    piece: Piece
    document_no: str
    """Empty where lists hide what a record says."""
    copies: int
    channel: Channel
    bearer: str
    seal: str
    keeper: str
    taken_by: str
    taken_on: date | None
    receipt_no: str
    back_by: date
    back_at: datetime | None
    state: DispatchState


_STAYS = and_(carry_outs.c.stays_there == 1, carry_outs.c.taken_on.is_not(None))
_STATES: dict[str, ColumnElement[bool]] = {
    DispatchState.STAYS: _STAYS,
    DispatchState.CALLED_IN: and_(loans.c.checked_at.is_not(None), ~_STAYS),
    DispatchState.SIGNED: and_(loans.c.checked_at.is_(None), carry_outs.c.taken_on.is_not(None), ~_STAYS),
    DispatchState.ON_WAY: and_(loans.c.checked_at.is_(None), carry_outs.c.taken_on.is_(None)),
}
_FROM = (
    carry_loans.join(carry_outs, carry_outs.c.id == carry_loans.c.carry_out_id)
    .join(loans, loans.c.id == carry_loans.c.loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == carry_outs.c.bearer_id)
    .join(users, users.c.id == carry_outs.c.carried_by)
)
_DELIVERED = carry_outs.c.carry_kind == CarryKind.DISPATCH.value
_ENTRY = select(
    carry_loans.c.id.label("line"),
    carry_outs,
    carriers.c.copies,
    records.c.document_no,
    readers.c.name.label("bearer"),
    users.c.name.label("keeper"),
    loans.c.checked_at,
    *PIECE,
).select_from(_FROM)
_COUNT = select(func.count()).select_from(_FROM)
_BOUNDS = select(func.min(carry_outs.c.carried_at), func.max(carry_outs.c.carried_at)).where(_DELIVERED)


def dispatch_months(sight: Sight) -> tuple[str, ...]:
    """The months from the first delivery to the last, the newest first."""
    first, last = sight.connection.execute(_BOUNDS).one()
    return months_from(sight, first, last) if sight.sees_holdings else ()


def dispatch_count(sight: Sight, wish: Wish) -> int:
    """How many lines are so."""
    return int(sight.connection.scalar(_COUNT.where(_wanted(sight, wish))) or 0) if sight.sees_holdings else 0


def dispatch_page(sight: Sight, wish: Wish, first: int, many: int) -> tuple[DispatchEntry, ...]:
    """So many of these lines from a place on, the newest first."""
    newest = (carry_outs.c.id.desc(), carry_loans.c.id.desc())
    return _entries(sight, _ENTRY.where(_wanted(sight, wish)).order_by(*newest).offset(first).limit(many))


def dispatches_of_month(sight: Sight, month: str) -> tuple[DispatchEntry, ...]:
    """Every line of a month in the order of the book, of every month where none is named."""
    return _entries(sight, _ENTRY.where(_wanted(sight, Wish(month))).order_by(carry_outs.c.id, carry_loans.c.id))


def _wanted(sight: Sight, wish: Wish) -> ColumnElement[bool]:
    parts: list[ColumnElement[bool]] = [true(), _DELIVERED]
    if wish.month:
        parts.append(in_month(sight, carry_outs.c.carried_at, wish.month))
    if words := wish.words.strip():
        told = (carry_outs.c.carry_no, carry_outs.c.destination, carry_outs.c.taken_by, records.c.reference_code)
        parts.append(
            or_(
                carry_outs.c.bearer_id.in_(readers_called(sight, words)),
                *(one.contains(words, autoescape=True) for one in told),
            )
        )
    if wish.state:
        parts.append(_STATES[wish.state])
    return and_(*parts)


def _entries(sight: Sight, question: Select[Any]) -> tuple[DispatchEntry, ...]:
    if not sight.sees_holdings:
        return ()
    return tuple(_entry(sight, row) for row in sight.connection.execute(question).mappings())


def _entry(sight: Sight, row: Any) -> DispatchEntry:
    return DispatchEntry(
        key=row["line"],
        form=row["id"],
        number=row["carry_no"],
        out_at=sight.local(row["carried_at"]),
        to_unit=row["destination"],
        piece=piece_of(sight, row),
        document_no=sight.title(row["level"], row["document_no"]) or "",
        copies=row["copies"],
        channel=Channel(row["channel"]),
        bearer=row["bearer"],
        seal=row["carry_seal"],
        keeper=row["keeper"],
        taken_by=row["taken_by"],
        taken_on=date.fromisoformat(row["taken_on"]) if row["taken_on"] else None,
        receipt_no=row["slip_back_no"],
        back_by=date.fromisoformat(row["carry_back_on"]),
        back_at=sight.moment(row["checked_at"]),
        state=_state(row),
    )


def _state(row: Any) -> DispatchState:
    if row["taken_on"] and row["stays_there"]:
        return DispatchState.STAYS
    if row["checked_at"] is not None:
        return DispatchState.CALLED_IN
    return DispatchState.SIGNED if row["taken_on"] else DispatchState.ON_WAY
