"""Questions about one record: its facts, and where each of its carriers is now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.holdings import Urgency
from recordsroom.domain.schedules import Kept
from recordsroom.domain.values import CarrierKind, Condition, Custody, Level, RecordKind, Scheme
from recordsroom.services.pointing import points_of
from recordsroom.services.queries.aliases import OF_CARRIER
from recordsroom.services.queries.derivatives import Derivative, derivatives_of
from recordsroom.services.queries.destroyed import DESTROYED_BY
from recordsroom.services.queries.due import DUE_ON, due_day
from recordsroom.services.queries.holdings import overdue_days
from recordsroom.services.queries.inner_items import InnerRow, inner_items
from recordsroom.services.queries.inside_work import WORKER_NOW
from recordsroom.services.queries.label_history import LabelLine, labels_of
from recordsroom.services.queries.opened import hidden_now
from recordsroom.services.queries.opening_act import OpeningAct, opening_act_of
from recordsroom.services.queries.restrictions import RestrictionRow, restrictions_of
from recordsroom.services.queries.scanned_case import Travels, travels_in
from recordsroom.services.queries.schedules import schedule
from recordsroom.services.queries.secrecy_acts import DisputeRow, dispute_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    loans,
    readers,
    records,
    series,
    storage_locations,
)


@dataclass(frozen=True, slots=True, repr=False)
class CarrierRow:
    """One carrier of a record, and where it is now."""

    id: int
    number: int
    """Counted from one within its record."""
    barcode: str
    copy_no: str | None
    kind: CarrierKind
    pages: int | None
    condition: Condition
    custody: Custody
    place: str | None
    place_code: str | None
    home: str | None
    borrower: str | None
    borrower_unit: str | None
    due_on: date | None
    overdue_days: int
    copies: int
    copy_index: int | None
    """x of "copy x of y"; None where there is only one."""
    parent_id: int | None
    """The carrier that this one lies in and goes with, as a disc with its volume (P-19)."""
    claimed_place: str | None
    """Where a list says that it stands, until a scan tells (P-03)."""
    claimed_holder: str | None
    """Who has it according to a list, until it is brought back (P-03)."""
    waits_at: str | None = None
    """The trolley or holding cabinet on which it waits to be carried home (P-05)."""
    travels: Travels | None = None
    """In which transport case it lies (P-18)."""
    aliases: str | None = None
    """The foreign barcodes by which it is known too."""
    destroyed_by: str | None = None
    """The list by which it was destroyed (T-36)."""


@dataclass(frozen=True, slots=True, repr=False)
class Kin:
    """Another record that this one belongs to."""

    id: int
    reference_code: str


@dataclass(frozen=True, slots=True, repr=False)
class RecordDetails:
    """One record with everything that may be shown of it."""

    id: int
    reference_code: str
    title: str | None
    hidden: bool
    """Whether title and descriptive facts wait until the record is opened, which is journalled."""
    stub: bool
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    document_no: str | None
    responsible_body: str | None
    dated: str | None
    dated_uncertain: bool
    retention: str | None
    remarks: str | None
    carriers: tuple[CarrierRow, ...]
    around: tuple[CarrierRow, ...]
    """The carriers of the file in which it is bound, having none of its own: where they are, it is (R-146)."""
    kind: RecordKind
    series: str | None
    file: Kin | None
    """The FILE that it is an inner item of."""
    source: Kin | None
    """The record that it was made from."""
    dated_to: str | None
    items: int | None
    secrecy_from: date | None
    secrecy_until: date | None
    kept: Kept
    classifying_unit: str | None
    knowledge_scope: str | None
    distribution: str | None
    urgency: Urgency | None
    pending: str | None
    inner: tuple[InnerRow, ...]
    page_no: str | None
    bound_pages: int | None
    secret_points: str | None
    """密点, told as its title is; None where none are marked (R-144)."""
    labels: tuple[LabelLine, ...] = ()
    """The labels that its carriers had, or those of the file around it."""
    opening: OpeningAct | None = None
    """The signed act with which it came into the register (P-03)."""
    restrictions: tuple[RestrictionRow, ...] = ()
    """What lets it go out only by an approval that names it (R-149)."""
    dispute: DisputeRow | None = None
    """That somebody holds its level for wrong, until it is settled (R-16)."""
    derivatives: tuple[Derivative, ...] = ()
    """The records that were made from it (R-143)."""


_HOME, _TROLLEY = storage_locations.alias("home"), storage_locations.alias("trolley")
_FILE, _SOURCE = records.alias("file"), records.alias("source")
_RECORD = (
    select(
        records,
        series.c.name.label("series_name"),
        _FILE.c.reference_code.label("file_code"),
        _SOURCE.c.reference_code.label("source_code"),
    )
    .outerjoin(series, series.c.id == records.c.series_id)
    .outerjoin(_FILE, _FILE.c.id == records.c.parent_id)
    .outerjoin(_SOURCE, _SOURCE.c.id == records.c.source_id)
    .where(records.c.id == bindparam("record"))
)
_CARRIERS = (
    select(
        carriers,
        storage_locations.c.name.label("place"),
        storage_locations.c.code.label("place_code"),
        _HOME.c.name.label("home"),
        _TROLLEY.c.name.label("waits_at"),
        func.coalesce(readers.c.name, WORKER_NOW).label("borrower"),
        readers.c.unit.label("borrower_unit"),
        DUE_ON,
        OF_CARRIER,
        DESTROYED_BY,
    )
    .outerjoin(storage_locations, storage_locations.c.id == carriers.c.location_id)
    .outerjoin(_HOME, _HOME.c.id == carriers.c.home_id)
    .outerjoin(_TROLLEY, _TROLLEY.c.id == carriers.c.waits_at_id)
    .outerjoin(loans, (loans.c.carrier_id == carriers.c.id) & loans.c.checked_at.is_(None))
    .outerjoin(readers, readers.c.id == loans.c.reader_id)
    .order_by(carriers.c.id)
)
_OF_RECORD = _CARRIERS.where(carriers.c.record_id == bindparam("record"))
_SIBLINGS = select(carriers.c.record_id).where(carriers.c.id == bindparam("carrier"))


def record_details(sight: Sight, record: int, opened: int | None = None) -> RecordDetails | None:
    """One record, or None where there is none to be seen.

    From 机密 up its content is told only with the journal entry by which this keeper opened it.
    """
    told = _details(sight, record, opened)
    if told is None:
        return None
    pieces = told.carriers or told.around
    return replace(
        told,
        labels=labels_of(sight, [carrier.barcode for carrier in pieces]),
        opening=opening_act_of(sight, [carrier.id for carrier in pieces]),
        restrictions=restrictions_of(sight, record),
        dispute=dispute_of(sight, record),
        derivatives=derivatives_of(sight, record),
    )


def _details(sight: Sight, record: int, opened: int | None) -> RecordDetails | None:
    row = sight.connection.execute(_RECORD, {"record": record}).one_or_none()
    if row is None or not sight.sees_holdings:
        return None
    level = None if row.level is None else Level(row.level)
    hidden, own = hidden_now(sight, row, opened), carriers_now(sight, record)
    return RecordDetails(
        id=row.id,
        reference_code=row.reference_code,
        title=None if hidden else row.title,
        hidden=hidden,
        stub=row.title is None,
        level=level,
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        document_no=None if hidden else row.document_no,
        responsible_body=None if hidden else row.responsible_body,
        dated=row.dated,
        dated_uncertain=bool(row.dated_uncertain),
        retention=row.retention,
        remarks=None if hidden else row.remarks,
        carriers=own,
        around=() if own or row.parent_id is None else _volumes(sight, row.parent_id),
        kind=RecordKind(row.kind),
        series=row.series_name,
        file=Kin(row.parent_id, row.file_code) if row.parent_id else None,
        source=Kin(row.source_id, row.source_code) if row.source_id else None,
        dated_to=row.dated_to,
        items=row.items,
        secrecy_from=due_day(row.secrecy_from),
        secrecy_until=due_day(row.secrecy_until),
        kept=schedule(sight).kept(row.category_code, row.retention, row.year, row.dated_to or row.dated),
        classifying_unit=row.classifying_unit,
        knowledge_scope=None if hidden else row.knowledge_scope,
        distribution=None if hidden else row.distribution,
        urgency=Urgency(row.urgency) if row.urgency else None,
        pending=row.pending,
        inner=inner_items(sight, record) if row.kind == RecordKind.FILE else (),
        page_no=row.page_no,
        bound_pages=row.bound_pages,
        secret_points=None if hidden or level is None or not level.classified else points_of(sight, record),
    )


def carriers_now(sight: Sight, record: int) -> tuple[CarrierRow, ...]:
    """Every carrier of a record with its place, or who has it."""
    if not sight.sees_holdings:
        return ()
    rows = sight.connection.execute(_OF_RECORD, {"record": record})
    return tuple(_carrier(sight, number, row) for number, row in enumerate(rows.all(), 1))


def _volumes(sight: Sight, file: int) -> tuple[CarrierRow, ...]:
    """The carriers in which the items of a file are bound, without what only goes along with one."""
    return tuple(one for one in carriers_now(sight, file) if one.parent_id is None)


def whereabouts(sight: Sight, carrier: int) -> CarrierRow | None:
    """Where one carrier is now."""
    record = sight.connection.execute(_SIBLINGS, {"carrier": carrier}).scalar_one_or_none()
    rows = () if record is None else carriers_now(sight, record)
    return next((row for row in rows if row.id == carrier), None)


def _carrier(sight: Sight, number: int, row: Any) -> CarrierRow:
    due_on = due_day(row.due_on)
    return CarrierRow(
        id=row.id,
        number=number,
        barcode=row.barcode,
        copy_no=row.copy_no,
        kind=CarrierKind(row.kind),
        pages=row.pages,
        condition=Condition(row.condition),
        custody=Custody(row.custody),
        place=row.place,
        place_code=row.place_code,
        home=row.home,
        borrower=row.borrower,
        borrower_unit=row.borrower_unit,
        due_on=due_on,
        overdue_days=overdue_days(due_on, sight.today) if due_on else 0,
        copies=row.copies,
        copy_index=row.copy_index,
        parent_id=row.parent_id,
        claimed_place=row.claimed_place,
        claimed_holder=row.claimed_holder,
        waits_at=row.waits_at,
        travels=travels_in(sight, row.id, row.box_id) if row.custody == Custody.IN_CASE.value else None,
        aliases=row.aliases,
        destroyed_by=row.destroyed_by,
    )
