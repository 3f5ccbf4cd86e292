"""Places are called anew, hold more or less, and are closed when they are empty."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    ChangeStorageLocation,
    Command,
    LendCarrier,
    MakeBox,
    NewLocation,
    RecordApproval,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving_facts import PlaceChanged
from recordsroom.domain.values import Level, LocationKind, Scheme
from recordsroom.services.queries import shelving
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import House
from tests.services.eventful import sealed_change

ROOM, CABINET, LOW, STRONG = 1, 2, 3, 4
JIMI = 4


def refused(room: Room, request: Command) -> Reason:
    with pytest.raises(Refused) as caught:
        room.do(request)
    [objection] = caught.value.objections
    return objection.reason


def change(room: Room, place: int, **odd: object) -> ChangeStorageLocation:
    row = next(row for row in room.ask(shelving.locations) if row.id == place)
    asked = ChangeStorageLocation(
        location=row.id,
        name=row.name,
        max_level=row.max_level,
        capacity_mm=row.capacity_mm,
        dedicated_to=row.dedicated_to,
        dual_control=row.dual_control,
        closed=row.closed,
    )
    return replace(asked, **odd)  # type: ignore[arg-type]


def test_a_place_is_called_anew_and_measured(room: Room):
    outcome = room.do(change(room, CABINET, name=" 南墙一柜 ", capacity_mm=900))
    assert outcome.told == PlaceChanged(CABINET, "南墙一柜")
    row = next(row for row in room.ask(shelving.locations) if row.id == CABINET)
    assert (row.name, row.capacity_mm, row.code) == ("南墙一柜", 900, "02-01")
    room.do(Undo(entry=outcome.entry))
    assert refused(room, change(room, CABINET)) is Reason.NOTHING_TO_DO


@pytest.mark.parametrize("odd", [{"name": " "}, {"capacity_mm": 0}, {"capacity_mm": 10_000}])
def test_what_no_place_is_called_or_measures_is_refused(room: Room, odd: dict[str, object]):
    assert refused(room, change(room, CABINET, **odd)) is Reason.VALUE_NOT_POSSIBLE


def test_r039_a_level_fits_what_the_place_is_part_of_its_parts_and_what_belongs_there(room: Room):
    room.do(ShelveCarrier(carrier=JIMI, location=CABINET))
    assert refused(room, change(room, CABINET, max_level=Level.MIMI)) is Reason.PLACE_TOO_LOW
    assert refused(room, change(room, ROOM, max_level=Level.JIMI)) is Reason.PLACE_TOO_LOW
    room.do(change(room, STRONG, max_level=Level.JIMI))
    room.do(change(room, ROOM, max_level=Level.JIMI))
    assert refused(room, change(room, STRONG, max_level=Level.JUEMI)) is Reason.PLACE_TOO_LOW


def test_r037_only_an_empty_place_is_closed_and_then_it_takes_nothing(room: Room):
    room.do(ShelveCarrier(carrier=1, location=LOW))
    assert refused(room, change(room, LOW, closed=True)) is Reason.PLACE_NOT_EMPTY
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(1,)))
    room.do(LendCarrier(carrier=1, reader=1))
    assert refused(room, change(room, LOW, closed=True)) is Reason.PLACE_NOT_EMPTY
    room.do(change(room, CABINET, closed=True))
    assert refused(room, ShelveCarrier(carrier=2, location=CABINET)) is Reason.PLACE_CLOSED
    room.do(change(room, CABINET, closed=False))
    room.do(ShelveCarrier(carrier=2, location=CABINET))


def test_a_box_keeps_its_place_open(room: Room):
    room.do(MakeBox(fonds_no="W017", location=CABINET))
    assert refused(room, change(room, CABINET, closed=True)) is Reason.PLACE_NOT_EMPTY


def test_a_room_is_closed_and_opened_with_all_its_parts(room: Room):
    room.do(change(room, ROOM, closed=True))
    assert {row.closed for row in room.ask(shelving.locations)} == {True}
    assert refused(room, change(room, CABINET, closed=False)) is Reason.PLACE_CLOSED
    room.do(change(room, ROOM, closed=False))
    assert {row.closed for row in room.ask(shelving.locations)} == {False}


def test_r038_a_place_is_kept_for_one_level_with_all_its_parts(room: Room):
    part = NewLocation("02-01-1", "02 库 01 柜 1 层", LocationKind.SHELF_LEVEL, "02-01", max_level=Level.JIMI)
    room.do(AddStorageLocations(places=(part,)))
    outcome = room.do(change(room, CABINET, dedicated_to=Level.JIMI, dual_control=True))
    kept = {row.code: (row.dedicated_to, row.dual_control) for row in room.ask(shelving.locations)}
    assert kept["02-01"] == kept["02-01-1"] == (Level.JIMI, True)
    with pytest.raises(Refused) as caught:
        room.do(ShelveCarrier(carrier=2, location=CABINET))
    assert caught.value.reasons == (Reason.PLACE_DEDICATED, Reason.SECOND_KEEPER_MISSING)
    room.do(Undo(entry=outcome.entry))
    assert {row.dedicated_to for row in room.ask(shelving.locations) if row.code.startswith("02-01")} == {None}


def test_r038_what_belongs_there_and_what_it_is_part_of_keep_a_place_as_it_is(room: Room):
    room.do(ShelveCarrier(carrier=2, location=CABINET))
    assert refused(room, change(room, CABINET, dedicated_to=Level.JIMI)) is Reason.PLACE_DEDICATED
    assert refused(room, change(room, LOW, dedicated_to=Level.JIMI)) is Reason.PLACE_TOO_LOW
    assert refused(room, change(room, ROOM, dedicated_to=Level.MIMI)) is Reason.PLACE_DEDICATED
    house = NewLocation("09", "09 库", LocationKind.REPOSITORY, max_level=Level.JIMI, dedicated_to=Level.JIMI)
    safe = NewLocation("09-1", "09 库 1 柜", LocationKind.CABINET, "09", max_level=Level.JIMI)
    room.do(AddStorageLocations(places=(house, safe)))
    key = next(row.id for row in room.ask(shelving.locations) if row.code == "09-1")
    assert refused(room, change(room, key, dedicated_to=None)) is Reason.PLACE_DEDICATED


def test_r038_top_secret_keeps_its_place_for_itself(house: House):
    room = house.room
    room.do(change(room, CABINET, max_level=Level.JUEMI))
    room.do(ShelveCarrier(carrier=1, location=CABINET))
    sealed_change(house, Record, {1: {"level": Level.JUEMI, "scheme": Scheme.STATE}})
    room.do(change(room, CABINET, dedicated_to=Level.JUEMI))
    assert refused(room, change(room, CABINET, dedicated_to=None)) is Reason.TOP_SECRET_APART


def test_r046_two_keepers_give_a_place_up_only_when_it_is_empty(room: Room):
    room.do(change(room, CABINET, dual_control=True))
    room.do(change(room, CABINET, dual_control=False))
    room.do(ShelveCarrier(carrier=2, location=CABINET))
    taken = room.do(change(room, CABINET, dual_control=True))
    assert refused(room, change(room, CABINET, dual_control=False)) is Reason.TWO_KEEPERS_STAY
    assert refused(room, Undo(entry=taken.entry)) is Reason.TWO_KEEPERS_STAY
