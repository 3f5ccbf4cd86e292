"""Call-in through the door of a real room: holders bring things back, issuers get theirs (F-19, G-17, P-22)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from recordsroom.domain.call_facts import CallBegun, CallEnded, CallTicked
from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.commands import (
    BeginCallIn,
    EndCallIn,
    ReturnCarrier,
    SettleCallLine,
    TickCallIn,
    Undo,
)
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.calling_in import CallRow, CallState, call_list_of, call_lists, issued_as, out_with
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.case_runs import refused
from tests.services.eventful import sealed_change
from tests.services.test_carrying import form
from tests.services.test_copying import carrier

PUBLIC, INTERNAL, MIMI, JIMI = 1, 2, 3, 4


def a_list(**odd: Any) -> BeginCallIn:
    told: dict[str, Any] = {
        "call_in_no": "退2026-0001",
        "way": CallWay.SURRENDER,
        "carriers": (INTERNAL, MIMI, JIMI),
        "counterpart": "市委办公室",
        "notice_no": "青办〔2026〕3号",
        "due_on": TODAY + timedelta(days=10),
    }
    return BeginCallIn(**{**told, **odd})


def the(room: Room) -> CallRow:
    return room.ask(call_lists)[0]


def test_r095_what_an_issuer_calls_in_is_ticked_by_scan_and_leaves_with_its_signature(room: Room):
    assert room.do(a_list()).told == CallBegun(1, "退2026-0001", 3)
    assert (the(room).state, the(room).highest.level) == (CallState.OPEN, Level.JIMI)
    told = room.do(TickCallIn(call_in=1, carrier=JIMI)).told
    assert isinstance(told, CallTicked) and told.left == 2
    assert refused(room, TickCallIn(call_in=1, carrier=JIMI)) == (Reason.ALREADY_DONE,)
    assert refused(room, TickCallIn(call_in=1, carrier=PUBLIC)) == (Reason.NOT_ON_CALL,)
    assert refused(room, SettleCallLine(call_line=1, end=CallEnd.KEPT, reason=" ")) == (Reason.CALL_REASON_MISSING,)
    room.do(SettleCallLine(call_line=1, end=CallEnd.KEPT, reason="青办函7号同意留存"))
    assert refused(room, EndCallIn(call_in=1)) == (Reason.CALL_LINES_OPEN, Reason.CALL_UNSIGNED)
    room.do(SettleCallLine(call_line=2, end=CallEnd.NOT_RETURNED, reason="查找中"))
    assert the(room).state is CallState.READY
    outcome = room.do(EndCallIn(call_in=1, receiver="林素贞", receipt_no="回32"))
    assert outcome.told == CallEnded(1, "退2026-0001", 3, 1)
    assert [carrier(room, key).custody for key in (INTERNAL, JIMI)] == [Custody.ACCESSIONED, Custody.WITHDRAWN]
    assert refused(room, Undo(entry=outcome.entry)) == (Reason.NOT_UNDOABLE,)
    assert refused(room, EndCallIn(call_in=1, receiver="林素贞")) == (Reason.CALL_ENDED,)
    row = the(room)
    assert (row.state, row.returned, row.receiver, row.ended_on) == (CallState.ENDED, 1, "林素贞", TODAY)
    assert [line.end for line in row.lines] == [CallEnd.KEPT, CallEnd.NOT_RETURNED, CallEnd.RETURNED]


def test_r067_what_holders_have_is_back_as_soon_as_the_desk_has_it(room: Room, clock: MovableClock):
    room.do(form())
    found = room.ask(out_with, "规划研究室")
    assert {one.carrier for one in found} == {INTERNAL, JIMI} == {one.carrier for one in room.ask(out_with, "")}
    assert room.ask(out_with, "财务部") == ()
    assert refused(room, a_list(way=CallWay.GATHER)) == (Reason.NOT_ON_LOAN,)
    room.do(a_list(way=CallWay.GATHER, counterpart="", carriers=tuple(one.carrier for one in found)))
    assert "沈知远" in the(room).lines[0].holder
    assert refused(room, TickCallIn(call_in=1, carrier=JIMI)) == (Reason.NOT_ON_CALL,)
    room.do(ReturnCarrier(carrier=JIMI, pages=carrier(room, JIMI).pages))
    assert (the(room).returned, the(room).left) == (1, 1)
    clock.move(days=11)
    assert the(room).state is CallState.OVERDUE
    assert Matter.CALLS_DUE in {work.matter for work in room.ask(today).works}
    line = next(one.line for one in the(room).lines if one.end is None)
    room.do(SettleCallLine(call_line=line, end=CallEnd.NOT_RETURNED, reason="出差，月底交回"))
    assert room.do(EndCallIn(call_in=1)).told == CallEnded(1, "退2026-0001", 2, 1)
    assert carrier(room, JIMI).custody is Custody.RETURNED_CHECKED, "what comes back stays in the room"


def test_p22_a_list_is_numbered_once_and_nothing_stands_on_two_open_ones(house: House):
    room = house.room
    entry = room.do(a_list()).entry
    assert refused(room, a_list()) == (Reason.FORM_NUMBER_TAKEN,)
    assert refused(room, a_list(call_in_no="2")) == (Reason.ON_ANOTHER_CALL,)
    assert refused(room, a_list(call_in_no="2", counterpart="")) == (Reason.VALUE_NOT_POSSIBLE,)
    room.do(form(carriers=(MIMI,)))
    assert refused(room, TickCallIn(call_in=1, carrier=MIMI)) == (Reason.NOT_HERE_TO_CARRY,)
    assert [room.ask(call_list_of, key) for key in (MIMI, PUBLIC)] == [1, 0]
    document = "青发〔2019〕3号"
    assert [one.carrier for one in room.ask(issued_as, document, "")] == [MIMI]
    assert room.ask(issued_as, document, "000616") == ()
    room.do(Undo(entry=entry))
    auditor = house.enter(AUDITOR)
    assert (auditor.ask(call_lists), auditor.ask(call_list_of, MIMI)) == ((), 0)
    assert (auditor.ask(out_with, ""), auditor.ask(issued_as, document, "")) == ((), ())


def test_r095_what_was_ticked_and_packed_since_does_not_go_back(house: House):
    room = house.room
    room.do(a_list(carriers=(MIMI,)))
    room.do(TickCallIn(call_in=1, carrier=MIMI))
    sealed_change(house, Carrier, {MIMI: {"custody": Custody.IN_CASE}})
    assert refused(room, EndCallIn(call_in=1, receiver="林素贞")) == (Reason.NOT_HERE_TO_CARRY,)
    sealed_change(house, Carrier, {MIMI: {"custody": Custody.ACCESSIONED}})
    room.do(EndCallIn(call_in=1, receiver="林素贞"))
