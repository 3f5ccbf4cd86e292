"""A place becomes part of another: what may be part of what, and codes, names and the walk afterwards (R-42)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.regrouping import Regrouping, may_hold_part, regrouping
from recordsroom.domain.room_plan import RoomPlan, RoomShape, places_of
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Level, LocationKind


def room() -> list[StorageLocation]:
    """Two columns of two sections of two levels, a cabinet, and a second room of one column with one section."""
    made = [*places_of(RoomPlan(RoomShape(columns=2, sections=2, levels=2), title="密集架"))]
    made += places_of(RoomPlan(RoomShape(columns=1, sections=1, levels=1), first_number=2))
    ids = {place.code: number for number, place in enumerate(made, 1)}
    found = [
        StorageLocation(
            ids[one.code], ids.get(one.parent or ""), one.code, one.name, one.kind, "", number * 10,
            one.max_level, None, dual_control=False, capacity_mm=None,
        )
        for number, one in enumerate(made, 1)
    ]  # fmt: skip
    safe = StorageLocation(
        99, ids["01"], "01-G1", "南墙一柜", LocationKind.CABINET, "", 990, Level.INTERNAL, None,
        dual_control=False, capacity_mm=None,
    )  # fmt: skip
    return [*found, safe]


PLACES = room()
ID = {place.code: place.id for place in PLACES}


def moved(code: str, whole: str, places: list[StorageLocation] = PLACES, *, renumber: bool = True) -> Regrouping:
    return regrouping(places, ID[code], ID[whole], renumber=renumber)


def changed(at: str, **facts: object) -> list[StorageLocation]:
    return [replace(one, **facts) if one.code == at else one for one in PLACES]  # type: ignore[arg-type]


def why(found: Regrouping) -> Reason | None:
    return found.objection.reason if found.objection else None


def test_a_free_number_stays_and_a_taken_one_becomes_the_next():
    found = moved("01-01-02", "02-01")
    assert [(one.new_code, one.new_name) for one in found.lines] == [
        ("02-01-02", "02 库 01 列 02 节"),
        ("02-01-02-1", "02 库 01 列 02 节 1 层"),
        ("02-01-02-2", "02 库 01 列 02 节 2 层"),
    ]
    assert moved("01-01-02", "01-02").lines[0].new_code == "01-02-03"
    assert moved("01-01-02", "01-02").lines[0].new_name == "01 库 02 列 03 节"


def test_what_is_called_otherwise_keeps_its_name_and_what_is_coded_otherwise_its_code():
    places = changed("01-01-02-1", code="X-1", name="甲层")
    line = moved("01-01-02", "02-01", places).lines[1]
    assert (line.new_code, line.new_name) == ("X-1", "甲层")
    safe = moved("01-G1", "02").lines[0]
    assert (safe.new_code, safe.new_name) == ("02-G1", "南墙一柜")


def test_without_renumbering_codes_and_names_stay():
    found = moved("01-01-02", "02-01", renumber=False)
    assert all((one.code, one.name) == (one.new_code, one.new_name) for one in found.lines)


def test_r042_the_walk_goes_through_it_where_it_stands_then():
    def order(found: Regrouping) -> list[str]:
        walk = dict(found.walk)
        codes = {one.id: one.new_code for one in found.lines}
        ordered = sorted(PLACES, key=lambda one: walk.get(one.id, one.walk_order))
        return [codes.get(one.id, one.code) for one in ordered]

    behind = order(moved("01-01-02", "02-01"))
    assert behind[behind.index("02-01-01-1") + 1 :][:3] == ["02-01-02", "02-01-02-1", "02-01-02-2"]
    gap = [one for one in PLACES if not one.code.startswith("01-02-01")]
    before = regrouping(gap, ID["01-01-01"], ID["01-02"], renumber=True)
    walk = dict(before.walk)
    assert before.lines[0].new_code == "01-02-01"
    assert walk[ID["01-01-01"]] < walk.get(ID["01-02-02"], 10 * ID["01-02-02"])


@pytest.mark.parametrize(
    ("code", "whole"),
    [("01", "02"), ("01-01", "01-01"), ("01-01-01", "01-01-01-1"), ("01-01-01", "01"), ("01-01-01-1", "01-02")],
)
def test_r042_only_what_is_divided_alike_takes_a_part(code: str, whole: str):
    assert why(moved(code, whole)) is Reason.DIVIDED_OTHERWISE


def test_rules_of_the_new_whole_hold():
    assert why(moved("01-01-01", "01-01")) is Reason.NOTHING_TO_DO
    assert why(moved("01-01-01", "02-01", changed("02-01", closed=True))) is Reason.PLACE_CLOSED
    assert why(moved("01-01-01", "02-01", changed("02-01", max_level=Level.PUBLIC))) is Reason.PLACE_TOO_LOW
    assert why(moved("01-01-01", "02-01", changed("02-01", dedicated_to=Level.MIMI))) is Reason.PLACE_DEDICATED


def test_a_code_is_never_given_twice():
    assert why(moved("01-01-02", "02-01", changed("01-G1", code="02-01-02-2"))) is Reason.CODE_TAKEN
    twin = replace(PLACES[-1], id=98, parent_id=ID["02"], code="02-G1")
    assert why(moved("01-G1", "02", [*PLACES, twin])) is Reason.CODE_TAKEN


def test_cabinets_stand_in_rooms_only():
    assert may_hold_part(LocationKind.AREA, LocationKind.CABINET)
    assert not may_hold_part(LocationKind.COLUMN, LocationKind.CABINET)
    assert not may_hold_part(LocationKind.CABINET, LocationKind.SECTION)
