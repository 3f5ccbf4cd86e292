"""Questions about the holdings: how many records match what is typed, and which ones, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.queries import listing
from recordsroom.services.queries.search import EVERYTHING, Order, Search
from recordsroom.services.sight import Sight
from recordsroom.storage.search import values_of
from recordsroom.storage.tables import carriers, loans, records, series


@dataclass(frozen=True, slots=True, repr=False)
class RecordRow:
    """One record as the list shows it."""

    id: int
    reference_code: str
    title: str | None
    """None where the list hides it."""
    stub: bool
    """Whether no title is kept at all, because the record is above this PC's level (R-124)."""
    dated: str | None
    dated_uncertain: bool
    retention: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    custody: Custody
    """Where its carriers are, told by the one that wants most attention; what is bound in a file is where that is."""
    carriers: int
    out: int
    """How many of the carriers are with readers."""
    overdue: bool
    document_no: str | None = None
    """None where the list hides the title; so is the responsible body."""
    responsible_body: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """By what this room's holdings can be narrowed down."""

    fonds: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    categories: tuple[str, ...] = ()
    retentions: tuple[str, ...] = ()
    orgs: tuple[str, ...] = ()
    series: tuple[tuple[int, str], ...] = ()
    """Number and name."""


ATTENTION = (
    Custody.ON_LOAN,
    Custody.IN_READING_ROOM,
    Custody.FETCHED,
    Custody.RETURNED_UNCHECKED,
    Custody.RETURNED_CHECKED,
    Custody.IN_CASE,
    Custody.SET_ASIDE,
    Custody.UNDER_TREATMENT,
    Custody.ACCESSIONED,
    Custody.SHELVED,
    Custody.WITHDRAWN,
)
"""The states of carriers, those first that want most attention."""

_COUNTS = carriers.c.custody != Custody.WITHDRAWN.value
_COLUMNS = (
    records.c.id,
    records.c.reference_code,
    records.c.title,
    records.c.dated,
    records.c.dated_uncertain,
    records.c.retention,
    records.c.level,
    records.c.scheme,
    records.c.secrecy_term,
    records.c.document_no,
    records.c.responsible_body,
    records.c.year,
    records.c.parent_id,
)
_ROWS = select(*_COLUMNS).where(records.c.id.in_(bindparam("ids", expanding=True)))
_WHEREABOUTS = (
    select(
        carriers.c.record_id,
        carriers.c.custody,
        func.count().label("pieces"),
        func.min(loans.c.due_on).label("due_on"),
    )
    .outerjoin(loans, (loans.c.carrier_id == carriers.c.id) & loans.c.checked_at.is_(None))
    .where(carriers.c.record_id.in_(bindparam("ids", expanding=True)))
    .group_by(carriers.c.record_id, carriers.c.custody)
)
_SERIES = select(series.c.id, series.c.name).order_by(series.c.name)
_FOR_EVER = 10_000
_FACETS = ("fonds_no", "year", "category_code", "retention", "org_code")


def record_count(sight: Sight, search: Search = EVERYTHING) -> int:
    """How many records match; those whose title is hidden never match by it."""
    return listing.count_listed(sight, search) if sight.sees_holdings else 0


def record_page(  # noqa: PLR0913, PLR0917 - a page is told by what is looked for, in which order, and from where to where
    sight: Sight, search: Search, order: Order, down: bool, first: int, count: int
) -> tuple[RecordRow, ...]:
    """So many of the matching records from a place on, in this order."""
    if not sight.sees_holdings:
        return ()
    ids = listing.ids_listed(sight, search, order, down, first, count)
    rows = {row.id: row for row in sight.connection.execute(_ROWS, {"ids": ids}).all()} if ids else {}
    where, hidden = _where_they_are(sight, {key: row.parent_id for key, row in rows.items()}), sight.hidden_levels
    return tuple(_row(rows[key], where[key], hidden) for key in ids if key in rows)


