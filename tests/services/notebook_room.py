"""A secret notebook, registered in a real room for the tests that write in it (R-68)."""

from __future__ import annotations

from recordsroom.domain.commands import RegisterEquipment
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.facts import Entered
from recordsroom.domain.values import Level
from recordsroom.services.room import Room
from tests.builders import TODAY


def a_notebook(room: Room, number: str = "本2026-01", level: Level = Level.MIMI) -> int:
    told = room.do(
        RegisterEquipment(
            equipment_no=number,
            sort=EquipmentSort.NOTEBOOK,
            max_level=level,
            custodian="林素贞",
            kept_at="阅览室铁柜",
            in_use_since=TODAY,
        )
    ).told
    assert isinstance(told, Entered)
    return told.id
