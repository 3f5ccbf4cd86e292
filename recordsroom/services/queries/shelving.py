"""Questions about places: the tree of storage locations, what stands in one, and what waits to be shelved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import RowMapping, Select, bindparam, case, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from recordsroom.domain.keepers import Duty
from recordsroom.domain.shelf_order import out_of_order
from recordsroom.domain.shelving import SHELVES
from recordsroom.domain.values import Custody, Level, LocationKind, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, labels, records, storage_locations


@dataclass(frozen=True, slots=True, repr=False)
class LocationRow:
    """One place of the tree, with how many carriers stand in it and in everything below it."""

    id: int
    parent_id: int | None
    code: str
    name: str
    kind: LocationKind
    barcode: str
    max_level: Level
    dedicated_to: Level | None
    dual_control: bool
    capacity_mm: int | None
    labelled: bool
    carriers: int
    """In it and below it; nought for those who may not see the holdings."""
    shelf: bool
    """Whether a carrier can stand here for good."""
    closed: bool = False
    """Whether nothing is put here any more."""


@dataclass(frozen=True, slots=True, repr=False)
class PlaceLine:
    """One carrier as the shelving page lists it; the title is None where lists hide it."""

    carrier: int
    barcode: str
    reference_code: str
    title: str | None
    copy_no: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    custody: Custody
    place: str | None
    """The code of where it stands; for those that wait, of where it belongs."""
    waits_at: str | None = None
    """The code of the trolley or holding cabinet on which it waits."""


@dataclass(frozen=True, slots=True)
class ShelvingFigures:
    """The room in numbers."""

    repositories: int
    shelves: int
    standing: int
    waiting: int


_AT = func.coalesce(carriers.c.location_id, carriers.c.waits_at_id)
"""Where a carrier is: in its place, or on a trolley."""
_COUNTS = tuple(
    select(at, func.count()).where(at.is_not(None)).group_by(at)
    for at in (carriers.c.location_id, carriers.c.waits_at_id)
)
_ALIVE = select(labels.c.barcode).where(labels.c.retired == 0)
_PLACES = select(storage_locations, storage_locations.c.barcode.in_(_ALIVE).label("labelled")).order_by(
    storage_locations.c.walk_order
)

_home = storage_locations.alias("home")
_trolley = storage_locations.alias("trolley")
_LINE = (
    carriers.c.id,
    carriers.c.barcode,
    records.c.reference_code,
    records.c.title,
    carriers.c.copy_no,
    records.c.level,
    records.c.scheme,
    records.c.secrecy_term,
    carriers.c.custody,
)


def _below() -> ColumnElement[bool]:
    tree = select(storage_locations.c.id).where(storage_locations.c.id == bindparam("place")).cte(recursive=True)
    tree = tree.union_all(select(storage_locations.c.id).where(storage_locations.c.parent_id == tree.c.id))
    below = select(tree.c.id)
    return or_(carriers.c.location_id.in_(below), carriers.c.waits_at_id.in_(below))


_STANDING = (
    select(*_LINE, storage_locations.c.code.label("place"))
    .join(records, records.c.id == carriers.c.record_id)
    .join(storage_locations, storage_locations.c.id == _AT)
    .where(_below())
    .order_by(storage_locations.c.walk_order, records.c.reference_code, carriers.c.id)
    .limit(bindparam("count"))
    .offset(bindparam("first"))
)
_ORDERED = (
    select(*_LINE, storage_locations.c.code.label("place"), storage_locations.c.walk_order)
    .join(records, records.c.id == carriers.c.record_id)
    .join(storage_locations, storage_locations.c.id == carriers.c.location_id)
    .where(_below())
    .order_by(storage_locations.c.walk_order, records.c.reference_code, carriers.c.id)
)
_STANDING_COUNT = select(func.count()).select_from(carriers).where(_below())


def _waiting(custody: Custody, *order: ColumnElement[int] | ColumnElement[str]) -> Select[Any]:
    return (
        select(*_LINE, _home.c.code.label("place"), _trolley.c.code.label("waits_at"))
        .join(records, records.c.id == carriers.c.record_id)
        .outerjoin(_home, _home.c.id == carriers.c.home_id)
        .outerjoin(_trolley, _trolley.c.id == carriers.c.waits_at_id)
        .where(carriers.c.custody == custody.value)
        .order_by(*order)
        .limit(bindparam("count"))
        .offset(bindparam("first"))
    )


# What came back is shelved on one walk; what was never shelved has no place yet and keeps the order of its list.
_RETURNED = _waiting(
    Custody.RETURNED_CHECKED,
    case((_home.c.walk_order.is_(None), 1), else_=0),
    _home.c.walk_order,
    records.c.reference_code,
    carriers.c.id,
)
_NEVER_SHELVED = _waiting(Custody.ACCESSIONED, carriers.c.id)
_HOW_MANY = select(func.count()).select_from(carriers).where(carriers.c.custody == bindparam("custody"))
_REPOSITORIES = select(func.count()).select_from(storage_locations).where(storage_locations.c.parent_id.is_(None))
_SHELF_COUNT = (
    select(func.count())
    .select_from(storage_locations)
    .where(storage_locations.c.kind.in_([kind.value for kind in SHELVES]))
)
_REPOSITORY_CODES = select(storage_locations.c.code).where(storage_locations.c.parent_id.is_(None))


def locations(sight: Sight) -> tuple[LocationRow, ...]:
    """The whole tree in walk order, parents before their parts."""
    if not {Duty.SEE_HOLDINGS, Duty.KEEP_SHELVES} & sight.keeper.duties:
        return ()
    own: dict[int, int] = {}
    if sight.sees_holdings:
        # No trolley is a shelf, so that no place is told of twice.
        own = {place: count for counts in _COUNTS for place, count in sight.connection.execute(counts)}
    found = sight.connection.execute(_PLACES).mappings().all()
    total = {row["id"]: own.get(row["id"], 0) for row in found}
    # Parts come after what they are part of, so going backwards every part is complete before it is added.
    for row in reversed(found):
        if row["parent_id"] is not None:
            total[row["parent_id"]] += total[row["id"]]
    return tuple(
        LocationRow(
            id=row["id"],
            parent_id=row["parent_id"],
            code=row["code"],
            name=row["name"],
            kind=LocationKind(row["kind"]),
            barcode=row["barcode"],
            max_level=Level(row["max_level"]),
            dedicated_to=None if row["dedicated_to"] is None else Level(row["dedicated_to"]),
            dual_control=bool(row["dual_control"]),
            capacity_mm=row["capacity_mm"],
            labelled=bool(row["labelled"]),
            carriers=total[row["id"]],
            shelf=LocationKind(row["kind"]) in SHELVES,
            closed=bool(row["closed"]),
        )
        for row in found
    )


def standing_in(sight: Sight, place: int, first: int, count: int) -> tuple[PlaceLine, ...]:
    """A page of the carriers that stand in a place and below it, in the order of the shelf."""
    if not sight.sees_holdings:
        return ()
    asked = {"place": place, "first": first, "count": count}
    return _lines(sight, _STANDING, asked)


def count_standing_in(sight: Sight, place: int) -> int:
    """How many carriers stand in a place and below it."""
    return int(sight.connection.scalar(_STANDING_COUNT, {"place": place}) or 0) if sight.sees_holdings else 0


def misplaced_in(sight: Sight, place: int) -> tuple[PlaceLine, ...]:
    """What stands out of the order of the walk in a place and below it, as few as can be (R-42)."""
    if not sight.sees_holdings:
        return ()
    found = sight.connection.execute(_ORDERED, {"place": place}).mappings().all()
    wrong = out_of_order((row["walk_order"], row["reference_code"]) for row in found)
    return tuple(_line(sight, found[at]) for at in wrong)


def count_waiting(sight: Sight) -> int:
    """How many carriers wait to be shelved: checked returns, and what was never shelved."""
    if not sight.sees_holdings:
        return 0
    return _count(sight, Custody.RETURNED_CHECKED) + _count(sight, Custody.ACCESSIONED)


def waiting_for_shelf(sight: Sight, first: int, count: int) -> tuple[PlaceLine, ...]:
    """A page of the carriers that wait to be shelved: the returns on their walk, then what was never shelved."""
    if not sight.sees_holdings:
        return ()
    returned = _count(sight, Custody.RETURNED_CHECKED)
    here = min(count, max(returned - first, 0))
    came_back = _lines(sight, _RETURNED, {"first": first, "count": here}) if here else ()
    if here == count:
        return came_back
    return came_back + _lines(sight, _NEVER_SHELVED, {"first": max(first - returned, 0), "count": count - here})


def shelving_figures(sight: Sight) -> ShelvingFigures:
    """The room in numbers, for the head of the page."""
    return ShelvingFigures(
        repositories=int(sight.connection.scalar(_REPOSITORIES) or 0),
        shelves=int(sight.connection.scalar(_SHELF_COUNT) or 0),
        standing=_count(sight, Custody.SHELVED) if sight.sees_holdings else 0,
        waiting=count_waiting(sight),
    )


def next_repository(sight: Sight) -> int:
    """The first number that no repository bears yet, as the proposal for a new one."""
    taken = (code for code in sight.connection.scalars(_REPOSITORY_CODES) if code.isascii() and code.isdigit())
    return max(map(int, taken), default=0) + 1


def _count(sight: Sight, custody: Custody) -> int:
    return int(sight.connection.scalar(_HOW_MANY, {"custody": custody.value}) or 0)


def _lines(sight: Sight, statement: Select[Any], asked: dict[str, int]) -> tuple[PlaceLine, ...]:
    return tuple(_line(sight, row) for row in sight.connection.execute(statement, asked).mappings())


def _line(sight: Sight, row: RowMapping) -> PlaceLine:
    return PlaceLine(
        carrier=row["id"],
        barcode=row["barcode"],
        reference_code=row["reference_code"],
        title=sight.title(row["level"], row["title"]),
        copy_no=row["copy_no"],
        level=None if row["level"] is None else Level(row["level"]),
        scheme=Scheme(row["scheme"]),
        secrecy_term=row["secrecy_term"],
        custody=Custody(row["custody"]),
        place=row["place"],
        waits_at=row.get("waits_at"),
    )
