"""Calling in on real data: counted loan by loan, answered, printed, scanned back (F-14, G-13, R-66)."""

from __future__ import annotations

import pypdfium2
import pytest

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import AnswerChase, ChaseLoans, LendCarrier, RecordApproval, ReturnCarrier, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.slip_facts import Chased
from recordsroom.domain.values import Level
from recordsroom.services.documents import recall_notice as document
from recordsroom.services.documents.phrase import worded
from recordsroom.services.documents.recall_notice import LINES, RecallNotice
from recordsroom.services.queries.chases import ChaseSeen, chases_of
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.documents.seeing import picture, scanned
from tests.documents.test_forms import IMPRINT
from tests.rooms import AUDITOR, House

SHEN, BAI = 1, 2


def lend(room: Room, *carriers: int, reader: int = SHEN) -> None:
    today, form_no = room.clock().today, f"A-{reader}"
    room.do(RecordApproval(form_no=form_no, approver=4, approved_on=today, reader=reader, carriers=carriers))
    for carrier in carriers:
        room.do(LendCarrier(carrier=carrier, reader=reader))


def chase(room: Room, *loans: int, way: ChaseWay = ChaseWay.NOTICE) -> tuple[int, ...]:
    told = room.do(ChaseLoans(loans=loans, way=way)).told
    assert isinstance(told, Chased) and told.loans == len(set(loans))
    return told.chases


def notices(room: Room, *of: int) -> list[RecallNotice]:
    rows = room.ask(document_lines, "recall_notice", of).rows
    return [row for row in rows if isinstance(row, RecallNotice)]


def why_not(room: Room, command: ChaseLoans | AnswerChase) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return tuple(objection.reason for objection in caught.value.objections)


def test_r066_each_borrower_gets_one_notice_and_each_loan_counts_its_times(room: Room, clock: MovableClock):
    lend(room, 1, 3)
    lend(room, 6, reader=BAI)
    clock.move(days=17)
    assert notices(room) == []
    first, second = chase(room, 1, 2, 3, 1)
    assert [(notice.name, notice.loans) for notice in notices(room)] == [("沈知远", 2), ("白露宁", 1)]
    clock.move(days=2)
    [third] = chase(room, 2, way=ChaseWay.PHONE)
    assert [(row.nth, row.way) for row in room.ask(chases_of, 2)] == [(2, ChaseWay.PHONE), (1, ChaseWay.NOTICE)]
    assert [row.nth for row in room.ask(chases_of, 1)] == [1] and room.ask(chases_of, 99) == ()
    [again], [told] = notices(room, first), notices(room, third)
    assert [(line.days, worded(line.nth, "zh")) for line in again.lines] == [("3", "第1次"), ("3", "第1次")]
    assert (told.lines[0].days, worded(told.lines[0].nth, "zh"), second) == ("5", "第2次", 2)
    assert room.ask(document_lines, "recall_notice", (first,)).level is Level.MIMI


def test_g013_the_answer_is_kept_and_what_is_back_is_called_in_no_more(room: Room):
    lend(room, 1, 2)
    [key] = chase(room, 1, 2)
    room.do(AnswerChase(chase=key, reply=" 下周三归还 "))
    [row] = room.ask(chases_of, 1)
    assert (row.reply, row.replied_on, row.by) == ("下周三归还", room.clock().today, "宋闻溪")
    assert notices(room, key)[0].reply == "下周三归还"
    assert why_not(room, AnswerChase(chase=key, reply="")) == (Reason.VALUE_NOT_POSSIBLE,)
    room.do(ReturnCarrier(carrier=1))
    assert why_not(room, ChaseLoans(loans=(1, 2), way=ChaseWay.PHONE)) == (Reason.NOT_ON_LOAN,)
    assert why_not(room, ChaseLoans(loans=(), way=ChaseWay.PHONE)) == (Reason.NOTHING_TO_DO,)
    seen = room.ask(what_is, notices(room, key)[0].barcode.digits)
    assert isinstance(seen, ChaseSeen) and (seen.loans, seen.back, seen.reader_name) == (2, 1, "沈知远")


def test_g013_a_chase_may_be_undone_and_its_number_is_not_given_again(room: Room):
    lend(room, 1)
    entry = room.do(ChaseLoans(loans=(1,), way=ChaseWay.PHONE)).entry
    number = room.ask(chases_of, 1)[0].chase_no
    room.do(Undo(entry=entry))
    assert room.ask(chases_of, 1) == ()
    chase(room, 1, way=ChaseWay.PHONE)
    assert room.ask(chases_of, 1)[0].chase_no != number and room.ask(chases_of, 1)[0].nth == 1


def test_f014_many_loans_go_on_on_a_second_notice_without_any_title(house: House):
    room = house.room
    carriers = (1, 2, *range(5, 21))
    room.do(RecordApproval(form_no="A-9", approver=4, approved_on=room.clock().today, reader=SHEN, carriers=carriers))
    lent = 0
    for carrier in carriers:
        try:
            room.do(LendCarrier(carrier=carrier, reader=SHEN, confirmed=frozenset(Doubt), phrase="2"))
        except Refused:
            continue
        lent += 1
    assert lent > LINES
    [key] = chase(room, *range(1, lent + 1))
    sheets = notices(room, key)
    assert [len(sheet.lines) for sheet in sheets] == [LINES, lent - LINES]
    pages = list(pypdfium2.PdfDocument(document.FORM.render(sheets, imprint=IMPRINT)))
    label = str(sheets[0].barcode)
    assert [scanned(picture(page)).count(label) for page in pages] == [2, 2]
    read = "".join(page.get_textpage().get_text_bounded() for page in pages)
    assert "以下空白" in read and "存根" in read and "管网" not in read
    assert house.enter(AUDITOR).ask(chases_of, 1) == () and notices(house.room, key) == []


def test_p048_a_loan_that_was_called_in_is_not_undone_and_the_notice_is_named(room: Room):
    today = room.clock().today
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=today, reader=SHEN, carriers=(1,)))
    lent = room.do(LendCarrier(carrier=1, reader=SHEN))
    called = room.do(ChaseLoans(loans=(1,), way=ChaseWay.NOTICE))
    with pytest.raises(Refused) as caught:
        room.do(Undo(entry=lent.entry))
    [objection] = caught.value.objections
    assert (objection.reason, objection.facts) == (Reason.LATER_ENTRY_STANDS, {"entry": called.entry})
    room.do(Undo(entry=called.entry))
    room.do(Undo(entry=lent.entry))
