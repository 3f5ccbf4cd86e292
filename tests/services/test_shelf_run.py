"""A run by its first and its last: everything between as it stands, boxes whole, never more than one carries."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import LendCarrier, MakeBox, PutInBox, RecordApproval, ShelveBox, ShelveCarrier
from recordsroom.domain.facts import Entered
from recordsroom.services.queries import shelf_run
from recordsroom.services.queries.shelf_run import Thing, counted, run_between
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import AUDITOR, House

CABINET, LOW = 2, 3
"""LOW comes after CABINET on the walk."""


def carrier(key: int) -> Thing:
    return Thing(False, key, "")


def box(key: int) -> Thing:
    return Thing(True, key, "")


@pytest.fixture
def shelved(room: Room) -> int:
    """In the cabinet: 1, a box with 2 and 6, then 8; in the next place 7."""
    told = room.do(MakeBox(fonds_no="W017", width_mm=30)).told
    assert isinstance(told, Entered)
    room.do(PutInBox(carriers=(2, 6), box=told.id))
    room.do(ShelveBox(box=told.id, location=CABINET))
    for key, place in ((1, CABINET), (8, CABINET), (7, LOW)):
        room.do(ShelveCarrier(carrier=key, location=place))
    return told.id


def between(room: Room, first: Thing, last: Thing) -> list[tuple[bool, int]]:
    return [(thing.box, thing.id) for thing in room.ask(run_between, first, last)]


def test_r042_everything_between_is_taken_in_the_order_of_the_walk(room: Room, shelved: int):
    assert between(room, carrier(1), carrier(7)) == [(False, 1), (True, shelved), (False, 8), (False, 7)]
    assert between(room, box(shelved), carrier(8)) == [(True, shelved), (False, 8)]
    assert between(room, carrier(1), carrier(1)) == [(False, 1)]


def test_the_ends_may_be_said_in_either_order(room: Room, shelved: int):
    assert between(room, carrier(8), carrier(1)) == between(room, carrier(1), carrier(8))


def test_what_lies_in_a_box_stands_for_its_box(room: Room, shelved: int):
    assert between(room, carrier(6), carrier(8)) == [(True, shelved), (False, 8)]


def test_what_stands_nowhere_ends_no_run(room: Room, shelved: int):
    assert between(room, carrier(1), carrier(9)) == []
    room.do(RecordApproval(form_no="A-7", approver=4, approved_on=TODAY, reader=1, carriers=(7,)))
    room.do(LendCarrier(carrier=7, reader=1))
    assert between(room, carrier(1), carrier(7)) == []


def test_a_run_that_nobody_carries_in_one_go_is_none(room: Room, shelved: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shelf_run, "MOST", 3)
    assert between(room, carrier(1), carrier(7)) == []


def test_things_are_named_and_counted(room: Room, shelved: int):
    things = room.ask(run_between, carrier(1), carrier(8))
    assert counted(things) == (1, 2)
    assert [(thing.box_no, thing.place) for thing in things] == [(None, "02-01"), ("0001", "02-01"), (None, "02-01")]
    assert "W017" not in repr(things[0])


def test_administrators_learn_nothing_of_a_run(house: House, shelved: int):
    assert between(house.enter(AUDITOR), carrier(1), carrier(8)) == []
