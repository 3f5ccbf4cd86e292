"""The emergency pack: blank pages of every form with numbers of their own, scanned in after a power cut (P-06)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    CloseSheet,
    LendCarrier,
    OpenSheet,
    PrepareSheets,
    PrintLabels,
    RecordApproval,
    Undo,
    VoidPieces,
)
from recordsroom.domain.desk_facts import SheetClosed, SheetOpened, SheetsPrepared
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.late_entries import MOST_SHEETS, LateCause, SheetForm
from recordsroom.domain.rules import Reason
from recordsroom.services.desk_late import PACK
from recordsroom.services.documents.emergency_sheet import EmergencySheet
from recordsroom.services.queries.late import SheetSeen, sheet_scanned, sheets
from recordsroom.services.queries.printing import label_rows
from recordsroom.services.room import Room
from tests.builders import TODAY

EACH = PrepareSheets(count=1, registers=1, readings=1, calls=1)


def prepared(room: Room) -> tuple[SheetsPrepared, dict[SheetForm, str]]:
    told = room.do(EACH).told
    assert isinstance(told, SheetsPrepared)
    return told, {form: number for number, form in room.ask(sheets).unused}


def opened(room: Room, number: str) -> SheetOpened:
    told = room.do(OpenSheet(sheet_no=number, happened_at=room.clock().wall_ms, cause=LateCause.POWER_CUT)).told
    assert isinstance(told, SheetOpened)
    return told


def lend_late(room: Room, sheet: int) -> tuple[Reason, ...]:
    room.do(RecordApproval(form_no=f"A-{sheet}", approver=4, approved_on=TODAY, reader=1, carriers=(1,)))
    try:
        room.do(LendCarrier(carrier=1, reader=1, late_sheet=sheet))
    except Refused as refused:
        return refused.reasons
    return ()


def test_p06_a_pack_has_blank_pages_of_every_form_each_with_its_number(room: Room):
    told, numbers = prepared(room)
    assert set(numbers) == set(SheetForm)
    rows = [row for row in room.ask(label_rows, "emergency_sheet", told.sheets).rows if isinstance(row, EmergencySheet)]
    assert {row.form: row.barcode.digits for row in rows} == numbers
    for form, number in numbers.items():
        seen = room.ask(sheet_scanned, number)
        assert isinstance(seen, SheetSeen) and (seen.form, seen.closed) == (form, False)
    wanted = PACK.count, PACK.registers, PACK.readings, PACK.calls
    assert min(wanted) > 0 and sum(wanted) <= MOST_SHEETS


def test_p06_no_sheet_is_prepared_where_none_or_too_many_are_asked_for(room: Room):
    for request in (
        PrepareSheets(count=0),
        PrepareSheets(count=-1, calls=2),
        PrepareSheets(count=1, calls=MOST_SHEETS),
    ):
        with pytest.raises(Refused) as refused:
            room.do(request)
        assert refused.value.reasons == (Reason.VALUE_NOT_POSSIBLE,)


def test_p06_the_lines_of_a_call_slip_and_of_a_register_page_are_late_loans(room: Room):
    _told, numbers = prepared(room)
    for form in (SheetForm.CALLS, SheetForm.REGISTER):
        sheet = opened(room, numbers[form])
        assert sheet.sheet_form == form
    assert lend_late(room, sheet.sheet) == ()
    assert room.do(CloseSheet(sheet=sheet.sheet)).told == SheetClosed(numbers[SheetForm.REGISTER], 1)


def test_p06_a_page_of_the_reading_room_is_put_on_file_and_takes_no_loans(room: Room):
    _told, numbers = prepared(room)
    sheet = opened(room, numbers[SheetForm.READING])
    assert lend_late(room, sheet.sheet) == (Reason.SHEET_OF_READING,)
    assert room.do(CloseSheet(sheet=sheet.sheet)).told == SheetClosed(numbers[SheetForm.READING], 0)
    seen = room.ask(sheet_scanned, numbers[SheetForm.READING])
    assert seen is not None and seen.closed


def test_p06_a_spoiled_page_is_void_whatever_its_form(room: Room):
    told, numbers = prepared(room)
    job = room.do(PrintLabels(form="emergency_sheet", stock="a4-emergency", subjects=told.sheets)).told
    assert isinstance(job, PrintStarted)
    spoiled = numbers[SheetForm.CALLS]
    room.do(VoidPieces(print_job=job.print_job, labels=(spoiled,)))
    assert spoiled not in {number for number, _form in room.ask(sheets).unused}
    with pytest.raises(Refused) as refused:
        opened(room, spoiled)
    assert refused.value.reasons == (Reason.SHEET_VOID,)


def test_p06_a_pack_that_was_prepared_by_mistake_is_taken_back_whole(room: Room):
    entry = room.do(EACH).entry
    room.do(Undo(entry=entry))
    assert room.ask(sheets).unused == ()
