"""What stands behind the label of a box: its number, what belongs in it, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Integer, bindparam, func, select

from recordsroom.domain.lending import CHARGED
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.scanned_case import case_of_box
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, records, storage_locations


@dataclass(frozen=True, slots=True, repr=False)
class BoxSeen:
    """A box that was scanned."""

    id: int
    digits: str
    box_no: str
    carriers: int
    """How many carriers belong in it."""
    out: int
    """How many of them are not in it now: lent, or waiting to be shelved."""
    level: Level | None
    """The highest level of what belongs in it; None where it is empty or nothing is known."""
    place: str | None
    first_code: str | None
    last_code: str | None
    case_no: str | None = None
    """The transport case in which it lies."""
    alias: int | None = None
    """The foreign barcode by which it was scanned."""


_OUT = carriers.c.custody.in_([one.value for one in (*CHARGED, Custody.RETURNED_CHECKED)])
_BOX = (
    select(
        boxes.c.id,
        boxes.c.barcode,
        boxes.c.box_no,
        func.count(carriers.c.id).label("carriers"),
        func.coalesce(func.sum(_OUT, type_=Integer), 0).label("out"),
        func.max(records.c.level).label("level"),
        func.min(records.c.reference_code).label("first_code"),
        func.max(records.c.reference_code).label("last_code"),
        storage_locations.c.name.label("place"),
    )
    .select_from(boxes)
    .outerjoin(carriers, carriers.c.box_id == boxes.c.id)
    .outerjoin(records, records.c.id == carriers.c.record_id)
    .outerjoin(storage_locations, storage_locations.c.id == boxes.c.location_id)
    .where(boxes.c.barcode == bindparam("digits"))
    .group_by(boxes.c.id)
)


def box_seen(sight: Sight, digits: str) -> BoxSeen | None:
    """The box that bears this label."""
    row = sight.connection.execute(_BOX, {"digits": digits}).one_or_none()
    if row is None:
        return None
    return BoxSeen(
        id=row.id,
        digits=row.barcode,
        box_no=row.box_no,
        carriers=row.carriers,
        out=row.out,
        level=None if row.level is None else Level(row.level),
        place=row.place,
        first_code=row.first_code,
        last_code=row.last_code,
        case_no=case_of_box(sight, row.id),
    )
