"""The trolley: what came back waits there, says so, and leaves it when it is shelved, lent or taken back (P-05)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    Command,
    LendCarrier,
    NewLocation,
    PutOnTrolley,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving_facts import OnTrolley
from recordsroom.domain.values import Barcode, Custody, Kind, Level, LocationKind
from recordsroom.services.queries import shelving
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, what_is
from recordsroom.services.queries.walk_list import walk_list
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.files import carriers
from tests.rooms import AUDITOR, House

PUBLIC, INTERNAL, MIMI, JIMI = 1, 2, 3, 4
CABINET, LOW, TROLLEY = 2, 3, 5


@pytest.fixture
def came_back(room: Room) -> Room:
    """Two carriers were lent and came back; a trolley for 内部 at most stands in the room."""
    trolley = NewLocation("02-T1", "还件车一", LocationKind.TROLLEY, "02", max_level=Level.INTERNAL)
    room.do(AddStorageLocations(places=(trolley,)))
    for carrier in (PUBLIC, INTERNAL):
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
        out_and_back(room, carrier)
    return room


def out_and_back(room: Room, carrier: int, form: str = "A") -> int:
    room.do(RecordApproval(form_no=f"{form}{carrier}", approver=4, approved_on=TODAY, reader=1, carriers=(carrier,)))
    room.do(LendCarrier(carrier=carrier, reader=1))
    return room.do(ReturnCarrier(carrier=carrier, pages=10 + carrier)).entry


def on_trolley(*carriers: int) -> PutOnTrolley:
    return PutOnTrolley(carriers=carriers, location=TROLLEY)


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def seen(room: Room, number: int) -> CarrierSeen:
    found = room.ask(what_is, Barcode.make(Kind.CARRIER, number).digits)
    assert isinstance(found, CarrierSeen)
    return found


def test_p05_all_of_a_return_goes_on_the_trolley_as_one_entry_and_one_undo(came_back: Room):
    outcome = came_back.do(on_trolley(PUBLIC, INTERNAL))
    assert outcome.told == OnTrolley(2, "还件车一")
    assert [seen(came_back, n).waits_at for n in (PUBLIC, INTERNAL)] == ["还件车一"] * 2
    came_back.do(Undo(entry=outcome.entry))
    assert [seen(came_back, n).waits_at for n in (PUBLIC, INTERNAL)] == [None, None]


def test_p05_a_single_one_says_where_it_belongs_and_keeps_its_custody(came_back: Room):
    told = came_back.do(on_trolley(PUBLIC)).told
    assert isinstance(told, OnTrolley)
    assert (told.home, told.line is not None) == ("02 库 01 柜", True)
    [carrier] = carriers(came_back, PUBLIC)
    assert (carrier.custody, carrier.location_id, carrier.home_id) == (Custody.RETURNED_CHECKED, None, CABINET)
    assert refused(came_back, on_trolley(PUBLIC)) == (Reason.NOTHING_TO_DO,)


def test_p05_the_work_list_the_tree_and_the_record_say_where_it_waits(came_back: Room):
    came_back.do(on_trolley(PUBLIC))
    waiting = came_back.ask(shelving.waiting_for_shelf, 0, 2)
    assert [(line.waits_at, line.place) for line in waiting] == [("02-T1", "02-01"), (None, "02-01")]
    counts = {row.code: row.carriers for row in came_back.ask(shelving.locations)}
    assert (counts["02-T1"], counts["02-01"], counts["02"]) == (1, 0, 1)
    assert [line.place for line in came_back.ask(shelving.standing_in, TROLLEY, 0, 9)] == ["02-T1"]
    assert came_back.ask(shelving.count_standing_in, TROLLEY) == 1
    details = came_back.ask(record_details, PUBLIC)
    assert details is not None
    assert [one.waits_at for one in details.carriers] == ["还件车一"]
    place = came_back.ask(what_is, Barcode.make(Kind.LOCATION, TROLLEY).digits)
    assert isinstance(place, PlaceSeen)
    assert (place.waiting, place.carriers) == (True, 1)


def test_r065_from_the_trolley_it_goes_home_and_nowhere_else(came_back: Room):
    came_back.do(on_trolley(PUBLIC))
    assert refused(came_back, ShelveCarrier(carrier=PUBLIC, location=LOW)) == (Reason.WRONG_PLACE,)
    came_back.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    [carrier] = carriers(came_back, PUBLIC)
    assert (carrier.custody, carrier.location_id, carrier.waits_at_id) == (Custody.SHELVED, CABINET, None)


def test_p05_it_is_lent_from_the_trolley(came_back: Room):
    came_back.do(on_trolley(PUBLIC))
    out_and_back(came_back, PUBLIC, form="B")
    assert carriers(came_back, PUBLIC)[0].waits_at_id is None


def test_p05_what_waits_on_the_trolley_is_taken_off_before_its_return_is_undone(came_back: Room):
    out_and_back(came_back, PUBLIC, form="B")
    entry = out_and_back(came_back, INTERNAL, form="B")
    came_back.do(on_trolley(INTERNAL))
    assert refused(came_back, Undo(entry=entry)) == (Reason.LATER_ENTRY_STANDS,)


def test_r039_one_that_is_too_high_for_the_trolley_keeps_all_of_them_off_and_is_named(came_back: Room):
    with pytest.raises(Refused) as caught:
        came_back.do(on_trolley(PUBLIC, MIMI))
    [objection] = caught.value.objections
    assert (objection.reason, objection.facts["code"]) == (Reason.PLACE_TOO_LOW, "W017-WS·2019-Y-GH-0003")
    assert seen(came_back, PUBLIC).waits_at is None


def test_p05_a_shelf_is_no_trolley_and_a_trolley_is_no_shelf(came_back: Room):
    assert refused(came_back, PutOnTrolley(carriers=(PUBLIC,), location=CABINET)) == (Reason.NOT_A_SHELF,)
    assert Reason.NOT_A_SHELF in refused(came_back, ShelveCarrier(carrier=PUBLIC, location=TROLLEY))
    came_back.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    assert refused(came_back, on_trolley(PUBLIC)) == (Reason.NOT_WAITING,)


def test_p05_the_list_for_carrying_home_is_in_walk_order_and_names_no_title(house: House, came_back: Room):
    came_back.do(on_trolley(INTERNAL))
    run = came_back.ask(walk_list)
    assert [(line.number, line.reference_code[-4:], line.home, line.waits_at) for line in run.rows] == [  # type: ignore[union-attr]
        (1, "0001", "02库01柜", ""),
        (2, "0002", "02库01柜", "还件车一"),
    ]
    assert run.level is Level.INTERNAL
    assert not house.enter(AUDITOR).ask(walk_list).rows
