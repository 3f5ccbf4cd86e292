"""Who waits for what is out, and for whom something is back already."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.lending import CHARGED
from recordsroom.domain.reserving import ReserveEnd
from recordsroom.domain.values import Custody
from recordsroom.services.queries.due import DUE_ON
from recordsroom.services.queries.pieces import PIECE, Piece, piece_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, loans, readers, records, reservations, users


@unique
class WaitState(StrEnum):
    """Where a request is; what needs somebody comes first."""

    BACK = "BACK"
    """The carrier is here: the reader is to be told."""
    WAITS = "WAITS"
    SERVED = "SERVED"
    LAPSED = "LAPSED"
    WITHDRAWN = "WITHDRAWN"


STILL = frozenset({WaitState.BACK, WaitState.WAITS})


@dataclass(frozen=True, slots=True, repr=False)
class WaitRow:
    """One request as the register shows it."""

    id: int
    state: WaitState
    piece: Piece
    reader: str
    unit: str
    place: int
    """As the so-manieth of those who wait for it; 0 where this one waits no more."""
    until: date
    wanted_for: str
    asked_at: datetime
    keeper: str
    loan: int | None
    """By which it is out, so that it can be called in."""
    holder: str
    due_on: date | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class Awaited:
    """Who is the next to get a carrier, and since when."""

    reader: str
    unit: str
    since: date


_HOLDERS = readers.alias("holders")
_ROWS = (
    select(
        reservations,
        *PIECE,
        carriers.c.custody,
        readers.c.name,
        readers.c.unit,
        users.c.name.label("keeper"),
        loans.c.id.label("loan"),
        DUE_ON,
        _HOLDERS.c.name.label("holder"),
        _HOLDERS.c.unit.label("holder_unit"),
    )
    .join(carriers, carriers.c.id == reservations.c.reserved_carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == reservations.c.reserved_for_id)
    .join(users, users.c.id == reservations.c.reserved_by)
    .outerjoin(loans, (loans.c.carrier_id == carriers.c.id) & loans.c.checked_at.is_(None))
    .outerjoin(_HOLDERS, _HOLDERS.c.id == loans.c.reader_id)
    .order_by(reservations.c.id)
)
_NEWEST = select(func.max(reservations.c.id)).where(reservations.c.reserved_carrier_id == bindparam("carrier"))
_STILL = (reservations.c.reserve_end.is_(None), reservations.c.wanted_until >= bindparam("today"))
_NEXT = (
    select(readers.c.name, readers.c.unit, reservations.c.reserved_at)
    .join(readers, readers.c.id == reservations.c.reserved_for_id)
    .where(reservations.c.reserved_carrier_id == bindparam("carrier"), *_STILL)
    .order_by(reservations.c.id)
    .limit(1)
)
_TO_TELL = (
    select(func.count())
    .select_from(reservations)
    .join(carriers, carriers.c.id == reservations.c.reserved_carrier_id)
    .where(
        *_STILL,
        carriers.c.custody.not_in([one.value for one in (*CHARGED, Custody.WITHDRAWN)]),
    )
)


def waiting_list(sight: Sight) -> tuple[WaitRow, ...]:
    """Every request, the newest first; each says as the so-manieth it waits."""
    if not sight.sees_holdings:
        return ()
    places, found = Counter[int](), list[WaitRow]()
    for row in sight.connection.execute(_ROWS).mappings():
        state = _state(sight, row)
        if state in STILL:
            places[row["carrier"]] += 1
        found.append(_row(sight, row, state, places[row["carrier"]] if state in STILL else 0))
    return tuple(reversed(found))


def request_for(sight: Sight, carrier: int) -> int:
    """The newest request for this carrier; 0 where there is none."""
    return int(sight.connection.scalar(_NEWEST, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def next_in_line(sight: Sight, carrier: int) -> Awaited | None:
    """Who gets this carrier next, the first who asked first; None where nobody waits."""
    row = sight.connection.execute(_NEXT, {"carrier": carrier, "today": sight.today.isoformat()}).one_or_none()
    return None if row is None else Awaited(row.name, row.unit, sight.local(row.reserved_at).date())


def to_be_told(sight: Sight) -> int:
    """How many wait for something that is here again."""
    return int(sight.connection.scalar(_TO_TELL, {"today": sight.today.isoformat()}) or 0)


def _row(sight: Sight, row: Any, state: WaitState, place: int) -> WaitRow:
    return WaitRow(
        id=row["id"],
        state=state,
        piece=piece_of(sight, row),
        reader=row["name"],
        unit=row["unit"],
        place=place,
        until=date.fromisoformat(row["wanted_until"]),
        wanted_for=row["wanted_for"],
        asked_at=sight.local(row["reserved_at"]),
        keeper=row["keeper"],
        loan=row["loan"],
        holder=f"{row['holder']}　{row['holder_unit']}" if row["holder"] else "",
        due_on=date.fromisoformat(row["due_on"]) if row["due_on"] else None,
        ended_at=sight.moment(row["reserve_ended_at"]),
    )


def _state(sight: Sight, row: Any) -> WaitState:
    if row["reserve_end"] is not None:
        return WaitState.SERVED if row["reserve_end"] == ReserveEnd.SERVED.value else WaitState.WITHDRAWN
    if date.fromisoformat(row["wanted_until"]) < sight.today:
        return WaitState.LAPSED
    return WaitState.WAITS if Custody(row["custody"]) in CHARGED else WaitState.BACK
