"""Taking back, and doing again, where paper with numbers lies outside: labels, cards, sheets, slips, signatures."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from recordsroom.domain.commands import (
    AskForSlip,
    BindLabel,
    Command,
    ImportRecords,
    OpenSheet,
    PrepareSheets,
    PrintBlankLabels,
    PrintLabels,
    RecordApproval,
    ReplaceCard,
    SpoilLabel,
    Undo,
    VoidPieces,
)
from recordsroom.domain.desk_facts import SheetsPrepared
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.late_entries import LateCause
from recordsroom.domain.opening_facts import BlanksIssued
from recordsroom.domain.rules import Reason
from recordsroom.domain.slip_facts import SlipsMade
from recordsroom.services.queries.job_pieces import pieces_left
from recordsroom.services.room import Room
from tests.builders import TODAY, a_new_record

NEW = 21
STANDS = (Reason.LATER_ENTRY_STANDS,)


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def blanks(room: Room) -> BlanksIssued:
    room.do(ImportRecords(rows=(a_new_record(900),), file_digest="", layout=""))
    told = room.do(PrintBlankLabels(stock="roll-60x40", count=2)).told
    assert isinstance(told, BlanksIssued)
    return told


def test_p03_a_label_bound_meanwhile_is_not_spoiled_by_doing_again(room: Room):
    job = blanks(room)
    for spoils in (VoidPieces(print_job=job.print_job, labels=job.labels[:1]), SpoilLabel(label=job.labels[0])):
        undone = room.do(Undo(entry=room.do(spoils).entry)).entry
        bound = room.do(BindLabel(carrier=NEW, label=job.labels[0])).entry
        assert refused(room, Undo(entry=undone)) == STANDS
        room.do(Undo(entry=bound))


def test_p03_a_label_spoiled_meanwhile_is_not_bound_by_doing_again(room: Room):
    job = blanks(room)
    undone = room.do(Undo(entry=room.do(BindLabel(carrier=NEW, label=job.labels[0])).entry)).entry
    room.do(VoidPieces(print_job=job.print_job, labels=job.labels[:1]))
    assert refused(room, Undo(entry=undone)) == STANDS


def test_r089_a_number_that_was_printed_again_stays_with_what_bears_it(room: Room):
    bound = room.do(BindLabel(carrier=NEW, label=blanks(room).labels[0])).entry
    room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(NEW,)))
    assert refused(room, Undo(entry=bound)) == (Reason.NOT_UNDOABLE,)
    replaced = room.do(ReplaceCard(reader=1, lost_on=TODAY)).entry
    room.do(PrintLabels(form="person_card", stock="L7160", subjects=(1,)))
    assert refused(room, Undo(entry=replaced)) == (Reason.NOT_UNDOABLE,)


def test_p06_a_sheet_entered_meanwhile_is_not_void_by_doing_again(room: Room):
    told = room.do(PrepareSheets(count=1)).told
    assert isinstance(told, SheetsPrepared)
    job = room.do(PrintLabels(form="emergency_sheet", stock="emergency-a4", subjects=told.sheets)).told
    assert isinstance(job, PrintStarted)
    [digits] = room.ask(pieces_left, job.print_job)
    void = room.do(VoidPieces(print_job=job.print_job, labels=(digits,)))
    undone = room.do(Undo(entry=void.entry)).entry
    morning = int(datetime(2026, 11, 20, 1, 35, tzinfo=UTC).timestamp() * 1000)
    room.do(OpenSheet(sheet_no=told.first, happened_at=morning, cause=LateCause.POWER_CUT))
    assert refused(room, Undo(entry=undone)) == STANDS


def test_r074_a_slip_does_not_come_again_under_a_number_that_answers_somebody_else(room: Room):
    asked = room.do(AskForSlip(reader=1, carriers=(1,)))
    assert isinstance(asked.told, SlipsMade)
    undone = room.do(Undo(entry=asked.entry)).entry
    [number] = asked.told.numbers
    room.do(RecordApproval(form_no=number, approver=4, approved_on=TODAY, reader=2, carriers=(2,)))
    assert refused(room, Undo(entry=undone)) == STANDS
