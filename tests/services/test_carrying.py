"""Carrying outside and dispatch through the door of a real room: out, seen outside, back or signed for (G-18)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from recordsroom.domain.carry_facts import DeliveryNoted, SentOut
from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.commands import (
    BeginCirculation,
    LendCarrier,
    LetCopies,
    MakeCopies,
    NoteDelivery,
    PackInCase,
    RegisterCases,
    RenewLoan,
    ReturnCarrier,
    SendLeg,
    SendOut,
    Undo,
)
from recordsroom.domain.copying import CopyWay
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.domain.ways_out import WayOut
from recordsroom.services.queries.carrying import CarryState, carry_form_of, carry_forms
from recordsroom.services.queries.knowing import KnowWay, KnowWish, knowing_page
from recordsroom.services.queries.ways_out import FormOfLoan, form_of_loan
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.case_runs import refused
from tests.services.test_copying import carrier

PUBLIC, INTERNAL, MIMI, JIMI, UNKNOWN = 1, 2, 3, 4, 5
SHEN, BAI = 1, 2
HEAD, BRANCH, CHARGE, PRINCIPAL = 1, 2, 3, 4


def form(**odd: Any) -> SendOut:
    told: dict[str, Any] = {
        "carry_no": "携2026-0001",
        "kind": CarryKind.CARRY,
        "carriers": (INTERNAL, JIMI),
        "reader": SHEN,
        "destination": "市规划局",
        "purpose": "方案汇报",
        "route": "单位车辆，直达",
        "approver": BRANCH,
        "approved_on": TODAY,
        "back_on": TODAY + timedelta(days=1),
    }
    return SendOut(**{**told, **odd})


def letter(**odd: Any) -> SendOut:
    told = {"carry_no": "送2026-0001", "kind": CarryKind.DISPATCH, "seal_no": "封0001", "stays_there": True}
    return form(**{**told, "channel": Channel.CONFIDENTIAL_COURIER, "route": "", **odd})


def state(room: Room) -> CarryState:
    return room.ask(carry_forms)[0].state


def test_r090_what_was_brought_back_with_other_pages_is_no_part_of_a_delivery(room: Room):
    room.do(letter())
    pages = carrier(room, JIMI).pages
    assert pages is not None
    odd = ReturnCarrier(carrier=JIMI, pages=pages - 1, confirmed=frozenset({Doubt.PAGES_DIFFER}))
    room.do(odd)
    told = room.do(NoteDelivery(carry_out=1, taken_by="林素贞", taken_on=TODAY)).told
    assert isinstance(told, DeliveryNoted) and told.gone == 1
    assert carrier(room, JIMI).custody is Custody.RETURNED_UNCHECKED, "it lies here, and is still to be counted"
    assert carrier(room, INTERNAL).custody is Custody.WITHDRAWN
    room.do(ReturnCarrier(carrier=JIMI, pages=pages))
    assert carrier(room, JIMI).custody is Custody.RETURNED_CHECKED


def test_r070_what_is_carried_outside_is_charged_to_its_bearer_and_comes_back_by_scan(room: Room, clock: MovableClock):
    told = room.do(form(companions="苏怀瑾, 林素贞")).told
    assert told == SentOut(1, "携2026-0001", "沈知远", 2, TODAY + timedelta(days=1))
    assert carrier(room, JIMI).custody is Custody.ON_LOAN
    assert room.ask(form_of_loan, JIMI) == FormOfLoan(WayOut.CARRY, "携2026-0001", "市规划局")
    assert refused(room, RenewLoan(carrier=INTERNAL)) == (Reason.NOT_RENEWED_HERE,)
    assert refused(room, form(carry_no="2")) == (Reason.NOT_HERE_TO_CARRY,)
    assert refused(room, form()) == (Reason.FORM_NUMBER_TAKEN,)
    assert state(room) is CarryState.OUT
    clock.move(days=2)
    assert state(room) is CarryState.OVERDUE
    room.do(ReturnCarrier(carrier=JIMI, pages=carrier(room, JIMI).pages))
    (row,) = room.ask(carry_forms)
    assert (row.back, row.companions, row.highest.level, row.highest.title) == (1, "苏怀瑾、林素贞", Level.JIMI, None)
    room.do(ReturnCarrier(carrier=INTERNAL))
    assert state(room) is CarryState.BACK
    assert (room.ask(carry_form_of, JIMI), room.ask(carry_form_of, PUBLIC), room.ask(form_of_loan, JIMI)) == (
        1,
        0,
        None,
    )


def test_r069_r070_leave_is_a_leaders_and_nobody_carries_for_himself(room: Room):
    assert refused(room, form(approver=HEAD)) == (Reason.CARRY_APPROVER_TOO_LOW,)
    assert refused(room, form(reader=BAI)) == (Reason.NOT_CLEARED,)
    assert refused(room, form(carriers=(UNKNOWN,))) == (Reason.LEVEL_UNKNOWN,)
    assert refused(room, form(approved_on=TODAY + timedelta(days=1))) == (Reason.APPROVAL_IN_FUTURE,)
    assert refused(room, form(carry_no=" ")) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, form(route="")) == (Reason.ROUTE_MISSING,)


def test_r090_a_delivery_stands_until_it_is_signed_for_and_what_stays_there_leaves_the_holdings(room: Room):
    room.do(letter())
    assert refused(room, NoteDelivery(carry_out=1, taken_by="", taken_on=TODAY)) == (Reason.DELIVERY_UNSIGNED,)
    (row,) = room.ask(carry_forms)
    assert row.receivable and row.channel is Channel.CONFIDENTIAL_COURIER
    outcome = room.do(NoteDelivery(carry_out=1, taken_by=" 林素贞 ", taken_on=TODAY, receipt_no="回31"))
    assert outcome.told == DeliveryNoted(1, "送2026-0001", "林素贞", 2)
    assert carrier(room, JIMI).custody is Custody.WITHDRAWN
    assert state(room) is CarryState.GONE
    assert refused(room, Undo(entry=outcome.entry)) == (Reason.NOT_UNDOABLE,)
    assert refused(room, NoteDelivery(carry_out=1, taken_by="林素贞", taken_on=TODAY)) == (Reason.NOTHING_TO_DO,)


def test_r090_what_was_signed_for_and_comes_back_stays_charged(room: Room):
    room.do(letter(stays_there=False, carriers=(INTERNAL,)))
    room.do(NoteDelivery(carry_out=1, taken_by="林素贞", taken_on=TODAY))
    assert (state(room), carrier(room, INTERNAL).custody) == (CarryState.DELIVERED, Custody.ON_LOAN)
    room.do(ReturnCarrier(carrier=INTERNAL))
    assert state(room) is CarryState.BACK


def test_r092_a_seal_is_used_once_and_a_case_outside_takes_nothing_else(room: Room):
    room.do(RegisterCases(count=2, owner="档案室", max_level=Level.MIMI))
    assert refused(room, form(case=1, seal_no="封0001")) == (Reason.CASE_TOO_LOW,)
    room.do(form(case=1, seal_no="封0001", carriers=(INTERNAL,)))
    assert room.ask(carry_forms)[0].case_no == "001"
    assert refused(room, PackInCase(case=1, carrier=PUBLIC)) == (Reason.CASE_IN_USE,)
    again = form(carry_no="2", case=1, seal_no="封0001", carriers=(PUBLIC,))
    assert refused(room, again) == (Reason.SEAL_USED, Reason.CASE_IN_USE)
    room.do(ReturnCarrier(carrier=INTERNAL))
    room.do(form(carry_no="3", case=1, seal_no="封0003", carriers=(PUBLIC,)))


def test_what_left_by_mistake_is_taken_back_on_the_spot(house: House):
    room = house.room
    entry = room.do(form()).entry
    room.do(Undo(entry=entry))
    assert room.ask(carry_forms) == () and carrier(room, JIMI).custody is Custody.ACCESSIONED
    auditor = house.enter(AUDITOR)
    assert (auditor.ask(carry_forms), auditor.ask(carry_form_of, JIMI)) == ((), 0)
    assert refused(auditor, form()) == (Reason.NOT_YOUR_DUTY,)


def test_r020_who_knows_tells_every_way_out(room: Room):
    room.do(BeginCirculation(circulation_no="传1", carriers=(JIMI,), readers=(SHEN,)))
    room.do(SendLeg(leg=1))
    room.do(ReturnCarrier(carrier=JIMI, pages=carrier(room, JIMI).pages))
    room.do(form(carriers=(JIMI,)))
    room.do(ReturnCarrier(carrier=JIMI, pages=carrier(room, JIMI).pages))
    copied: dict[str, Any] = {"form_no": "复1", "carrier": JIMI, "reader": SHEN, "approver": CHARGE}
    room.do(LetCopies(**copied, approved_on=TODAY, way=CopyWay.COPY, copies=1, purpose="编规划", back_on=TODAY))
    room.do(MakeCopies(copy_form=1, copies=1, pages=6, device="3号复印机"))
    room.do(letter(carriers=(JIMI,), stays_there=False))
    found = {(one.way, one.form_no) for one in room.ask(knowing_page, KnowWish(reader=SHEN), 0, 9)}
    assert found == {(KnowWay.LEG, "传1"), (KnowWay.CARRY, "携2026-0001"), (KnowWay.COPY, "复1")}, (
        "who delivers a sealed packet does not know what is in it"
    )
    (leg,) = room.ask(knowing_page, KnowWish(way=KnowWay.LEG), 0, 9)
    assert leg.until is not None


def test_r062_what_is_outside_is_lent_to_nobody(room: Room):
    room.do(form(carriers=(PUBLIC,), approver=HEAD))
    assert Reason.ALREADY_OUT in refused(room, LendCarrier(carrier=PUBLIC, reader=BAI))
