"""A whole room from a sentence: how many places, with which codes and names, in which order."""

from __future__ import annotations

import pytest

from recordsroom.domain.room_plan import (
    MOST_PLACES,
    PlanFlaw,
    RoomPlan,
    RoomShape,
    first_and_last,
    places_of,
    read_shape,
)
from recordsroom.domain.values import Level, LocationKind

ROOM = RoomShape(columns=6, sides=2, sections=5, levels=6)


@pytest.mark.parametrize(
    ("sentence", "shape"),
    [
        ("2 areas × 6 columns × 2 sides × 5 sections × 6 levels", RoomShape(1, 2, 6, 2, 5, 6)),
        ("6列×2面×5节×6层", ROOM),
        ("6 列，2 面，5 节，6 层。", ROOM),
        ("６列 x ２面 x ５节 x ６层", ROOM),
        ("3 个库 每 12 列 4 层", RoomShape(repositories=3, columns=12, levels=4)),
        ("1 room, 4 shelves", RoomShape(levels=4)),
        ("5 sections 8 slots", RoomShape(sections=5, slots=8)),
    ],
)
def test_a_sentence_is_understood(sentence: str, shape: RoomShape):
    assert read_shape(sentence) == shape


@pytest.mark.parametrize("sentence", ["", "六列", "6", "列", "6 列 7 柜子", "6 列 6 列", "6 columnists", "× 列 2 面"])
def test_what_is_not_understood_is_not_guessed(sentence: str):
    assert read_shape(sentence) is None


def test_codes_and_names_are_read_from_the_door():
    places = places_of(RoomPlan(ROOM, first_number=2, title="密集架", max_level=Level.JIMI, capacity_mm=900))
    by_code = {place.code: place for place in places}
    shelf = by_code["02-05-A-03-4"]
    assert shelf.name == "02 库 05 列 A 面 03 节 4 层"
    assert shelf.kind is LocationKind.SHELF_LEVEL
    assert (shelf.parent, shelf.max_level, shelf.capacity_mm) == ("02-05-A-03", Level.JIMI, 900)
    assert by_code["02"].name == "02 库\u3000密集架"
    assert by_code["02"].capacity_mm is None


def test_areas_are_letters_and_slots_come_last():
    [*_, last] = places_of(RoomPlan(RoomShape(areas=2, levels=1, slots=3)))
    assert (last.code, last.name) == ("01-B-1-03", "01 库 B 区 1 层 03 格")
    assert last.kind is LocationKind.SLOT


def test_numbers_grow_as_wide_as_they_must():
    first, last = first_and_last(RoomPlan(RoomShape(columns=120, levels=12)))
    assert (first.code, last.code) == ("01-001-01", "01-120-12")


def test_there_are_as_many_places_as_the_shape_says():
    plan = RoomPlan(RoomShape(2, 0, 3, 2, 0, 4))
    places = places_of(plan)
    assert len(places) == plan.shape.places
    assert sum(place.kind is LocationKind.SHELF_LEVEL for place in places) == plan.shape.shelves == 48
    assert len({place.code for place in places}) == len(places)


def test_parents_come_before_their_parts():
    seen: set[str | None] = {None}
    for place in places_of(RoomPlan(ROOM)):
        assert place.parent in seen
        seen.add(place.code)


def test_r042_the_way_leads_from_top_to_bottom_even_where_level_1_is_the_lowest():
    assert [p.code for p in places_of(RoomPlan(RoomShape(levels=3)))] == ["01", "01-1", "01-2", "01-3"]
    assert [p.code for p in places_of(RoomPlan(RoomShape(levels=3), from_below=True))] == ["01", "01-3", "01-2", "01-1"]


@pytest.mark.parametrize(
    ("plan", "flaw"),
    [
        (RoomPlan(ROOM), None),
        (RoomPlan(RoomShape(columns=6, sides=2)), PlanFlaw.NO_SHELF),
        (RoomPlan(RoomShape(repositories=0, levels=2)), PlanFlaw.NO_SHELF),
        (RoomPlan(RoomShape(columns=-1, levels=2)), PlanFlaw.NO_SHELF),
        (RoomPlan(RoomShape(sides=3, levels=2)), PlanFlaw.TOO_MANY),
        (RoomPlan(RoomShape(columns=900, sections=99, levels=2)), PlanFlaw.TOO_MANY),
        (RoomPlan(ROOM, first_number=0), PlanFlaw.NUMBER_TOO_HIGH),
        (RoomPlan(RoomShape(repositories=2, levels=2), first_number=99), PlanFlaw.NUMBER_TOO_HIGH),
    ],
)
def test_what_is_wrong_with_the_numbers_is_named(plan: RoomPlan, flaw: PlanFlaw | None):
    assert plan.flaw is flaw


def test_the_limit_leaves_room_for_the_largest_room():
    assert RoomShape(1, 0, 50, 2, 10, 8).places < MOST_PLACES
