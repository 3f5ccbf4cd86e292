"""Places of two keepers through the room: put in, taken out and lent with a second password or a signed form (R-46)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    Command,
    LendCarrier,
    MakeBox,
    MoveHoldings,
    NewLocation,
    PutInBox,
    PutOnTrolley,
    RecordApproval,
    RecordCountersignature,
    ReturnCarrier,
    SetClearance,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    ShelveTogether,
    Undo,
)
from recordsroom.domain.errors import LockedOut, Refused, WrongKey
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving_facts import Countersigned
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.accounts import second_keeper
from recordsroom.services.queries.accounts import second_keepers
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer
from tests.builders import TODAY
from tests.files import carriers
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, PASSWORD, SECOND, SECURITY, House
from tests.services.eventful import rows, signer_of

PUBLIC, INTERNAL, MIMI, JIMI = 1, 2, 3, 4
CABINET, SAFE, STRONG, HOLDING = 2, 5, 6, 7
KEY = {"fonds_no": "W017", "category_code": "WS", "year": 2019, "retention": "Y", "org_code": "GH", "width_mm": 30}


@pytest.fixture
def guarded(house: House) -> House:
    """A safe of two keepers, one kept for top secret, and a holding cabinet of two keepers."""
    safe = NewLocation("02-S1", "02 库 保密柜一", LocationKind.CABINET, "02", Level.JIMI, dual_control=True)
    strong = NewLocation("02-S2", "02 库 绝密柜", LocationKind.CABINET, "02", Level.JUEMI, Level.JUEMI, True)
    holding = NewLocation("02-H1", "待归柜", LocationKind.HOLDING_CABINET, "02", Level.JIMI, dual_control=True)
    house.room.do(AddStorageLocations(places=(safe, strong, holding)))
    return house


def refused(room: Room, request: Command, second: Signer | None = None) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request, second=second)
    return caught.value.reasons


def a_form(room: Room, form_no: str = "双-0001", name: str = "韩若水") -> int:
    told = room.do(RecordCountersignature(form_no=form_no, name=name, post="保密员", signed_on=TODAY)).told
    assert isinstance(told, Countersigned)
    return told.form


def test_r046_one_keeper_alone_opens_nothing_and_two_put_in_and_take_out(guarded: House):
    room, second = guarded.room, signer_of(guarded, SECOND)
    put = ShelveCarrier(carrier=JIMI, location=SAFE)
    assert refused(room, put) == (Reason.SECOND_KEEPER_MISSING,)
    room.do(put, second=second)
    take = ShelveCarrier(carrier=JIMI, location=CABINET, move=True)
    assert refused(room, take) == (Reason.SECOND_KEEPER_MISSING,)
    room.do(take, second=second)
    found = rows(guarded, "SELECT second_actor FROM journal WHERE command = 'ShelveCarrier' AND outcome = 'DONE'")
    assert [actor for (actor,) in found] == [SECOND, SECOND]


def test_r046_lending_takes_out_too(guarded: House):
    room, second = guarded.room, signer_of(guarded, SECOND)
    room.do(ShelveCarrier(carrier=INTERNAL, location=SAFE), second=second)
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL,)))
    assert refused(room, LendCarrier(carrier=INTERNAL, reader=1)) == (Reason.SECOND_KEEPER_MISSING,)
    room.do(LendCarrier(carrier=INTERNAL, reader=1, countersignature=a_form(room)))
    assert carriers(room, INTERNAL)[0].location_id is None


def test_p34_one_form_covers_a_transaction_of_many_and_counts_on_its_day_only(guarded: House):
    room = guarded.room
    form = a_form(room)
    for carrier in (PUBLIC, INTERNAL):
        room.do(ShelveCarrier(carrier=carrier, location=SAFE, countersignature=form))
    late = ShelveCarrier(carrier=MIMI, location=SAFE, countersignature=form)
    guarded.clock.move(days=1)
    assert refused(room, late) == (Reason.COUNTERSIGNED_ELSEWHEN,)
    guarded.clock.move(days=-1)
    assert refused(guarded.enter(SECOND), late) == (Reason.COUNTERSIGNED_ELSEWHEN,)


def test_p34_a_form_is_put_on_file_once_with_name_and_post_of_somebody_else(guarded: House):
    room = guarded.room
    a_form(room)
    one = RecordCountersignature(form_no="双-0002", name="韩若水", post="保密员", signed_on=TODAY)
    assert refused(room, replace(one, form_no=" 双-0001 ")) == (Reason.COUNTERSIGNED_BEFORE,)
    assert refused(room, replace(one, name=ACCOUNTS[ARCHIVIST - 1].name)) == (Reason.SECOND_NOT_ANOTHER,)
    assert refused(room, replace(one, post=" ")) == (Reason.VALUE_NOT_POSSIBLE,)
    yesterday = replace(one, signed_on=TODAY - timedelta(days=1))
    assert refused(room, yesterday) == (Reason.COUNTERSIGNED_ELSEWHEN,)


def test_p34_where_top_secret_is_kept_a_form_does_not_do(guarded: House):
    room = guarded.room
    box = ShelveBox(box=an_empty_box(room), location=STRONG)
    assert refused(room, replace(box, countersignature=a_form(room))) == (Reason.SECOND_PASSWORD_MISSING,)
    room.do(box, second=signer_of(guarded, SECOND))


def an_empty_box(room: Room) -> int:
    room.do(MakeBox(**KEY))  # type: ignore[arg-type]  # the fields above
    return 1


def test_r046_boxes_batches_boxed_carriers_and_the_holding_cabinet_are_guarded_alike(guarded: House):
    room, second = guarded.room, signer_of(guarded, SECOND)
    box = an_empty_box(room)
    asked: list[Command] = [
        ShelveBox(box=box, location=SAFE),
        ShelveInBox(carrier=PUBLIC, box=box),
        ShelveTogether(boxes=(), carriers=(INTERNAL,), location=SAFE),
        ShelveBox(box=box, location=CABINET, move=True),
        ShelveTogether(boxes=(), carriers=(INTERNAL,), location=CABINET, move=True),
        PutOnTrolley(carriers=(MIMI,), location=HOLDING),
        ShelveCarrier(carrier=MIMI, location=CABINET),
    ]
    for request in asked:
        assert refused(room, request) == (Reason.SECOND_KEEPER_MISSING,)
        room.do(request, second=second)


def test_r046_a_box_in_a_place_of_two_keepers_is_filled_at_the_desk(guarded: House):
    room, second = guarded.room, signer_of(guarded, SECOND)
    room.do(ShelveBox(box=an_empty_box(room), location=SAFE), second=second)
    assert refused(room, PutInBox(carriers=(PUBLIC,), box=1), second) == (Reason.SECOND_KEEPER_MISSING,)


def test_r046_the_second_is_another_keeper_cleared_for_what_lies_there(guarded: House):
    put = ShelveCarrier(carrier=JIMI, location=SAFE)
    assert refused(guarded.room, put, signer_of(guarded, ARCHIVIST)) == (Reason.SECOND_NOT_ANOTHER,)
    assert refused(guarded.room, put, signer_of(guarded, AUDITOR)) == (Reason.SECOND_NOT_ENTITLED,)
    guarded.enter(SECURITY).do(SetClearance(user=SECOND, cleared=Level.MIMI))
    room = guarded.enter(ARCHIVIST)
    assert refused(room, put, signer_of(guarded, SECOND)) == (Reason.SECOND_NOT_ENTITLED,)
    room.do(replace(put, carrier=MIMI), second=signer_of(guarded, SECOND))


def test_r046_the_second_types_the_own_password_and_wrong_ones_are_counted(guarded: House):
    room, name = guarded.room, ACCOUNTS[SECOND - 1].name
    assert room.ask(second_keepers) == (name,)
    assert second_keeper(room, name, PASSWORD).user == SECOND
    for _try in range(5):
        with pytest.raises(WrongKey):
            second_keeper(room, name, "wrong")
    with pytest.raises(LockedOut):
        second_keeper(room, name, PASSWORD)


def test_r046_taking_back_puts_in_and_takes_out_too(guarded: House):
    room, second = guarded.room, signer_of(guarded, SECOND)
    put = room.do(ShelveCarrier(carrier=JIMI, location=SAFE), second=second).entry
    assert refused(room, Undo(entry=put)) == (Reason.SECOND_KEEPER_MISSING,)
    back = room.do(Undo(entry=put, countersignature=a_form(room))).entry
    assert refused(room, Undo(entry=back)) == (Reason.SECOND_KEEPER_MISSING,)
    room.do(Undo(entry=back), second=second)
    assert [one.location_id for one in carriers(room, JIMI)] == [SAFE]
    assert guarded.fold() is None


def test_r046_a_return_that_corrects_takes_nothing_back_but_a_return(guarded: House):
    room = guarded.room
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL,)))
    room.do(LendCarrier(carrier=INTERNAL, reader=1))
    put = room.do(ShelveCarrier(carrier=JIMI, location=SAFE), second=signer_of(guarded, SECOND)).entry
    assert refused(room, ReturnCarrier(carrier=INTERNAL, corrects=put)) == (Reason.NOT_UNDOABLE,)


def test_r046_a_form_that_acts_name_is_not_taken_back(guarded: House):
    filed = guarded.room.do(RecordCountersignature(form_no="双-1", name="韩若水", post="保密员", signed_on=TODAY))
    assert isinstance(filed.told, Countersigned)
    guarded.room.do(ShelveCarrier(carrier=INTERNAL, location=SAFE, countersignature=filed.told.form))
    assert refused(guarded.room, Undo(entry=filed.entry)) == (Reason.NOT_UNDOABLE,)


def test_r046_who_borrows_is_not_the_second_person(guarded: House):
    room = guarded.room
    [(name,)] = rows(guarded, "SELECT name FROM readers WHERE id = 1")
    own = a_form(room, name=str(name))
    room.do(ShelveCarrier(carrier=INTERNAL, location=SAFE, countersignature=own))
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL,)))
    assert refused(room, LendCarrier(carrier=INTERNAL, reader=1, countersignature=own)) == (Reason.SECOND_NOT_ANOTHER,)
    room.do(LendCarrier(carrier=INTERNAL, reader=1), second=signer_of(guarded, SECOND))


def test_r046_taking_back_what_only_tied_things_together_in_the_safe_asks_for_both_too(guarded: House):
    room, second = guarded.room, signer_of(guarded, SECOND)
    box = an_empty_box(room)
    room.do(ShelveBox(box=box, location=SAFE), second=second)
    room.do(ShelveCarrier(carrier=PUBLIC, location=SAFE), second=second)
    into = ShelveInBox(carrier=PUBLIC, box=box)
    assert refused(room, into) == (Reason.SECOND_KEEPER_MISSING,)
    entry = room.do(into, second=second).entry
    assert refused(room, Undo(entry=entry)) == (Reason.SECOND_KEEPER_MISSING,)
    room.do(Undo(entry=entry), second=second)


def test_r046_taking_back_where_something_out_of_the_safe_belongs_asks_for_both_too(guarded: House):
    room, second = guarded.room, signer_of(guarded, SECOND)
    room.do(ShelveCarrier(carrier=INTERNAL, location=SAFE), second=second)
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL,)))
    room.do(LendCarrier(carrier=INTERNAL, reader=1), second=second)
    moves = MoveHoldings(moves=((SAFE, CABINET),))
    assert refused(room, moves) == (Reason.SECOND_KEEPER_MISSING,)
    entry = room.do(moves, second=second).entry
    assert refused(room, Undo(entry=entry)) == (Reason.SECOND_KEEPER_MISSING,)
    room.do(Undo(entry=entry), second=second)
