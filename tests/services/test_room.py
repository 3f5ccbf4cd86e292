"""The door: everything leaves one sealed entry, done or refused, and can be taken back."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import LendCarrier, RecordApproval, ShelveCarrier, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Lent, Shelved, Undone
from recordsroom.domain.rules import Reason
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import House

INTERNAL = 2


def approved(room: Room, carrier: int, approver: int = 4) -> None:
    room.do(RecordApproval(form_no=f"A-{carrier}", approver=approver, approved_on=TODAY, reader=1, carriers=(carrier,)))


def test_lending_leaves_one_entry_and_names_what_it_touched(room: Room):
    approved(room, INTERNAL)
    outcome = room.do(LendCarrier(carrier=INTERNAL, reader=1))
    assert isinstance(outcome.told, Lent)
    assert outcome.told.reader_name == "沈知远"
    assert {"loans", "carriers", "approval_lines"} <= outcome.touched


def test_a_refusal_is_sealed_and_changes_nothing(room: Room):
    before = room.do(ShelveCarrier(carrier=1, location=2)).entry
    with pytest.raises(Refused) as refused:
        room.do(LendCarrier(carrier=INTERNAL, reader=1))
    assert refused.value.reasons == (Reason.APPROVAL_MISSING,)
    after = room.do(ShelveCarrier(carrier=3, location=2)).entry
    assert after == before + 2


def test_undo_is_a_new_entry_and_undoing_it_is_doing_again(room: Room):
    done = room.do(ShelveCarrier(carrier=1, location=2))
    assert isinstance(done.told, Shelved)
    undone = room.do(Undo(entry=done.entry))
    assert isinstance(undone.told, Undone)
    assert undone.entry == done.entry + 1
    room.do(Undo(entry=undone.entry))
    with pytest.raises(Refused) as refused:
        room.do(ShelveCarrier(carrier=1, location=2))
    assert refused.value.reasons == (Reason.NOTHING_TO_DO,)


def test_undo_names_the_later_entry_that_stands_in_the_way(room: Room):
    first = room.do(ShelveCarrier(carrier=1, location=2))
    second = room.do(ShelveCarrier(carrier=1, location=3, move=True))
    with pytest.raises(Refused) as refused:
        room.do(Undo(entry=first.entry))
    [objection] = refused.value.objections
    assert objection.reason is Reason.LATER_ENTRY_STANDS
    assert objection.facts == {"entry": second.entry}


def test_an_operation_is_done_once(room: Room):
    room.do(ShelveCarrier(carrier=1, location=2), operation="the same")
    with pytest.raises(Refused) as refused:
        room.do(ShelveCarrier(carrier=3, location=2), operation="the same")
    assert refused.value.reasons == (Reason.ALREADY_DONE,)


def test_what_another_did_is_not_yours_to_undo(house: House):
    done = house.room.do(ShelveCarrier(carrier=1, location=2))
    house.clock.move(days=1)
    with pytest.raises(Refused) as refused:
        house.room.do(Undo(entry=done.entry))
    assert refused.value.reasons == (Reason.NOT_YOURS_TO_UNDO,)
    house.enter(5).do(Undo(entry=done.entry))
