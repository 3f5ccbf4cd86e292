"""Find anything finds people and places by name, sound and label, for those who may see them."""

from datetime import timedelta

import pytest

from recordsroom.domain.commands import AddUnit, EndUnit, MakeBox
from recordsroom.domain.values import Barcode
from recordsroom.domain.values import Kind as Label
from recordsroom.services.queries.finding import MOST, Found, Kind, find_anything
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import SYSTEM, House


def found(room: Room, typed: str) -> list[tuple[Kind, str]]:
    return [(one.kind, one.words) for one in room.ask(find_anything, typed)]


@pytest.mark.parametrize(
    ("typed", "others"),
    [
        ("szy", [(Kind.READER, "沈知远")]),
        ("沈", [(Kind.READER, "沈知远")]),
        ("gyz", [(Kind.APPROVER, "顾言舟")]),
        ("02-01", [(Kind.PLACE, "02 库 01 柜")]),
        ("02库02", [(Kind.PLACE, "02 库 02 柜")]),
        ("03g", [(Kind.PLACE, "02 库 03 柜")]),
        ("水源地", []),
    ],
)
def test_p10_people_and_places_stand_after_the_search_among_records(
    room: Room, typed: str, others: list[tuple[Kind, str]]
):
    assert found(room, typed) == [(Kind.RECORDS, typed), *others]


def test_p10_records_are_found_by_code_title_and_number_and_hide_what_lists_hide(room: Room):
    assert found(room, "方案之7") == [(Kind.RECORDS, "方案之7"), (Kind.RECORD, "W017-WS·2019-Y-GH-0007")]
    assert (Kind.RECORD, "W017-WS·2019-Y-GH-0016") in found(room, "16号")
    tail = room.ask(find_anything, "0004")
    assert [(one.words, one.note, one.id) for one in tail if one.kind is Kind.RECORD] == [
        ("W017-WS·2019-Y-GH-0004", "", 4)
    ]
    label = Barcode.make(Label.CARRIER, 7).digits
    assert found(room, label)[0] == (Kind.RECORD, "W017-WS·2019-Y-GH-0007")


def test_of_many_records_the_first_are_told(room: Room):
    told = [one for one in found(room, "管网") if one[0] is Kind.RECORD]
    assert len(told) == MOST


def test_boxes_are_found_by_number_and_label_and_units_by_name_and_sound(room: Room):
    room.do(MakeBox(fonds_no="W017", width_mm=30))
    room.do(AddUnit(name="总体设计室", since=TODAY))
    box = Barcode.make(Label.BOX, 1).digits
    assert found(room, box)[0][0] is Kind.BOX
    number = next(one.words for one in room.ask(find_anything, box) if one.kind is Kind.BOX)
    assert (Kind.BOX, number) in found(room, number.lstrip("0"))
    assert (Kind.UNIT, "总体设计室") in found(room, "ztsj")


def test_p020_a_unit_that_ended_is_found_by_its_old_name_and_says_what_it_is_now(room: Room):
    room.do(AddUnit(name="总体设计室", since=TODAY - timedelta(days=900)))
    [old] = [one.id for one in room.ask(find_anything, "总体设计室") if one.kind is Kind.UNIT]
    room.do(AddUnit(name="总体设计部", since=TODAY))
    [new] = [one.id for one in room.ask(find_anything, "总体设计部") if one.kind is Kind.UNIT]
    room.do(EndUnit(unit=old, last_day=TODAY, successor=new))
    told = [one for one in room.ask(find_anything, "ztsj") if one.kind is Kind.UNIT]
    assert [(one.words, one.note) for one in told] == [
        ("总体设计部", ""),
        ("总体设计室", f"{TODAY} → 总体设计部"),
    ]


def test_what_bears_the_label_stands_first(room: Room):
    card, place = Barcode.make(Label.PERSON, 2).digits, Barcode.make(Label.LOCATION, 3).digits
    assert found(room, card)[0] == (Kind.READER, "白露宁")
    assert found(room, place)[0] == (Kind.PLACE, "02 库 02 柜")


def test_nothing_is_found_by_nothing_and_for_administrators(house: House):
    assert found(house.room, "  ") == []
    assert found(house.enter(SYSTEM), "szy") == []


def test_a_repr_never_tells_what_was_found(room: Room):
    assert "沈" not in repr(room.ask(find_anything, "szy"))
    assert "沈" not in repr(Found(Kind.READER, 1, "沈知远", ""))
