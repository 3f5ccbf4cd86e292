"""Places are made, carriers are put into them, and the shelving page's questions say what stands where."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    LendCarrier,
    NewLocation,
    PrintLabels,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import LocationsMade, Shelved
from recordsroom.domain.room_plan import RoomPlan, RoomShape, places_of
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level, LocationKind
from recordsroom.services.queries import shelving
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import AUDITOR, SYSTEM, House

PLAN = RoomPlan(RoomShape(columns=2, sections=1, levels=3), first_number=5, max_level=Level.JIMI)


def refused(room: Room, command: AddStorageLocations | ShelveCarrier) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def at(room: Room, code: str) -> shelving.LocationRow:
    return next(row for row in room.ask(shelving.locations) if row.code == code)


def lend_and_return(room: Room, carrier: int) -> None:
    room.do(RecordApproval(form_no=f"A-{carrier}", approver=4, approved_on=TODAY, reader=1, carriers=(carrier,)))
    room.do(LendCarrier(carrier=carrier, reader=1))
    room.do(ReturnCarrier(carrier=carrier))


def test_a_whole_room_is_one_entry_and_one_undo(room: Room):
    before = room.ask(shelving.locations)
    outcome = room.do(AddStorageLocations(places=places_of(PLAN)))
    assert outcome.told == LocationsMade(11)
    made = room.ask(shelving.locations)[len(before) :]
    assert [row.code for row in made][:4] == ["05", "05-01", "05-01-01", "05-01-01-1"]
    assert [row.shelf for row in made][:4] == [False, False, True, True]
    room.do(Undo(entry=outcome.entry))
    assert len(room.ask(shelving.locations)) == len(before)


def test_a_code_is_given_once(room: Room):
    twice = NewLocation("02-01", "again", LocationKind.CABINET, "02")
    assert refused(room, AddStorageLocations(places=(twice,))) == (Reason.CODE_TAKEN,)


def test_a_part_of_nothing_is_refused(room: Room):
    stray = NewLocation("77-01", "stray", LocationKind.CABINET, "77")
    assert refused(room, AddStorageLocations(places=(stray,))) == (Reason.CODE_NOT_VALID,)


def test_no_places_are_nothing_to_do(room: Room):
    assert refused(room, AddStorageLocations(places=())) == (Reason.NOTHING_TO_DO,)


def test_r065_a_carrier_comes_back_to_its_own_place_or_is_moved(room: Room):
    room.do(ShelveCarrier(carrier=1, location=2))
    assert refused(room, ShelveCarrier(carrier=1, location=3)) == (Reason.WRONG_PLACE,)
    moved = room.do(ShelveCarrier(carrier=1, location=3, move=True))
    assert isinstance(moved.told, Shelved)
    assert moved.told.moved_from == "02 库 01 柜"
    assert refused(room, ShelveCarrier(carrier=1, location=3)) != (Reason.WRONG_PLACE,)


def test_r038_r039_the_place_and_the_level_must_agree(room: Room):
    highly_secret, internal = 4, 2
    assert refused(room, ShelveCarrier(carrier=highly_secret, location=3)) == (Reason.PLACE_TOO_LOW,)
    assert refused(room, ShelveCarrier(carrier=internal, location=4)) == (Reason.PLACE_DEDICATED,)
    assert refused(room, ShelveCarrier(carrier=internal, location=1)) == (Reason.NOT_A_SHELF,)


def test_r038_what_is_part_of_a_place_kept_for_one_level_is_kept_for_it_too(room: Room):
    strong = NewLocation("09", "09 库", LocationKind.REPOSITORY, None, Level.JUEMI, Level.JUEMI)
    part = NewLocation("09-1", "09 库 1 柜", LocationKind.CABINET, "09")
    other = NewLocation("09-2", "09 库 2 柜", LocationKind.CABINET, "09", Level.JIMI, Level.JIMI)
    assert refused(room, AddStorageLocations(places=(strong, other))) == (Reason.PLACE_TOO_LOW,)
    room.do(AddStorageLocations(places=(strong, part)))
    assert refused(room, ShelveCarrier(carrier=2, location=at(room, "09-1").id)) == (Reason.PLACE_DEDICATED,)


def test_r039_what_is_part_of_a_place_never_holds_more_than_it(room: Room):
    low = NewLocation("08", "08 库", LocationKind.REPOSITORY, None, Level.PUBLIC)
    part = NewLocation("08-1", "08 库 1 柜", LocationKind.CABINET, "08", Level.JIMI)
    assert refused(room, AddStorageLocations(places=(low, part))) == (Reason.PLACE_TOO_LOW,)
    assert "08" not in {row.code for row in room.ask(shelving.locations)}


def test_the_tree_counts_what_stands_below(room: Room):
    for carrier, place in ((1, 2), (2, 2), (6, 3)):
        room.do(ShelveCarrier(carrier=carrier, location=place))
    assert [at(room, code).carriers for code in ("02", "02-01", "02-02", "02-03")] == [3, 2, 1, 0]


def test_what_stands_in_a_place_is_read_in_pages_and_in_order(room: Room):
    for carrier, place in ((6, 3), (3, 2), (1, 2), (4, 2)):
        room.do(ShelveCarrier(carrier=carrier, location=place))
    assert room.ask(shelving.count_standing_in, 1) == 4
    lines = room.ask(shelving.standing_in, 1, 0, 10)
    assert [line.carrier for line in lines] == [1, 3, 4, 6]
    assert [line.place for line in lines] == ["02-01", "02-01", "02-01", "02-02"]
    assert [line.title is None for line in lines] == [False, False, True, False]
    assert [line.carrier for line in room.ask(shelving.standing_in, 1, 1, 2)] == [3, 4]


def test_returns_are_shelved_on_one_walk_and_new_ones_after_them(room: Room):
    for carrier, place in ((6, 3), (1, 2), (2, 2)):
        room.do(ShelveCarrier(carrier=carrier, location=place))
    for carrier in (6, 2):
        lend_and_return(room, carrier)
    assert room.ask(shelving.count_waiting) == 19
    lines = room.ask(shelving.waiting_for_shelf, 0, 4)
    assert [(line.carrier, line.place) for line in lines] == [(2, "02-01"), (6, "02-02"), (3, None), (4, None)]
    assert [line.custody for line in lines][1:3] == [Custody.RETURNED_CHECKED, Custody.ACCESSIONED]
    assert [line.carrier for line in room.ask(shelving.waiting_for_shelf, 1, 2)] == [6, 3]
    assert [line.carrier for line in room.ask(shelving.waiting_for_shelf, 3, 2)] == [4, 5]


def test_a_place_knows_whether_its_label_was_printed(room: Room):
    room.do(PrintLabels(form="location_label", stock="roll-60x40", subjects=(2, 3)))
    assert [at(room, code).labelled for code in ("02", "02-01", "02-02", "02-03")] == [False, True, True, False]


def test_figures_and_the_next_number(room: Room):
    room.do(ShelveCarrier(carrier=1, location=2))
    figures = room.ask(shelving.shelving_figures)
    assert (figures.repositories, figures.shelves, figures.standing, figures.waiting) == (1, 3, 1, 19)
    assert room.ask(shelving.next_repository) == 3


def test_administrators_learn_nothing_of_the_shelves(house: House):
    house.room.do(ShelveCarrier(carrier=1, location=2))
    for user in (SYSTEM, AUDITOR):
        room = house.enter(user)
        assert room.ask(shelving.locations) == ()
        assert room.ask(shelving.standing_in, 1, 0, 10) == room.ask(shelving.waiting_for_shelf, 0, 10) == ()
        assert room.ask(shelving.count_standing_in, 1) == room.ask(shelving.count_waiting) == 0


def test_rows_show_nothing_of_themselves(room: Room):
    room.do(ShelveCarrier(carrier=1, location=2))
    [line] = room.ask(shelving.standing_in, 1, 0, 1)
    assert "管网" not in repr(line)
    assert "库" not in repr(at(room, "02"))


def test_r042_what_stands_out_of_the_order_of_the_walk_is_told(house: House):
    room = house.room
    room.do(AddStorageLocations(places=places_of(PLAN)))
    shelves = [row.id for row in room.ask(shelving.locations) if row.code.startswith("05-01-01-")]
    for carrier, shelf in ((1, 0), (7, 0), (2, 1), (3, 2)):
        room.do(ShelveCarrier(carrier=carrier, location=shelves[shelf]))
    astray = room.ask(shelving.misplaced_in, at(room, "05").id)
    assert [(line.reference_code[-4:], line.place) for line in astray] == [("0007", "05-01-01-1")]
    assert not room.ask(shelving.misplaced_in, shelves[0])
    assert not house.enter(AUDITOR).ask(shelving.misplaced_in, shelves[0])
