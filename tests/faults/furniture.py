"""What stands in the room before the long random test begins: a cabinet, a trolley, records, seats, cases."""

from __future__ import annotations

from recordsroom.domain.commands import (
    AddSeat,
    AddStorageLocations,
    Command,
    ImportRecords,
    NewLocation,
    RegisterCases,
    RegisterEquipment,
)
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.values import Level, LocationKind
from recordsroom.domain.visits import Zone
from tests.builders import LEVELS, TODAY, a_new_record
from tests.faults.plain_lists import NOTEBOOKS
from tests.faults.plain_visits import SEATS

FURNITURE: tuple[Command, ...] = (
    AddStorageLocations(
        places=(
            NewLocation("02-04", "02 库 04 柜", LocationKind.CABINET, "02", Level.MIMI, capacity_mm=60),
            NewLocation("02-T1", "还件车", LocationKind.TROLLEY, "02", Level.MIMI),
        )
    ),
    ImportRecords(
        rows=tuple(
            a_new_record(n, level=LEVELS[(n - 1) % 5], **({"pages": None} if n % 3 else {})) for n in range(21, 31)
        ),
        file_digest="",
        layout="",
    ),
    *(
        AddSeat(seat_no=f"{key}", zone=Zone.CLASSIFIED if apart else Zone.ORDINARY, max_level=highest)
        for key, (apart, highest) in SEATS.items()
    ),
    *(
        RegisterEquipment(
            equipment_no=f"本-{key}",
            sort=EquipmentSort.NOTEBOOK,
            max_level=highest,
            custodian="林素贞",
            kept_at="阅览室铁柜",
            in_use_since=TODAY,
        )
        for key, highest in NOTEBOOKS.items()
    ),
    RegisterCases(count=1, owner="总务科", max_level=Level.MIMI),
    RegisterCases(count=1, owner="保密档案室", max_level=Level.JIMI),
)
