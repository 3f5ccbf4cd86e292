"""Who knows 知悉登记 (G-16, R-20): who had 机密 and above before his eyes, by person and by record.

A view over loans, the forms by which they are out, visits and the journal, never a second truth. What was handed out
in the reading room counts once the reader has left, since until then it may turn out a mistake (P-32); who delivers a
sealed packet does not know what is in it (P-11); what was undone counts nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, and_, func, literal, null, or_, select, true, union_all

from recordsroom.domain.values import Level, Scheme
from recordsroom.services.pinyin import found_by
from recordsroom.services.queries.months import months_from
from recordsroom.services.queries.ways_out import FORM_OF_LOAN
from recordsroom.services.queries.wishes import in_month
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approvals,
    carriers,
    enquiries,
    enquiry_items,
    journal,
    loans,
    readers,
    records,
    traces,
    users,
    visit_companions,
    visit_readings,
    visits,
)
from recordsroom.storage.unit import OPENED

FROM_LEVEL = Level.JIMI
"""From here up it is written down who knows (R-20)."""


@unique
class KnowWay(StrEnum):
    """How somebody came to know."""

    READ = "READ"
    """Read in the reading room."""
    LENT = "LENT"
    ALONG = "ALONG"
    """Read along at the visit of somebody else (P-14)."""
    LEG = "LEG"
    """Had a folder of circulation."""
    COPY = "COPY"
    """Had a copy, an excerpt or photographs made."""
    CARRY = "CARRY"
    """Carried it outside, or delivered it."""
    FETCHED = "FETCHED"
    """Fetched for somebody else."""
    ENQUIRY = "ENQUIRY"
    """Was told what a keeper looked up (P-13)."""
    OPENED = "OPENED"
    """A keeper opened the details here."""


@dataclass(frozen=True, slots=True)
class KnowWish:
    """Which lines are asked for: by whom or by what, by which way, and from which month such as 2026-11."""

    words: str = ""
    way: KnowWay | None = None
    reader: int | None = None
    record: int | None = None
    month: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class KnowEntry:
    """One person who knows one record, from one occasion."""

    key: str
    person: str
    unit: str
    reader: int | None
    """None where it was a keeper of this room."""
    way: KnowWay
    record: int
    reference_code: str
    title: str | None
    level: Level
    scheme: Scheme
    secrecy_term: str | None
    since: datetime
    until: datetime | None
    form_no: str


_ENDED = visits.c.left_at.is_not(None)
_SEAT = visit_readings.c.id
_OF_LOAN = (
    select(
        loans.c.id,
        loans.c.reader_id.label("reader"),
        readers.c.name.label("person"),
        readers.c.unit.label("unit"),
        func.iif(_SEAT.is_not(None), KnowWay.READ.value, func.coalesce(FORM_OF_LOAN.c.way, KnowWay.LENT.value)).label(
            "way"
        ),
        carriers.c.record_id.label("record"),
        loans.c.lent_at.label("since"),
        loans.c.received_at.label("until"),
        func.coalesce(approvals.c.form_no, FORM_OF_LOAN.c.number).label("form_no"),
    )
    .select_from(loans)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(visit_readings, visit_readings.c.loan_id == loans.c.id)
    .outerjoin(visits, visits.c.id == visit_readings.c.visit_id)
    .outerjoin(approvals, approvals.c.id == loans.c.approval_id)
    .outerjoin(FORM_OF_LOAN, FORM_OF_LOAN.c.loan_id == loans.c.id)
    .where(records.c.level >= int(FROM_LEVEL))
)
_BORROWERS = _OF_LOAN.join(readers, readers.c.id == loans.c.reader_id).where(
    or_(_SEAT.is_(None), _ENDED), func.coalesce(FORM_OF_LOAN.c.sealed, 0) == 0
)
_FETCHERS = (
    _OF_LOAN.with_only_columns(
        loans.c.id,
        loans.c.collector_id.label("reader"),
        readers.c.name.label("person"),
        readers.c.unit.label("unit"),
        literal(KnowWay.FETCHED.value).label("way"),
        carriers.c.record_id.label("record"),
        loans.c.lent_at.label("since"),
        loans.c.lent_at.label("until"),
        approvals.c.form_no.label("form_no"),
    )
    .join(readers, readers.c.id == loans.c.collector_id)
    .where(loans.c.collector_id != loans.c.reader_id)
)
_ALONG = (
    _OF_LOAN.with_only_columns(
        loans.c.id,
        visit_companions.c.companion_id.label("reader"),
        readers.c.name.label("person"),
        readers.c.unit.label("unit"),
        literal(KnowWay.ALONG.value).label("way"),
        carriers.c.record_id.label("record"),
        func.max(loans.c.lent_at, visit_companions.c.joined_at).label("since"),
        func.min(
            func.coalesce(loans.c.received_at, visit_companions.c.parted_at),
            func.coalesce(visit_companions.c.parted_at, loans.c.received_at),
        ).label("until"),
        approvals.c.form_no.label("form_no"),
    )
    .join(visit_companions, visit_companions.c.visit_id == visits.c.id)
    .join(readers, readers.c.id == visit_companions.c.companion_id)
    .where(_ENDED)
    # Only what lay there while he did.
    .where(or_(loans.c.received_at.is_(None), loans.c.received_at >= visit_companions.c.joined_at))
    .where(or_(visit_companions.c.parted_at.is_(None), loans.c.lent_at <= visit_companions.c.parted_at))
)
_ENQUIRERS = (
    select(
        enquiry_items.c.id,
        null().label("reader"),
        enquiries.c.enquirer.label("person"),
        enquiries.c.enquirer_unit.label("unit"),
        literal(KnowWay.ENQUIRY.value).label("way"),
        carriers.c.record_id.label("record"),
        enquiries.c.answered_at.label("since"),
        null().label("until"),
        enquiries.c.enquiry_no.label("form_no"),
    )
    .select_from(enquiry_items)
    .join(enquiries, enquiries.c.id == enquiry_items.c.enquiry_id)
    .join(carriers, carriers.c.id == enquiry_items.c.looked_into_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(records.c.level >= int(FROM_LEVEL))
)
_LOOKERS = _ENQUIRERS.with_only_columns(
    enquiry_items.c.id,
    null().label("reader"),
    users.c.name.label("person"),
    literal("").label("unit"),
    literal(KnowWay.OPENED.value).label("way"),
    carriers.c.record_id.label("record"),
    enquiries.c.answered_at.label("since"),
    null().label("until"),
    enquiries.c.enquiry_no.label("form_no"),
).join(users, users.c.id == enquiries.c.answered_by)
"""The keeper who looked knows it as the enquirer does."""
_KEEPERS = (
    select(
        journal.c.seq,
        null().label("reader"),
        users.c.name.label("person"),
        literal("").label("unit"),
        literal(KnowWay.OPENED.value).label("way"),
        traces.c.row.label("record"),
        journal.c.wall_ms.label("since"),
        null().label("until"),
        literal("").label("form_no"),
    )
    .select_from(journal)
    .join(traces, (traces.c.seq == journal.c.seq) & (traces.c.subject == OPENED))
    .join(users, users.c.id == journal.c.actor)
    .join(records, records.c.id == traces.c.row)
    .where(journal.c.outcome == "DONE", records.c.level >= int(FROM_LEVEL))
)
_ALL: Subquery = union_all(_BORROWERS, _ALONG, _FETCHERS, _ENQUIRERS, _LOOKERS, _KEEPERS).subquery("knowing")
_ENTRY = select(
    _ALL,
    records.c.reference_code,
    records.c.title,
    records.c.level,
    records.c.scheme,
    records.c.secrecy_term,
).join(records, records.c.id == _ALL.c.record)
_BOUNDS = select(func.min(_ALL.c.since), func.max(_ALL.c.since))
_READERS = select(readers.c.name, readers.c.unit).union(
    select(users.c.name, literal("")), select(enquiries.c.enquirer, enquiries.c.enquirer_unit)
)


def knowing_months(sight: Sight) -> tuple[str, ...]:
    """The months from the first line to the last, the newest first."""
    first, last = sight.connection.execute(_BOUNDS).one()
    return months_from(sight, first, last) if sight.sees_holdings else ()


def knowing_count(sight: Sight, wish: KnowWish) -> int:
    """How many lines are so."""
    if not sight.sees_holdings:
        return 0
    asked = _ENTRY.where(_wanted(sight, wish)).subquery()
    return int(sight.connection.scalar(select(func.count()).select_from(asked)) or 0)


def knowing_page(sight: Sight, wish: KnowWish, first: int, many: int) -> tuple[KnowEntry, ...]:
    """So many of these lines from a place on, the newest first."""
    newest = (_ALL.c.since.desc(), _ALL.c.way, _ALL.c.id.desc())
    return _entries(sight, _ENTRY.where(_wanted(sight, wish)).order_by(*newest).offset(first).limit(many))


def _wanted(sight: Sight, wish: KnowWish) -> ColumnElement[bool]:
    parts: list[ColumnElement[bool]] = [true()]
    if words := wish.words.strip():
        known = sight.connection.execute(_READERS)
        names = {one.name for one in known if found_by(one.name, words) or found_by(one.unit, words)}
        parts.append(or_(_ALL.c.person.in_(names), records.c.reference_code.contains(words, autoescape=True)))
    if wish.month:
        parts.append(in_month(sight, _ALL.c.since, wish.month))
    if wish.way is not None:
        parts.append(_ALL.c.way == wish.way.value)
    if wish.reader is not None:
        parts.append(_ALL.c.reader == wish.reader)
    if wish.record is not None:
        parts.append(_ALL.c.record == wish.record)
    return and_(*parts)


def _entries(sight: Sight, question: Select[Any]) -> tuple[KnowEntry, ...]:
    if not sight.sees_holdings:
        return ()
    return tuple(
        KnowEntry(
            key=f"{row.way}-{row.id}-{row.record}-{row.reader or 0}",
            person=row.person,
            unit=row.unit,
            reader=row.reader,
            way=KnowWay(row.way),
            record=row.record,
            reference_code=row.reference_code,
            title=sight.title(row.level, row.title),
            level=Level(row.level),
            scheme=Scheme(row.scheme),
            secrecy_term=row.secrecy_term,
            since=sight.local(row.since),
            until=None if row.until is None else sight.local(row.until),
            form_no=row.form_no or "",
        )
        for row in sight.connection.execute(question)
    )
