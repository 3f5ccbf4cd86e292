"""The scan-back of a run's first label in the vault and in the print register (F-32, R-89)."""

import pytest

from recordsroom.domain.commands import PrintBlankLabels, PrintDocument, PrintLabels, ReadLabelBack
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.opening_facts import BlanksIssued
from recordsroom.domain.read_backs import Reading
from recordsroom.domain.rules import Reason
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.room import Room
from tests.rooms import AUDITOR, House


def started(room: Room, command: PrintLabels | PrintBlankLabels | PrintDocument) -> PrintStarted:
    told = room.do(command).told
    assert isinstance(told, PrintStarted)
    return told


def refused(room: Room, command: ReadLabelBack) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def test_f32_the_register_tells_whether_the_first_label_was_read(room: Room):
    blanks = started(room, PrintBlankLabels(stock="roll-60x40", count=2))
    assert isinstance(blanks, BlanksIssued)
    job = blanks.print_job
    assert room.ask(print_register, 0, 1)[0].reading is None
    assert refused(room, ReadLabelBack(print_job=job, label="1000000016")) == (Reason.LABEL_NOT_OF_JOB,)
    room.do(ReadLabelBack(print_job=job))
    assert room.ask(print_register, 0, 1)[0].reading is Reading.SKIPPED
    assert refused(room, ReadLabelBack(print_job=job)) == (Reason.ALREADY_DONE,)
    room.do(ReadLabelBack(print_job=job, label=blanks.labels[1]))
    assert room.ask(print_register, 0, 1)[0].reading is Reading.READ
    assert refused(room, ReadLabelBack(print_job=job, label=blanks.labels[0])) == (Reason.ALREADY_DONE,)


def test_f32_a_document_has_no_label_to_scan_back(room: Room):
    job = started(room, PrintDocument(form="command_sheet", pages=1)).print_job
    assert refused(room, ReadLabelBack(print_job=job)) == (Reason.NOTHING_TO_DO,)


def test_a_scan_back_is_the_business_of_who_prints(house: House):
    job = started(house.room, PrintLabels(form="carrier_label", stock="L7160", subjects=(1,))).print_job
    assert refused(house.enter(AUDITOR), ReadLabelBack(print_job=job)) == (Reason.NOT_YOUR_DUTY,)
