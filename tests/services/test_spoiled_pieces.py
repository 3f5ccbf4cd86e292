"""Blank labels and emergency sheets declared spoiled: never bound, never entered, counted (R-88, P-03)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    BindLabel,
    ClosePrint,
    Command,
    ImportRecords,
    OpenSheet,
    PrepareSheets,
    PrintBlankLabels,
    PrintLabels,
    Undo,
    VoidPieces,
)
from recordsroom.domain.desk_facts import SheetsPrepared
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.late_entries import LateCause
from recordsroom.domain.opening_facts import BlanksIssued
from recordsroom.domain.rules import Reason
from recordsroom.services.queries.job_pieces import pieces_left
from recordsroom.services.queries.late import sheet_scanned
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.room import Room
from tests.builders import a_new_record
from tests.rooms import AUDITOR, House


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def blanks(room: Room, count: int = 4) -> BlanksIssued:
    told = room.do(PrintBlankLabels(stock="roll-60x40", count=count)).told
    assert isinstance(told, BlanksIssued)
    room.do(ClosePrint(print_job=told.print_job))
    return told


def test_p03_a_spoiled_blank_label_is_never_bound(room: Room):
    job = blanks(room)
    room.do(ImportRecords(rows=(a_new_record(900),), file_digest="", layout=""))
    spoiled = job.labels[:2]
    outcome = room.do(VoidPieces(print_job=job.print_job, labels=(*spoiled, spoiled[0])))
    assert refused(room, BindLabel(carrier=21, label=spoiled[0])) == (Reason.LABEL_SPOILED,)
    assert refused(room, VoidPieces(print_job=job.print_job, labels=spoiled)) == (Reason.LABEL_SPOILED,)
    assert room.ask(pieces_left, job.print_job) == job.labels[2:]
    row = room.ask(print_register, 0, 1)[0]
    assert row.spoiled == 2 and row.blanks is not None and (row.blanks.spoiled, row.blanks.free) == (2, 2)
    room.do(Undo(entry=outcome.entry))
    assert room.ask(pieces_left, job.print_job) == job.labels and room.ask(print_register, 0, 1)[0].spoiled == 0
    room.do(BindLabel(carrier=21, label=spoiled[0]))
    assert refused(room, VoidPieces(print_job=job.print_job, labels=spoiled)) == (Reason.LABEL_BOUND,)


def test_p06_a_spoiled_emergency_sheet_is_never_entered(room: Room):
    prepared = room.do(PrepareSheets(count=2)).told
    assert isinstance(prepared, SheetsPrepared)
    told = room.do(PrintLabels(form="emergency_sheet", stock="emergency-a4", subjects=prepared.sheets)).told
    assert isinstance(told, PrintStarted)
    first, second = room.ask(pieces_left, told.print_job)
    room.do(VoidPieces(print_job=told.print_job, labels=(first,)))
    opening = OpenSheet(sheet_no=prepared.first, happened_at=0, cause=LateCause.POWER_CUT)
    assert refused(room, opening) == (Reason.SHEET_VOID,)
    again = PrintLabels(form="emergency_sheet", stock="emergency-a4", subjects=prepared.sheets)
    assert refused(room, again) == (Reason.SHEET_VOID,)
    assert refused(room, VoidPieces(print_job=told.print_job, labels=(first,))) == (Reason.SHEET_VOID,)
    seen = room.ask(sheet_scanned, first)
    assert seen is not None and seen.closed and room.ask(pieces_left, told.print_job) == (second,)


def test_r088_only_pieces_of_that_job_with_numbers_of_their_own_are_declared_void(house: House):
    room = house.room
    job, other = blanks(room, 1), blanks(room, 1)
    assert refused(room, VoidPieces(print_job=job.print_job, labels=other.labels)) == (Reason.LABEL_NOT_OF_JOB,)
    assert refused(room, VoidPieces(print_job=job.print_job, labels=())) == (Reason.NOTHING_TO_DO,)
    told = room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1,))).told
    assert isinstance(told, PrintStarted)
    one = VoidPieces(print_job=told.print_job, labels=("1000000016",))
    assert refused(room, one) == (Reason.NOTHING_TO_DO,)
    room.do(ClosePrint(print_job=job.print_job, failed="1"))
    assert refused(room, VoidPieces(print_job=job.print_job, labels=job.labels)) == (Reason.PRINT_CLOSED,)
    auditor = house.enter(AUDITOR)
    assert auditor.ask(pieces_left, job.print_job) == ()
    assert refused(auditor, VoidPieces(print_job=job.print_job, labels=job.labels)) == (Reason.NOT_YOUR_DUTY,)
