"""Circulation through the door of a real room: one leg at a time, always back to the room (F-17, G-14)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import text

from recordsroom.domain.circulation_facts import CirculationBegun, CirculationEnded, LegEnded, LegSent
from recordsroom.domain.commands import (
    AddReader,
    BeginCirculation,
    EndCirculation,
    EndLeg,
    ReturnCarrier,
    SendLeg,
    Undo,
)
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents.circulation_sheet import SheetHead
from recordsroom.services.queries.circulating import SheetState, circulation_sheets, sheet_of
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.case_runs import refused

INTERNAL, JIMI, UNKNOWN = 2, 4, 5
SHEN, BAI, LU, CHIEF = 1, 2, 3, 4


def begin(room: Room, **odd: Any) -> BeginCirculation:
    if len(room.ask(circulation_sheets)) == 0 and "readers" not in odd:
        room.do(AddReader(name="顾言舟", unit="所办", cleared=Level.JIMI, valid_until=TODAY + timedelta(days=90)))
    told = {"circulation_no": "传2026-0001", "carriers": (INTERNAL, JIMI), "readers": (SHEN, CHIEF), "proposal": "请阅"}
    return BeginCirculation(**{**told, **odd})


def back(room: Room, *pieces: int) -> None:
    for key in pieces:
        room.do(ReturnCarrier(carrier=key, pages=room.ask(_pages, key)))


def _pages(sight: Any, key: int) -> int:
    return int(sight.connection.scalar(text("SELECT pages FROM carriers WHERE id = :key"), {"key": key}) or 1)


SIGNED: dict[str, Any] = {"signed_name": "沈知远", "signed_at": "2026-11-20 15:20", "pieces": 2}


def state(room: Room) -> SheetState:
    return room.ask(circulation_sheets)[0].state


def test_r075_one_leg_at_a_time_and_always_back_to_the_room(room: Room):
    assert room.do(begin(room)).told == CirculationBegun(1, "传2026-0001", 2)
    assert state(room) is SheetState.HERE
    assert room.do(SendLeg(leg=1)).told == LegSent(1, "沈知远", TODAY + timedelta(days=3), 2)
    assert state(room) is SheetState.OUT
    assert refused(room, SendLeg(leg=2)) == (Reason.LEG_OPEN,)
    assert refused(room, EndCirculation(circulation=1)) == (Reason.LEG_OPEN,)
    back(room, INTERNAL, JIMI)
    assert state(room) is SheetState.TO_SIGN
    assert refused(room, SendLeg(leg=2)) == (Reason.LEG_OPEN,)
    assert room.do(EndLeg(leg=1, **SIGNED)).told == LegEnded(1, "沈知远", 1)
    assert refused(room, SendLeg(leg=1)) == (Reason.CIRCULATION_ENDED,)
    room.do(SendLeg(leg=2, courier="苏怀瑾"))
    back(room, INTERNAL, JIMI)
    room.do(EndLeg(leg=2, **{**SIGNED, "signed_name": "顾 言舟"}, remark="同意"))
    assert state(room) is SheetState.READ
    assert room.do(EndCirculation(circulation=1)).told == CirculationEnded(1, 0)
    assert refused(room, EndCirculation(circulation=1)) == (Reason.CIRCULATION_ENDED,)
    (sheet,) = room.ask(circulation_sheets)
    assert [(leg.name, leg.courier, leg.pieces, leg.remark) for leg in sheet.legs] == [
        ("沈知远", "", 2, ""),
        ("顾言舟", "苏怀瑾", 2, "同意"),
    ]
    assert (sheet.highest.level, sheet.highest.title, sheet.read) == (Level.JIMI, None, 2)


def test_f017_without_a_choice_only_open_sheets_are_printed(room: Room):
    room.do(begin(room, carriers=(INTERNAL,)))
    room.do(begin(room, circulation_no="传2026-0002", carriers=(JIMI,)))
    room.do(SendLeg(leg=1))
    back(room, INTERNAL)
    room.do(EndLeg(leg=1, **{**SIGNED, "pieces": 1}))
    room.do(EndCirculation(circulation=1))
    heads = [row for row in room.ask(document_lines, "circulation_sheet", ()).rows if isinstance(row, SheetHead)]
    assert [head.sheet_no for head in heads] == ["传2026-0002"]
    ended = room.ask(document_lines, "circulation_sheet", (1,)).rows[0]
    assert isinstance(ended, SheetHead) and ended.sheet_no == "传2026-0001"


def test_r076_two_days_a_leg_and_urgent_papers_on_the_same_day(room: Room, clock: MovableClock):
    room.do(begin(room, urgent=True))
    assert room.do(SendLeg(leg=1)).told == LegSent(1, "沈知远", TODAY, 2)
    clock.move(days=1)
    assert state(room) is SheetState.OVERDUE
    late = [work.loan.carrier for work in room.ask(today).works if work.matter is Matter.OVERDUE and work.loan]
    assert sorted(late) == [INTERNAL, JIMI]


def test_r077_full_name_and_time_stand_on_the_sheet(room: Room):
    room.do(begin(room))
    room.do(SendLeg(leg=1))
    back(room, INTERNAL, JIMI)
    ask = EndLeg(leg=1, **SIGNED)
    assert refused(room, replace(ask, signed_name="")) == (Reason.LEG_UNSIGNED,)
    assert refused(room, replace(ask, signed_at=" ")) == (Reason.LEG_UNSIGNED,)
    assert refused(room, replace(ask, signed_name="沈")) == (Reason.LEG_SIGNED_OTHERWISE,)
    room.do(ask)
    assert refused(room, ask) == (Reason.NOTHING_TO_DO,)


def test_r078_r079_nothing_is_kept_back_and_the_pieces_are_counted(room: Room):
    room.do(begin(room))
    room.do(SendLeg(leg=1))
    back(room, JIMI)
    assert refused(room, EndLeg(leg=1, **SIGNED)) == (Reason.FOLDER_INCOMPLETE,)
    back(room, INTERNAL)
    assert refused(room, EndLeg(leg=1, **{**SIGNED, "pieces": 1})) == (Reason.PIECES_DIFFER,)
    room.do(EndLeg(leg=1, **SIGNED))
    assert refused(room, begin(room, circulation_no="2", readers=(SHEN,))) == (Reason.ON_ANOTHER_SHEET,)
    room.do(EndCirculation(circulation=1))
    room.do(begin(room, circulation_no="2", readers=(SHEN,)))
    assert (room.ask(sheet_of, JIMI), room.ask(sheet_of, UNKNOWN)) == (2, 0)


def test_r080_only_who_is_entitled_stands_on_a_sheet(room: Room):
    assert refused(room, begin(room, readers=(BAI,))) == (Reason.NOT_CLEARED,)
    assert refused(room, begin(room, readers=())) == (Reason.CIRCLE_TOO_LARGE,)
    assert refused(room, begin(room, readers=(SHEN,), carriers=())) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, begin(room, readers=(SHEN,), carriers=(UNKNOWN,))) == (Reason.LEVEL_UNKNOWN,)
    room.do(begin(room, readers=(SHEN,)))
    assert refused(room, begin(room, readers=(SHEN,))) == (Reason.FORM_NUMBER_TAKEN,)


def test_r075_what_was_sent_by_mistake_is_taken_back(house: House):
    room = house.room
    room.do(begin(room))
    entry = room.do(SendLeg(leg=1)).entry
    room.do(Undo(entry=entry))
    assert state(room) is SheetState.HERE
    assert house.enter(AUDITOR).ask(circulation_sheets) == ()
    assert refused(house.room, SendLeg(leg=1)) == (Reason.NOT_YOUR_DUTY,)
