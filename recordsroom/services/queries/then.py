"""Where was it on 3 March, who could have seen it, what else was out then: from journal, movements and registers.

Told to whoever reads the journal. Titles stay hidden as on every list, and are never told to the auditor; loans,
visits and stays know their own instants, where a carrier stood is read from the journal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from recordsroom.domain.moments import Moment
from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.queries.about import Subject, SubjectKind
from recordsroom.services.queries.journal import may_read
from recordsroom.services.queries.past import Row, entry_at, row_then
from recordsroom.services.queries.then_seen import SeenThen, seen_then
from recordsroom.services.queries.ways_out import FORM_OF_LOAN
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, loans, readers, records, storage_locations, visit_readings

SHOWN = 200
"""Of what else was out so many are told; the rest is a number."""


@dataclass(frozen=True, slots=True, repr=False)
class OutThen:
    """One carrier that somebody had at that moment."""

    carrier: int
    reference_code: str
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    person: str
    unit: str
    since: datetime
    due: str
    way: str
    """A WayOut."""
    form_no: str


@dataclass(frozen=True, slots=True, repr=False)
class PieceThen:
    """One carrier at that moment: where it stood, or who had it."""

    carrier: int
    reference_code: str
    barcode: str
    title: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    custody: Custody | None
    """None where it was not kept here yet, or not any more."""
    place: str
    box: str
    holder: OutThen | None


@dataclass(frozen=True, slots=True, repr=False)
class Then:
    """The answer; `entry` and `head` say up to which entry of the journal it goes."""

    subject: Subject
    moment: Moment
    at: datetime
    entry: int
    head: str
    pieces: tuple[PieceThen, ...]
    seen: tuple[SeenThen, ...]
    out: tuple[OutThen, ...]
    """What the person had; for a carrier or record what else was out."""
    out_total: int

    @property
    def level(self) -> Level:
        """The highest level of what is named."""
        named = [one.level for one in self.pieces] + [one.level for one in self.out] + [one.level for one in self.seen]
        return max((level for level in named if level is not None), default=Level.PUBLIC)


_LOANS = (
    select(
        loans.c.carrier_id,
        records.c.reference_code,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        readers.c.name,
        readers.c.unit,
        loans.c.lent_at,
        loans.c.due_on,
        func.coalesce(FORM_OF_LOAN.c.way, func.iif(visit_readings.c.id.is_not(None), "READING", "LOAN")).label("way"),
        FORM_OF_LOAN.c.number,
    )
    .select_from(loans)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == loans.c.reader_id)
    .outerjoin(visit_readings, visit_readings.c.loan_id == loans.c.id)
    .outerjoin(FORM_OF_LOAN, FORM_OF_LOAN.c.loan_id == loans.c.id)
    .where(loans.c.lent_at <= bindparam("at"))
    .where(loans.c.received_at.is_(None) | (loans.c.received_at > bindparam("at")))
    .order_by(loans.c.lent_at, loans.c.id)
)
_COUNT = (
    select(func.count())
    .select_from(loans)
    .where(loans.c.lent_at <= bindparam("at"))
    .where(loans.c.received_at.is_(None) | (loans.c.received_at > bindparam("at")))
)
_OF_RECORD = select(carriers.c.id).where(carriers.c.record_id == bindparam("record")).order_by(carriers.c.id)
_PLACE = select(storage_locations.c.name).where(storage_locations.c.id == bindparam("place"))


def then(sight: Sight, subject: Subject, moment: Moment) -> Then | None:
    """The whole answer, or None for whoever does not read the journal."""
    if not may_read(sight):
        return None
    at = moment.at(sight.stamp.offset_minutes)
    entry, head = entry_at(sight, at)
    own = _carriers(sight, subject)
    pieces = tuple(_piece(sight, one, at, entry) for one in own)
    out, total = _out(sight, subject, at, set(own))
    seen = seen_then(sight, subject, moment)
    return Then(subject, moment, sight.local(at), entry, head, pieces, seen, out, total)


def _carriers(sight: Sight, subject: Subject) -> tuple[int, ...]:
    if subject.kind is SubjectKind.CARRIER:
        return (subject.id,)
    if subject.kind is SubjectKind.RECORD:
        return tuple(sight.connection.execute(_OF_RECORD, {"record": subject.id}).scalars())
    return ()


def _out(sight: Sight, subject: Subject, at: int, own: set[int]) -> tuple[tuple[OutThen, ...], int]:
    if subject.kind is SubjectKind.READER:
        rows = tuple(_outs(sight, _LOANS.where(loans.c.reader_id == subject.id), at))
        return rows, len(rows)
    others = loans.c.carrier_id.not_in(own)
    total = int(sight.connection.scalar(_COUNT.where(others), {"at": at}) or 0)
    return tuple(_outs(sight, _LOANS.where(others).limit(SHOWN), at)), total


def _outs(sight: Sight, question: Select[Any], at: int) -> Iterator[OutThen]:
    for row in sight.connection.execute(question, {"at": at}):
        yield OutThen(
            carrier=row.carrier_id,
            reference_code=row.reference_code,
            level=None if row.level is None else Level(row.level),
            scheme=Scheme(row.scheme),
            secrecy_term=row.secrecy_term,
            person=row.name,
            unit=row.unit,
            since=sight.local(row.lent_at),
            due=row.due_on,
            way=row.way,
            form_no=row.number or "",
        )


def _piece(sight: Sight, carrier: int, at: int, entry: int) -> PieceThen:
    held = row_then(sight, "carriers", carrier, entry)
    now = sight.connection.execute(select(carriers).where(carriers.c.id == carrier)).mappings().first()
    known: Row = held or dict(now or {})
    record = row_then(sight, "records", known["record_id"], entry) or {} if known else {}
    level = record.get("level")
    box = row_then(sight, "boxes", held["box_id"], entry) if held and held.get("box_id") else None
    place = (held or {}).get("location_id") or (box or {}).get("location_id")
    holder = next(_outs(sight, _LOANS.where(loans.c.carrier_id == carrier), at), None)
    return PieceThen(
        carrier=carrier,
        reference_code=record.get("reference_code", ""),
        barcode=known.get("barcode", ""),
        title=sight.title(level, record.get("title")),
        level=None if level is None else Level(level),
        scheme=Scheme(record.get("scheme", Scheme.NONE)),
        secrecy_term=record.get("secrecy_term"),
        custody=None if held is None else Custody(held["custody"]),
        place=str(sight.connection.scalar(_PLACE, {"place": place}) or "") if place else "",
        box="" if box is None else box["box_no"],
        holder=holder,
    )
