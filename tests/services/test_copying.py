"""Copies, excerpts and photographs through the door of a real room: let, made, brought back, ended (F-18, G-15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from recordsroom.domain.commands import (
    AddCarriers,
    AddReader,
    Command,
    DestroyCopies,
    FileCopies,
    LendCarrier,
    LetCopies,
    MakeCopies,
    NewCarrier,
    PrintLabels,
    RecordApproval,
    ReturnCarrier,
    SetPolicy,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.copy_facts import CopiesLet, CopiesMade, CopiesSettled
from recordsroom.domain.copying import CopyFate, CopyWay
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Registered
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import CarrierKind, Custody, Level
from recordsroom.services.documents.copy_form import CopySheet
from recordsroom.services.documents.copy_stamp import CopyStamp
from recordsroom.services.queries.copying import CopyState, copies_of, copy_forms
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.printing import label_rows
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, SECURITY, House
from tests.services.case_runs import refused
from tests.services.notebook_room import a_notebook

PUBLIC, INTERNAL, MIMI, JIMI, UNKNOWN = 1, 2, 3, 4, 5
SHEN, BAI = 1, 2
HEAD, BRANCH, CHARGE, PRINCIPAL = 1, 2, 3, 4
BACK = TODAY + timedelta(days=10)


def a_form(**odd: Any) -> LetCopies:
    told: dict[str, Any] = {
        "form_no": "复2026-0001",
        "carrier": MIMI,
        "reader": SHEN,
        "approver": CHARGE,
        "approved_on": TODAY,
        "way": CopyWay.COPY,
        "copies": 2,
        "purpose": "编制规划",
        "back_on": BACK,
    }
    return LetCopies(**{**told, **odd})


def carrier(room: Room, key: int) -> Carrier:
    with unit_of_work(room.vault) as unit:
        return unit.get(Carrier, key)


def made(room: Room, copies: int = 2, **odd: Any) -> CopiesMade:
    told = room.do(MakeCopies(copy_form=1, copies=copies, pages=6, device="3号复印机", **odd)).told
    assert isinstance(told, CopiesMade)
    return told


def test_r082_each_copy_is_a_carrier_of_the_same_record_with_its_own_number(room: Room):
    assert room.do(a_form(audience="规划研究室")).told == CopiesLet(1, "复2026-0001", 2)
    told = made(room)
    assert (told.applicant, told.back_on, len(told.carriers)) == ("沈知远", BACK, 2)
    original, first, second = (carrier(room, key) for key in (MIMI, *told.carriers))
    assert first.record_id == original.record_id
    assert (first.copy_no, second.copy_no, first.pages, first.custody) == ("复1", "复2", 6, Custody.ON_LOAN)
    assert first.barcode != second.barcode
    (row,) = room.ask(copy_forms)
    assert (row.level, row.made, row.out, row.state) == (Level.MIMI, 2, 2, CopyState.OUT)
    assert original.custody is Custody.ACCESSIONED, "the original stays"


def test_r082_copies_made_here_are_not_counted_among_those_that_were_issued(room: Room):
    room.do(a_form(carrier=INTERNAL, approver=BRANCH))
    made(room)
    told = room.do(AddCarriers(record=INTERNAL, carriers=(NewCarrier(pages=6),))).told
    assert isinstance(told, Registered)
    (added,) = told.carriers
    assert (carrier(room, added).copies, carrier(room, INTERNAL).copies) == (2, 2)


def test_r086_never_more_than_was_let_at_once_or_bit_by_bit(room: Room):
    room.do(a_form(copies=3))
    assert refused(room, MakeCopies(copy_form=1, copies=4, pages=6, device="")) == (Reason.COPIES_BEYOND_LEAVE,)
    made(room, 2)
    assert refused(room, MakeCopies(copy_form=1, copies=2, pages=6, device="")) == (Reason.COPIES_BEYOND_LEAVE,)
    told = made(room, 1)
    assert [copy.nth for copy in room.ask(copies_of, 1)] == [1, 2, 3]
    assert carrier(room, told.carriers[0]).copy_no == "复3"


def test_r088_spoiled_sheets_are_counted_and_destroyed_before_two(room: Room):
    room.do(a_form())
    ask = MakeCopies(copy_form=1, copies=1, pages=6, device="", waste=2)
    assert refused(room, ask) == (Reason.WITNESS_MISSING,)
    assert refused(room, replace(ask, waste_seen_by="宋闻溪")) == (Reason.SECOND_NOT_ANOTHER,)
    assert made(room, 0, waste=3, waste_seen_by="苏怀瑾").carriers == ()
    (row,) = room.ask(copy_forms)
    assert (row.made, row.waste, row.state) == (0, 3, CopyState.LET)
    room.do(a_form(form_no="复2026-0002", carrier=INTERNAL, approver=BRANCH))
    room.do(MakeCopies(copy_form=2, copies=1, pages=1, device="", waste=1))
    assert refused(room, MakeCopies(copy_form=2, copies=0, pages=0, device="")) == (Reason.VALUE_NOT_POSSIBLE,)


def test_r084_the_rung_of_the_signature_follows_the_level_and_the_way(house: House):
    room = house.room
    assert refused(room, a_form(approver=BRANCH)) == (Reason.COPY_APPROVER_TOO_LOW,)
    assert refused(room, a_form(carrier=JIMI, approver=BRANCH, way=CopyWay.EXCERPT)) == (Reason.COPY_APPROVER_TOO_LOW,)
    room.do(a_form(approver=BRANCH, way=CopyWay.EXCERPT))
    room.do(a_form(form_no="2", carrier=JIMI))
    house.enter(SECURITY).do(SetPolicy(name="copy_jimi", value="4"))
    assert refused(house.enter(1), a_form(form_no="3", carrier=JIMI)) == (Reason.COPY_APPROVER_TOO_LOW,)
    assert isinstance(house.room.do(a_form(form_no="3", carrier=JIMI, approver=PRINCIPAL)).told, CopiesLet)


def test_r082_the_form_is_judged_as_every_approval(room: Room):
    assert refused(room, a_form(carrier=UNKNOWN)) == (Reason.LEVEL_UNKNOWN,)
    assert Reason.NOT_CLEARED in refused(room, a_form(reader=BAI))
    assert refused(room, a_form(approved_on=TODAY + timedelta(days=1))) == (Reason.APPROVAL_IN_FUTURE,)
    assert refused(room, a_form(back_on=TODAY - timedelta(days=1))) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, a_form(copies=0)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, a_form(form_no=" ")) == (Reason.VALUE_NOT_POSSIBLE,)
    room.do(RecordApproval(form_no="A", approver=PRINCIPAL, approved_on=TODAY, reader=SHEN, carriers=(1,)))
    assert refused(room, a_form(form_no="A")) == (Reason.FORM_NUMBER_TAKEN,)
    room.do(a_form())
    assert refused(room, a_form()) == (Reason.FORM_NUMBER_TAKEN,)
    room.do(AddReader(name="何以宁", unit="所办", cleared=Level.JIMI, valid_until=date(2027, 6, 30)))
    assert refused(room, a_form(form_no="B", reader=4)) == (Reason.APPROVER_IS_READER,)


def test_r084_an_old_form_lets_nothing_more(room: Room, clock: MovableClock):
    room.do(a_form(back_on=TODAY + timedelta(days=200)))
    clock.move(days=91)
    assert refused(room, MakeCopies(copy_form=1, copies=1, pages=1, device="")) == (Reason.COPY_LEAVE_LAPSED,)
    assert room.ask(copy_forms)[0].state is CopyState.LAPSED


def test_r068_excerpts_go_into_a_registered_notebook_and_shots_on_a_known_card(room: Room):
    room.do(a_form(way=CopyWay.EXCERPT))
    bare = MakeCopies(copy_form=1, copies=1, pages=2, device="")
    assert refused(room, bare) == (Reason.COPY_MEDIUM_MISSING,)
    a_notebook(room, "保密本07", Level.JIMI)
    told = room.do(replace(bare, medium_no="保密本07")).told
    assert isinstance(told, CopiesMade)
    assert carrier(room, told.carriers[0]).kind is CarrierKind.NOTEBOOK
    room.do(a_form(form_no="2", way=CopyWay.PHOTO))
    told = room.do(MakeCopies(copy_form=2, copies=1, pages=24, device="相机2", medium_no="卡05")).told
    assert isinstance(told, CopiesMade)
    assert carrier(room, told.carriers[0]).kind is CarrierKind.USB
    assert room.ask(copies_of, 2)[0].medium_no == "卡05"


def test_p19_images_stand_on_a_registered_medium_and_stay_here(room: Room):
    room.do(a_form(way=CopyWay.DIGITISE))
    make = MakeCopies(copy_form=1, copies=1, pages=48, device="扫描仪3", medium_no="盘01")
    assert refused(room, make) == (Reason.MEDIUM_NOT_REGISTERED,)
    a_notebook(room, "本1", Level.JUEMI)
    assert refused(room, replace(make, medium_no="本1")) == (Reason.MEDIUM_NOT_REGISTERED,)
    a_notebook(room, "盘01", Level.JUEMI, EquipmentSort.OPTICAL_DISC)
    told = room.do(make).told
    assert isinstance(told, CopiesMade) and told.stays
    made = carrier(room, told.carriers[0])
    assert (made.kind, made.custody) == (CarrierKind.DISC, Custody.ACCESSIONED)


def test_f018_r085_one_sheet_for_a_form_and_a_stamp_for_every_copy(room: Room):
    [empty] = room.ask(document_lines, "copy_form").rows
    assert isinstance(empty, CopySheet) and empty == CopySheet()
    room.do(a_form(copies=2))
    told = room.do(MakeCopies(copy_form=1, copies=2, pages=6, device="3号复印机", waste=1, waste_seen_by="苏怀瑾")).told
    assert isinstance(told, CopiesMade)
    [sheet] = room.ask(document_lines, "copy_form", (1,)).rows
    assert isinstance(sheet, CopySheet)
    assert (sheet.made, sheet.numbers, sheet.waste) == ("2", "复1-复2", "1")
    run = room.ask(label_rows, "copy_stamp", told.carriers)
    stamps = [row for row in run.rows if isinstance(row, CopyStamp)]
    assert [(one.nth, one.of, one.copy_no) for one in stamps] == [(1, 2, "复1"), (2, 2, "复2")]
    room.do(PrintLabels(form="copy_stamp", stock="L7160", subjects=told.carriers))
    # What is no copy bears no such stamp.
    assert refused(room, PrintLabels(form="copy_stamp", stock="L7160", subjects=(PUBLIC,))) == (Reason.NOTHING_TO_DO,)
    assert room.ask(label_rows, "copy_stamp", (PUBLIC,)).rows == ()


def test_r082_nothing_is_copied_from_an_original_that_is_not_here(room: Room):
    room.do(a_form(carrier=INTERNAL, approver=BRANCH))
    room.do(RecordApproval(form_no="A", approver=PRINCIPAL, approved_on=TODAY, reader=SHEN, carriers=(INTERNAL,)))
    room.do(LendCarrier(carrier=INTERNAL, reader=SHEN))
    assert refused(room, MakeCopies(copy_form=1, copies=1, pages=1, device="")) == (Reason.ORIGINAL_NOT_HERE,)
    room.do(ReturnCarrier(carrier=INTERNAL))
    made(room, 1)


def test_r087_a_copy_stays_open_until_it_came_back_to_be_filed_or_destroyed(room: Room, clock: MovableClock):
    room.do(a_form(copies=3))
    first, second, third = made(room, 3).carriers
    assert refused(room, FileCopies(carriers=(first,))) == (Reason.STILL_CHARGED,)
    clock.move(days=12)
    assert room.ask(copy_forms)[0].state is CopyState.OVERDUE
    late = {work.loan.carrier for work in room.ask(today).works if work.matter is Matter.OVERDUE and work.loan}
    assert {first, second, third} <= late
    for key in (first, second, third):
        room.do(ReturnCarrier(carrier=key, pages=6))
    assert room.ask(copy_forms)[0].state is CopyState.BACK
    assert room.do(FileCopies(carriers=(first,))).told == CopiesSettled(1, 1, 2)
    room.do(ShelveCarrier(carrier=first, location=2))
    gone = (second, third)
    assert refused(room, DestroyCopies(carriers=gone)) == (Reason.WITNESS_MISSING,)
    assert room.do(DestroyCopies(carriers=gone, seen_by="苏怀瑾")).told == CopiesSettled(1, 2, 0)
    assert [carrier(room, key).custody for key in gone] == [Custody.WITHDRAWN] * 2
    assert refused(room, FileCopies(carriers=(second,))) == (Reason.COPY_SETTLED,)
    assert refused(room, FileCopies(carriers=(MIMI,))) == (Reason.NOTHING_TO_DO,)
    (row,) = room.ask(copy_forms)
    assert (row.state, row.filed, row.destroyed) == (CopyState.DONE, 1, 2)
    assert [copy.fate for copy in room.ask(copies_of, 1)] == [CopyFate.FILED, *[CopyFate.DESTROYED] * 2]


def test_r082_what_was_made_is_taken_back_whole_but_never_what_was_destroyed(room: Room):
    room.do(a_form())
    entry = room.do(MakeCopies(copy_form=1, copies=2, pages=6, device="")).entry
    room.do(Undo(entry=entry))
    assert room.ask(copies_of, 1) == ()
    told = made(room)
    for key in told.carriers:
        room.do(ReturnCarrier(carrier=key, pages=6))
    ended = room.do(DestroyCopies(carriers=told.carriers, seen_by="苏怀瑾")).entry
    with pytest.raises(Refused) as caught:
        room.do(Undo(entry=ended))
    assert caught.value.reasons == (Reason.NOT_UNDOABLE,)


@pytest.mark.parametrize("request_", [a_form(), MakeCopies(copy_form=1, copies=1, pages=1, device="")])
def test_r131_only_who_lends_lets_copies_be_made(house: House, request_: Command):
    assert refused(house.enter(AUDITOR), request_) == (Reason.NOT_YOUR_DUTY,)
    assert isinstance(house.room.ask(copy_forms), tuple)