def record_ids(sight: Sight, search: Search, order: Order, down: bool) -> tuple[int, ...]:
    """Every matching record in this order, as for a list that leaves the room."""
    if not sight.sees_holdings:
        return ()
    return tuple(listing.every_id(sight, search, order, down))


def filter_choices(sight: Sight) -> FilterChoices:
    """The fonds and years that occur, for the fields above the list."""
    if not sight.sees_holdings:
        return FilterChoices()
    found = sight.standing.values
    for name in _FACETS:
        if name not in found:
            found[name] = values_of(sight.connection, name)
    named = sight.connection.execute(_SERIES).all()
    return FilterChoices(
        fonds=tuple(sorted(found["fonds_no"])),
        years=tuple(sorted(found["year"], reverse=True)),
        categories=tuple(sorted(found["category_code"])),
        retentions=tuple(sorted(found["retention"], key=_how_long)),
        orgs=tuple(sorted(found["org_code"])),
        series=tuple((row.id, row.name) for row in named),
    )


def _how_long(retention: str) -> tuple[int, str]:
    """Permanent first, then the longest term."""
    years = retention.removeprefix("D")
    return (-int(years) if years.isdigit() else -_FOR_EVER if retention == "Y" else 0, retention)


def carriers_of(sight: Sight, ids: Sequence[int]) -> tuple[int, ...]:
    """The carriers of these records in their order, as for printing their labels."""
    if not sight.sees_holdings:
        return ()
    found_ids = (
        select(carriers.c.record_id, carriers.c.id)
        .where(carriers.c.record_id.in_(ids), _COUNTS)
        .order_by(carriers.c.id)
    )
    by_record: dict[int, list[int]] = {}
    for record, carrier in sight.connection.execute(found_ids):
        by_record.setdefault(record, []).append(carrier)
    return tuple(carrier for record in ids for carrier in by_record.get(record, ()))


@dataclass(slots=True)
class _Standing:
    custody: Custody = Custody.ACCESSIONED
    carriers: int = 0
    out: int = 0
    overdue: bool = False


def _where_they_are(sight: Sight, files: Mapping[int, int | None]) -> dict[int, _Standing]:
    """Where these records are; each is told with the file in which it lies, if any."""
    where = _where_carriers_are(sight, list(files))
    bound = {key: file for key, file in files.items() if file is not None and not where[key].carriers}
    around = _where_carriers_are(sight, list(set(bound.values())))
    for key, file in bound.items():
        where[key].custody, where[key].overdue = around[file].custody, around[file].overdue
    return where


def _where_carriers_are(sight: Sight, ids: list[int]) -> dict[int, _Standing]:
    where = {key: _Standing() for key in ids}
    today = sight.today.isoformat()
    told: dict[int, list[Custody]] = {}
    for row in sight.connection.execute(_WHEREABOUTS, {"ids": ids}).all() if ids else ():
        custody, standing = Custody(row.custody), where[row.record_id]
        told.setdefault(row.record_id, []).append(custody)
        standing.carriers += row.pieces
        standing.out += row.pieces if custody in {Custody.ON_LOAN, Custody.IN_READING_ROOM, Custody.FETCHED} else 0
        standing.overdue |= custody is Custody.ON_LOAN and row.due_on is not None and row.due_on < today
    for key, states in told.items():
        where[key].custody = min(states, key=ATTENTION.index)
    return where


def _row(row: Any, standing: _Standing, hidden: frozenset[int]) -> RecordRow:
    told = row.level not in hidden
    return RecordRow(
        id=row.id,
        reference_code=row.reference_code,
        title=row.title if told else None,
        stub=row.title is None,
        dated=row.dated,
        dated_uncertain=bool(row.dated_uncertain),
        retention=row.retention,
        level=None if row.level is None else Level(row.level),
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        custody=standing.custody,
        carriers=standing.carriers,
        out=standing.out,
        overdue=standing.overdue,
        document_no=row.document_no if told else None,
        responsible_body=row.responsible_body if told else None,
        year=row.year,
    )


def overdue_days(due_on: date, today: date) -> int:
    """How many days a loan is over its day; nought while it is not."""
    return max(0, (today - due_on).days)
