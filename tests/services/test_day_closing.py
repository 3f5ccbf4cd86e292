"""Closing the day in a real room, and what the next morning says (P-28)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import CloseDay, LendCarrier, RecordApproval, ReturnCarrier, Undo
from recordsroom.domain.day_closing import LeftCause, OpenCause
from recordsroom.domain.desk_facts import DayClosed
from recordsroom.domain.errors import Refused
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.day_closing import evening, last_closing
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import SECURITY, House
from tests.services.eventful import sealed_change

PUBLIC, INTERNAL, SHEN = 1, 2, 1
ANSWERED = CloseDay(cause=OpenCause.LEADER_KEEPS_IT, leader="顾言舟", second_name="方其琛", second_no="日终7")


def lend(room: Room, *carriers: int) -> None:
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=room.clock().today, reader=SHEN, carriers=carriers))
    for carrier in carriers:
        room.do(LendCarrier(carrier=carrier, reader=SHEN))


def raise_level(house: House, level: Level = Level.JUEMI) -> None:
    """What was lent as ordinary turns out to be top secret, as after a decision of the issuer."""
    sealed_change(house, Record, {PUBLIC: {"level": level, "scheme": Scheme.STATE}})


def why_not(room: Room, command: CloseDay) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def matters(room: Room) -> set[Matter]:
    return {work.matter for work in room.ask(today).works}


def test_p28_a_clear_day_closes_in_one_act_and_once(room: Room):
    assert room.do(CloseDay(leader="typed before")).told == DayClosed(TODAY, True, 0)
    closed = room.ask(evening).closed
    assert closed is not None and closed.clear and closed.leader == ""
    assert why_not(room, CloseDay()) == (Reason.DAY_CLOSED,)


def test_r059_top_secret_out_keeps_the_day_open_until_somebody_answers_for_it(house: House):
    room = house.room
    lend(room, PUBLIC)
    raise_level(house)
    [left] = room.ask(evening).left
    assert (left.cause, left.loan.carrier) == (LeftCause.TOP_SECRET_OUT, PUBLIC)
    assert why_not(room, CloseDay()) == (Reason.DAY_NOT_CLEAR, Reason.DAY_UNSIGNED)
    assert room.do(ANSWERED).told == DayClosed(TODAY, False, 1)
    closed = room.ask(evening).closed
    assert closed is not None
    assert (closed.clear, closed.cause, closed.leader, closed.second_no) == (
        False,
        OpenCause.LEADER_KEEPS_IT,
        "顾言舟",
        "日终7",
    )


def test_p28_the_next_morning_tells_until_it_is_back(house: House, clock: MovableClock):
    room = house.room
    lend(room, PUBLIC)
    raise_level(house)
    room.do(ANSWERED)
    assert Matter.DAY_NOT_CLEAR not in matters(room)
    clock.move(days=1)
    first = room.ask(today).works[0]
    assert (first.matter, first.count, first.due_on, first.person) == (Matter.DAY_NOT_CLEAR, 1, TODAY, "顾言舟")
    room.do(ReturnCarrier(carrier=PUBLIC, pages=11))
    assert Matter.DAY_NOT_CLEAR not in matters(room)


def test_p28_what_came_back_and_waits_for_its_pages_keeps_the_day_open(room: Room):
    lend(room, PUBLIC)
    room.do(ReturnCarrier(carrier=PUBLIC, pages=7, confirmed=frozenset({Doubt.PAGES_DIFFER}), phrase="6"))
    assert [one.cause for one in room.ask(evening).left] == [LeftCause.UNCHECKED]
    assert why_not(room, CloseDay()) == (Reason.DAY_NOT_CLEAR,)
    room.do(CloseDay(cause=OpenCause.PAGES_IN_DISPUTE, leader="顾言舟"))


def test_p28_an_ordinary_loan_due_today_is_told_and_closes_clear(room: Room, clock: MovableClock):
    lend(room, PUBLIC)
    clock.move(days=14)
    evening_now = room.ask(evening)
    assert [one.cause for one in evening_now.left] == [LeftCause.ORDINARY_DUE] and evening_now.clear
    assert room.do(CloseDay()).told == DayClosed(clock().today, True, 1)


def test_p28_a_day_that_was_not_closed_is_told_once_days_are_closed_here(room: Room, clock: MovableClock):
    clock.move(days=3)
    assert Matter.DAY_LEFT_OPEN not in matters(room)
    room.do(CloseDay())
    clock.move(days=2)
    assert Matter.DAY_LEFT_OPEN in matters(room)
    room.do(CloseDay())
    clock.move(days=1)
    assert Matter.DAY_LEFT_OPEN not in matters(room)


def test_a_closing_can_be_undone_and_made_anew(room: Room):
    room.do(Undo(entry=room.do(CloseDay()).entry))
    assert room.ask(evening).closed is None
    room.do(CloseDay())
    assert room.ask(last_closing) is None


def test_who_may_not_see_holdings_sees_no_evening(house: House):
    room = house.enter(SECURITY)
    assert room.ask(evening).left == ()
    assert room.ask(last_closing) is None
