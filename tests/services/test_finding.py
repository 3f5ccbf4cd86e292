"""Find anything finds people and places by name, sound and label, for those who may see them."""

import pytest

from recordsroom.domain.values import Barcode
from recordsroom.domain.values import Kind as Label
from recordsroom.services.queries.finding import Found, Kind, find_anything
from recordsroom.services.room import Room
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
