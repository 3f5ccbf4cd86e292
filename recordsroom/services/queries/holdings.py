"""Questions about the holdings: how many records match what is typed, and which ones, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, exists, func, select

from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.search import found
from recordsroom.storage.tables import carriers, loans, records


@dataclass(frozen=True, slots=True, repr=False)
class Search:
    """What is looked for; None asks for everything of that kind."""

    text: str = ""
    levels: tuple[Level | None, ...] | None = None
    """A level of None is 待核."""
    custody: Custody | None = None
    fonds_no: str | None = None
    year: int | None = None


EVERYTHING = Search()


@unique
class Order(StrEnum):
    """By what a list is ordered; only what an index holds in order is offered."""

    CODE = "reference_code"
    DATED = "dated"


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
    """Where its carriers are, told by the one that wants most attention."""
    carriers: int
    out: int
    """How many of the carriers are with readers."""
    overdue: bool


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """By what this room's holdings can be narrowed down."""

    fonds: tuple[str, ...]
    years: tuple[int, ...]


ATTENTION = (
    Custody.ON_LOAN,
    Custody.RETURNED_UNCHECKED,
    Custody.RETURNED_CHECKED,
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
)
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
_FONDS = select(records.c.fonds_no).where(records.c.fonds_no.is_not(None)).distinct().order_by(records.c.fonds_no)
_YEARS = select(records.c.year).where(records.c.year.is_not(None)).distinct().order_by(records.c.year.desc())


def record_count(sight: Sight, search: Search = EVERYTHING) -> int:
    """How many records match; those whose title is hidden never match by it."""
    if not sight.sees_holdings:
        return 0
    matching = _matching(search).subquery()
    return int(sight.connection.execute(select(func.count()).select_from(matching)).scalar_one())


def record_page(  # noqa: PLR0913, PLR0917 - a page is told by what is looked for, in which order, and from where to where
    sight: Sight, search: Search, order: Order, down: bool, first: int, count: int
) -> tuple[RecordRow, ...]:
    """So many of the matching records from a place on, in this order."""
    if not sight.sees_holdings:
        return ()
    by = _ordering(order, down)
    ids = _matching(search).order_by(*by).limit(count).offset(first)
    rows = sight.connection.execute(select(*_COLUMNS).where(records.c.id.in_(ids)).order_by(*by)).all()
    where = _where_they_are(sight, [row.id for row in rows])
    return tuple(_row(sight, row, where[row.id]) for row in rows)


def record_ids(sight: Sight, search: Search, order: Order, down: bool) -> tuple[int, ...]:
    """Every matching record in this order, as for a list that leaves the room."""
    if not sight.sees_holdings:
        return ()
    ids: Select[Any] = _matching(search).order_by(*_ordering(order, down))
    return tuple(sight.connection.execute(ids).scalars())


def filter_choices(sight: Sight) -> FilterChoices:
    """The fonds and years that occur, for the fields above the list."""
    if not sight.sees_holdings:
        return FilterChoices((), ())
    return FilterChoices(
        tuple(sight.connection.execute(_FONDS).scalars()), tuple(sight.connection.execute(_YEARS).scalars())
    )


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


def _matching(search: Search) -> Select[tuple[int]]:
    chosen = select(records.c.id)
    ids = found(search.text, search.levels)
    if ids is not None:
        chosen = chosen.where(records.c.id.in_(ids))
    elif search.text.strip():
        # Nothing but signs was typed; they are in no title.
        chosen = chosen.where(records.c.id.is_(None))
    return chosen.where(*_filters(search))


def _filters(search: Search) -> list[ColumnElement[bool]]:
    tests: list[ColumnElement[bool]] = []
    if search.levels is not None:
        known = records.c.level.in_([int(level) for level in search.levels if level is not None])
        tests.append(known | records.c.level.is_(None) if None in search.levels else known)
    if search.fonds_no is not None:
        tests.append(records.c.fonds_no == search.fonds_no)
    if search.year is not None:
        tests.append(records.c.year == search.year)
    if search.custody is not None:
        here = (carriers.c.record_id == records.c.id) & (carriers.c.custody == search.custody.value)
        tests.append(exists().where(here))
    return tests


def _ordering(order: Order, down: bool) -> tuple[ColumnElement[Any], ...]:
    # The id breaks ties the way the index does, so that pages never overlap.
    columns = (records.c[order.value], records.c.id)
    return tuple(column.desc() if down else column.asc() for column in columns)


@dataclass(slots=True)
class _Standing:
    custody: Custody = Custody.ACCESSIONED
    carriers: int = 0
    out: int = 0
    overdue: bool = False


def _where_they_are(sight: Sight, ids: list[int]) -> dict[int, _Standing]:
    where = {key: _Standing() for key in ids}
    today = sight.today.isoformat()
    told: dict[int, list[Custody]] = {}
    for row in sight.connection.execute(_WHEREABOUTS, {"ids": ids}) if ids else ():
        custody, standing = Custody(row.custody), where[row.record_id]
        told.setdefault(row.record_id, []).append(custody)
        standing.carriers += row.pieces
        standing.out += row.pieces if custody is Custody.ON_LOAN else 0
        standing.overdue |= custody is Custody.ON_LOAN and row.due_on is not None and row.due_on < today
    for key, states in told.items():
        where[key].custody = min(states, key=ATTENTION.index)
    return where


def _row(sight: Sight, row: Any, standing: _Standing) -> RecordRow:
    return RecordRow(
        id=row.id,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
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
    )


def overdue_days(due_on: date, today: date) -> int:
    """How many days a loan is over its day; nought while it is not."""
    return max(0, (today - due_on).days)
