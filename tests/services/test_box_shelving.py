"""Boxes on shelves: one event for the box and all in it, judged by its highest level, undone in one step."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    Command,
    LendCarrier,
    MakeBox,
    PutInBox,
    RecordApproval,
    RecordCondition,
    ReturnCarrier,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    ShelveTogether,
    Undo,
)
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import BoxShelved, Entered, ShelvedInBox, ShelvedTogether
from recordsroom.domain.room_plan import RoomPlan, RoomShape, places_of
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Barcode, Condition, Custody, Kind, Level
from recordsroom.services.queries import shelving
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.files import carriers
from tests.rooms import AUDITOR, SECOND, House

ROOM, CABINET, LOW, TOP = 1, 2, 3, 4
KEY = {"fonds_no": "W017", "category_code": "WS", "year": 2019, "retention": "Y", "org_code": "GH"}


def a_box(room: Room, *inside: int, **odd: object) -> int:
    told = room.do(MakeBox(**(KEY | {"width_mm": 30} | odd))).told  # type: ignore[arg-type]
    assert isinstance(told, Entered)
    if inside:
        room.do(PutInBox(carriers=inside, box=told.id))
    return told.id


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def where(room: Room, *keys: int) -> list[tuple[Custody, int | None, int | None]]:
    found = [one for key in keys for one in carriers(room, key)]
    return [(one.custody, one.location_id, one.home_id) for one in found]


def lend(room: Room, carrier: int) -> None:
    room.do(RecordApproval(form_no=f"A-{carrier}", approver=4, approved_on=TODAY, reader=1, carriers=(carrier,)))
    room.do(LendCarrier(carrier=carrier, reader=1))


def narrow_shelf(room: Room, mm: int = 50) -> int:
    plan = RoomPlan(RoomShape(levels=1), first_number=9, max_level=Level.JIMI, capacity_mm=mm)
    room.do(AddStorageLocations(places=places_of(plan)))
    return room.ask(shelving.locations)[-1].id


def test_t006_a_box_takes_its_place_with_all_that_lies_in_it_as_one_entry_and_one_undo(house: House):
    room, box = house.room, a_box(house.room, 1, 2, 3)
    before = where(room, 1, 2, 3)
    outcome = room.do(ShelveBox(box=box, location=CABINET))
    assert outcome.told == BoxShelved("0001", 3, "02 库 01 柜", None)
    assert where(room, 1, 2, 3) == [(Custody.SHELVED, CABINET, CABINET)] * 3
    room.do(Undo(entry=outcome.entry))
    assert where(room, 1, 2, 3) == before


def test_r065_a_box_that_stands_elsewhere_is_refused_until_it_is_moved(room: Room):
    box = a_box(room, 1, 2)
    room.do(ShelveBox(box=box, location=CABINET))
    assert refused(room, ShelveBox(box=box, location=LOW)) == (Reason.WRONG_PLACE,)
    told = room.do(ShelveBox(box=box, location=LOW, move=True)).told
    assert told == BoxShelved("0001", 2, "02 库 02 柜", "02 库 01 柜")
    assert where(room, 1) == [(Custody.SHELVED, LOW, LOW)]
    assert refused(room, ShelveBox(box=box, location=LOW)) == (Reason.NOTHING_TO_DO,)


def test_r038_r039_r040_the_highest_level_in_a_box_decides_where_it_may_stand(room: Room):
    box = a_box(room, 1, 2, 4)
    assert refused(room, ShelveBox(box=box, location=LOW)) == (Reason.PLACE_TOO_LOW,)
    assert refused(room, ShelveBox(box=box, location=TOP)) == (Reason.PLACE_DEDICATED,)
    assert refused(room, ShelveBox(box=box, location=ROOM)) == (Reason.NOT_A_SHELF,)


def test_r039_what_is_out_counts_too_since_it_comes_back_into_the_box(room: Room):
    box = a_box(room, 2, 3)
    room.do(ShelveBox(box=box, location=CABINET))
    lend(room, 3)
    assert refused(room, ShelveBox(box=box, location=LOW, move=True)) == (Reason.PLACE_TOO_LOW,)


def test_what_is_out_stays_out_and_belongs_where_its_box_stands(room: Room):
    box = a_box(room, 1, 2)
    room.do(ShelveBox(box=box, location=CABINET))
    lend(room, 2)
    room.do(ShelveBox(box=box, location=LOW, move=True))
    assert where(room, 1, 2) == [(Custody.SHELVED, LOW, LOW), (Custody.ON_LOAN, None, LOW)]
    room.do(ReturnCarrier(carrier=2))
    assert refused(room, ShelveBox(box=box, location=LOW)) == (Reason.NOTHING_TO_DO,)
    told = room.do(ShelveInBox(carrier=2, box=box)).told
    assert isinstance(told, ShelvedInBox) and told.place == "02 库 02 柜"
    assert where(room, 2) == [(Custody.SHELVED, LOW, LOW)]


def test_r029_mould_in_a_box_keeps_it_from_the_shelf(room: Room):
    box = a_box(room, 1)
    room.do(RecordCondition(carrier=1, condition=Condition.MOULD))
    assert refused(room, ShelveBox(box=box, location=CABINET)) == (Reason.NEEDS_TREATMENT,)


def test_an_empty_box_may_stand_on_any_shelf(room: Room):
    box = a_box(room)
    room.do(ShelveBox(box=box, location=TOP))
    room.do(ShelveBox(box=box, location=LOW, move=True))


def test_t006_a_carrier_goes_into_a_box_at_its_shelf(room: Room):
    box = a_box(room, location=CABINET)
    told = room.do(ShelveInBox(carrier=1, box=box)).told
    assert isinstance(told, ShelvedInBox) and (told.box_no, told.place) == ("0001", "02 库 01 柜")
    assert where(room, 1) == [(Custody.SHELVED, CABINET, CABINET)]
    assert refused(room, ShelveInBox(carrier=1, box=box)) == (Reason.NOTHING_TO_DO,)


def test_a_carrier_goes_into_a_box_that_stands_nowhere_yet(room: Room):
    box = a_box(room)
    room.do(ShelveInBox(carrier=1, box=box))
    assert where(room, 1) == [(Custody.ACCESSIONED, None, None)]
    room.do(ShelveBox(box=box, location=CABINET))
    assert where(room, 1) == [(Custody.SHELVED, CABINET, CABINET)]


def test_r065_what_belongs_elsewhere_goes_into_a_box_only_when_it_is_moved(room: Room):
    here, there = a_box(room, location=CABINET), a_box(room, 2, location=CABINET)
    assert refused(room, ShelveInBox(carrier=2, box=here)) == (Reason.OTHER_BOX,)
    room.do(ShelveInBox(carrier=2, box=here, move=True))
    room.do(ShelveCarrier(carrier=1, location=LOW))
    assert refused(room, ShelveInBox(carrier=1, box=there)) == (Reason.WRONG_PLACE,)
    room.do(ShelveInBox(carrier=1, box=there, move=True))
    assert where(room, 1) == [(Custody.SHELVED, CABINET, CABINET)]


def test_r041_another_class_is_refused_at_the_shelf_too(room: Room):
    assert refused(room, ShelveInBox(carrier=1, box=a_box(room, year=2020))) == (Reason.CLASS_DIFFERS,)


def test_p029_an_old_box_asks_back_at_the_shelf_too(room: Room):
    box = a_box(room, year=2020, legacy=True)
    with pytest.raises(Doubtful) as caught:
        room.do(ShelveInBox(carrier=1, box=box))
    assert caught.value.doubts == (Doubt.BOX_MIXED,)
    room.do(ShelveInBox(carrier=1, box=box, confirmed=frozenset({Doubt.BOX_MIXED}), phrase="5"))


def test_a_carrier_leaves_its_box_only_when_told_so(room: Room):
    box = a_box(room, 1, 2)
    room.do(ShelveBox(box=box, location=CABINET))
    assert refused(room, ShelveCarrier(carrier=1, location=LOW)) == (Reason.IN_A_BOX,)
    assert refused(room, ShelveCarrier(carrier=1, location=LOW, move=True)) == (Reason.IN_A_BOX,)
    room.do(ShelveCarrier(carrier=1, location=LOW, move=True, out_of_box=True))
    [carrier] = carriers(room, 1)
    assert (carrier.location_id, carrier.box_id) == (LOW, None)


def test_p030_an_overfull_shelf_is_a_doubt_never_a_refusal(room: Room):
    shelf = narrow_shelf(room)
    first, second = a_box(room), a_box(room)
    room.do(ShelveBox(box=first, location=shelf))
    for request in (
        ShelveBox(box=second, location=shelf),
        ShelveTogether(boxes=(second,), carriers=(), location=shelf),
    ):
        with pytest.raises(Doubtful) as caught:
            room.do(request)
        assert caught.value.doubts == (Doubt.PLACE_OVERFULL,)
    confirmed = frozenset({Doubt.PLACE_OVERFULL})
    room.do(ShelveBox(box=second, location=shelf, confirmed=confirmed, phrase="5"))
    with pytest.raises(Doubtful):
        room.do(ShelveCarrier(carrier=1, location=shelf))
    room.do(ShelveCarrier(carrier=1, location=shelf, confirmed=confirmed, phrase="5"))


def test_p030_where_the_width_is_not_known_nothing_is_doubted(room: Room):
    for _box in range(3):
        room.do(ShelveBox(box=a_box(room, width_mm=200), location=CABINET))


def test_t007_several_are_put_in_one_place_as_one_entry_all_or_none(house: House):
    room, box = house.room, a_box(house.room, 1, 2)
    request = ShelveTogether(boxes=(box,), carriers=(6, 7, 6), location=LOW)
    outcome = room.do(request)
    assert outcome.told == ShelvedTogether(1, 2, "02 库 02 柜")
    assert where(room, 1, 2, 6, 7) == [(Custody.SHELVED, LOW, LOW)] * 4
    assert refused(room, request) == (Reason.NOTHING_TO_DO,)
    moved = ShelveTogether(boxes=(box,), carriers=(6, 7), location=CABINET)
    assert refused(room, moved) == (Reason.WRONG_PLACE,)
    room.do(Undo(entry=outcome.entry))
    assert {custody for custody, _place, _home in where(room, 1, 2, 6, 7)} == {Custody.ACCESSIONED}


def test_r038_several_are_refused_together_where_one_may_not_stand(room: Room):
    assert refused(room, ShelveTogether(boxes=(), carriers=(2, 4), location=LOW)) == (Reason.PLACE_TOO_LOW,)
    assert where(room, 2) == [(Custody.ACCESSIONED, None, None)]


def test_a_box_is_known_by_its_label(house: House):
    room, box = house.room, a_box(house.room, 1, 2, 4)
    room.do(ShelveBox(box=box, location=CABINET))
    lend(room, 1)
    seen = room.ask(what_is, Barcode.make(Kind.BOX, 1).digits)
    assert isinstance(seen, BoxSeen)
    assert (seen.box_no, seen.carriers, seen.out, seen.level, seen.place) == ("0001", 3, 1, Level.JIMI, "02 库 01 柜")
    assert not isinstance(house.enter(AUDITOR).ask(what_is, seen.digits), BoxSeen)


def test_the_second_custodian_shelves_boxes_too(house: House):
    box = a_box(house.room, 1)
    house.enter(SECOND).do(ShelveBox(box=box, location=CABINET))
