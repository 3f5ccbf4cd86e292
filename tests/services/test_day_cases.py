"""A transport case that is on its way or stands open keeps the day open, and never unclosable (P-18, P-28)."""

from __future__ import annotations

import pytest

from recordsroom.domain.cases import CaseState
from recordsroom.domain.commands import (
    CloseDay,
    LoadCase,
    PackInCase,
    PrintLabels,
    ReceiveCase,
    SealCase,
    TakeFromCase,
    Undo,
    UnsealCase,
)
from recordsroom.domain.day_closing import LeftCause, OpenCause
from recordsroom.domain.desk_facts import DayClosed
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.queries.day_closing import evening, last_closing
from recordsroom.services.queries.day_page import day_page
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.printing import unlabelled, unlabelled_rows
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import SECURITY, House
from tests.services.case_runs import CABINET, ready, refused

SEAL = "F2026-0001"
ANSWERED = CloseDay(cause=OpenCause.MOVE_GOES_ON, leader="顾言舟", second_name="方其琛", second_no="日终7")


@pytest.fixture
def packing(room: Room) -> Room:
    """A box lies in the first case, open."""
    ready(room).do(PackInCase(case=1, box=1))
    return room


def left(room: Room) -> list[tuple[str, LeftCause]]:
    return [(one.case_no, one.cause) for one in room.ask(evening).cases]


def matters(room: Room) -> dict[Matter, int]:
    return {work.matter: work.count for work in room.ask(today).works}


def test_p28_a_case_keeps_the_day_open_while_it_is_open_or_on_its_way(packing: Room):
    room, stood = packing, []
    for request in (
        SealCase(case=1, seal_no=SEAL),
        LoadCase(case=1),
        ReceiveCase(case=1, location=CABINET),
        UnsealCase(case=1, seal_found=SEAL),
        TakeFromCase(box=1, carrier=None, location=CABINET),
    ):
        stood.append(left(room))
        room.do(request)
    opened, on_its_way = [("001", LeftCause.CASE_UNSEALED)], [("001", LeftCause.CASE_ON_ITS_WAY)]
    # Under its seal in the room it may stay for the night; empty it is nobody's business.
    assert [*stood, left(room)] == [opened, [], on_its_way, [], opened, []]


def test_p28_the_day_closes_with_who_answers_for_the_case_and_the_morning_asks_for_it(
    packing: Room, clock: MovableClock
):
    room = packing
    room.do(SealCase(case=1, seal_no=SEAL))
    room.do(LoadCase(case=1))
    assert not room.ask(evening).clear and matters(room)[Matter.CASES_OPEN] == 1
    assert Reason.DAY_NOT_CLEAR in refused(room, CloseDay())
    assert room.do(ANSWERED).told == DayClosed(TODAY, False, 1)
    lines = [line for line in room.ask(day_page).rows if isinstance(line, DayLine)]
    assert any("搬迁未完" in str(line.said) for line in lines) and any(SEAL in str(line.code) for line in lines)
    clock.move(days=1)
    closing = room.ask(last_closing)
    assert closing is not None and closing.still_out == 1 and Matter.DAY_NOT_CLEAR in matters(room)
    room.do(ReceiveCase(case=1, location=CABINET))
    assert room.ask(last_closing).still_out == 0 and Matter.CASES_OPEN not in matters(room)  # type: ignore[union-attr]


def test_p28_from_jimi_up_somebody_signs_a_second_time_for_an_open_case(room: Room):
    ready(room)
    unsigned = CloseDay(cause=OpenCause.MOVE_GOES_ON, leader="顾言舟")
    room.do(PackInCase(case=1, carrier=7))
    [one] = room.ask(evening).cases
    assert (one.state, one.level, one.carriers) == (CaseState.PACKED, Level.INTERNAL, 1)
    assert room.do(unsigned).told == DayClosed(TODAY, False, 1)


def test_p18_cases_without_a_label_wait_on_today_and_in_the_list_of_labels(room: Room):
    ready(room)
    assert matters(room)[Matter.CASES_UNLABELLED] == 2 == room.ask(unlabelled).cases
    run = room.ask(unlabelled_rows, "case_label", 1)
    assert run.subjects == (1,)
    room.do(PrintLabels(form="case_label", stock="roll-50x30", subjects=(1, 2)))


def test_who_sees_no_holdings_sees_no_case_on_its_way(house: House):
    ready(house.room).do(PackInCase(case=1, box=1))
    assert house.enter(SECURITY).ask(evening).cases == ()


def test_p28_what_a_closed_day_names_is_taken_back_after_the_closing_only(room: Room):
    ready(room)
    packed = room.do(PackInCase(case=1, carrier=7)).entry
    closed = room.do(ANSWERED).entry
    assert refused(room, Undo(entry=packed)) == (Reason.LATER_ENTRY_STANDS,)
    room.do(Undo(entry=closed))
    room.do(Undo(entry=packed))
    assert left(room) == []
