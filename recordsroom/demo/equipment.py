"""The media and devices of the demonstration room, invented."""

from __future__ import annotations

from datetime import date, timedelta

from recordsroom.domain.commands import RegisterEquipment
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.values import Level

_KEEPER, _CABINET, _ROOM = "林素贞", "02库02柜", "保密档案室"
_THINGS = (
    ("青密介012", EquipmentSort.USB_STICK, "青石 QS-U2", "64 GB", Level.JUEMI, _CABINET),
    ("青密介013", EquipmentSort.OPTICAL_DISC, "", "4.7 GB", Level.MIMI, _CABINET),
    ("青密介014", EquipmentSort.PORTABLE_DISK, "青石 QS-H1", "1 TB", Level.JIMI, _CABINET),
    ("青密设003", EquipmentSort.COMPUTER, "青石 T500", "", Level.JIMI, _ROOM),
    ("青密设004", EquipmentSort.PRINTER, "青石 P20", "", Level.JIMI, _ROOM),
    ("青密设005", EquipmentSort.MEMORY_SCANNER, "", "", Level.INTERNAL, _ROOM),
)


def invented_equipment(today: date) -> tuple[RegisterEquipment, ...]:
    """What stands on the desk and lies in the cabinet."""
    return tuple(
        RegisterEquipment(
            equipment_no=number,
            sort=sort,
            max_level=level,
            custodian=_KEEPER,
            kept_at=place,
            in_use_since=today - timedelta(days=400),
            make=make,
            capacity=capacity,
        )
        for number, sort, make, capacity, level, place in _THINGS
    )
