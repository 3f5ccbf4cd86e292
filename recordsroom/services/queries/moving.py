"""The dry run of a move: each row of its list, shelf by shelf, with what would move and what stands in the way."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, or_, select

from recordsroom.domain.errors import Objection
from recordsroom.domain.keepers import Duty
from recordsroom.domain.moving import MoveFlaw, Spot, Step, steps_of
from recordsroom.domain.shelving import SHELVES, StorageLocation, may_stand
from recordsroom.domain.values import Level
from recordsroom.services.reading.move_list import MoveRow
from recordsroom.services.sight import Sight
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.tables import boxes, carriers, records, storage_locations


@dataclass(frozen=True, slots=True, repr=False)
class MoveLine:
    """One shelf of the dry run; `flaw` or `objection` says why it cannot move."""

    line: int
    old: str
    new: str
    source: int | None
    target: int | None
    boxes: int
    carriers: int
    flaw: MoveFlaw | None
    objection: Objection | None

    @property
    def wrong(self) -> bool:
        """Whether it keeps the whole move back."""
        return self.flaw is not None or self.objection is not None


_PLACES = select(storage_locations).order_by(storage_locations.c.walk_order)
_BELONGS = (
    select(func.count(), records.c.level)
    .select_from(carriers)
    .join(records, records.c.id == carriers.c.record_id)
    .where(or_(carriers.c.location_id == bindparam("place"), carriers.c.home_id == bindparam("place")))
    .group_by(records.c.level)
)
_BOXES = select(func.count()).select_from(boxes).where(boxes.c.location_id == bindparam("place"))


def judged_moves(sight: Sight, rows: tuple[MoveRow, ...]) -> tuple[MoveLine, ...]:
    """What these rows would do, each shelf judged by itself; nothing is changed."""
    if not sight.sees_holdings or Duty.KEEP_SHELVES not in sight.keeper.duties:
        return ()
    places = {row.id: _place(row) for row in sight.connection.execute(_PLACES)}
    known = _Known(places)
    steps = steps_of(((row.line, row.old, row.new) for row in rows), known.by, known.parts)
    return tuple(_judged(sight, step, places) for step in steps)


class _Known:
    """The places by everything that a list may call them."""

    def __init__(self, places: dict[int, StorageLocation]) -> None:
        self._spots: dict[str, Spot] = {}
        self._below = defaultdict[int, list[Spot]](list)
        for place in places.values():
            spot = Spot(place.id, place.code, place.kind in SHELVES)
            for called in (place.name, place.barcode, place.code):
                self._spots[_said(called)] = spot
            above = place.parent_id
            while above is not None:
                self._below[above].append(spot)
                above = places[above].parent_id
        self._leaves = {place.id for place in places.values()} - {
            place.parent_id for place in places.values() if place.parent_id is not None
        }

    def by(self, said: str) -> Spot | None:
        """The place that is called so."""
        return self._spots.get(_said(said))

    def parts(self, spot: Spot) -> list[Spot]:
        """The shelves of a place, as far as the room is divided."""
        return [part for part in self._below[spot.id] if part.id in self._leaves and part.shelf]


def _judged(sight: Sight, step: Step, places: dict[int, StorageLocation]) -> MoveLine:
    found = [] if step.source is None else sight.connection.execute(_BELONGS, {"place": step.source}).all()
    held = 0 if step.source is None else sight.connection.scalar(_BOXES, {"place": step.source}) or 0
    objection = None
    if step.target is not None:
        levels = [None if level is None else Level(level) for _count, level in found]
        judged = (may_stand(level, places[step.target]) for level in sorted(levels, key=_height, reverse=True))
        objection = next((one for one in judged if one), None)
    carriers_there = sum(int(count) for count, _level in found)
    return MoveLine(
        step.line, step.old, step.new, step.source, step.target, int(held), carriers_there, step.flaw, objection
    )


def _place(row: Any) -> StorageLocation:
    place: StorageLocation = MAPPINGS[StorageLocation].entity(tuple(row))
    return place


def _said(text: str) -> str:
    return "".join(text.split()).casefold()


def _height(level: Level | None) -> int:
    return -1 if level is None else int(level)
