"""A run of shelves by its first and its last: everything that stands between them, in the order of the walk (R-42)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, records, storage_locations

MOST = 2000
"""More than this is no run that somebody carries in one go."""


@dataclass(frozen=True, slots=True, repr=False)
class Thing:
    """A box, or a carrier that is put somewhere by itself."""

    box: bool
    id: int
    code: str
    """The reference code of a carrier; of a box the first that lies in it, or none."""
    box_no: str | None = None
    place: str | None = None
    """Where it stands now."""


_BOX_CODE = func.coalesce(func.min(records.c.reference_code), "").label("code")
_BOXES = (
    select(
        boxes.c.id, boxes.c.box_no, _BOX_CODE, storage_locations.c.code.label("place"), storage_locations.c.walk_order
    )
    .join(storage_locations, storage_locations.c.id == boxes.c.location_id)
    .outerjoin(carriers, carriers.c.box_id == boxes.c.id)
    .outerjoin(records, records.c.id == carriers.c.record_id)
    .group_by(boxes.c.id)
)
_LOOSE = (
    select(
        carriers.c.id,
        records.c.reference_code.label("code"),
        storage_locations.c.code.label("place"),
        storage_locations.c.walk_order,
        carriers.c.box_id,
    )
    .join(storage_locations, storage_locations.c.id == carriers.c.location_id)
    .join(records, records.c.id == carriers.c.record_id)
)
_WALK = storage_locations.c.walk_order.between(bindparam("first"), bindparam("last"))
_BOX = _BOXES.where(boxes.c.id == bindparam("id"))
_CARRIER = _LOOSE.where(carriers.c.id == bindparam("id"))
_BOXES_BETWEEN = _BOXES.where(_WALK).limit(MOST + 1)
_LOOSE_BETWEEN = _LOOSE.where(_WALK, carriers.c.box_id.is_(None)).limit(MOST + 1)


def run_between(sight: Sight, first: Thing, last: Thing) -> tuple[Thing, ...]:
    """Everything from the first to the last as it stands; empty where one of them stands nowhere, or it is too much.

    What lies in a box goes with its box. Said in the wrong order it is turned around.
    """
    if not sight.sees_holdings:
        return ()
    ends = [_standing(sight, thing) for thing in (first, last)]
    if ends[0] is None or ends[1] is None:
        return ()
    ends.sort()
    asked = {"first": ends[0][0], "last": ends[1][0]}
    found = [_placed(row, box=True) for row in sight.connection.execute(_BOXES_BETWEEN, asked)]
    found += [_placed(row, box=False) for row in sight.connection.execute(_LOOSE_BETWEEN, asked)]
    run = [thing for key, thing in sorted(found, key=lambda one: one[0]) if ends[0] <= key <= ends[1]]
    return tuple(run) if len(found) <= MOST else ()


_Key = tuple[int, str, bool, int]


def _standing(sight: Sight, thing: Thing) -> _Key | None:
    """Where in the walk a thing stands; a carrier in a box stands where its box does."""
    statement = _BOX if thing.box else _CARRIER
    row = sight.connection.execute(statement, {"id": thing.id}).one_or_none()
    if row is not None and not thing.box and row.box_id is not None:
        return _standing(sight, Thing(True, row.box_id, ""))
    return None if row is None else _placed(row, box=thing.box)[0]


def _placed(row: Any, *, box: bool) -> tuple[_Key, Thing]:
    key = (row.walk_order, row.code, not box, row.id)
    return key, Thing(box, row.id, row.code, row.box_no if box else None, row.place)


def counted(things: Sequence[Thing]) -> tuple[int, int]:
    """How many boxes and how many single carriers there are."""
    boxed = sum(thing.box for thing in things)
    return boxed, len(things) - boxed
