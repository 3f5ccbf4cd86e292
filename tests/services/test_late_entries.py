"""Entering late what was written by hand, through the door of a real room and through the desk's grammar (P-06)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from recordsroom.domain.commands import (
    CloseSheet,
    Command,
    LendCarrier,
    OpenSheet,
    PrepareSheets,
    PrintLabels,
    RecordApproval,
    ReturnCarrier,
    Undo,
)
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.desk_facts import SheetClosed, SheetOpened, SheetsPrepared
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Lent, Returned, Undone
from recordsroom.domain.holdings import Record
from recordsroom.domain.late_entries import LateCause
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind, Level, Scheme
from recordsroom.services.acts import AskSheet, Telling
from recordsroom.services.desk_late import PACK, Written
from recordsroom.services.documents.emergency_sheet import EmergencySheet
from recordsroom.services.queries.history import history
from recordsroom.services.queries.late import SheetSeen, sheet_scanned, sheets
from recordsroom.services.queries.printing import label_rows
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.room import Room
from recordsroom.services.scanning import ScanRun
from tests.builders import TODAY, MovableClock
from tests.rooms import SECURITY, House
from tests.services.desk_runs import OUT, READER, a_run, commands, doing, lent, only, seen, tellings
from tests.services.eventful import sealed_change

PUBLIC, SHEN = 1, 1
HOUR = 3_600_000


def now(room: Room) -> int:
    return room.clock().wall_ms


def opening(room: Room, number: str = "手写1", hours: int = 3, **odd: str) -> OpenSheet:
    plain = OpenSheet(sheet_no=number, happened_at=now(room) - hours * HOUR, cause=LateCause.POWER_CUT)
    return replace(plain, **odd)  # type: ignore[arg-type]  # the tests hand in texts of its own


def opened(room: Room, number: str = "手写1", hours: int = 3, **odd: str) -> SheetOpened:
    told = room.do(opening(room, number, hours, **odd)).told
    assert isinstance(told, SheetOpened)
    return told


def approve(room: Room, on: date = TODAY, carrier: int = PUBLIC) -> None:
    room.do(RecordApproval(form_no=f"A-{carrier}", approver=4, approved_on=on, reader=SHEN, carriers=(carrier,)))


def why_not(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def test_p06_a_loan_of_the_morning_bears_the_time_on_the_paper_and_the_journal_keeps_now(room: Room):
    approve(room)
    sheet = opened(room, hours=3)
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=sheet.sheet))
    row = room.ask(history, 1).rows[0]
    assert row.late == (sheet.happened_at, "手写1")
    assert row.at.timestamp() * 1000 == pytest.approx(now(room), abs=HOUR)


def test_p06_the_day_on_the_paper_decides_what_is_due_and_what_was_late(room: Room, clock: MovableClock):
    approve(room)
    clock.move(days=3)
    sheet = opened(room, hours=72)
    told = room.do(LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=sheet.sheet)).told
    assert isinstance(told, Lent) and told.due_on == TODAY + timedelta(days=14)
    clock.move(days=13)
    back = opened(room, "手写2", hours=48)
    came = room.do(ReturnCarrier(carrier=PUBLIC, late_sheet=back.sheet)).told
    assert isinstance(came, Returned) and came.overdue_days == 0


def test_r055_an_approval_signed_after_that_day_does_not_do(room: Room, clock: MovableClock):
    clock.move(days=3)
    approve(room, TODAY + timedelta(days=2))
    sheet = opened(room, hours=72)
    command = LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=sheet.sheet)
    assert why_not(room, command) == (Reason.APPROVAL_MISSING,)


def test_p06_each_number_is_used_once(room: Room):
    sheet = opened(room)
    assert room.do(CloseSheet(sheet=sheet.sheet)).told == SheetClosed("手写1", 0)
    assert why_not(room, opening(room)) == (Reason.SHEET_USED,)
    assert why_not(room, CloseSheet(sheet=sheet.sheet)) == (Reason.NOTHING_TO_DO,)
    assert why_not(room, ReturnCarrier(carrier=PUBLIC, late_sheet=sheet.sheet)) == (Reason.NOT_ON_LOAN,)
    approve(room)
    assert Reason.SHEET_USED in why_not(room, LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=sheet.sheet))


def test_p06_an_open_sheet_goes_on_at_another_time(room: Room):
    first, second = opened(room, hours=3), opened(room, hours=2)
    assert (first.sheet, second.happened_at - first.happened_at) == (second.sheet, HOUR)


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ({"hours": -1}, Reason.LATE_IN_FUTURE),
        ({"number": ""}, Reason.VALUE_NOT_POSSIBLE),
        ({"number": Barcode.make(Kind.SLIP, 70).digits}, Reason.SHEET_UNKNOWN),
        ({"countersigned_by": "方其琛"}, Reason.COUNTERSIGN_INCOMPLETE),
        ({"countersign_no": "7"}, Reason.COUNTERSIGN_INCOMPLETE),
    ],
)
def test_p06_what_no_sheet_says_is_refused(room: Room, odd: dict[str, object], reason: Reason):
    assert why_not(room, opening(room, **odd)) == (reason,)  # type: ignore[arg-type]  # the odd ones above


def test_p06_from_jimi_up_a_second_signature_stands_on_the_paper(house: House):
    room = house.room
    approve(room)
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN))
    sealed_change(house, Record, {1: {"level": Level.JIMI, "scheme": Scheme.STATE}})
    bare, signed = opened(room, hours=0), ("手写9", {"countersigned_by": "方其琛", "countersign_no": "会签7"})
    for pages in (11, 10):  # What is refused in the end is not asked about first.
        back = ReturnCarrier(carrier=PUBLIC, pages=pages, late_sheet=bare.sheet)
        assert why_not(room, back) == (Reason.COUNTERSIGN_MISSING,)
    assert (sheet := opened(room, signed[0], 0, **signed[1])).countersigned
    room.do(ReturnCarrier(carrier=PUBLIC, pages=11, late_sheet=sheet.sheet))


def test_p06_a_signature_once_entered_is_not_replaced_by_another(room: Room):
    signed = {"countersigned_by": "方其琛", "countersign_no": "会签7"}
    first = opened(room, hours=2, **signed)
    assert opened(room, hours=3) == replace(first, happened_at=now(room) - 3 * HOUR)
    for name, number in (("何以宁", "会签7"), ("方其琛", "会签8")):
        other = replace(opening(room), countersigned_by=name, countersign_no=number)
        assert why_not(room, other) == (Reason.VALUE_NOT_POSSIBLE,)


def test_p06_nothing_comes_back_before_it_went_out(room: Room):
    approve(room)
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN))
    sheet = opened(room, hours=3)
    assert why_not(room, ReturnCarrier(carrier=PUBLIC, late_sheet=sheet.sheet)) == (Reason.LATE_BEFORE_LOAN,)


def test_p06_out_and_back_on_one_sheet(room: Room):
    approve(room)
    sheet = opened(room, hours=3)
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=sheet.sheet))
    later = opened(room, hours=1)
    room.do(ReturnCarrier(carrier=PUBLIC, late_sheet=later.sheet))
    assert room.do(CloseSheet(sheet=sheet.sheet)).told == SheetClosed("手写1", 2)
    assert room.ask(sheets).entered == 2


def test_p06_a_pack_is_numbered_printed_and_scanned_in(room: Room):
    told = room.do(PrepareSheets(count=3)).told
    assert isinstance(told, SheetsPrepared)
    run = room.ask(label_rows, "emergency_sheet", told.sheets)
    printed = [row.barcode.digits for row in run.rows if isinstance(row, EmergencySheet)]
    assert printed == [number for number, _form in room.ask(sheets).unused]
    room.do(PrintLabels(form="emergency_sheet", stock="a4-emergency", subjects=told.sheets))
    scanned = room.ask(what_is, told.first)
    assert isinstance(scanned, SheetSeen) and not scanned.open and not scanned.closed
    sheet = opened(room, told.first)
    again = room.ask(what_is, told.first)
    assert isinstance(again, SheetSeen) and again.open and again.opened_by
    assert [one.sheet_no for one in room.ask(sheets).open] == [told.first]
    room.do(CloseSheet(sheet=sheet.sheet))
    used = room.ask(what_is, told.first)
    assert isinstance(used, SheetSeen) and used.closed
    assert len(room.ask(sheets).unused) == 2


@pytest.mark.parametrize("count", [0, 51])
def test_p06_no_more_sheets_than_a_pack_at_once(room: Room, count: int):
    assert why_not(room, PrepareSheets(count=count)) == (Reason.VALUE_NOT_POSSIBLE,)


def test_undoing_the_line_and_then_the_sheet(room: Room):
    approve(room)
    entry = room.do(opening(room)).entry
    [sheet] = room.ask(sheets).open
    line = room.do(LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=sheet.id)).entry
    assert why_not(room, Undo(entry=entry)) == (Reason.LATER_ENTRY_STANDS,)
    room.do(Undo(entry=line))
    room.do(Undo(entry=entry))
    assert room.ask(sheets) == type(room.ask(sheets))((), (), 0)


# --- the grammar ---

HEAD = Written("手写1", 5, LateCause.PC_DOWN)
OPEN = SheetOpened(7, "手写1", 5, countersigned=False)


def late_run(*scans: object) -> ScanRun:
    run = a_run(DeskCommand.LATE_ENTRY)
    question = run.question
    assert isinstance(question, AskSheet)
    run.done(doing(run.write_sheet(question, HEAD)), OPEN, 1)
    for scan in scans:
        run.scan(scan)  # type: ignore[arg-type]  # what the tests hand in is Seen
    return run


def test_what_is_scanned_after_the_head_stands_on_the_sheet():
    run = late_run(READER)
    assert commands(run.scan(seen(1))) == [LendCarrier(carrier=1, reader=READER.id, late_sheet=7)]
    run.press(DeskCommand.RETURN)
    assert commands(run.scan(OUT)) == [ReturnCarrier(carrier=OUT.id, late_sheet=7)]


def test_the_end_of_a_transaction_is_not_the_end_of_the_sheet_and_idle_minutes_are_not_either():
    run = late_run(READER)
    run.done(doing(run.scan(seen(1))), lent(), 2)
    run.press(DeskCommand.END)
    assert run.idle() == ()
    assert run.late == OPEN


def test_the_head_is_shown_again_and_ended_from_there():
    run = late_run()
    [question] = run.press(DeskCommand.LATE_ENTRY)
    assert isinstance(question, AskSheet) and question.sheet is not None
    assert (question.sheet.sheet_no, question.sheet.cause, question.sheet.open) == ("手写1", LateCause.PC_DOWN, True)
    assert run.press(DeskCommand.LATE_ENTRY) == ()
    do = doing(run.press(DeskCommand.END))
    assert do.command == CloseSheet(sheet=7)
    run.done(do, SheetClosed("手写1", 1), 3)
    assert tellings(run.end_sheet()) == [Telling.NOTHING_ASKED]


def test_undoing_the_opening_leaves_no_sheet_open():
    run = late_run()
    do = doing(run.press(DeskCommand.UNDO))
    run.done(do, Undone(1, "OpenSheet", 1), 2)
    assert run.late is None


def test_a_scanned_sheet_asks_for_its_head_and_a_used_one_is_told():
    blank = SheetSeen(3, "6000000030")
    run = a_run(READER)
    question = only(run.scan(blank))
    assert isinstance(question, AskSheet) and question.sheet is blank
    used = SheetSeen(3, "6000000030", 5, LateCause.POWER_CUT, opened_by="方其琛", closed=True)
    assert tellings(run.scan(used)) == [Telling.SHEET_USED]
    assert run.question is question


def test_a_head_meant_for_an_earlier_question_counts_for_nothing():
    run = a_run()
    earlier = AskSheet(None)
    assert tellings(run.write_sheet(earlier, HEAD)) == [Telling.NOTHING_ASKED]
    assert tellings(run.prepare_sheets()) == [Telling.NOTHING_ASKED]


def test_a_pack_is_prepared_from_the_question():
    run = a_run(DeskCommand.LATE_ENTRY)
    assert commands(run.prepare_sheets()) == [PACK]


def test_the_next_scan_leaves_the_head_unwritten():
    run = a_run(DeskCommand.LATE_ENTRY)
    assert tellings(run.scan(READER)) == [Telling.UNANSWERED, Telling.READER]
    assert run.late is None


def test_a_sheet_tells_whoever_sees_no_holdings_nothing(house: House):
    house.room.do(PrepareSheets(count=1))
    [(number, _form)] = house.room.ask(sheets).unused
    assert house.room.ask(sheet_scanned, number) is not None
    assert house.enter(SECURITY).ask(sheet_scanned, number) is None


def test_p06_a_prepared_sheet_is_not_made_blank_again_by_undo_under_its_lines(house: House):
    room = house.room
    room.do(PrepareSheets(count=1))
    [(number, _form)] = room.ask(sheets).unused
    begun = room.do(opening(room, number))
    assert isinstance(begun.told, SheetOpened)
    room.do(RecordApproval(form_no="A-9", approver=4, approved_on=TODAY, reader=SHEN, carriers=(PUBLIC,)))
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=begun.told.sheet))
    with pytest.raises(Refused) as caught:
        room.do(Undo(entry=begun.entry))
    assert caught.value.reasons == (Reason.LATER_ENTRY_STANDS,)
    assert house.fold() is None
