"""A medium with all that the registers of media and devices keep, for tests that want every column filled."""

from __future__ import annotations

from recordsroom.domain.equipment import Equipment, EquipmentSort, EquipmentState, EquipmentUse, UseKind
from recordsroom.domain.values import Kind, Level
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.services.furnishing_backups import fill_backups


def fill_equipment(unit: Unit) -> None:
    """A medium that was used once and then destroyed; and what was backed up."""
    medium = unit.add(
        Equipment,
        barcode=unit.next_barcode(Kind.MEDIUM).digits,
        equipment_no="JZ-2026-001",
        sort=EquipmentSort.USB_STICK,
        make="青石 QS-U2",
        capacity="64 GB",
        max_level=Level.MIMI,
        custodian="林素贞",
        kept_at="保密柜02",
        in_use_since=TODAY,
        labelled=True,
        state=EquipmentState.DESTROYED,
        retired_on=TODAY,
        disposal="送销毁中心",
        seen_by="韩若水",
    )
    used = {"taken_by": "韩若水", "purpose": "报送目录", "machine": "SB-2026-001", "allowed_by": "顾望舒"}
    days = {"begun_on": TODAY, "given_back_on": TODAY}
    unit.add(EquipmentUse, equipment_id=medium.id, use_kind=UseKind.USE, **used, **days)
    fill_backups(unit)
