"""Questions about how full the shelves are and what stands on one of them, for the plan of the room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Integer, bindparam, case, func, literal, select, union_all
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import CTE

from recordsroom.domain.shelf_fill import COVER_MM, PAGES_PER_MM, UNCOUNTED_MM, UNMEASURED_BOX_MM, Fill
from recordsroom.domain.values import Level
from recordsroom.services.queries.shelf_counts import count_ages
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, records, storage_locations


@dataclass(frozen=True, slots=True)
class FillRow:
    """One place with what stands in it and below it."""

    place: int
    fill: Fill


@dataclass(frozen=True, slots=True, repr=False)
class ShelfLine:
    """One thing on a shelf: a box with the codes it holds, or a loose carrier with its own."""

    id: int
    box_no: str | None
    """None for a loose carrier."""
    first_code: str | None
    """None for an empty box."""
    last_code: str | None
    carriers: int
    level: Level | None
    unchecked: bool
    """Whether a level in it is still to be checked."""


def _tree() -> CTE:
    """The place asked for and everything below it."""
    tree = select(storage_locations.c.id, storage_locations.c.parent_id, storage_locations.c.capacity_mm)
    below = tree.where(storage_locations.c.id == bindparam("root")).cte("tree", recursive=True)
    return below.union_all(tree.where(storage_locations.c.parent_id == below.c.id))


def _loose_mm() -> ColumnElement[int]:
    """The same estimate as `thickness_mm`, for the engine to add up."""
    pages = carriers.c.pages
    by_pages = COVER_MM + (pages + (PAGES_PER_MM - 1)) // literal(PAGES_PER_MM)
    return case((carriers.c.box_id.is_not(None), 0), (pages.is_(None), UNCOUNTED_MM), else_=by_pages)


_TREE = _tree()
_STANDING = (
    select(
        carriers.c.location_id.label("place"),
        literal(0).label("boxes"),
        func.sum(carriers.c.box_id.is_(None), type_=Integer).label("loose"),
        func.count().label("carriers"),
        func.sum(_loose_mm()).label("used"),
        func.sum(_loose_mm()).label("guessed"),
        func.max(records.c.level).label("highest"),
        func.sum(records.c.level.is_(None), type_=Integer).label("unchecked"),
    )
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.location_id.in_(select(_TREE.c.id)))
    .group_by(carriers.c.location_id)
)
_BOXES = (
    select(
        boxes.c.location_id,
        func.count(),
        literal(0),
        literal(0),
        func.sum(func.coalesce(boxes.c.width_mm, UNMEASURED_BOX_MM)),
        func.sum(case((boxes.c.width_mm.is_(None), UNMEASURED_BOX_MM), else_=0)),
        literal(None),
        literal(0),
    )
    .where(boxes.c.location_id.in_(select(_TREE.c.id)))
    .group_by(boxes.c.location_id)
)
_FILLS = union_all(_STANDING, _BOXES)
_PLACES = select(_TREE.c.id, _TREE.c.parent_id, _TREE.c.capacity_mm)

_BOXES_THERE = (
    select(
        boxes.c.id,
        boxes.c.box_no,
        func.min(records.c.reference_code).label("first_code"),
        func.max(records.c.reference_code).label("last_code"),
        func.count(carriers.c.id).label("carriers"),
        func.max(records.c.level).label("level"),
        func.sum(carriers.c.id.is_not(None) & records.c.level.is_(None), type_=Integer).label("unchecked"),
    )
    .outerjoin(carriers, carriers.c.box_id == boxes.c.id)
    .outerjoin(records, records.c.id == carriers.c.record_id)
    .where(boxes.c.location_id == bindparam("place"))
    .group_by(boxes.c.id)
    .order_by(boxes.c.box_no, boxes.c.id)
    .limit(bindparam("most"))
)
_LOOSE_THERE = (
    select(
        carriers.c.id,
        literal(None).label("box_no"),
        records.c.reference_code.label("first_code"),
        records.c.reference_code.label("last_code"),
        literal(1).label("carriers"),
        records.c.level,
        records.c.level.is_(None).label("unchecked"),
    )
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.location_id == bindparam("place"), carriers.c.box_id.is_(None))
    .order_by(records.c.reference_code, carriers.c.id)
    .limit(bindparam("most"))
)


def fills(sight: Sight, root: int) -> tuple[FillRow, ...]:
    """How full a place and each of its parts is, parts counted into what they are part of.

    The engine adds up per place; what stands there is never brought over one by one.
    """
    if not sight.sees_holdings:
        return ()
    asked = {"root": root}
    own: dict[int, Fill] = {}
    for row in sight.connection.execute(_FILLS, asked):
        own[row.place] = own.get(row.place, Fill()).plus(_fill(row))
    found = sight.connection.execute(_PLACES, asked).all()
    ages = count_ages(sight, _TREE, root)
    total = {row.id: own.get(row.id, Fill()).counted_as(ages.get(row.id)).on_shelf(row.capacity_mm) for row in found}
    # The engine answers a tree from its root outwards, so going backwards every part is complete before it is added.
    for row in reversed(found):
        if row.id != root:
            total[row.parent_id] = total[row.parent_id].plus(total[row.id])
    return tuple(FillRow(row.id, total[row.id]) for row in found)


def on_shelf(sight: Sight, place: int, most: int) -> tuple[ShelfLine, ...]:
    """The first things that stand in exactly this place: boxes by number, then loose carriers by code."""
    if not sight.sees_holdings:
        return ()
    there = list(sight.connection.execute(_BOXES_THERE, {"place": place, "most": most}))
    if len(there) < most:
        there += sight.connection.execute(_LOOSE_THERE, {"place": place, "most": most - len(there)})
    return tuple(_line(row) for row in there)


def _fill(row: Any) -> Fill:
    return Fill(
        boxes=row.boxes,
        loose=row.loose,
        carriers=row.carriers,
        used_mm=row.used,
        guessed_mm=row.guessed,
        highest=None if row.highest is None else Level(row.highest),
        unchecked=row.unchecked,
    )


def _line(row: Any) -> ShelfLine:
    return ShelfLine(
        id=row.id,
        box_no=row.box_no,
        first_code=row.first_code,
        last_code=row.last_code,
        carriers=row.carriers,
        level=None if row.level is None else Level(row.level),
        unchecked=bool(row.unchecked),
    )
