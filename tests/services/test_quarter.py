"""The auditor's report of a quarter counts what the journal says, and is owed until it was printed."""

from __future__ import annotations

from datetime import date

import pytest

from recordsroom.domain.commands import CloseProof, LendCarrier, PrintDocument, PrintProof, ReturnCarrier
from recordsroom.domain.errors import Refused, WrongKey
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.proof_papers import QUARTER_REPORT
from recordsroom.domain.quarters import Quarter
from recordsroom.domain.values import Level
from recordsroom.services.queries.about import Subject, SubjectKind
from recordsroom.services.queries.journal import JournalFilter, count_entries, journal_page
from recordsroom.services.queries.quarter import Quarterly, quarterly, report_owed
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.rooms import AUDITOR, SECURITY, House
from tests.services.test_lending import BAI, JIMI, MIMI, PUBLIC, SHEN, lend


def of(room: Room, clock: MovableClock) -> Quarterly:
    found = room.ask(quarterly, Quarter.of(clock().today))
    assert found is not None
    return found


def times(report: Quarterly, command: str) -> tuple[int, int]:
    return next(((one.done, one.refused) for one in report.kinds if one.command == command), (0, 0))


def test_a_quarter_counts_acts_refusals_papers_and_the_head(room: Room, clock: MovableClock, house: House):
    before = of(room, clock)
    lend(room, MIMI)
    with pytest.raises(Refused):
        room.do(LendCarrier(carrier=JIMI, reader=SHEN))
    room.do(PrintDocument(form="day_closing", pages=3, copies=2, level=Level.JIMI))
    report = of(house.enter(AUDITOR), clock)
    assert (before.entries, before.last_entry, before.first_entry) == (before.last_entry, before.last_entry, 1)
    assert report.last_entry - before.last_entry == 4
    assert times(report, "LendCarrier") == (1, 1)
    assert report.refusals and report.refusals[0][1] >= 1 and "/" in report.refusals[0][0]
    assert report.secrets == ((Level.JIMI, 1, 6),)
    assert len(report.head) == 64 and report.head != before.head
    assert (report.clock_jumps, report.failed_drills, report.restores) == (0, 0, 0)
    earlier = house.room.ask(quarterly, Quarter(2001, 1))
    assert earlier is not None and (earlier.entries, earlier.first_entry, earlier.head) == (0, 0, "")


def test_whoever_reads_no_journal_is_told_nothing_and_owes_nothing(house: House, clock: MovableClock):
    room = house.enter(SECURITY)
    assert room.ask(quarterly, Quarter.of(clock().today)) is None
    assert room.ask(report_owed) is None


def test_wrong_passwords_are_counted_when_somebody_comes_in(log_in, house: House, clock: MovableClock):
    with pytest.raises(WrongKey):
        log_in(AUDITOR, "Not the password1!")
    assert of(log_in(AUDITOR), clock).failed_log_ins == 1


def test_the_report_is_owed_until_it_is_printed_after_the_quarter(house: House, clock: MovableClock):
    room = house.enter(AUDITOR)
    assert room.ask(report_owed) is None, "the room was founded in this quarter"
    this = Quarter.of(clock().today)
    clock.move(days=(this.after.first - clock().today).days)
    assert room.ask(report_owed) == this
    told = room.do(PrintProof(form=QUARTER_REPORT, pages=1)).told
    assert isinstance(told, PrintStarted)
    assert room.ask(report_owed) == this, "it has not come out yet"
    room.do(CloseProof(print_job=told.print_job))
    assert room.ask(report_owed) is None
    assert isinstance(this.last, date)


def test_the_journal_follows_a_carrier_a_record_and_a_reader(room: Room, house: House):
    lend(room, MIMI)
    lend(room, PUBLIC, reader=BAI)
    room.do(ReturnCarrier(carrier=MIMI))
    room = house.enter(AUDITOR)
    last = 10**6

    def commands(kind: SubjectKind, key: int) -> list[str]:
        wanted = JournalFilter(follow=Subject(kind, key, ""))
        rows = room.ask(journal_page, wanted, last, 0, 99)
        assert room.ask(count_entries, wanted) == len(rows)
        return [row.command for row in rows]

    carrier = commands(SubjectKind.CARRIER, MIMI)
    assert carrier[:3] == ["ReturnCarrier", "LendCarrier", "RecordApproval"]
    assert commands(SubjectKind.RECORD, MIMI)[:3] == carrier[:3]
    assert commands(SubjectKind.READER, BAI)[:2] == ["LendCarrier", "RecordApproval"]
    assert not room.ask(count_entries, JournalFilter(follow=Subject(SubjectKind.READER, 999, "")))
    assert not JournalFilter(follow=Subject(SubjectKind.READER, 1, "")).wide
