"""Spoken approvals in a real room: taken down, used, owed on Today and in the evening, signed afterwards (P-27)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.approval_lines import SheetState
from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.commands import (
    CloseDay,
    Command,
    IssueSlips,
    LendCarrier,
    RecordApproval,
    RecordWord,
    SetPolicy,
    SignWord,
    Undo,
)
from recordsroom.domain.day_closing import LeftCause, OpenCause
from recordsroom.domain.desk_facts import DayClosed
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import ApprovalRecorded, Lent
from recordsroom.domain.rules import Reason
from recordsroom.domain.slip_facts import SlipsMade
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.loan_slip_rows import SlipSheet
from recordsroom.services.documents.phrase import worded
from recordsroom.services.queries.approval_register import approval_register
from recordsroom.services.queries.day_closing import evening, last_closing
from recordsroom.services.queries.day_page import day_page
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import ARCHIVIST, SECURITY, House

INTERNAL, MIMI, JIMI = 2, 3, 4
WORD = RecordWord(approver=4, reader=1, carriers=(MIMI,), given_as=ApprovalWay.TELEPHONE, ground="出差，急用")


def reasons(room: Room, command: Command) -> set[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return {objection.reason for objection in caught.value.objections}


@pytest.fixture
def speaking(house: House) -> Room:
    """A room whose security administrator lets leaders speak."""
    house.enter(SECURITY).do(SetPolicy(name="spoken_approvals", value="1"))
    return house.enter(ARCHIVIST)


def matters(room: Room) -> dict[Matter, int]:
    return {work.matter: work.count for work in room.ask(today).works if work.matter.name.startswith("WORDS")}


def slip_says(room: Room, slip: int) -> str:
    """What the slip prints where the leader signs."""
    rows = [row for row in room.ask(document_lines, "loan_slip", (slip,)).rows if isinstance(row, SlipSheet)]
    return worded(rows[0].head.approval, "zh")


def test_p27_off_unless_the_room_lets_it(room: Room):
    assert reasons(room, WORD) == {Reason.WORD_NOT_LET}


def test_p27_a_word_lends_at_once_and_is_signed_afterwards(speaking: Room, clock: MovableClock):
    told = speaking.do(WORD).told
    assert isinstance(told, ApprovalRecorded)
    assert isinstance(speaking.do(LendCarrier(carrier=MIMI, reader=1)).told, Lent)
    [sheet] = speaking.ask(approval_register)
    assert (sheet.state, sheet.given_as, sheet.ground) == (SheetState.UNSIGNED, ApprovalWay.TELEPHONE, "出差，急用")
    assert sheet.form_no.startswith("2026-") and sheet.sign_by is not None and sheet.sign_by > TODAY
    # The slip that the room numbered is the paper that will be signed.
    made = speaking.do(IssueSlips(approvals=(told.approval,))).told
    assert isinstance(made, SlipsMade) and made.numbers == (sheet.form_no,)
    assert "电话批准，待补签" in slip_says(speaking, made.slips[0])
    assert matters(speaking) == {Matter.WORDS_TO_SIGN: 1}
    same = RecordApproval(form_no=sheet.form_no, approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL,))
    assert reasons(speaking, same) == {Reason.FORM_NUMBER_TAKEN}
    entry = speaking.do(SignWord(approval=told.approval, signed_on=TODAY)).entry
    assert "补签" in slip_says(speaking, made.slips[0]) and "待补签" not in slip_says(speaking, made.slips[0])
    assert matters(speaking) == {} and speaking.ask(approval_register)[0].state is SheetState.USED
    assert reasons(speaking, SignWord(approval=told.approval, signed_on=TODAY)) == {Reason.WORD_SIGNED}
    speaking.do(Undo(entry=entry))
    assert matters(speaking) == {Matter.WORDS_TO_SIGN: 1}


def test_p27_never_for_jimi_nor_without_a_ground_nor_on_a_signed_form(speaking: Room):
    assert Reason.WORD_TOO_HIGH in reasons(speaking, replace(WORD, carriers=(MIMI, JIMI)))
    assert reasons(speaking, replace(WORD, ground="  ")) == {Reason.WORD_UNFOUNDED}
    assert reasons(speaking, replace(WORD, carriers=())) == {Reason.VALUE_NOT_POSSIBLE}
    speaking.do(RecordApproval(form_no="P-1", approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL,)))
    assert reasons(speaking, replace(WORD, form_no="P-1")) == {Reason.FORM_NUMBER_TAKEN}
    speaking.do(replace(WORD, form_no="K-1"))
    speaking.do(replace(WORD, form_no="K-1", carriers=(INTERNAL,)))
    assert reasons(speaking, replace(WORD, form_no="K-1", given_as=ApprovalWay.MOUTH)) == {Reason.FORM_NUMBER_TAKEN}
    assert {(one.form_no, one.free) for one in speaking.ask(approval_register)} == {("P-1", 1), ("K-1", 2)}


def test_p27_what_is_not_signed_in_time_lets_nothing_out_and_keeps_the_day_open(speaking: Room, clock: MovableClock):
    told = speaking.do(WORD).told
    assert isinstance(told, ApprovalRecorded)
    found = speaking.ask(evening)
    assert [one.cause for one in found.words] == [LeftCause.WORD_TO_SIGN] and found.clear
    assert speaking.do(CloseDay()).told == DayClosed(TODAY, True, 1)
    clock.move(days=4)
    assert Reason.WORD_UNSIGNED in reasons(speaking, LendCarrier(carrier=MIMI, reader=1))
    late = next(work for work in speaking.ask(today).works if work.matter is Matter.WORDS_UNSIGNED)
    assert (late.count, late.person, late.days > 0) == (1, "顾言舟", True)
    found = speaking.ask(evening)
    assert (found.keeping, found.unsigned, found.clear) == (0, 1, False)
    lines = [line for line in speaking.ask(day_page).rows if isinstance(line, DayLine)]
    page = " ".join(worded(line.why, "zh") for line in lines)
    assert "口头批准未补签" in page
    assert reasons(speaking, CloseDay()) == {Reason.DAY_NOT_CLEAR}
    speaking.do(CloseDay(cause=OpenCause.LEADER_AWAY, leader="顾言舟"))
    clock.move(days=1)
    last = speaking.ask(last_closing)
    assert last is not None and last.still_out == 1
    speaking.do(SignWord(approval=told.approval, signed_on=speaking.clock().today))
    last = speaking.ask(last_closing)
    assert last is not None and last.still_out == 0
    assert isinstance(speaking.do(LendCarrier(carrier=MIMI, reader=1)).told, Lent)
