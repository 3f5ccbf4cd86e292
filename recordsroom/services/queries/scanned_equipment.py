"""What stands behind the label of a medium or a device (F-29)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from recordsroom.domain.equipment import EquipmentSort, EquipmentState
from recordsroom.domain.values import Level
from recordsroom.services.queries.equipment import equipment_register
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import equipment_uses, notebook_issues

_AT_SEAT = (
    select(notebook_issues.c.visit_id)
    .join(equipment_uses, equipment_uses.c.id == notebook_issues.c.equipment_use_id)
    .where(equipment_uses.c.equipment_id == bindparam("thing"), notebook_issues.c.leaves_in.is_(None))
)


@dataclass(frozen=True, slots=True, repr=False)
class EquipmentSeen:
    """A medium or a device that was scanned."""

    id: int
    digits: str
    equipment_no: str
    sort: EquipmentSort
    max_level: Level
    custodian: str
    kept_at: str
    state: EquipmentState
    taken_by: str
    """Who has it now; empty while it is in its place."""
    labelled: bool = True
    """Whether its label was printed since custodian and level are what they are."""
    visit: int | None = None
    """The visit at which it is, where it is a notebook at a seat."""


def equipment_seen(sight: Sight, digits: str) -> EquipmentSeen | None:
    """What bears this label; a room has some dozens of them."""
    row = next((row for row in equipment_register(sight) if row.barcode == digits), None)
    if row is None:
        return None
    return EquipmentSeen(
        id=row.id,
        digits=row.barcode,
        equipment_no=row.equipment_no,
        sort=row.sort,
        max_level=row.max_level,
        custodian=row.custodian,
        kept_at=row.kept_at,
        state=row.state,
        taken_by=row.taken.taken_by if row.taken else "",
        labelled=row.labelled,
        visit=sight.connection.scalar(_AT_SEAT, {"thing": row.id}),
    )
