"""How carriers look: noted at a return or at any other time, kept apart where needed, good again once treated."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    Command,
    LendCarrier,
    RecordApproval,
    RecordCondition,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.desk import Phrase
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import ConditionRecorded, Lent, Returned
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import QUARANTINED, Condition, Custody
from recordsroom.services.queries.lending import uncleared_returns
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import AUDITOR, House
from tests.services.eventful import rows

ONE, SHEN, SHELF = 2, 1, 2
"""A carrier of twelve pages, whoever borrows it, and a cabinet where it may stand."""


def lent(room: Room, form_no: str = "A-1") -> None:
    day = room.clock().today
    room.do(RecordApproval(form_no=form_no, approver=4, approved_on=day, reader=SHEN, carriers=(ONE,)))
    assert isinstance(room.do(LendCarrier(carrier=ONE, reader=SHEN)).told, Lent)


def back(room: Room, **odd: object) -> Returned:
    told = room.do(ReturnCarrier(carrier=ONE, **odd)).told  # type: ignore[arg-type]
    assert isinstance(told, Returned)
    return told


def counted(pages: int, phrase: Phrase) -> dict[str, object]:
    return {"pages": pages, "confirmed": frozenset({Doubt.PAGES_DIFFER}), "phrase": str(phrase.value)}


def carrier(room: Room) -> Carrier:
    with unit_of_work(room.vault) as unit:
        return unit.get(Carrier, ONE)


def why_not(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


@pytest.mark.parametrize("condition", sorted(QUARANTINED))
def test_r029_what_came_back_unfit_is_neither_shelved_nor_lent_before_its_treatment(room: Room, condition: Condition):
    lent(room)
    back(room, condition=condition)
    day = room.clock().today
    room.do(RecordApproval(form_no="A-2", approver=4, approved_on=day, reader=SHEN, carriers=(ONE,)))
    for command in (ShelveCarrier(carrier=ONE, location=SHELF), LendCarrier(carrier=ONE, reader=SHEN)):
        assert why_not(room, command) == (Reason.NEEDS_TREATMENT,)
    told = room.do(RecordCondition(carrier=ONE, condition=Condition.GOOD)).told
    assert isinstance(told, ConditionRecorded)
    assert (told.line.carrier, told.condition) == (ONE, Condition.GOOD)
    room.do(ShelveCarrier(carrier=ONE, location=SHELF))
    room.do(LendCarrier(carrier=ONE, reader=SHEN))


def test_r029_what_is_found_mouldy_in_the_room_is_kept_apart(room: Room):
    room.do(RecordCondition(carrier=ONE, condition=Condition.MOULD))
    assert why_not(room, ShelveCarrier(carrier=ONE, location=SHELF)) == (Reason.NEEDS_TREATMENT,)


def test_r029_a_return_never_makes_a_carrier_better_than_it_was(room: Room):
    room.do(RecordCondition(carrier=ONE, condition=Condition.DAMAGED))
    lent(room)
    told = back(room)
    assert (told.condition, told.clean) == (Condition.DAMAGED, False)
    assert carrier(room).condition is Condition.DAMAGED


def test_r029_the_condition_of_what_is_out_is_noted_at_its_return(room: Room):
    lent(room)
    assert why_not(room, RecordCondition(carrier=ONE, condition=Condition.DIRTY)) == (Reason.STILL_CHARGED,)


def test_r029_what_changes_nothing_is_not_noted(room: Room):
    assert why_not(room, RecordCondition(carrier=ONE, condition=Condition.GOOD)) == (Reason.NOTHING_TO_DO,)


def test_the_note_is_the_keepers_duty_and_can_be_taken_back(house: House):
    entry = house.room.do(RecordCondition(carrier=ONE, condition=Condition.INSECTS)).entry
    house.room.do(Undo(entry=entry))
    assert carrier(house.room).condition is Condition.GOOD
    auditor = house.enter(AUDITOR)
    assert why_not(auditor, RecordCondition(carrier=ONE, condition=Condition.DIRTY)) == (Reason.NOT_YOUR_DUTY,)


def test_r063_what_differed_is_cleared_up_only_by_a_count(room: Room):
    lent(room)
    back(room, **counted(3, Phrase.COUNTED_TWICE))
    assert carrier(room).custody is Custody.RETURNED_UNCHECKED
    assert why_not(room, ReturnCarrier(carrier=ONE)) == (Reason.PAGES_NOT_COUNTED,)
    assert back(room, pages=12).clean


@pytest.mark.parametrize("pages", [0, -1, 100_000, 10**20])
def test_r063_a_count_that_no_carrier_has_is_refused(room: Room, pages: int):
    lent(room)
    command = ReturnCarrier(carrier=ONE, pages=pages, confirmed=frozenset({Doubt.PAGES_DIFFER}))
    assert why_not(room, command) == (Reason.VALUE_NOT_POSSIBLE,)


def test_r063_where_the_register_was_wrong_it_takes_the_number_counted(room: Room):
    lent(room)
    told = back(room, **counted(11, Phrase.REGISTER_WRONG))
    assert (told.clean, told.pages_in, told.line.pages) == (True, 11, 11)
    assert (carrier(room).custody, carrier(room).pages) == (Custody.RETURNED_CHECKED, 11)
    assert room.ask(uncleared_returns) == ()
    room.do(ShelveCarrier(carrier=ONE, location=SHELF))


def test_r063_what_waited_to_be_cleared_up_is_settled_by_a_wrong_register(room: Room):
    lent(room)
    back(room, **counted(11, Phrase.COUNTED_TOGETHER))
    with pytest.raises(Doubtful):
        room.do(ReturnCarrier(carrier=ONE, pages=11))
    assert back(room, **counted(11, Phrase.REGISTER_WRONG)).clean
    assert (carrier(room).custody, carrier(room).pages) == (Custody.RETURNED_CHECKED, 11)


@pytest.mark.parametrize("phrase", [Phrase.COUNTED_TOGETHER, Phrase.COUNTED_TWICE])
def test_r063_any_other_reason_leaves_the_register_and_keeps_it_open(room: Room, phrase: Phrase):
    lent(room)
    assert not back(room, **counted(11, phrase)).clean
    assert (carrier(room).custody, carrier(room).pages) == (Custody.RETURNED_UNCHECKED, 12)


def test_r063_a_reason_without_a_doubt_confirmed_settles_nothing(room: Room):
    lent(room)
    with pytest.raises(Doubtful):
        room.do(ReturnCarrier(carrier=ONE, pages=11, phrase=str(Phrase.REGISTER_WRONG.value)))
    assert carrier(room).pages == 12


def test_a_return_is_put_right_in_one_entry(house: House):
    lent(house.room)
    first = house.room.do(ReturnCarrier(carrier=ONE)).entry
    mended = house.room.do(ReturnCarrier(carrier=ONE, condition=Condition.MOULD, corrects=first)).entry
    assert mended == first + 1
    assert rows(house, "SELECT reverses FROM journal WHERE seq = ?", mended) == [(first,)]
    assert (carrier(house.room).custody, carrier(house.room).condition) == (Custody.RETURNED_CHECKED, Condition.MOULD)


def test_a_return_that_cannot_be_put_right_stays_as_it_was(house: House):
    lent(house.room)
    first = house.room.do(ReturnCarrier(carrier=ONE)).entry
    wrong = ReturnCarrier(carrier=ONE, condition=Condition.MOULD, pages=0, corrects=first)
    assert why_not(house.room, wrong) == (Reason.VALUE_NOT_POSSIBLE,)
    assert (carrier(house.room).custody, carrier(house.room).condition) == (Custody.RETURNED_CHECKED, Condition.GOOD)


def test_a_return_puts_right_the_return_of_the_same_carrier_only(house: House):
    lent(house.room)
    first = house.room.do(ReturnCarrier(carrier=ONE)).entry
    house.room.do(
        RecordApproval(form_no="A-2", approver=4, approved_on=house.room.clock().today, reader=SHEN, carriers=(7,))
    )
    house.room.do(LendCarrier(carrier=7, reader=SHEN))
    assert why_not(house.room, ReturnCarrier(carrier=7, corrects=first)) == (Reason.NOT_UNDOABLE,)
    assert carrier(house.room).custody is Custody.RETURNED_CHECKED
