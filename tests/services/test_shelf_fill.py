"""How full the shelves are: measured by boxes, estimated by pages, added up by the engine, never a refusal (P-30)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    LendCarrier,
    MakeBox,
    PutInBox,
    RecordApproval,
    ShelveCarrier,
)
from recordsroom.domain.room_plan import RoomPlan, RoomShape, places_of
from recordsroom.domain.shelf_fill import UNCOUNTED_MM, UNMEASURED_BOX_MM, Fill, next_free, thickness_mm
from recordsroom.domain.values import Level
from recordsroom.services.queries import shelving
from recordsroom.services.queries.shelf_fill import fills, on_shelf
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import AUDITOR, House

ROOM, CABINET, LOW = 1, 2, 3
PLAN = RoomPlan(RoomShape(columns=1, sections=1, levels=2), first_number=7, max_level=Level.JIMI, capacity_mm=100)


def filled(room: Room, root: int = ROOM) -> dict[int, Fill]:
    return {row.place: row.fill for row in room.ask(fills, root)}


def new_shelves(room: Room) -> list[int]:
    room.do(AddStorageLocations(places=places_of(PLAN)))
    return [row.id for row in room.ask(shelving.locations) if row.code.startswith("07")]


@pytest.mark.parametrize(("pages", "mm"), [(None, UNCOUNTED_MM), (1, 3), (10, 3), (11, 4), (240, 26)])
def test_p030_a_loose_carrier_is_estimated_by_its_pages(room: Room, pages: int | None, mm: int):
    assert thickness_mm(pages) == mm


def test_p030_the_engine_estimates_as_the_domain_does(room: Room):
    for carrier in (1, 2, 3):
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
    fill = filled(room)[CABINET]
    assert fill.used_mm == fill.guessed_mm == sum(thickness_mm(10 + number) for number in (1, 2, 3))
    assert (fill.loose, fill.boxes, fill.carriers, fill.highest) == (3, 0, 3, Level.MIMI)


def test_a_box_takes_its_width_and_what_lies_in_it_takes_nothing_more(room: Room):
    measured = room.do(MakeBox(fonds_no="W017", width_mm=40, location=CABINET)).told.id  # type: ignore[attr-defined]
    room.do(MakeBox(fonds_no="W017", location=CABINET))
    for carrier in (1, 2):
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
    room.do(PutInBox(carriers=(1, 2), box=measured))
    fill = filled(room)[CABINET]
    assert (fill.used_mm, fill.guessed_mm) == (40 + UNMEASURED_BOX_MM, UNMEASURED_BOX_MM)
    assert (fill.boxes, fill.loose, fill.carriers, fill.things) == (2, 0, 2, 2)


def test_parts_are_counted_into_what_they_are_part_of(room: Room):
    root, column, section, upper, lower = new_shelves(room)
    room.do(MakeBox(fonds_no="W017", width_mm=60, location=upper))
    room.do(ShelveCarrier(carrier=4, location=lower))
    found = filled(room, root)
    assert found[upper].percent == 60 and found[lower].percent == 4
    assert [found[one].percent for one in (root, column, section)] == [32, 32, 32]
    assert (found[root].capacity_mm, found[root].free_mm, found[root].highest) == (200, 136, Level.JIMI)
    assert set(found) == {root, column, section, upper, lower}


def test_where_no_width_is_known_nothing_is_pretended(room: Room):
    room.do(ShelveCarrier(carrier=1, location=CABINET))
    fill = filled(room)[CABINET]
    assert (fill.percent, fill.free_mm, fill.full) == (None, None, False)


def test_a_full_shelf_is_told(room: Room):
    *_above, upper, _lower = new_shelves(room)
    room.do(MakeBox(fonds_no="W017", width_mm=95, location=upper))
    assert filled(room, upper)[upper].full


def test_a_level_to_be_checked_is_counted_apart(room: Room):
    room.do(ShelveCarrier(carrier=5, location=CABINET))
    fill = filled(room)[CABINET]
    assert (fill.highest, fill.unchecked) == (None, 1)


def test_what_is_lent_stands_nowhere(room: Room):
    for carrier in (1, 2):
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(1,)))
    room.do(LendCarrier(carrier=1, reader=1))
    assert filled(room)[CABINET].carriers == 1


def test_boxes_come_before_loose_carriers(room: Room):
    box = room.do(MakeBox(fonds_no="W017", width_mm=40, location=CABINET)).told.id  # type: ignore[attr-defined]
    for carrier in (1, 2, 3):
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
    room.do(PutInBox(carriers=(1, 2), box=box))
    first, second = room.ask(on_shelf, CABINET, 5)
    assert (first.box_no, first.carriers, first.level) == ("0001", 2, Level.INTERNAL)
    assert (first.first_code, first.last_code) == ("W017-WS·2019-Y-GH-0001", "W017-WS·2019-Y-GH-0002")
    assert (second.box_no, second.first_code) == (None, "W017-WS·2019-Y-GH-0003")
    assert len(room.ask(on_shelf, CABINET, 1)) == 1


def test_administrators_do_not_learn_what_stands_where(house: House):
    house.room.do(ShelveCarrier(carrier=1, location=CABINET))
    room = house.enter(AUDITOR)
    assert room.ask(fills, ROOM) == () and room.ask(on_shelf, CABINET, 5) == ()


def test_the_plan_costs_three_statements_however_much_stands_there(room: Room):
    for carrier in (1, 2, 3):
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
    seen: list[str] = []
    raw = room.vault.engine.raw_connection()
    raw.driver_connection.set_trace_callback(seen.append)  # type: ignore[union-attr]
    raw.close()
    filled(room)
    assert len([one for one in seen if one.lstrip().startswith(("SELECT", "WITH"))]) == 3


def test_the_next_free_shelf_goes_round_once_and_passes_over_what_is_not_known():
    full, free = Fill(used_mm=90).on_shelf(100), Fill(used_mm=40).on_shelf(100)
    shelves = ((1, free), (2, full), (3, None), (4, Fill()), (5, free))
    assert [next_free(shelves, after) for after in (0, 1, 5)] == [1, 5, 1]
    assert next_free(shelves, 0, needed_mm=61) is None
