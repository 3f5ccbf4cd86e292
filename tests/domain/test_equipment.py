"""Media and devices: what may be written on them, who may have one, how one goes (R-134 to R-137)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from recordsroom.domain.equipment import (
    Equipment,
    EquipmentSort,
    EquipmentState,
    EquipmentUse,
    UseKind,
    may_change,
    may_destroy,
    may_give_out,
    may_retire,
    may_write_on,
    next_number,
)
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

DAY, REPAIR = date(2026, 11, 20), UseKind.REPAIR
STICK = Equipment(
    1,
    "7000000011",
    "JZ-2026-001",
    EquipmentSort.USB_STICK,
    "",
    "64 GB",
    Level.MIMI,
    "林素贞",
    "保密柜02",
    DAY,
    False,
    EquipmentState.IN_USE,
    None,
    "",
    "",
)
USED = EquipmentUse(1, 1, UseKind.USE, DAY, "韩若水", "报送", "", "", None)
HANDED_IN = replace(STICK, state=EquipmentState.HANDED_IN, retired_on=DAY)
DESTROYED = replace(HANDED_IN, state=EquipmentState.DESTROYED)
COMPUTER = replace(STICK, sort=EquipmentSort.COMPUTER)


@pytest.mark.parametrize(
    ("medium", "level", "reason"),
    [
        (STICK, Level.MIMI, None),
        (STICK, Level.INTERNAL, None),
        (STICK, Level.JIMI, Reason.MEDIUM_TOO_LOW),
        (HANDED_IN, Level.INTERNAL, Reason.EQUIPMENT_RETIRED),
        (COMPUTER, Level.INTERNAL, Reason.MEDIUM_NOT_REGISTERED),
        (None, Level.INTERNAL, Reason.MEDIUM_NOT_REGISTERED),
    ],
)
def test_r135_only_a_registered_medium_of_the_level_is_written_on(
    medium: Equipment | None, level: Level, reason: Reason | None
):
    found = may_write_on(medium, level)
    assert (found.reason if isinstance(found, Objection) else None) is reason


def test_r136_a_level_is_never_lowered():
    assert may_change(STICK, Level.JIMI) is None
    assert may_change(STICK, Level.MIMI) is None
    assert may_change(STICK, Level.INTERNAL) is Reason.MEDIUM_LOWERED
    assert may_change(DESTROYED, Level.JIMI) is Reason.EQUIPMENT_RETIRED


def test_r137_a_repair_is_watched_and_nobody_has_it_twice():
    def judged(thing: Equipment = STICK, use: EquipmentUse | None = None, kind: UseKind = REPAIR, watch: str = ""):
        return may_give_out(thing, use, kind, taken_by="青石维修站 李工", allowed_by=watch)

    assert judged(kind=UseKind.USE) is None
    for nobody in (" ", "—", "青石维修站李工"):
        # Who repairs it does not watch it.
        assert judged(watch=nobody) is Reason.SUPERVISOR_MISSING, nobody
    assert judged(watch="韩若水") is None
    assert judged(use=USED, kind=UseKind.USE) is Reason.EQUIPMENT_TAKEN
    assert judged(HANDED_IN, kind=UseKind.USE) is Reason.EQUIPMENT_RETIRED


def test_r136_what_goes_out_of_use_is_at_home_and_goes_once():
    assert may_retire(STICK, None, EquipmentState.HANDED_IN) is None
    assert may_retire(HANDED_IN, None, EquipmentState.DESTROYED) is None
    assert may_retire(STICK, USED, EquipmentState.HANDED_IN) is Reason.EQUIPMENT_TAKEN
    assert may_retire(HANDED_IN, None, EquipmentState.IN_USE) is Reason.VALUE_NOT_POSSIBLE
    assert may_retire(HANDED_IN, None, EquipmentState.HANDED_IN) is Reason.EQUIPMENT_RETIRED
    assert may_retire(DESTROYED, None, EquipmentState.HANDED_IN) is Reason.EQUIPMENT_RETIRED


def test_r137_what_held_secrets_is_destroyed_before_two_and_told_where():
    assert may_destroy(STICK, " ", "韩若水", "林素贞") is Reason.DISPOSAL_NOT_TOLD
    assert may_destroy(STICK, "销毁中心", " ", "林素贞") is Reason.WITNESS_MISSING
    assert may_destroy(STICK, "销毁中心", "林素贞", "林素贞") is Reason.SECOND_NOT_ANOTHER
    assert may_destroy(STICK, "销毁中心", "韩若水", "林素贞") is None
    assert may_destroy(replace(STICK, max_level=Level.INTERNAL), "销毁中心", "", "林素贞") is None


@pytest.mark.parametrize(
    ("taken", "year", "number"),
    [
        ((), 2026, "JZ-2026-001"),
        (("JZ-2026-009",), 2026, "JZ-2026-010"),
        (("JZ-2026-009",), 2027, "JZ-2027-001"),
        (("JZ-2026-009", "JZ-2027-001"), 2027, "JZ-2027-002"),
        (("U3", "U2"), 2026, "U4"),
        (("青密介012",), 2026, "青密介013"),
        (("old",), 2026, "JZ-2026-001"),
    ],
)
def test_r134_the_next_number_is_counted_as_the_unit_counts(taken: tuple[str, ...], year: int, number: str):
    assert next_number(taken, medium=True, year=year) == number
    assert next_number((), medium=False, year=2026) == "SB-2026-001"


def test_nothing_says_what_it_is_about():
    assert f"{STICK!r} {USED!r}" == "Equipment(1) EquipmentUse(1)"
