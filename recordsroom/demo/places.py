"""The shelves of the demonstration room: a repository of compact shelving, one for 机密, and a cabinet for 绝密."""

from __future__ import annotations

from recordsroom.domain.commands import AddStorageLocations, NewLocation
from recordsroom.domain.room_plan import RoomPlan, RoomShape, places_of
from recordsroom.domain.values import Level, LocationKind

_WIDTH_MM = 900


def invented_places() -> tuple[AddStorageLocations, ...]:
    """Every place, one request for each repository."""
    plans = (
        RoomPlan(RoomShape(columns=4, sides=2, sections=5, levels=6), 1, "密集架", Level.MIMI, capacity_mm=_WIDTH_MM),
        RoomPlan(RoomShape(columns=2, sides=1, sections=4, levels=5), 2, "机密专库", Level.JIMI, capacity_mm=_WIDTH_MM),
    )
    return (*(AddStorageLocations(places=places_of(plan)) for plan in plans), _top_secret())


def _top_secret() -> AddStorageLocations:
    level = Level.JUEMI
    repository = NewLocation("03", "03 库\u3000绝密专柜", LocationKind.REPOSITORY, None, level, level)
    cabinets = (
        NewLocation(f"03-{n:02d}", f"03 库 {n:02d} 柜", LocationKind.CABINET, "03", level, level, capacity_mm=_WIDTH_MM)
        for n in (1, 2)
    )
    return AddStorageLocations(places=(repository, *cabinets))
