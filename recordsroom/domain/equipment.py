"""Storage media and devices 存储介质、涉密设备: what may be written on, who has one, how one goes (F-29, G-28, G-29).

A medium or device keeps the highest level that it ever had: what held secrets is never used for less (R-136).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.carrying import among, people_in
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

LONGEST_WORDS = 60
"""Signs in one cell of the register; more does not stand in its column."""
_COUNTED = re.compile(r"(.*?)([0-9]{1,8})")


@unique
class EquipmentSort(StrEnum):
    """What a thing is: first the media, then the devices."""

    USB_STICK = "USB_STICK"
    PORTABLE_DISK = "PORTABLE_DISK"
    OPTICAL_DISC = "OPTICAL_DISC"
    MEMORY_CARD = "MEMORY_CARD"
    HARD_DISK = "HARD_DISK"
    TAPE = "TAPE"
    NOTEBOOK = "NOTEBOOK"
    """保密本: written in by hand, in the room (R-68)."""
    COMPUTER = "COMPUTER"
    PRINTER = "PRINTER"
    COPIER = "COPIER"
    SCANNER = "SCANNER"
    MEMORY_SCANNER = "MEMORY_SCANNER"
    OTHER_DEVICE = "OTHER_DEVICE"

    @property
    def medium(self) -> bool:
        """Whether something can be stored on it and carried away."""
        return self in _MEDIA

    @property
    def holds_files(self) -> bool:
        """Whether a file can be written on it."""
        return self.medium and self is not EquipmentSort.NOTEBOOK


_MEDIA = frozenset(list(EquipmentSort)[:7])


@unique
class EquipmentState(StrEnum):
    """Where a thing stands in its life."""

    IN_USE = "IN_USE"
    HANDED_IN = "HANDED_IN"
    """Out of use, and waiting for its destruction."""
    DESTROYED = "DESTROYED"


@unique
class UseKind(StrEnum):
    """Why somebody has it."""

    USE = "USE"
    REPAIR = "REPAIR"


@dataclass(frozen=True, slots=True)
class Equipment:
    """One line of the register of media, or of devices."""

    id: int
    barcode: str
    equipment_no: str
    sort: EquipmentSort
    make: str
    """Make and serial number."""
    capacity: str
    max_level: Level
    custodian: str
    """Who answers for it."""
    kept_at: str
    in_use_since: date
    labelled: bool
    state: EquipmentState
    retired_on: date | None
    disposal: str
    """Where and how it was destroyed, or why it was handed in."""
    seen_by: str
    """The second person at the destruction."""

    def __repr__(self) -> str:
        return f"Equipment({self.id})"


@dataclass(frozen=True, slots=True)
class EquipmentUse:
    """One line of the register of uses, or one repair."""

    id: int
    equipment_id: int
    use_kind: UseKind
    begun_on: date
    taken_by: str
    """Who uses or repairs it."""
    purpose: str
    machine: str
    """On which device it is used."""
    allowed_by: str
    """Who allowed the use, or supervised the repair on the spot (R-137)."""
    given_back_on: date | None

    def __repr__(self) -> str:
        return f"EquipmentUse({self.id})"


def may_write_on(equipment: Equipment | None, level: Level) -> Objection | None:
    """Why nothing of this level may be written on it: not registered, out of use, or for less (R-134 to R-136)."""
    if equipment is None or not equipment.sort.holds_files:
        return Objection(Reason.MEDIUM_NOT_REGISTERED)
    if equipment.state is not EquipmentState.IN_USE:
        return Objection(Reason.EQUIPMENT_RETIRED)
    if equipment.max_level < level:
        return Objection(Reason.MEDIUM_TOO_LOW, {"level": level, "medium_level": equipment.max_level})
    return None


def may_change(equipment: Equipment, level: Level) -> Reason | None:
    """Why its keeping or level may not be changed so; the level only ever rises (R-136)."""
    if equipment.state is not EquipmentState.IN_USE:
        return Reason.EQUIPMENT_RETIRED
    return Reason.MEDIUM_LOWERED if level < equipment.max_level else None


def may_give_out(
    equipment: Equipment, taken: EquipmentUse | None, kind: UseKind, *, taken_by: str, allowed_by: str
) -> Reason | None:
    """Why it may not be given out for use or repair; a repair is watched by another than who repairs it (R-137)."""
    if equipment.state is not EquipmentState.IN_USE:
        return Reason.EQUIPMENT_RETIRED
    if taken is not None:
        return Reason.EQUIPMENT_TAKEN
    watched = any(not among(taken_by, name) for name in people_in(allowed_by))
    return Reason.SUPERVISOR_MISSING if kind is UseKind.REPAIR and not watched else None


def may_take_back(taken: EquipmentUse | None, *, at_seat: bool) -> Reason | None:
    """Why its coming back may not be entered here: nobody has it, or the desk counts its leaves first (R-68)."""
    if taken is None:
        return Reason.NOTHING_TO_DO
    return Reason.NOTEBOOK_AT_SEAT if at_seat else None


def may_retire(equipment: Equipment, taken: EquipmentUse | None, to: EquipmentState) -> Reason | None:
    """Why it may not go out of use, or be entered as destroyed."""
    if taken is not None:
        return Reason.EQUIPMENT_TAKEN
    if to is EquipmentState.IN_USE:
        return Reason.VALUE_NOT_POSSIBLE
    gone = to is equipment.state or equipment.state is EquipmentState.DESTROYED
    return Reason.EQUIPMENT_RETIRED if gone else None


def may_destroy(equipment: Equipment, disposal: str, seen_by: str, keeper: str) -> Reason | None:
    """Why its destruction may not be entered: where and how is told, and what held secrets goes before two (R-137)."""
    if not disposal.strip():
        return Reason.DISPOSAL_NOT_TOLD
    if not equipment.max_level.classified:
        return None
    seen = people_in(seen_by)
    if not seen:
        return Reason.WITNESS_MISSING
    return None if any(not among(keeper, name) for name in seen) else Reason.SECOND_NOT_ANOTHER


def next_number(taken: Sequence[str], *, medium: bool, year: int) -> str:
    """The number that follows the last one as this unit counts; a new year that stands in it begins anew (R-134).

    `taken` are the numbers of the same register in the order in which they were given.
    """
    found = _COUNTED.fullmatch(taken[-1]) if taken else None
    head, last = (found[1], found[2]) if found else (f"{'JZ' if medium else 'SB'}-{year}-", "000")
    if str(year - 1) in head and str(year) not in head:
        head, last = head.replace(str(year - 1), str(year)), "0" * len(last)
    number = int(last) + 1
    while f"{head}{number:0{len(last)}d}" in taken:
        number += 1
    return f"{head}{number:0{len(last)}d}"
