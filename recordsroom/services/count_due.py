"""Which shelves fall due to be counted by the end of this week, for the page, for Today and for the count of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from recordsroom.domain.count_plan import PlannedShelf, due_days, week_end
from recordsroom.domain.shelving import SHELVES
from recordsroom.domain.values import Level
from recordsroom.services.stamp import Stamp, local_date

_KINDS = ", ".join(f"'{kind.value}'" for kind in sorted(SHELVES))
_PLANNED = (
    "SELECT l.id, coalesce(l.dedicated_to, l.max_level), max(t.done_on) FROM storage_locations l"  # noqa: S608
    f" LEFT JOIN count_tasks t ON t.location_id = l.id WHERE l.kind IN ({_KINDS}) AND coalesce(l.closed, 0) = 0"
    " AND NOT EXISTS (SELECT 1 FROM storage_locations part WHERE part.parent_id = l.id)"
    " GROUP BY l.id ORDER BY l.walk_order"
)
_FOUNDED = "SELECT wall_ms, offset_minutes FROM journal ORDER BY seq LIMIT 1"


@dataclass(frozen=True, slots=True)
class DueShelf:
    """One shelf that falls due, and on which day."""

    place: int
    due_on: date


def shelves_due(cursor: Any, stamp: Stamp) -> list[DueShelf]:
    """The slice of this week with what is left of earlier ones, in walk order."""
    founded_on = local_date(*cursor.execute(_FOUNDED).fetchone())
    planned = [
        PlannedShelf(int(place), Level(level), date.fromisoformat(done) if done else None)
        for place, level, done in cursor.execute(_PLANNED).fetchall()
    ]
    last = week_end(stamp.today)
    return [
        DueShelf(shelf.place, due)
        for shelf, due in zip(planned, due_days(planned, founded_on), strict=True)
        if due <= last
    ]
