"""Questions about media and devices: the registers, who had one, onto which media something may be written (R-134)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from recordsroom.domain.equipment import EquipmentSort, EquipmentState, UseKind
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import equipment, equipment_uses


@dataclass(frozen=True, slots=True, repr=False)
class UseRow:
    """One use or repair; it goes on while nothing says when it came back."""

    equipment: int
    kind: UseKind
    begun_on: date
    taken_by: str
    purpose: str
    machine: str
    allowed_by: str
    given_back_on: date | None


@dataclass(frozen=True, slots=True, repr=False)
class EquipmentRow:
    """One medium or device as its register shows it, with all its uses and repairs, the latest first."""

    id: int
    barcode: str
    equipment_no: str
    sort: EquipmentSort
    make: str
    capacity: str
    max_level: Level
    custodian: str
    kept_at: str
    in_use_since: date
    labelled: bool
    state: EquipmentState
    retired_on: date | None
    disposal: str
    seen_by: str
    uses: tuple[UseRow, ...] = ()

    @property
    def taken(self) -> UseRow | None:
        """Who has it now."""
        return next((use for use in self.uses if use.given_back_on is None), None)

    @property
    def repaired(self) -> UseRow | None:
        """Its latest repair."""
        return next((use for use in self.uses if use.kind is UseKind.REPAIR), None)


@dataclass(frozen=True, slots=True)
class WritableMedium:
    """A medium in use, on which something up to its level may be written."""

    equipment_no: str
    sort: EquipmentSort
    max_level: Level


_ALL = select(equipment).order_by(equipment.c.equipment_no, equipment.c.id)
_USES = select(equipment_uses).order_by(equipment_uses.c.id.desc())
_WRITABLE = (
    select(equipment.c.equipment_no, equipment.c.sort, equipment.c.max_level)
    .where(equipment.c.state == EquipmentState.IN_USE.value)
    .where(equipment.c.sort.in_([sort.value for sort in EquipmentSort if sort.holds_files]))
    .order_by(equipment.c.equipment_no)
)


def equipment_register(sight: Sight) -> tuple[EquipmentRow, ...]:
    """All media and devices by their numbers."""
    if not sight.sees_holdings:
        return ()
    uses: dict[int, list[UseRow]] = {}
    for row in sight.connection.execute(_USES):
        uses.setdefault(row.equipment_id, []).append(_use(row))
    return tuple(_row(row, tuple(uses.get(row.id, ()))) for row in sight.connection.execute(_ALL))


def writable_media(sight: Sight) -> tuple[WritableMedium, ...]:
    """The media in use, for everybody whose duty it is to let something leave."""
    if not sight.keeper.duties & {Duty.PRINT, Duty.EXPORT_JOURNAL}:
        return ()
    rows = sight.connection.execute(_WRITABLE)
    return tuple(WritableMedium(row.equipment_no, EquipmentSort(row.sort), Level(row.max_level)) for row in rows)


def _row(row: Any, uses: tuple[UseRow, ...]) -> EquipmentRow:
    return EquipmentRow(
        id=row.id,
        barcode=row.barcode,
        equipment_no=row.equipment_no,
        sort=EquipmentSort(row.sort),
        make=row.make,
        capacity=row.capacity,
        max_level=Level(row.max_level),
        custodian=row.custodian,
        kept_at=row.kept_at,
        in_use_since=date.fromisoformat(row.in_use_since),
        labelled=bool(row.labelled),
        state=EquipmentState(row.state),
        retired_on=None if row.retired_on is None else date.fromisoformat(row.retired_on),
        disposal=row.disposal,
        seen_by=row.seen_by,
        uses=uses,
    )


def _use(row: Any) -> UseRow:
    return UseRow(
        equipment=row.equipment_id,
        kind=UseKind(row.use_kind),
        begun_on=date.fromisoformat(row.begun_on),
        taken_by=row.taken_by,
        purpose=row.purpose,
        machine=row.machine,
        allowed_by=row.allowed_by,
        given_back_on=None if row.given_back_on is None else date.fromisoformat(row.given_back_on),
    )
