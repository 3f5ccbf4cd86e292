"""What is said of a place, and taken back, wrongs nothing that was put there since (R-38, R-39)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    ChangeStorageLocation,
    LendCarrier,
    MoveHoldings,
    NewLocation,
    RecordApproval,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import House

INTERNAL, JIMI = 2, 4
NEW, OTHER = 5, 6


@pytest.fixture
def shelved(house: House) -> House:
    """Two cabinets more, for what is internal."""
    new = [NewLocation(f"02-{end}", end, LocationKind.CABINET, "02", Level.INTERNAL) for end in ("甲", "乙")]
    house.room.do(AddStorageLocations(places=tuple(new)))
    return house


def said_anew(place: int, name: str, level: Level, *, closed: bool) -> ChangeStorageLocation:
    return ChangeStorageLocation(
        location=place,
        name=name,
        max_level=level,
        capacity_mm=None,
        dedicated_to=None,
        dual_control=False,
        closed=closed,
    )


def changed(room: Room, *, level: Level = Level.INTERNAL, closed: bool = False) -> int:
    said = ChangeStorageLocation(
        location=NEW, name="甲", max_level=level, capacity_mm=None, dedicated_to=None, dual_control=False, closed=closed
    )
    return room.do(said).entry


def refused(room: Room, entry: int) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(Undo(entry=entry))
    return caught.value.reasons


def test_r039_a_raised_place_is_not_lowered_by_undo_under_what_was_put_there(shelved: House):
    room = shelved.room
    raised = changed(room, level=Level.JIMI)
    room.do(ShelveCarrier(carrier=JIMI, location=NEW))
    assert refused(room, raised) == (Reason.PLACE_TOO_LOW,)
    assert shelved.fold() is None


def test_r039_a_place_opened_again_is_not_closed_by_undo_over_what_was_put_there(shelved: House):
    room = shelved.room
    changed(room, closed=True)
    opened = changed(room)
    room.do(ShelveCarrier(carrier=INTERNAL, location=NEW))
    assert refused(room, opened) == (Reason.PLACE_CLOSED,)
    assert shelved.fold() is None


def test_p18_a_move_is_not_taken_back_into_a_closed_place_for_what_is_out_either(shelved: House):
    room = shelved.room
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL,)))
    room.do(ShelveCarrier(carrier=INTERNAL, location=NEW))
    room.do(LendCarrier(carrier=INTERNAL, reader=1))
    moved = room.do(MoveHoldings(moves=((NEW, OTHER),))).entry
    changed(room, closed=True)
    assert refused(room, moved) == (Reason.PLACE_CLOSED,)
    assert shelved.fold() is None


def test_r039_a_closed_place_gets_no_open_parts(shelved: House):
    changed(shelved.room, closed=True)
    part = NewLocation("02-甲-1", "甲 1", LocationKind.SHELF_LEVEL, "02-甲", Level.INTERNAL)
    with pytest.raises(Refused) as caught:
        shelved.room.do(AddStorageLocations(places=(part,)))
    assert caught.value.reasons == (Reason.PLACE_CLOSED,)


def test_p18_a_part_is_not_opened_by_undo_within_a_place_closed_since(shelved: House):
    room = shelved.room
    closed = changed(room, closed=True)
    whole = ChangeStorageLocation(
        location=1,
        name="02 库",
        max_level=Level.JUEMI,
        capacity_mm=None,
        dedicated_to=None,
        dual_control=False,
        closed=True,
    )
    room.do(whole)
    assert refused(room, closed) == (Reason.LATER_ENTRY_STANDS,)
