"""Requests for what is out through the door of a real room: asked, told at the return, served, lapsed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import (
    AddReader,
    ChaseLoans,
    EndReservation,
    LendCarrier,
    RecordApproval,
    RenewLoan,
    ReserveCarrier,
    ReturnCarrier,
    Undo,
)
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.facts import Returned
from recordsroom.domain.reserve_facts import ReservationEnded, Reserved
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.reserving import WaitRow, WaitState, request_for, to_be_told, waiting_list
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.case_runs import refused

PUBLIC, INTERNAL = 1, 2
SHEN, BAI = 1, 2


def lent(room: Room, reader: int = SHEN, form_no: str = "2026-1", **odd: Any) -> int:
    room.do(RecordApproval(form_no=form_no, reader=reader, approver=1, approved_on=TODAY, carriers=(PUBLIC,)))
    return room.do(LendCarrier(carrier=PUBLIC, reader=reader, **odd)).entry


def wish(reader: int = BAI, days: int = 10) -> ReserveCarrier:
    return ReserveCarrier(carrier=PUBLIC, reader=reader, until=TODAY + timedelta(days=days), wanted_for="编规划")


def the(room: Room) -> WaitRow:
    return room.ask(waiting_list)[0]


def back(room: Room) -> Returned:
    told = room.do(ReturnCarrier(carrier=PUBLIC)).told
    assert isinstance(told, Returned)
    return told


def matters(room: Room) -> set[Matter]:
    return {work.matter for work in room.ask(today).works}


def test_a_return_says_who_waits_and_lending_to_who_waits_serves_the_request(house: House):
    room = house.room
    assert refused(room, wish()) == (Reason.HERE_TO_LEND,)
    lent(room)
    assert refused(room, wish(SHEN)) == (Reason.ALREADY_WITH_READER,)
    assert room.do(wish()).told == Reserved(1, "白露宁", 1)
    assert refused(room, wish()) == (Reason.WAITS_ALREADY,)
    row = the(room)
    assert (row.state, row.place, row.holder, row.loan) == (WaitState.WAITS, 1, "沈知远　规划研究室", 1)
    assert Matter.TELL_WAITING not in matters(room)
    assert back(room).waits == "白露宁　财务部"
    assert (the(room).state, room.ask(to_be_told)) == (WaitState.BACK, 1)
    assert Matter.TELL_WAITING in matters(room)
    entry = lent(room, BAI, "2026-2")
    assert (the(room).state, the(room).place, room.ask(to_be_told)) == (WaitState.SERVED, 0, 0)
    room.do(Undo(entry=entry))
    assert the(room).state is WaitState.BACK
    auditor = house.enter(AUDITOR)
    assert (auditor.ask(waiting_list), auditor.ask(to_be_told), auditor.ask(request_for, PUBLIC)) == ((), 1, 0)


def test_who_comes_before_the_queue_is_asked_about_and_so_is_a_renewal(room: Room):
    lent(room)
    room.do(AddReader(name="顾言舟", unit="所办", cleared=Level.JIMI, valid_until=TODAY + timedelta(days=90)))
    room.do(wish())
    assert room.do(wish(4)).told == Reserved(2, "顾言舟", 2)
    with pytest.raises(Doubtful) as asked:
        room.do(RenewLoan(carrier=PUBLIC))
    assert asked.value.doubts == (Doubt.SOMEBODY_WAITS,)
    back(room)
    with pytest.raises(Doubtful):
        lent(room, SHEN, "2026-3")
    confirmed = frozenset({Doubt.SOMEBODY_WAITS})
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN, confirmed=confirmed, phrase="2"))
    assert [one.place for one in room.ask(waiting_list)] == [2, 1]
    assert room.do(EndReservation(reservation=1)).told == ReservationEnded(1, "白露宁")
    assert refused(room, EndReservation(reservation=1)) == (Reason.NOTHING_TO_DO,)
    assert [(one.state, one.place) for one in room.ask(waiting_list)] == [
        (WaitState.WAITS, 1),
        (WaitState.WITHDRAWN, 0),
    ]


def test_a_request_lapses_by_itself_and_what_is_waited_for_is_called_in(room: Room, clock: MovableClock):
    lent(room)
    room.do(wish())
    loan = the(room).loan
    assert loan is not None
    room.do(ChaseLoans(loans=(loan,), way=ChaseWay.NOTICE))
    clock.move(days=11)
    assert (the(room).state, room.ask(request_for, PUBLIC), room.ask(request_for, INTERNAL)) == (WaitState.LAPSED, 1, 0)
    assert back(room).waits == ""
