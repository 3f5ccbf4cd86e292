"""A whole room moves as one act: by a list with a dry run, judged as always, taken back in one step (P-18)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    Command,
    LendCarrier,
    MakeBox,
    MoveHoldings,
    NewLocation,
    PutInBox,
    RecordApproval,
    ShelveBox,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Doubtful, Refused, Unreadable
from recordsroom.domain.moving import MoveFlaw
from recordsroom.domain.room_plan import RoomPlan, RoomShape, places_of
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving_facts import HoldingsMoved
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.jobs import Progress
from recordsroom.services.queries import shelving
from recordsroom.services.queries.moving import judged_moves
from recordsroom.services.queries.shelf_counts import shelves_to_count
from recordsroom.services.reading.move_list import MoveRow, read_moves
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.files import carriers
from tests.rooms import AUDITOR, SECOND, House
from tests.services.eventful import signer_of

CABINET, LOW, STRONG = 2, 3, 4
KEY = {"fonds_no": "W017", "category_code": "WS", "year": 2019, "retention": "Y", "org_code": "GH", "width_mm": 30}


@pytest.fixture
def moving(room: Room) -> Room:
    """A box with two carriers, a loose one and one that is out belong in a cabinet; a new room stands empty."""
    room.do(MakeBox(**KEY))  # type: ignore[arg-type]  # the fields above
    room.do(PutInBox(carriers=(1, 2), box=1))
    room.do(ShelveBox(box=1, location=CABINET))
    for carrier in (4, 6):
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(6,)))
    room.do(LendCarrier(carrier=6, reader=1))
    plan = RoomPlan(RoomShape(columns=2, levels=2), first_number=9, max_level=Level.JIMI, capacity_mm=60)
    room.do(AddStorageLocations(places=places_of(plan)))
    return room


def code(room: Room, code: str) -> int:
    return next(row.id for row in room.ask(shelving.locations) if row.code == code)


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def where(room: Room, *keys: int) -> list[tuple[int | None, int | None]]:
    return [(one.location_id, one.home_id) for key in keys for one in carriers(room, key)]


def test_p18_boxes_loose_ones_and_what_is_out_move_as_one_entry_and_one_undo(moving: Room):
    target = code(moving, "09-01-1")
    before = where(moving, 1, 2, 4, 6)
    outcome = moving.do(MoveHoldings(moves=((CABINET, target),)))
    assert outcome.told == HoldingsMoved(1, 1, 4)
    assert where(moving, 1, 2, 4, 6) == [(target, target)] * 3 + [(None, target)]
    [waiting] = moving.ask(shelves_to_count)
    assert (waiting.place, waiting.code, waiting.since, waiting.carriers) == (target, "09-01-1", TODAY, 3)
    moving.do(Undo(entry=outcome.entry))
    assert where(moving, 1, 2, 4, 6) == before
    assert moving.ask(shelves_to_count) == ()


def test_p18_two_shelves_change_places(moving: Room):
    moving.do(ShelveCarrier(carrier=7, location=LOW))
    high = NewLocation("02-08", "02 库 08 柜", LocationKind.CABINET, "02", max_level=Level.JIMI)
    moving.do(AddStorageLocations(places=(high,)))
    key = code(moving, "02-08")
    moving.do(ShelveCarrier(carrier=8, location=key))
    moving.do(MoveHoldings(moves=((CABINET, key), (key, CABINET))))
    assert where(moving, 4, 8) == [(key, key), (CABINET, CABINET)]


def test_r039_one_that_is_too_high_keeps_all_of_it_back_and_is_named(moving: Room):
    with pytest.raises(Refused) as caught:
        moving.do(MoveHoldings(moves=((CABINET, LOW),)))
    [objection] = caught.value.objections
    assert (objection.reason, objection.facts["code"]) == (Reason.PLACE_TOO_LOW, "W017-WS·2019-Y-GH-0004")


def test_p030_an_over_full_new_shelf_is_a_doubt(moving: Room):
    narrow = NewLocation("02-07", "02 库 07 柜", LocationKind.CABINET, "02", Level.JIMI, capacity_mm=20)
    moving.do(AddStorageLocations(places=(narrow,)))
    asked = MoveHoldings(moves=((CABINET, code(moving, "02-07")),))
    with pytest.raises(Doubtful) as caught:
        moving.do(asked)
    assert caught.value.doubts == (Doubt.PLACE_OVERFULL,)


def test_r046_a_move_out_of_a_place_of_two_keepers_needs_both(house: House, moving: Room):
    safe = NewLocation("02-S1", "02 库 保密柜一", LocationKind.CABINET, "02", Level.JIMI, dual_control=True)
    moving.do(AddStorageLocations(places=(safe,)))
    asked = MoveHoldings(moves=((CABINET, code(moving, "02-S1")),))
    assert refused(moving, asked) == (Reason.SECOND_KEEPER_MISSING,)
    moving.do(asked, second=signer_of(house, SECOND))


def test_what_moves_nothing_or_twice_is_refused(moving: Room):
    target = code(moving, "09-01-1")
    assert refused(moving, MoveHoldings(moves=())) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(moving, MoveHoldings(moves=((CABINET, target), (CABINET, LOW)))) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(moving, MoveHoldings(moves=((CABINET, CABINET),))) == (Reason.NOTHING_TO_DO,)
    assert refused(moving, MoveHoldings(moves=((target, LOW),))) == (Reason.NOTHING_TO_DO,)
    moving.do(MakeBox(fonds_no="W017", location=target))
    assert refused(moving, MoveHoldings(moves=((target, STRONG), (CABINET, LOW))))
    moving.do(MoveHoldings(moves=((target, STRONG),)))


def test_p18_the_dry_run_judges_every_row_and_changes_nothing(house: House, moving: Room):
    barcode = next(row.barcode for row in moving.ask(shelving.locations) if row.id == LOW)
    rows = (MoveRow(2, "02-01", "09-01-1"), MoveRow(3, barcode, "02 库 01 柜"), MoveRow(4, "02-01", "02-03"))
    lines = moving.ask(judged_moves, (*rows, MoveRow(5, "09-01", "09-02"), MoveRow(6, "?", "02")))
    told = [(line.old, line.boxes, line.carriers, line.flaw, line.wrong) for line in lines]
    assert told == [
        ("02-01", 1, 4, None, False),
        ("02-02", 0, 0, None, False),
        ("02-01", 0, 0, MoveFlaw.OLD_TWICE, True),
        ("09-01-1", 0, 0, None, False),
        ("09-01-2", 0, 0, None, False),
        ("?", 0, 0, MoveFlaw.OLD_UNKNOWN, True),
    ]
    [low] = moving.ask(judged_moves, (MoveRow(2, "02-01", "02-02"),))
    assert low.objection is not None and low.objection.reason is Reason.PLACE_TOO_LOW
    auditor = house.enter(AUDITOR)
    assert not auditor.ask(judged_moves, rows)
    assert not auditor.ask(shelves_to_count)


def test_a_list_of_a_move_is_read_with_and_without_headings():
    headed = "序号,新架位,原架位\n1, 09-01-1 ,02-01\n,,\n".encode()
    assert read_moves(headed, "a.csv", Progress()) == (MoveRow(2, "02-01", "09-01-1"),)
    plain = read_moves(b"02-01\t09-01-1\n02-02\n", "a.txt", Progress())
    assert [(row.old, row.new) for row in plain] == [("02-01", "09-01-1"), ("02-02", "")]
    with pytest.raises(Unreadable):
        read_moves(b",\n", "a.csv", Progress())


def test_who_may_not_move_learns_nothing_from_trying_it_out(moving: Room, house: House):
    request = MoveHoldings(moves=((CABINET, LOW),))
    foreseen = house.room.foresee(request)
    assert foreseen is not None and Reason.PLACE_TOO_LOW in foreseen.reasons
    foreseen = house.enter(AUDITOR).foresee(request)
    assert foreseen is not None and foreseen.reasons == (Reason.NOT_YOUR_DUTY,)
