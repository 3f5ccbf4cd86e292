"""A seat of the reading room that was scanned: who sits there, since when, and what lies on the table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select

from recordsroom.domain.late_entries import LateMove
from recordsroom.domain.values import Level, Scheme
from recordsroom.domain.visits import Identity, Zone
from recordsroom.services.queries.company import (
    OF_COMPANION,
    CompanionSeen,
    NotebookSeen,
    companions_of,
    notebooks_of,
)
from recordsroom.services.queries.late_moves import late_move
from recordsroom.services.queries.leaders import is_head
from recordsroom.services.queries.overnight import kept_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, loan_slips, loans, readers, records, seats, visit_readings, visits


@dataclass(frozen=True, slots=True, repr=False)
class Lying:
    """One carrier on a table, or taken back with a count that differs; its title only where lists may show it."""

    carrier: int
    digits: str
    reference_code: str
    title: str | None
    copy_no: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    pages_out: int | None
    since: datetime
    unchecked: bool
    """Whether it was taken back and its pages differ."""


@dataclass(frozen=True, slots=True, repr=False)
class VisitSeen:
    """One reader who sits in the reading room."""

    id: int
    reader: int
    reader_digits: str
    reader_name: str
    reader_unit: str
    seat: int
    seat_no: str
    zone: Zone
    max_level: Level
    identity: Identity
    letter_seen: str
    locker_no: str
    purpose: str
    slip: int | None
    slip_no: str
    came_at: datetime
    away_since: datetime | None
    lying: tuple[Lying, ...]
    head: bool = False
    """As of `ReaderSeen`."""
    companions: tuple[CompanionSeen, ...] = ()
    """Who reads along now (P-14)."""
    notebooks: tuple[NotebookSeen, ...] = ()
    """The notebooks that are at the seat (R-68)."""

    kept: tuple[str, ...] = ()
    """The codes of what was kept overnight for this reader and is not on the table yet."""

    @property
    def highest(self) -> Level | None:
        """The highest level of what lies there; None where nothing does."""
        return max((one.level or Level.PUBLIC for one in self.lying), default=None)


@dataclass(frozen=True, slots=True, repr=False)
class SeatSeen:
    """One seat, with whoever sits there."""

    id: int
    digits: str
    seat_no: str
    zone: Zone
    max_level: Level
    closed: bool
    labelled: bool
    visit: VisitSeen | None


_HERE = visits.c.left_at.is_(None)
_CAME = late_move(LateMove.CAME)
_VISIT = (
    select(
        visits,
        _CAME.c.moved_at.label("really_came"),
        readers.c.barcode.label("card"),
        readers.c.name,
        readers.c.unit,
        seats.c.seat_no,
        seats.c.zone,
        seats.c.max_level,
        loan_slips.c.slip_no,
    )
    .join(readers, readers.c.id == visits.c.reader_id)
    .join(seats, seats.c.id == visits.c.seat_id)
    .outerjoin(loan_slips, loan_slips.c.id == visits.c.slip_id)
    .outerjoin(_CAME, _CAME.c.visit_id == visits.c.id)
)
_BY_ID = _VISIT.where(visits.c.id == bindparam("key"), _HERE)
_OF_READER = _VISIT.where(visits.c.reader_id == bindparam("key"), _HERE)
_AT_SEAT = _VISIT.where(visits.c.seat_id == bindparam("key"), _HERE)
_LYING = (
    select(
        carriers.c.id,
        carriers.c.barcode,
        carriers.c.copy_no,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        loans.c.pages_out,
        loans.c.lent_at,
        loans.c.received_at,
    )
    .select_from(visit_readings)
    .join(loans, loans.c.id == visit_readings.c.loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(visit_readings.c.visit_id == bindparam("visit"), loans.c.checked_at.is_(None))
    .order_by(loans.c.id)
)
_SEAT = select(seats).where(seats.c.barcode == bindparam("digits"))
_TABLE_OF = (
    select(visits.c.id, seats.c.seat_no)
    .select_from(loans)
    .join(visit_readings, visit_readings.c.loan_id == loans.c.id)
    .join(visits, visits.c.id == visit_readings.c.visit_id)
    .join(seats, seats.c.id == visits.c.seat_id)
    .where(loans.c.carrier_id == bindparam("carrier"), loans.c.checked_at.is_(None))
)


def seat_seen(sight: Sight, digits: str) -> SeatSeen | None:
    """The seat that bears this label."""
    row = sight.connection.execute(_SEAT, {"digits": digits}).one_or_none()
    return None if row is None else seat_of(sight, row)


def seat_of(sight: Sight, row: Any) -> SeatSeen:
    """A row of the seats, with whoever sits there."""
    return SeatSeen(
        id=row.id,
        digits=row.barcode,
        seat_no=row.seat_no,
        zone=Zone(row.zone),
        max_level=Level(row.max_level),
        closed=bool(row.closed),
        labelled=bool(row.labelled),
        visit=_visit(sight, _AT_SEAT, row.id),
    )


def visit_of(sight: Sight, reader: int) -> VisitSeen | None:
    """The open visit of a reader, or the one at which he reads along."""
    own = _visit(sight, _OF_READER, reader)
    if own is not None:
        return own
    beside = sight.connection.scalar(OF_COMPANION, {"key": reader})
    return None if beside is None else _visit(sight, _BY_ID, beside)


def visit_by_id(sight: Sight, visit: int) -> VisitSeen | None:
    """The visit of this number, while its reader is here."""
    return _visit(sight, _BY_ID, visit) if sight.sees_holdings else None


def table_of(sight: Sight, carrier: int) -> tuple[int | None, str | None]:
    """The visit and the number of the seat to which a carrier is charged."""
    found = sight.connection.execute(_TABLE_OF, {"carrier": carrier}).one_or_none()
    return (None, None) if found is None else (found.id, found.seat_no)


def _visit(sight: Sight, question: Select[Any], key: int) -> VisitSeen | None:
    row = sight.connection.execute(question, {"key": key}).one_or_none()
    if row is None:
        return None
    return VisitSeen(
        id=row.id,
        reader=row.reader_id,
        reader_digits=row.card,
        reader_name=row.name,
        reader_unit=row.unit,
        seat=row.seat_id,
        seat_no=row.seat_no,
        zone=Zone(row.zone),
        max_level=Level(row.max_level),
        identity=Identity(row.identity),
        letter_seen=row.letter_seen,
        locker_no=row.locker_no,
        purpose=row.reading_purpose,
        head=is_head(sight, row.name),
        slip=row.slip_id,
        slip_no=row.slip_no or "",
        came_at=sight.local(row.really_came or row.came_at),
        away_since=None if row.away_since is None else sight.local(row.away_since),
        lying=tuple(_lying(sight, one) for one in sight.connection.execute(_LYING, {"visit": row.id})),
        companions=tuple(one for one in companions_of(sight, [row.id]).get(row.id, ()) if not one.gone),
        notebooks=tuple(one for one in notebooks_of(sight, [row.id]).get(row.id, ()) if one.leaves_in is None),
        kept=tuple(one.piece.reference_code for one in kept_of(sight, row.reader_id)),
    )


def _lying(sight: Sight, row: Any) -> Lying:
    return Lying(
        carrier=row.id,
        digits=row.barcode,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        copy_no=row.copy_no,
        level=None if row.level is None else Level(row.level),
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        pages_out=row.pages_out,
        since=sight.local(row.lent_at),
        unchecked=row.received_at is not None,
    )
