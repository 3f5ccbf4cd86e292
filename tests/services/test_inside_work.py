"""Work inside the room through the door of a real room: fetched, seen, back by scan, on the evening's list (P-13)."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.commands import CloseDay, FetchInside, LendCarrier, ReturnCarrier, Undo
from recordsroom.domain.day_closing import OpenCause
from recordsroom.domain.desk_facts import DayClosed
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.facts import Returned
from recordsroom.domain.inside_work import WorkPurpose, WorkState
from recordsroom.domain.inside_work_facts import FetchedInside
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.services.documents.banded import Band
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.inside_slip import PIECES_PER_PAGE, InsidePieceLine
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.day_closing import evening
from recordsroom.services.queries.day_page import day_page
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.inside_work import inside_register, not_back, pieces_still, work_of
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.rooms import AUDITOR, House
from tests.services.case_runs import refused
from tests.services.test_copying import carrier

PUBLIC, INTERNAL, JIMI = 1, 2, 4
HEAD = 1


def fetch(**odd: Any) -> FetchInside:
    told: dict[str, Any] = {"carriers": (INTERNAL, JIMI), "worker": "苏怀瑾", "purpose": WorkPurpose.DIGITISE}
    return FetchInside(**{**told, "work_place": "数字化室", **odd})


def back(room: Room, key: int, **odd: Any) -> Returned:
    told = room.do(ReturnCarrier(carrier=key, pages=carrier(room, key).pages, **odd)).told
    assert isinstance(told, Returned)
    return told


def test_p13_what_is_fetched_is_with_who_works_on_it_and_comes_back_by_scan(room: Room, clock: MovableClock):
    assert room.do(fetch()).told == FetchedInside(1, "内调2026-0001", "苏怀瑾", 2)
    seen = room.ask(what_is, carrier(room, JIMI).barcode)
    assert isinstance(seen, CarrierSeen) and (seen.custody, seen.reader_name) == (Custody.FETCHED, "苏怀瑾")
    assert Reason.FETCHED_FOR_WORK in refused(room, LendCarrier(carrier=INTERNAL, reader=1))
    assert refused(room, fetch()) == (Reason.NOT_HERE_TO_CARRY,)
    clock.move(days=1)
    assert room.ask(inside_register)[0].state is WorkState.OVERNIGHT
    told = back(room, JIMI)
    assert (told.reader, told.reader_name) == (0, "苏怀瑾")
    assert carrier(room, JIMI).custody is Custody.RETURNED_CHECKED
    (row,) = room.ask(inside_register)
    assert (row.back, row.place, row.keeper, row.highest.title) == (1, "数字化室", "宋闻溪", None)
    back(room, INTERNAL)
    assert room.ask(inside_register)[0].state is WorkState.BACK and not room.ask(not_back)
    assert (room.ask(work_of, JIMI), room.ask(work_of, PUBLIC)) == (1, 0)


def test_p13_the_slip_says_who_works_on_what_from_where_and_what_is_back(room: Room):
    room.do(fetch())
    first = room.ask(document_lines, "inside_slip", (1,))
    head, one, two = first.rows[:3]
    assert isinstance(head, Band) and isinstance(head.upper, Phrase)
    assert "内调2026-0001　用件人：苏怀瑾" in head.upper.zh
    assert isinstance(one, InsidePieceLine) and isinstance(two, InsidePieceLine)
    assert (two.title, two.mark, two.pages) == (TITLE_HIDDEN, "机密", str(carrier(room, JIMI).pages))
    assert one.back_at == two.back_at == "" and first.level is Level.JIMI
    assert len(first.rows) == PIECES_PER_PAGE + 2 and isinstance(first.rows[-1], Band)
    back(room, JIMI)
    again = room.ask(document_lines, "inside_slip", (1,)).rows[2]
    assert isinstance(again, InsidePieceLine) and (bool(again.back_at), again.taken_back_by) == (True, "宋闻溪")


def test_p13_p48_without_a_fetching_the_slip_is_empty_for_the_pen(house: House):
    empty = house.room.ask(document_lines, "inside_slip", ())
    assert len(empty.rows) == PIECES_PER_PAGE + 2 and empty.rows[1] == InsidePieceLine() and not empty.subjects
    assert house.enter(AUDITOR).ask(document_lines, "inside_slip", (1,)).rows == ()


def test_r063_pages_that_differ_keep_the_piece_open_with_who_worked_on_it(room: Room):
    room.do(fetch(carriers=(JIMI,)))
    pages = carrier(room, JIMI).pages
    assert pages is not None
    with pytest.raises(Doubtful):
        room.do(ReturnCarrier(carrier=JIMI, pages=pages - 1))
    room.do(ReturnCarrier(carrier=JIMI, pages=pages - 1, confirmed=frozenset({Doubt.PAGES_DIFFER})))
    assert carrier(room, JIMI).custody is Custody.RETURNED_UNCHECKED and len(room.ask(not_back)) == 1
    back(room, JIMI)
    assert carrier(room, JIMI).custody is Custody.RETURNED_CHECKED and not room.ask(not_back)


def test_p13_only_people_of_the_house_work_on_it(house: House):
    room = house.room
    assert refused(room, fetch(worker="某外人")) == (Reason.SIGNER_UNKNOWN,)
    assert refused(room, fetch(worker=" ")) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, fetch(worker="白露")) in {(Reason.NOT_CLEARED,), (Reason.SIGNER_UNKNOWN,)}
    entry = room.do(fetch(worker="沈知远")).entry
    room.do(Undo(entry=entry))
    assert room.ask(inside_register) == () and carrier(room, JIMI).custody is not Custody.FETCHED
    assert house.enter(AUDITOR).ask(inside_register) == ()


def test_r039_a_secret_that_is_worked_on_keeps_the_day_open(room: Room):
    room.do(fetch(carriers=(INTERNAL,)))
    assert room.ask(evening).clear and len(room.ask(evening).working) == 1
    room.do(fetch(carriers=(JIMI,)))
    found = room.ask(evening)
    assert not found.clear and found.worked_on == 1
    lines = [line for line in room.ask(day_page).rows if isinstance(line, DayLine)]
    assert [line.holder for line in lines].count("苏怀瑾") == 2
    assert refused(room, CloseDay()) == (Reason.DAY_NOT_CLEAR, Reason.DAY_UNSIGNED)
    answer = CloseDay(cause=OpenCause.LEADER_AWAY, leader="沈所长", second_name="沈知远", second_no="会7")
    told = room.do(answer).told
    assert isinstance(told, DayClosed) and not told.clear
    assert room.ask(pieces_still, 1) == 1
    back(room, JIMI)
    assert room.ask(pieces_still, 1) == 0
