"""P-10: places are found by code, name, sound and label where one is typed; what may not be known is not told."""

from __future__ import annotations

from recordsroom.domain.commands import AddStorageLocations, ChangeStorageLocation, NewLocation, SetClearance
from recordsroom.domain.room_plan import RoomPlan, RoomShape, places_of
from recordsroom.domain.shelving import SHELVES
from recordsroom.domain.values import Barcode, Kind, Level, LocationKind
from recordsroom.services.queries import finding
from recordsroom.services.queries.named_places import MOST, PlacesNamed, places_named
from recordsroom.services.room import Room
from tests.rooms import ARCHIVIST, SECURITY, SYSTEM, House


def named(room: Room, typed: str) -> list[str]:
    return [one.code for one in room.ask(places_named, typed).found]


def test_p10_a_place_is_meant_by_code_name_sound_or_label(room: Room):
    for typed, codes in (
        ("02-01", ["02-01"]),
        ("2-1", ["02-01"]),
        ("2库1柜", ["02-01"]),
        ("02 库 01", ["02-01"]),
        ("03g", ["02-03"]),
        ("2k3g", ["02-03"]),
        ("02 1g", ["02-01"]),
        (Barcode.make(Kind.LOCATION, 2).digits, ["02-01"]),
        ("水源地", []),
        ("  ", []),
    ):
        assert named(room, typed) == codes, typed


def test_p10_only_what_holds_things_is_offered_and_what_is_called_just_so_comes_first(room: Room):
    places = (NewLocation(f"02-1{n}", f"02 库 1{n} 柜", LocationKind.CABINET, "02") for n in range(9))
    trolley = NewLocation("1", "还件车一", LocationKind.TROLLEY)
    room.do(AddStorageLocations(places=(*places, trolley)))
    told = room.ask(places_named, "1")
    # The trolley stands last in walk order, and it alone is called so; the repository 02 holds nothing itself.
    assert told.found[0].code == "1" and len(told.found) == MOST and told.total == 11
    assert named(room, "hjc") == ["1"] and "02" not in named(room, "02")
    # Where a transport case is set down, the room behind the door will do.
    assert room.ask(places_named, "02", True).found[0].code == "02"


def test_p10_words_may_be_meant_for_what_a_place_is_part_of(room: Room):
    plan = RoomPlan(RoomShape(columns=2, sides=2, sections=2, levels=3), 7, "密集架", Level.INTERNAL)
    room.do(AddStorageLocations(places=places_of(plan)))
    told = room.ask(places_named, "mjj")
    # A section that has shelves is taken too, but after them.
    assert {one.kind for one in told.found} == {LocationKind.SHELF_LEVEL}
    assert told.total == len([one for one in places_of(plan) if one.kind in SHELVES])
    assert named(room, "2b13") == named(room, "mjj 2l b 1j 3c") == named(room, "7-2-b-1-3") == ["07-02-B-01-3"]
    assert named(room, "mjj 9l") == []


def test_p10_a_closed_place_is_not_offered(room: Room):
    room.do(
        ChangeStorageLocation(
            location=3,
            name="02 库 02 柜",
            max_level=Level.INTERNAL,
            capacity_mm=None,
            dedicated_to=None,
            dual_control=False,
            closed=True,
        )
    )
    assert named(room, "02-02") == []


def test_r131_places_above_the_own_clearance_are_named_by_their_label_only(house: House):
    house.enter(SECURITY).do(SetClearance(user=ARCHIVIST, cleared=Level.MIMI))
    room = house.enter(ARCHIVIST)
    assert named(room, "02") == ["02-02"] and room.ask(places_named, "02").total == 1
    assert named(room, Barcode.make(Kind.LOCATION, 4).digits) == ["02-03"]
    assert [one for one in room.ask(finding.find_anything, "03g") if one.kind is finding.Kind.PLACE] == []


def test_who_sees_no_holdings_is_told_of_no_place(house: House):
    assert house.enter(SYSTEM).ask(places_named, "02") == PlacesNamed()
