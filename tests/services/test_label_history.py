"""The labels of one thing: printed when and by whom, retired when and why (R-89)."""

from __future__ import annotations

from recordsroom.domain.commands import (
    BindLabel,
    ClosePrint,
    ImportRecords,
    PrintBlankLabels,
    PrintLabels,
    SpoilLabel,
)
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.opening_facts import BlanksIssued
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.label_history import LabelLine, WhyRetired, labels_of
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.room import Room
from tests.builders import MovableClock, a_new_record
from tests.rooms import AUDITOR, House


def printed(room: Room) -> PrintStarted:
    told = room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1,))).told
    assert isinstance(told, PrintStarted)
    return told


def history(room: Room) -> tuple[LabelLine, ...]:
    details = room.ask(record_details, 1)
    assert details is not None
    return details.labels


def test_r089_a_reprint_retires_the_older_label_and_a_void_job_brings_it_back(room: Room, clock: MovableClock):
    first = printed(room)
    clock.move(days=1)
    second = printed(room)
    newer, older = history(room)
    assert (newer.serial, newer.why, newer.retired_at) == (second.serial, None, None)
    assert (older.serial, older.printed_by, older.why) == (first.serial, "宋闻溪", WhyRetired.REPRINTED)
    assert older.retired_at is not None and older.retired_at.date() == newer.printed_at.date()
    assert older.retired_by == "宋闻溪" and older.printed_at < newer.printed_at
    room.do(ClosePrint(print_job=second.print_job, failed=PrintFault.JAMMED.code))
    newer, older = history(room)
    assert (newer.why, newer.fault) == (WhyRetired.VOID, PrintFault.JAMMED)
    assert (older.why, older.retired_at) == (None, None)


def test_p03_a_blank_label_that_was_bound_is_its_carriers_and_one_written_off_says_so(room: Room):
    room.do(ImportRecords(rows=(a_new_record(900),), file_digest="", layout=""))
    told = room.do(PrintBlankLabels(stock="roll-60x40", count=2)).told
    assert isinstance(told, BlanksIssued)
    room.do(BindLabel(carrier=21, label=told.labels[0]))
    room.do(SpoilLabel(label=told.labels[1]))
    bound, spoiled = room.ask(labels_of, told.labels)
    assert (bound.digits, bound.why) == (told.labels[0], None)
    assert (spoiled.why, spoiled.fault) == (WhyRetired.WRITTEN_OFF, None)


def test_who_does_not_see_the_holdings_sees_no_labels(house: House):
    printed(house.room)
    [line] = history(house.room)
    assert house.enter(AUDITOR).ask(labels_of, (line.digits,)) == ()
