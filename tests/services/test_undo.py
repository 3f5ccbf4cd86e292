"""Taking back: a new entry that turns an old one around, if every row still is as that entry left it."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddReader,
    AddStorageLocations,
    LendCarrier,
    NewLocation,
    PrintLabels,
    RecordApproval,
    ReturnCarrier,
    SetPolicy,
    ShelveCarrier,
    SignIn,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Imported, Undone
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import LocationKind
from recordsroom.services.queries.holdings import record_count
from recordsroom.services.queries.search import Search
from recordsroom.services.room import Outcome, Room
from tests.builders import TODAY
from tests.rooms import SECOND, SECURITY, House
from tests.services.eventful import a_list, refused, rows


def state(house: House) -> bytes:
    [[digest]] = rows(house, "SELECT state_digest FROM journal ORDER BY seq DESC LIMIT 1")
    assert isinstance(digest, bytes)
    return digest


def said(room: Room, command: Undo) -> tuple[Reason, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    [objection] = caught.value.objections
    return objection.reason, dict(objection.facts)


def lent(room: Room) -> Outcome:
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    return room.do(LendCarrier(carrier=2, reader=1))


def test_taking_back_leaves_the_room_as_it_was_and_doing_again_as_it_had_been(house: House):
    house.room.do(ShelveCarrier(carrier=2, location=2))
    house.room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    before = state(house)
    done = house.room.do(LendCarrier(carrier=2, reader=1))
    after = state(house)
    assert before != after
    undone = house.room.do(Undo(entry=done.entry))
    assert state(house) == before
    assert isinstance(undone.told, Undone)
    assert (undone.told.entry, undone.told.command, undone.told.rows) == (done.entry, "LendCarrier", 3)
    house.room.do(Undo(entry=undone.entry))
    assert state(house) == after
    [[reverses]] = rows(house, "SELECT reverses FROM journal WHERE seq = ?", undone.entry)
    assert reverses == done.entry


def test_bulk_work_is_taken_back_and_done_again_by_number_alone(house: House):
    before = state(house)
    done = house.room.do(a_list(5003))
    assert isinstance(done.told, Imported)
    assert rows(house, "SELECT part, rows FROM journal_parts WHERE seq = ?", done.entry) == [
        *((1, 5000), (2, 3), (3, 5000), (4, 3)),
    ]
    undone = house.room.do(Undo(entry=done.entry))
    assert rows(house, "SELECT count(*) FROM records") == rows(house, "SELECT count(*) FROM carriers") == [(20,)]
    assert rows(house, "SELECT count(*) FROM journal_parts WHERE seq = ?", undone.entry) == [(0,)]
    # Numbers of labels once given are never given again, so the counter alone stays where it was.
    assert state(house) != before
    again = house.room.do(Undo(entry=undone.entry))
    assert rows(house, "SELECT count(*), max(id) FROM carriers") == [(5023, 5023)]
    assert rows(house, "SELECT count(*) FROM journal_parts WHERE seq = ?", again.entry) == [(0,)]
    house.room.do(Undo(entry=again.entry))
    assert rows(house, "SELECT count(*) FROM carriers") == [(20,)]


def test_what_was_taken_back_can_be_searched_for_no_more(house: House):
    def hits() -> int:
        return house.room.ask(record_count, Search("GH-0105"))

    done = house.room.do(a_list(12))
    assert hits() == 1
    undone = house.room.do(Undo(entry=done.entry))
    assert hits() == 0
    house.room.do(Undo(entry=undone.entry))
    assert hits() == 1


def test_r36_labels_of_a_list_taken_back_are_not_issued_again(house: House):
    done = house.room.do(a_list(5))
    issued = {code for (code,) in rows(house, "SELECT barcode FROM carriers")}
    house.room.do(Undo(entry=done.entry))
    house.room.do(a_list(5))
    fresh = {code for (code,) in rows(house, "SELECT barcode FROM carriers WHERE id > 20")}
    assert len(fresh) == 5 and not fresh & issued


def test_a_list_is_not_taken_back_once_one_of_its_carriers_moved(house: House):
    done = house.room.do(a_list(5))
    later = house.room.do(ShelveCarrier(carrier=23, location=2))
    before = state(house)
    assert said(house.room, Undo(entry=done.entry)) == (Reason.LATER_ENTRY_STANDS, {"entry": later.entry})
    assert state(house) == before
    house.room.do(Undo(entry=later.entry))
    house.room.do(Undo(entry=done.entry))


def test_a_list_is_not_taken_back_once_its_labels_are_printed(house: House):
    done = house.room.do(a_list(5))
    printed = house.room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(21, 22)))
    assert said(house.room, Undo(entry=done.entry)) == (Reason.LATER_ENTRY_STANDS, {"entry": printed.entry})


def test_a_place_is_not_taken_back_once_its_label_is_printed(house: House):
    place = NewLocation("09", "09 柜", LocationKind.CABINET)
    done = house.room.do(AddStorageLocations(places=(place,)))
    [[key]] = rows(house, "SELECT id FROM storage_locations WHERE code = '09'")
    house.room.do(PrintLabels(form="location_label", stock="roll-70x50", subjects=(key,)))
    assert said(house.room, Undo(entry=done.entry)) == (Reason.NOT_UNDOABLE, {})


def test_a_place_without_label_is_taken_back(house: House):
    done = house.room.do(AddStorageLocations(places=(NewLocation("09", "09 柜", LocationKind.CABINET),)))
    house.room.do(Undo(entry=done.entry))
    assert rows(house, "SELECT count(*) FROM storage_locations WHERE code = '09'") == [(0,)]


def test_what_something_newer_leans_on_is_not_taken_back(house: House):
    entered = house.room.do(AddReader(name="某某", unit="x", valid_until=TODAY))
    assert isinstance(entered.told, Entered)
    reader = entered.told.id
    newer = house.room.do(RecordApproval(form_no="A-9", approver=4, approved_on=TODAY, reader=reader, carriers=(2,)))
    assert said(house.room, Undo(entry=entered.entry)) == (Reason.LATER_ENTRY_STANDS, {"entry": newer.entry})


def test_an_older_loan_is_not_taken_back_under_a_return(house: House):
    done = lent(house.room)
    back = house.room.do(ReturnCarrier(carrier=2, pages=12))
    assert said(house.room, Undo(entry=done.entry)) == (Reason.LATER_ENTRY_STANDS, {"entry": back.entry})
    house.room.do(Undo(entry=back.entry))
    house.room.do(Undo(entry=done.entry))
    assert rows(house, "SELECT count(*) FROM loans") == [(0,)]


def test_nothing_is_taken_back_twice(house: House):
    done = house.room.do(ShelveCarrier(carrier=1, location=2))
    house.room.do(Undo(entry=done.entry))
    assert said(house.room, Undo(entry=done.entry))[0] is Reason.ALREADY_UNDONE


@pytest.mark.parametrize("what", ["sign-in", "print", "refusal", "founding", "nothing"])
def test_what_left_as_paper_or_key_or_never_was_is_not_taken_back(house: House, what: str):
    room = house.room
    if what == "sign-in":
        entry = room.do(SignIn(failures=0, opening="")).entry
    elif what == "print":
        entry = room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1,))).entry
    elif what == "refusal":
        refused(room, carrier=2)
        [[entry]] = rows(house, "SELECT max(seq) FROM journal")
    else:
        entry = 1 if what == "founding" else 9999
    assert said(room, Undo(entry=entry))[0] is Reason.NOT_UNDOABLE


def test_yesterdays_entry_needs_the_duty_for_it(house: House):
    done = house.room.do(ShelveCarrier(carrier=1, location=2))
    house.clock.move(hours=15)
    assert said(house.room, Undo(entry=done.entry))[0] is Reason.NOT_YOURS_TO_UNDO
    house.enter(SECOND).do(Undo(entry=done.entry))


def test_taking_back_outlives_closing(house: House):
    done = house.room.do(ShelveCarrier(carrier=1, location=2))
    undone = house.enter(1).do(Undo(entry=done.entry))
    assert house.enter(1).do(Undo(entry=undone.entry)).entry == undone.entry + 1


def test_a_setting_taken_back_holds_at_once(house: House):
    room = house.enter(SECURITY)
    with pytest.raises(Refused):
        room.do(Undo(entry=room.do(SetPolicy(name="loan_days", value="3")).entry))
    assert room.policy.loan_days == 3


def test_r131_a_setting_is_not_taken_back_by_somebody_without_that_duty(house: House):
    before = house.room.policy.loan_days
    entry = house.enter(SECURITY).do(SetPolicy(name="loan_days", value="3")).entry
    room = house.enter(SECOND)
    assert said(room, Undo(entry=entry)) == (Reason.NOT_YOURS_TO_UNDO, {})
    assert room.policy.loan_days == 3 != before


def test_a_list_is_not_taken_back_once_one_of_its_carriers_is_approved(house: House):
    done = house.room.do(a_list(5))
    approval = RecordApproval(form_no="A-9", approver=4, approved_on=TODAY, reader=1, carriers=(23,))
    later = house.room.do(approval)
    before = state(house)
    assert said(house.room, Undo(entry=done.entry))[0] is Reason.LATER_ENTRY_STANDS
    assert state(house) == before
    house.room.do(Undo(entry=later.entry))
    house.room.do(Undo(entry=done.entry))
