"""Who could have seen something on a day: who had it, who fetched it, who sat there, who opened it, who was inside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, func, literal, null, or_, select, union_all

from recordsroom.domain.moments import Moment
from recordsroom.domain.values import Level
from recordsroom.services.queries.about import Subject, SubjectKind
from recordsroom.services.queries.ways_out import FORM_OF_LOAN
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    enquiries,
    enquiry_items,
    journal,
    loans,
    readers,
    records,
    room_stays,
    traces,
    users,
    visit_companions,
    visit_readings,
    visits,
)
from recordsroom.storage.unit import OPENED

MOST = 500


@unique
class SeenWay(StrEnum):
    """How somebody could have come to see it."""

    LOAN = "LOAN"
    READING = "READING"
    LEG = "LEG"
    COPY = "COPY"
    CARRY = "CARRY"
    FETCHED = "FETCHED"
    ALONG = "ALONG"
    ENQUIRY = "ENQUIRY"
    OPENED = "OPENED"
    INSIDE = "INSIDE"
    """Was in the repository."""


@dataclass(frozen=True, slots=True, repr=False)
class SeenThen:
    """One person and one occasion of that day."""

    person: str
    unit: str
    way: SeenWay
    reference_code: str
    level: Level | None
    since: datetime
    until: datetime | None
    day: date
    """The day that is asked about."""


_WAY = func.coalesce(FORM_OF_LOAN.c.way, func.iif(visit_readings.c.id.is_not(None), "READING", "LOAN"))
_LOAN = (
    select(
        carriers.c.id.label("carrier"),
        carriers.c.record_id.label("record"),
        loans.c.reader_id.label("reader"),
        readers.c.name.label("person"),
        readers.c.unit.label("of"),
        _WAY.label("seen_way"),
        loans.c.lent_at.label("seen_since"),
        loans.c.received_at.label("seen_until"),
    )
    .select_from(loans)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .outerjoin(visit_readings, visit_readings.c.loan_id == loans.c.id)
    .outerjoin(FORM_OF_LOAN, FORM_OF_LOAN.c.loan_id == loans.c.id)
)
_HAD = _LOAN.join(readers, readers.c.id == loans.c.reader_id)
_FETCHED = (
    _LOAN.with_only_columns(
        carriers.c.id,
        carriers.c.record_id,
        loans.c.collector_id,
        readers.c.name,
        readers.c.unit,
        literal(SeenWay.FETCHED.value),
        loans.c.lent_at,
        loans.c.lent_at,
    )
    .join(readers, readers.c.id == loans.c.collector_id)
    .where(loans.c.collector_id != loans.c.reader_id)
)
_ALONG = (
    _LOAN.with_only_columns(
        carriers.c.id,
        carriers.c.record_id,
        visit_companions.c.companion_id,
        readers.c.name,
        readers.c.unit,
        literal(SeenWay.ALONG.value),
        func.max(loans.c.lent_at, visit_companions.c.joined_at),
        func.coalesce(visit_companions.c.parted_at, loans.c.received_at),
    )
    .join(visits, visits.c.id == visit_readings.c.visit_id)
    .join(visit_companions, visit_companions.c.visit_id == visits.c.id)
    .join(readers, readers.c.id == visit_companions.c.companion_id)
    .where(or_(loans.c.received_at.is_(None), loans.c.received_at >= visit_companions.c.joined_at))
    .where(or_(visit_companions.c.parted_at.is_(None), loans.c.lent_at <= visit_companions.c.parted_at))
)
_ENQUIRED = (
    select(
        carriers.c.id,
        carriers.c.record_id,
        null(),
        enquiries.c.enquirer,
        enquiries.c.enquirer_unit,
        literal(SeenWay.ENQUIRY.value),
        enquiries.c.answered_at,
        enquiries.c.answered_at,
    )
    .select_from(enquiry_items)
    .join(enquiries, enquiries.c.id == enquiry_items.c.enquiry_id)
    .join(carriers, carriers.c.id == enquiry_items.c.looked_into_id)
    .where(enquiries.c.answered_at.is_not(None))
)
_OPENED = (
    select(
        null(),
        traces.c.row,
        null(),
        users.c.name,
        literal(""),
        literal(SeenWay.OPENED.value),
        journal.c.wall_ms,
        journal.c.wall_ms,
    )
    .select_from(journal)
    .join(traces, (traces.c.seq == journal.c.seq) & (traces.c.subject == OPENED))
    .join(users, users.c.id == journal.c.actor)
    .where(journal.c.outcome == "DONE")
)
_ALL: Subquery = union_all(_HAD, _FETCHED, _ALONG, _ENQUIRED, _OPENED).subquery("seen")
_SEEN = select(_ALL, records.c.reference_code, records.c.level).join(records, records.c.id == _ALL.c.record)
_INSIDE = select(
    room_stays.c.entrant,
    room_stays.c.entrant_unit,
    room_stays.c.entrant_id,
    room_stays.c.inside_since,
    room_stays.c.outside_since,
)


def seen_then(sight: Sight, subject: Subject, moment: Moment) -> tuple[SeenThen, ...]:
    """Every occasion that touches the day, in the order of time; of a reader his own."""
    offset = sight.stamp.offset_minutes
    first, last = moment.begins(offset), moment.ends(offset)
    on_day = (_ALL.c.seen_since <= last) & _still(_ALL.c.seen_until, first)
    question = _SEEN.where(on_day, _about(sight, subject)).order_by(_ALL.c.seen_since).limit(MOST)
    found = [_seen(sight, row, moment.day) for row in sight.connection.execute(question)]
    inside = (room_stays.c.inside_since <= last) & _still(room_stays.c.outside_since, first)
    for row in sight.connection.execute(_inside(subject).where(inside)):
        span = sight.local(row.inside_since), sight.moment(row.outside_since)
        found.append(SeenThen(row.entrant, row.entrant_unit, SeenWay.INSIDE, "", None, *span, moment.day))
    return tuple(sorted(found, key=lambda one: one.since))


def _still(until: ColumnElement[Any], first: int) -> ColumnElement[bool]:
    return or_(until.is_(None), until >= first)


def _about(sight: Sight, subject: Subject) -> ColumnElement[bool]:
    if subject.kind is SubjectKind.READER:
        return _ALL.c.reader == subject.id
    if subject.kind is SubjectKind.RECORD:
        return _ALL.c.record == subject.id
    # Opening shows the record, whichever of its carriers is asked about.
    record = sight.connection.scalar(select(carriers.c.record_id).where(carriers.c.id == subject.id))
    return (_ALL.c.carrier == subject.id) | (_ALL.c.carrier.is_(None) & (_ALL.c.record == record))


def _inside(subject: Subject) -> Select[Any]:
    return _INSIDE.where(room_stays.c.entrant_id == subject.id) if subject.kind is SubjectKind.READER else _INSIDE


def _seen(sight: Sight, row: Any, day: date) -> SeenThen:
    return SeenThen(
        person=row.person,
        unit=row.of,
        way=SeenWay(row.seen_way),
        reference_code=row.reference_code,
        level=None if row.level is None else Level(row.level),
        since=sight.local(row.seen_since),
        until=sight.moment(row.seen_until),
        day=day,
    )
