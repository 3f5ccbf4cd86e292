"""The repository's door in a real room: in, on Today, keeping the day open, out, and on paper (F-27, R-44)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.commands import AddStorageLocations, CloseDay, Command, EnterRoom, LeaveRoom, NewLocation, Undo
from recordsroom.domain.day_closing import OpenCause
from recordsroom.domain.errors import Refused
from recordsroom.domain.room_stay_facts import RoomEntered, RoomLeft
from recordsroom.domain.room_stays import LONGEST_WORDS, StayState
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.documents.month_book import MonthTotal, checked, month_page
from recordsroom.services.documents.room_stay_register import BY_CARD, StayLine, stay_totals
from recordsroom.services.queries.day_closing import evening
from recordsroom.services.queries.day_page import day_page
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.room_stays import stay_register, stays_still
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.rooms import AUDITOR, House

VISITOR = EnterRoom(
    entrant="梁守拙", entrant_unit="消防公司", identity_shown="工作证 0317", entering_for="年检", room_let_by=2
)
CARD = EnterRoom(entrant_card=1, entering_for="核对架位", room_let_by=2, phone_kept="2 号柜")


def reasons(room: Room, command: Command) -> set[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return {objection.reason for objection in caught.value.objections}


def inside(room: Room) -> int:
    return sum(work.count for work in room.ask(today).works if work.matter is Matter.STAYS_OPEN)


def test_r044_in_and_out_once_each_and_on_today_between(room: Room):
    assert room.do(VISITOR).told == RoomEntered(1, "梁守拙")
    room.do(CARD)
    assert reasons(room, VISITOR) == reasons(room, CARD) == {Reason.INSIDE_ALREADY}
    assert reasons(room, replace(VISITOR, entrant=room.keeper.name)) == {Reason.NOT_ACCOMPANIED}
    assert reasons(room, replace(VISITOR, entering_for="长" * (LONGEST_WORDS + 1))) == {Reason.VALUE_NOT_POSSIBLE}
    assert inside(room) == 2 and len(room.ask(evening).inside) == 2
    entry = room.do(LeaveRoom(room_stay=1, things_out="检测仪"))
    assert entry.told == RoomLeft(1, "梁守拙")
    assert reasons(room, LeaveRoom(room_stay=1)) == {Reason.OUTSIDE_ALREADY}
    card, visitor = room.ask(stay_register)
    assert (card.state, visitor.state) == (StayState.INSIDE, StayState.OUT)
    assert (visitor.things_out, visitor.let_out_by, card.phone) == ("检测仪", room.keeper.name, "2 号柜")
    book = room.ask(document_lines, "room_stay_register", ())
    lines = [row for row in book.rows if isinstance(row, StayLine)]
    assert [line.identity for line in lines] == ["工作证 0317", BY_CARD]
    assert book.rows[-1] == MonthTotal(month_page("2026-11", 1, 1), checked(stay_totals(2, inside=1)))
    assert not room.ask(document_lines, "room_stay_register", (202501,)).rows
    room.do(Undo(entry=entry.entry))
    assert inside(room) == 2


def test_p28_who_is_inside_keeps_the_day_open(room: Room):
    room.do(VISITOR)
    assert not room.ask(evening).clear and len(room.ask(day_page).rows) > 3
    assert reasons(room, CloseDay())
    room.do(CloseDay(cause=OpenCause.READER_AWAY, leader="方其琛"))
    assert room.ask(stays_still, 1) == 1
    room.do(LeaveRoom(room_stay=1))
    assert room.ask(stays_still, 1) == 0


def test_r044_who_keeps_nothing_sees_nobody(house: House):
    house.room.do(VISITOR)
    assert house.enter(AUDITOR).ask(stay_register) == ()


def test_r046_where_places_of_two_keepers_stand_two_go_along(room: Room):
    safe = NewLocation("02-S1", "02 库 保密柜一", LocationKind.CABINET, "02", Level.JIMI, dual_control=True)
    room.do(AddStorageLocations(places=(safe,)))
    assert reasons(room, VISITOR) == {Reason.SECOND_AT_DOOR_MISSING}
    assert reasons(room, replace(VISITOR, second_with="沈知远")) == {Reason.SECOND_NOT_ENTITLED}
    assert reasons(room, replace(VISITOR, second_with=room.keeper.name)) == {Reason.NOT_ACCOMPANIED}
    room.do(replace(VISITOR, second_with="苏怀瑾"))
    assert room.ask(stay_register)[0].second == "苏怀瑾"
