"""What is asked about storage media and devices: registered, kept, given out, repaired, destroyed (F-29, R-134)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.equipment import EquipmentSort, EquipmentState, UseKind
from recordsroom.domain.values import Level


@dataclass(frozen=True, kw_only=True, repr=False)
class RegisterEquipment(Command):
    """Enter a medium or a device under its number; it gets a label of its own."""

    equipment_no: str
    sort: EquipmentSort
    max_level: Level
    custodian: str
    kept_at: str
    in_use_since: date
    make: str = ""
    capacity: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class ChangeEquipment(Command):
    """Somebody else answers for it, it is kept elsewhere, or it holds something higher from now on."""

    equipment: int
    custodian: str
    kept_at: str
    max_level: Level


@dataclass(frozen=True, kw_only=True, repr=False)
class GiveOutEquipment(Command):
    """Give it to somebody for use, or for a repair that is watched."""

    equipment: int
    use_kind: UseKind
    taken_by: str
    purpose: str
    machine: str = ""
    allowed_by: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class TakeBackEquipment(Command):
    """It came back from its use or its repair."""

    equipment: int


@dataclass(frozen=True, kw_only=True, repr=False)
class RetireEquipment(Command):
    """Hand it in for destruction, or say that it was destroyed: where, how, and before whom."""

    equipment: int
    to: EquipmentState
    disposal: str = ""
    seen_by: str = ""
