"""Enquiries in a real room: numbered, answered once, on Today until then, and in who knows (P-13, R-20)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.commands import AnswerEnquiry, CertifyEnquiry, Command, SetPolicy, TakeEnquiry, Undo
from recordsroom.domain.enquiries import AskedAs, EnquiryState
from recordsroom.domain.enquiry_facts import EnquiryCertified, EnquirySettled, EnquiryTaken
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.enquiries import enquiry_of, enquiry_register
from recordsroom.services.queries.knowing import KnowWay, KnowWish, knowing_count, knowing_months, knowing_page
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.months import month_number
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.rooms import ARCHIVIST, AUDITOR, SECURITY, House

MIMI, JIMI = 3, 4
TAKEN = TakeEnquiry(asked_as=AskedAs.TELEPHONE, enquirer="周砚秋", enquirer_unit="规划院", sought="二期批复的文号")
ANSWER = AnswerEnquiry(
    enquiry=1,
    answer="有，文号见复函",
    answered_as=AskedAs.LETTER,
    carriers=(MIMI,),
    let_by=4,
    let_no="7",
)


def reasons(room: Room, command: Command) -> set[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return {objection.reason for objection in caught.value.objections}


def waiting(room: Room) -> int:
    return sum(work.count for work in room.ask(today).works if work.matter is Matter.ENQUIRIES_OPEN)


def test_p13_an_enquiry_is_numbered_waits_and_is_answered_once(room: Room):
    assert room.do(TAKEN).told == EnquiryTaken(1, "代查2026-0001")
    assert room.do(replace(TAKEN, enquirer="季云舒")).told == EnquiryTaken(2, "代查2026-0002")
    assert waiting(room) == 2
    entry = room.do(ANSWER)
    assert entry.told == EnquirySettled(1, "代查2026-0001", 1)
    assert reasons(room, ANSWER) == {Reason.ENQUIRY_ANSWERED}
    nothing = AnswerEnquiry(enquiry=2, answer="没有查到", answered_as=AskedAs.TELEPHONE)
    room.do(nothing)
    second, first = room.ask(enquiry_register)
    assert (second.state, first.state) == (EnquiryState.NOTHING, EnquiryState.ANSWERED)
    assert (first.leader, first.let_no, first.proof_no) == ("所长 顾言舟", "7", "")
    assert first.highest is not None and first.highest.carrier == MIMI and second.highest is None
    assert room.ask(enquiry_of, MIMI) == 1 and room.ask(enquiry_of, JIMI) == 0
    assert waiting(room) == 0
    room.do(Undo(entry=entry.entry))
    assert waiting(room) == 1 and room.ask(enquiry_of, MIMI) == 0


def test_p13_leave_way_and_names_are_judged(room: Room):
    room.do(TAKEN)
    assert reasons(room, replace(ANSWER, let_by=None)) == {Reason.ENQUIRY_NOT_LET}
    assert reasons(room, replace(ANSWER, answered_as=AskedAs.TELEPHONE)) == {Reason.NOT_BY_TELEPHONE}
    assert reasons(room, replace(TAKEN, enquirer="宋闻溪")) == {Reason.KEEPER_IS_READER}
    assert reasons(room, replace(TAKEN, enquirer="x" * 61)) == {Reason.VALUE_NOT_POSSIBLE}
    assert reasons(room, replace(ANSWER, let_no="x" * 61)) == {Reason.VALUE_NOT_POSSIBLE}


def test_r020_from_jimi_up_it_is_known_who_was_told_and_who_looked(house: House):
    house.enter(SECURITY).do(SetPolicy(name="pc_level", value="4"))
    room = house.enter(ARCHIVIST)
    room.do(TAKEN)
    room.do(replace(ANSWER, carriers=(JIMI,)))
    known = room.ask(knowing_page, KnowWish(), 0, 10)
    assert {(one.person, one.way, one.form_no) for one in known} == {
        ("周砚秋", KnowWay.ENQUIRY, "代查2026-0001"),
        ("宋闻溪", KnowWay.OPENED, "代查2026-0001"),
    }
    assert len(room.ask(knowing_page, KnowWish(words="规划院"), 0, 10)) == 1
    month = f"{room.clock().today:%Y-%m}"
    assert room.ask(knowing_months) == (month,) and room.ask(knowing_count, KnowWish(month="2020-01")) == 0
    everything, of_month, of_another = ((), (month_number(month),), (202001,))
    told = [len(room.ask(document_lines, "knowing_list", of).rows) for of in (everything, of_month, of_another)]
    assert told == [2, 2, 0]


def test_administrators_see_no_enquiries(house: House):
    room = house.enter(AUDITOR)
    assert room.ask(enquiry_register) == () and room.ask(enquiry_of, MIMI) == 0


def test_p13_a_certificate_is_numbered_by_the_year_once_and_never_taken_back(room: Room):
    room.do(TAKEN)
    assert reasons(room, CertifyEnquiry(enquiry=1)) == {Reason.ENQUIRY_OPEN}
    room.do(ANSWER)
    assert room.ask(document_lines, "enquiry_proof", (1,)).rows == (), "no paper without a number"
    done = room.do(CertifyEnquiry(enquiry=1))
    assert done.told == EnquiryCertified(1, "查证2026-0001")
    assert reasons(room, CertifyEnquiry(enquiry=1)) == {Reason.NOTHING_TO_DO}
    assert reasons(room, Undo(entry=done.entry)) == {Reason.NOT_UNDOABLE}
    run = room.ask(document_lines, "enquiry_proof", (1,))
    assert (len(run.rows), run.level) == (2, Level.MIMI), "the answer, and the list of what it rests on"
    room.do(replace(TAKEN, enquirer="季云舒"))
    room.do(AnswerEnquiry(enquiry=2, answer="没有查到", answered_as=AskedAs.TELEPHONE))
    assert room.do(CertifyEnquiry(enquiry=2)).told == EnquiryCertified(2, "查证2026-0002")
    assert len(room.ask(document_lines, "enquiry_proof", (1, 2)).rows) == 3
