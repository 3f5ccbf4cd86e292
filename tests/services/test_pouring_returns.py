"""What is poured in as come back: whoever has it, received and not yet checked (P-01, P-05, P-13)."""

from __future__ import annotations

from recordsroom.domain.carrying import CarryKind
from recordsroom.domain.commands import (
    BeginCirculation,
    FetchInside,
    ReturnCarrier,
    ReturnPoured,
    SendLeg,
    SendOut,
    ShelveCarrier,
)
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.inside_work import WorkPurpose
from recordsroom.domain.pour_facts import PouredDone
from recordsroom.domain.pour_groups import Purpose
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Custody, Kind
from recordsroom.services.queries.carrying import CarryState, carry_forms
from recordsroom.services.queries.circulating import SheetState, circulation_sheets
from recordsroom.services.queries.inside_work import not_back
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import House
from tests.services.eventful import sealed_change
from tests.services.test_pouring import CABINET, INTERNAL, MIMI, OPEN, PUBLIC, act, carrier, lend, pour, refused, seen


def test_r064_what_was_poured_in_as_returned_is_not_checked_and_the_borrower_stays_charged(room: Room):
    for key in (PUBLIC, MIMI):
        room.do(ShelveCarrier(carrier=key, location=CABINET))
    lend(room, PUBLIC, MIMI)
    back = DeskCommand.RETURN.barcode.digits
    [group] = pour(room, back, Barcode.make(Kind.PERSON, 2).digits, carrier(PUBLIC), carrier(MIMI)).groups
    assert isinstance(group.request, ReturnPoured) and act(room, group) == PouredDone(Purpose.RETURN, 2, "白露宁")
    for key in (PUBLIC, MIMI):
        assert seen(room, key).custody is Custody.RETURNED_UNCHECKED and seen(room, key).reader == 1
    assert refused(room, ReturnCarrier(carrier=PUBLIC)) == (Reason.PAGES_NOT_COUNTED,)
    room.do(ReturnCarrier(carrier=MIMI, pages=10 + MIMI))
    assert seen(room, MIMI).custody is Custody.RETURNED_CHECKED
    [again] = pour(room, back, carrier(PUBLIC)).groups
    assert [one.reason for one in again.objections] == [Reason.NOTHING_TO_DO]
    [never] = [one for one in pour(room, back, carrier(OPEN)).groups if one.group.carriers == (OPEN,)]
    assert [one.reason for one in never.objections] == [Reason.NOT_ON_LOAN]


def test_p13_what_was_fetched_for_work_inside_is_poured_back_and_stays_with_who_worked_on_it(room: Room):
    room.do(FetchInside(carriers=(INTERNAL, MIMI), worker="苏怀瑾", purpose=WorkPurpose.REPAIR))
    [group] = pour(room, DeskCommand.RETURN.barcode.digits, carrier(INTERNAL), carrier(MIMI)).groups
    assert group.ready and act(room, group) == PouredDone(Purpose.RETURN, 2, "")
    assert (seen(room, MIMI).custody, seen(room, MIMI).reader_name) == (Custody.RETURNED_UNCHECKED, "苏怀瑾")
    assert len(room.ask(not_back)) == 2, "until pages and condition were looked at"
    room.do(ReturnCarrier(carrier=MIMI, pages=10 + MIMI))
    assert [one.piece.carrier for one in room.ask(not_back)] == [INTERNAL]


def test_r075_a_folder_and_what_was_carried_outside_are_poured_back_too(room: Room):
    room.do(BeginCirculation(circulation_no="传1", carriers=(INTERNAL,), readers=(1, 2)))
    room.do(SendLeg(leg=1))
    carry = {"destination": "市规划局", "purpose": "汇报", "route": "单位车辆", "approver": 2, "approved_on": TODAY}
    room.do(SendOut(carry_no="携1", kind=CarryKind.CARRY, carriers=(PUBLIC,), reader=1, back_on=TODAY, **carry))  # type: ignore[arg-type]
    [group] = pour(room, DeskCommand.RETURN.barcode.digits, carrier(INTERNAL), carrier(PUBLIC)).groups
    assert act(room, group) == PouredDone(Purpose.RETURN, 2, "")
    assert [seen(room, key).custody for key in (PUBLIC, INTERNAL)] == [Custody.RETURNED_UNCHECKED] * 2
    assert room.ask(circulation_sheets)[0].state is SheetState.OUT, "nobody counted it yet (R-79)"
    for key in (PUBLIC, INTERNAL):
        room.do(ReturnCarrier(carrier=key, pages=10 + key))
    assert room.ask(circulation_sheets)[0].state is SheetState.TO_SIGN
    assert room.ask(carry_forms)[0].state is CarryState.BACK


def test_p018_what_is_packed_is_not_taken_in_by_a_pour_and_says_why(house: House):
    sealed_change(house, Carrier, {PUBLIC: {"custody": Custody.IN_CASE}})
    [group] = pour(house.room, DeskCommand.RETURN.barcode.digits, carrier(PUBLIC)).groups
    assert [one.reason for one in group.objections] == [Reason.PACKED_AWAY]


def test_p01_what_came_back_before_is_left_alone_in_a_pour(room: Room):
    for key in (PUBLIC, MIMI):
        room.do(ShelveCarrier(carrier=key, location=CABINET))
    lend(room, PUBLIC, MIMI)
    back = DeskCommand.RETURN.barcode.digits
    act(room, pour(room, back, carrier(PUBLIC)).groups[0])
    [group] = pour(room, back, carrier(PUBLIC), carrier(MIMI)).groups
    assert group.ready and act(room, group).things == 1
    assert seen(room, MIMI).custody is Custody.RETURNED_UNCHECKED
