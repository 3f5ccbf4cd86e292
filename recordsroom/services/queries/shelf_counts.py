"""Questions about counting shelves: how long ago each was counted, and which wait to be counted (P-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Integer, func, select
from sqlalchemy.sql.selectable import CTE

from recordsroom.domain.shelf_counts import CountAge, count_age
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, count_tasks, storage_locations


@dataclass(frozen=True, slots=True, repr=False)
class ShelfToCount:
    """One shelf that waits to be counted, with what the register says stands there."""

    place: int
    code: str
    name: str
    since: date
    carriers: int


_STANDS = (
    select(func.count()).where(carriers.c.location_id == storage_locations.c.id).correlate(storage_locations)
).scalar_subquery()
_TO_COUNT = (
    select(storage_locations.c.id, storage_locations.c.code, storage_locations.c.name, count_tasks.c.since)
    .add_columns(_STANDS.label("standing"))
    .join(storage_locations, storage_locations.c.id == count_tasks.c.location_id)
    .where(count_tasks.c.done_on.is_(None))
    .order_by(storage_locations.c.walk_order)
)
_OPEN = select(func.count()).select_from(count_tasks).where(count_tasks.c.done_on.is_(None))


def shelves_to_count(sight: Sight) -> tuple[ShelfToCount, ...]:
    """The shelves that have to be counted after a move, in walk order, each with the day since when."""
    if not sight.sees_holdings:
        return ()
    return tuple(
        ShelfToCount(row.id, row.code, row.name, date.fromisoformat(row.since), row.standing)
        for row in sight.connection.execute(_TO_COUNT)
    )


def to_count(sight: Sight) -> int:
    """How many shelves wait to be counted."""
    return int(sight.connection.scalar(_OPEN) or 0)


def count_ages(sight: Sight, tree: CTE, root: int) -> dict[int, CountAge]:
    """How long ago the shelves of a tree of places were counted; those that nobody ever counted are left out."""
    open_ones = func.sum(count_tasks.c.done_on.is_(None), type_=Integer).label("waiting")
    counts = (
        select(count_tasks.c.location_id, func.max(count_tasks.c.done_on).label("counted_on"), open_ones)
        .where(count_tasks.c.location_id.in_(select(tree.c.id)))
        .group_by(count_tasks.c.location_id)
    )
    return {
        row.location_id: count_age(
            date.fromisoformat(row.counted_on) if row.counted_on else None, sight.today, due=bool(row.waiting)
        )
        for row in sight.connection.execute(counts, {"root": root})
    }
