"""Taking by law through the door of a real room: handed over by two, asked after, back or kept (P-15)."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.carry_facts import AskedAfter, KeptByLaw, TakenByLaw
from recordsroom.domain.carrying import CarryKind
from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import (
    AskAfterTaken,
    CloseDay,
    IssueOutCards,
    NoteDelivery,
    RecordCountersignature,
    ReturnCarrier,
    TakeByLaw,
    Undo,
    WriteDownKept,
)
from recordsroom.domain.desk_facts import DayClosed
from recordsroom.domain.errors import Refused
from recordsroom.domain.readers import Reader, ReaderKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving_facts import Countersigned
from recordsroom.domain.values import Custody
from recordsroom.services.documents.banded import Band
from recordsroom.services.documents.carry_register import CarryRegisterLine
from recordsroom.services.documents.out_card import OutCardRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.carrying import CarryState, carry_forms
from recordsroom.services.queries.chases import chases_of
from recordsroom.services.queries.day_closing import evening
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.printing import label_rows
from recordsroom.services.queries.today import today
from recordsroom.services.room import Outcome, Room
from recordsroom.services.signing import Signer
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY, MovableClock
from tests.rooms import SECOND, House
from tests.services.case_runs import refused
from tests.services.eventful import signer_of
from tests.services.test_carrying import form as carried
from tests.services.test_copying import carrier

PUBLIC, INTERNAL, JIMI, UNKNOWN = 1, 2, 4, 5
HEAD, PRINCIPAL = 1, 4


@pytest.fixture
def second(house: House) -> Signer:
    return signer_of(house, SECOND)


def notice(**odd: Any) -> TakeByLaw:
    told: dict[str, Any] = {
        "notice_no": "青监调〔2026〕12号",
        "carriers": (INTERNAL, JIMI),
        "organ": "青石市监委",
        "about": "某案核查",
        "officer": "顾明远",
        "officer_card": "青监001",
        "second_officer": "何静",
        "second_officer_card": "青监002",
        "approver": PRINCIPAL,
        "approved_on": TODAY,
    }
    return TakeByLaw(**{**told, **odd})


def kept(**odd: Any) -> WriteDownKept:
    told: dict[str, Any] = {"carry_out": 1, "paper_no": "青监随〔2026〕3号", "kept_on": TODAY, "approver": PRINCIPAL}
    return WriteDownKept(**{**told, **odd})


def taken(room: Room, second: Signer, **odd: Any) -> Outcome:
    return room.do(notice(**odd), second=second)


def matters(room: Room) -> set[Matter]:
    return {work.matter for work in room.ask(today).works}


def test_p15_originals_go_with_the_first_officer_without_a_day_of_return(house: House, second: Signer):
    room = house.room
    assert taken(room, second).told == TakenByLaw(1, "青监调〔2026〕12号", "青石市监委", 2)
    (row,) = room.ask(carry_forms)
    assert (row.state, row.bearer, row.companions, row.back_on) == (CarryState.OUT, "顾明远", "何静", None)
    assert row.taking is not None and row.taking.officer_card == "青监001"
    with unit_of_work(room.vault) as unit:
        officer = unit.find(Reader, name="顾明远")
    assert officer is not None and (officer.kind, officer.unit) == (ReaderKind.TEMPORARY, "青石市监委")
    assert carrier(room, JIMI).custody is Custody.ON_LOAN
    assert refused(room, notice()) == (Reason.FORM_NUMBER_TAKEN,)
    assert refused(room, carried(kind=CarryKind.LAW, carry_no="2")) == (Reason.VALUE_NOT_POSSIBLE,)
    room.do(NoteDelivery(carry_out=1, taken_by="顾明远、何静", taken_on=TODAY, receipt_no="清单1"))
    assert room.ask(carry_forms)[0].state is CarryState.DELIVERED
    assert not room.ask(evening).left, "no evening waits for what the law has"
    told = room.do(CloseDay()).told
    assert isinstance(told, DayClosed) and told.clear


def test_p15_what_is_refused_before_anything_leaves(room: Room):
    assert refused(room, notice(second_officer_card="")) == (Reason.OFFICERS_NOT_TWO,)
    assert refused(room, notice(approver=HEAD)) == (Reason.CARRY_APPROVER_TOO_LOW,)
    assert refused(room, notice(carriers=(UNKNOWN,))) == (Reason.LEVEL_UNKNOWN,)
    assert refused(room, notice(notice_no=" ")) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, notice(seal_no="封 签")) == (Reason.SEAL_NOT_POSSIBLE,)
    room.do(carried(carriers=(JIMI,)))
    assert refused(room, notice()) == (Reason.NOT_HERE_TO_CARRY,)


def test_p34_two_hand_it_over_and_no_officer_is_the_second(house: House, second: Signer):
    room = house.room
    assert refused(room, notice()) == (Reason.TAKING_NEEDS_TWO,)
    with pytest.raises(Refused) as caught:
        taken(room, second, officer="苏怀瑾")
    assert caught.value.reasons == (Reason.SECOND_NOT_ANOTHER,)
    signed = room.do(RecordCountersignature(form_no="会1", name="沈知远", post="工程师", signed_on=TODAY)).told
    assert isinstance(signed, Countersigned)
    done = room.do(notice(countersignature=signed.form, carriers=(PUBLIC,)))
    assert isinstance(done.told, TakenByLaw)
    room.do(Undo(entry=done.entry))
    assert room.ask(carry_forms) == () and carrier(room, PUBLIC).custody is not Custody.ON_LOAN


def test_p15_once_in_a_quarter_the_organ_is_asked_and_today_says_so(house: House, second: Signer, clock: MovableClock):
    room = house.room
    taken(room, second)
    assert Matter.ASK_AFTER_TAKEN not in matters(room)
    clock.move(days=92)
    assert Matter.ASK_AFTER_TAKEN in matters(room) and Matter.OVERDUE not in matters(room)
    assert room.ask(carry_forms)[0].state is CarryState.ASK_AFTER
    told = room.do(AskAfterTaken(carry_out=1, way=ChaseWay.PHONE, said="案件仍在办理")).told
    assert isinstance(told, AskedAfter) and told.pieces == 2
    assert Matter.ASK_AFTER_TAKEN not in matters(room)
    (row,) = room.ask(carry_forms)
    assert row.taking is not None and row.taking.said == "案件仍在办理" and row.taking.ask_on == told.again_on
    (chase,) = room.ask(chases_of, row.pieces[0].loan)
    assert (chase.nth, chase.reply) == (1, "案件仍在办理")
    for key in (INTERNAL, JIMI):
        room.do(ReturnCarrier(carrier=key, pages=carrier(room, key).pages))
    assert room.ask(carry_forms)[0].state is CarryState.BACK
    assert refused(room, AskAfterTaken(carry_out=1, way=ChaseWay.PHONE, said="?")) == (Reason.NOTHING_TO_DO,)
    assert refused(room, kept()) == (Reason.NOTHING_TO_DO,)


def test_r103_what_the_organ_keeps_leaves_the_holdings_by_its_document(house: House, second: Signer):
    room = house.room
    taken(room, second)
    room.do(ReturnCarrier(carrier=INTERNAL))
    assert refused(room, kept(paper_no="")) == (Reason.KEPT_UNPROVEN,)
    assert refused(room, kept(approver=HEAD)) == (Reason.CARRY_APPROVER_TOO_LOW,)
    assert refused(room, kept()) == (Reason.TAKING_NEEDS_TWO,)
    done = room.do(kept(), second=second)
    assert done.told == KeptByLaw(1, "青监调〔2026〕12号", 1)
    assert carrier(room, JIMI).custody is Custody.WITHDRAWN
    assert carrier(room, INTERNAL).custody is not Custody.WITHDRAWN
    (row,) = room.ask(carry_forms)
    assert (row.state, [one.returned for one in row.pieces]) == (CarryState.GONE, [True, False])
    assert refused(room, Undo(entry=done.entry)) == (Reason.NOT_UNDOABLE,)


def test_p15_the_papers_say_by_law_and_an_out_card_fills_the_gap(house: House, second: Signer):
    room = house.room
    taken(room, second)
    loan = room.ask(carry_forms)[0].pieces[0].loan
    room.do(IssueOutCards(loans=(loan,)))
    (card,) = room.ask(label_rows, "out_card", (1,)).rows
    assert isinstance(card, OutCardRow) and card.due_on == "–"
    sheet = room.ask(document_lines, "carry_sheet", (1,))
    band = sheet.rows[0]
    assert isinstance(band, Band) and isinstance(band.upper, Phrase)
    said = band.upper.zh
    assert "依法调取" in said and "顾明远（青监001）、何静（青监002）" in said
    book = room.ask(document_lines, "carry_register", (202611,))
    line = book.rows[0]
    assert isinstance(line, CarryRegisterLine) and line.way.zh == "依法调取" and line.due_on == "–"
