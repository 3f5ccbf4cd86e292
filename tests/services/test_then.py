"""Where it was at a moment, who could have seen it, what else was out: told as it was, not as it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from recordsroom.domain.commands import CheckOut, LendCarrier, OpenRecord, ReturnCarrier, ShelveCarrier, Undo
from recordsroom.domain.moments import Moment
from recordsroom.domain.proof_papers import THEN_SHEET
from recordsroom.domain.values import Custody, Level
from recordsroom.services.documents.phrase import worded
from recordsroom.services.queries.about import Subject, SubjectKind
from recordsroom.services.queries.proof_papers import proof_lines
from recordsroom.services.queries.then import Then, then
from recordsroom.services.queries.then_paper import then_numbers
from recordsroom.services.queries.then_seen import SeenWay
from recordsroom.services.queries.then_subjects import subjects_named
from recordsroom.services.room import Room
from recordsroom.storage.tables import carriers, readers
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock
from tests.rooms import AUDITOR, SECURITY, House
from tests.services.test_lending import JIMI, MIMI, PUBLIC, SHEN, approve, lend
from tests.services.test_visits import carrier, come, give, seated

__all__ = ["seated"]


def asked(room: Room, subject: Subject, moment: Moment) -> Then:
    found = room.ask(then, subject, moment)
    assert found is not None
    return found


def now(clock: MovableClock) -> Moment:
    at = clock().local
    return Moment(at.date(), at.hour * 60 + at.minute)


def of(key: int, kind: SubjectKind = SubjectKind.CARRIER) -> Subject:
    return Subject(kind, key, "")


def test_a_moment_is_told_as_it_was(room: Room, clock: MovableClock):
    room.do(ShelveCarrier(carrier=MIMI, location=2))
    before = now(clock)
    clock.move(minutes=5)
    lend(room, MIMI)
    lent = now(clock)
    clock.move(minutes=5)
    room.do(ReturnCarrier(carrier=MIMI))
    back = now(clock)
    # Before it was lent it stood on its shelf, whatever happened since.
    [shelved] = asked(room, of(MIMI), before).pieces
    assert (shelved.custody, shelved.holder, bool(shelved.place)) == (Custody.SHELVED, None, True)
    [out] = asked(room, of(MIMI), lent).pieces
    assert out.custody is Custody.ON_LOAN and out.holder is not None and out.holder.person
    [returned] = asked(room, of(MIMI), back).pieces
    assert (returned.custody, returned.holder) == (Custody.RETURNED_CHECKED, None)
    # What it stands for is the journal up to that entry, and other things that were out.
    other = asked(room, of(JIMI), lent)
    assert [one.carrier for one in other.out] == [MIMI] and other.out_total == 1
    assert asked(room, of(JIMI), before).out == asked(room, of(JIMI), back).out == ()
    assert asked(room, of(MIMI), before).entry < asked(room, of(MIMI), lent).entry
    assert asked(room, of(SHEN, SubjectKind.READER), lent).out[0].carrier == MIMI
    # Before the room was founded nothing was kept.
    [nothing] = asked(room, of(MIMI), Moment(date(2001, 1, 1))).pieces
    assert nothing.custody is None and asked(room, of(MIMI), Moment(date(2001, 1, 1))).head == ""


def test_everybody_who_could_have_seen_it_that_day_is_told(seated: Room, house: House):
    visit = come(seated)
    approve(seated, JIMI)
    give(seated, visit, JIMI, pages=carrier(seated, JIMI).pages)
    seated.do(OpenRecord(record=JIMI))
    seen = asked(seated, of(JIMI), Moment(house.clock().today)).seen
    assert {one.way for one in seen} == {SeenWay.READING, SeenWay.OPENED}, "whoever still reads could have seen it too"
    assert not asked(seated, of(MIMI), Moment(house.clock().today)).seen
    [own] = asked(seated, of(SHEN, SubjectKind.READER), Moment(house.clock().today)).seen
    assert own.way is SeenWay.READING
    house.clock.move(days=1)
    assert asked(seated, of(JIMI), Moment(house.clock().today)).seen[0].until is None, "it is with him the next day"
    seated.do(ReturnCarrier(carrier=JIMI, pages=carrier(seated, JIMI).pages))
    seated.do(CheckOut(visit=visit))
    house.clock.move(days=1)
    assert not asked(seated, of(JIMI), Moment(house.clock().today)).seen


def test_what_was_undone_was_never_so(room: Room, clock: MovableClock):
    approve(room, MIMI)
    told = room.do(LendCarrier(carrier=MIMI, reader=SHEN))
    room.do(Undo(entry=told.entry))
    [piece] = asked(room, of(MIMI), now(clock)).pieces
    assert (piece.custody, piece.holder) == (Custody.ACCESSIONED, None)


def test_the_auditor_is_told_without_titles_and_whoever_reads_no_journal_nothing(seated: Room, house: House):
    approve(seated, JIMI)
    give(seated, come(seated), JIMI, pages=carrier(seated, JIMI).pages)
    [own] = asked(seated, of(MIMI), now(house.clock)).pieces
    assert own.title is not None
    moment = now(house.clock)
    room = house.enter(AUDITOR)
    for key in (JIMI, MIMI):
        [piece] = asked(room, of(key), moment).pieces
        assert piece.title is None and piece.reference_code
    numbers = then_numbers(SubjectKind.CARRIER, JIMI, moment)
    run: Any = room.ask(proof_lines, THEN_SHEET, numbers)
    assert run.level >= Level.JIMI, "the paper is kept as what it names"
    said = " ".join(worded(part, "zh") for line in run.rows for part in (line.said, line.code, line.holder, line.why))
    assert "沈知远" in said and "阅览" in said and "没有登记" in said
    room = house.enter(SECURITY)
    assert room.ask(then, of(JIMI), moment) is None and room.ask(subjects_named, "沈") == ()
    assert room.ask(proof_lines, THEN_SHEET, numbers).rows == ()


def test_things_and_people_are_named_as_people_type_them(room: Room):
    with unit_of_work(room.vault) as unit:
        barcode = unit.cursor.execute(f"SELECT barcode FROM {carriers.name} WHERE id = ?", (MIMI,)).fetchone()[0]
        card, name = unit.cursor.execute(f"SELECT barcode, name FROM {readers.name} WHERE id = ?", (SHEN,)).fetchone()
        code = unit.cursor.execute("SELECT reference_code FROM records WHERE id = ?", (MIMI,)).fetchone()[0]
    for typed, kind, key in (
        (barcode, SubjectKind.CARRIER, MIMI),
        (card, SubjectKind.READER, SHEN),
        (name, SubjectKind.READER, SHEN),
        (code, SubjectKind.RECORD, MIMI),
    ):
        [one] = room.ask(subjects_named, typed)
        assert (one.kind, one.id) == (kind, key), typed
    assert len(room.ask(subjects_named, code[:4])) > 1
    assert room.ask(subjects_named, "  ") == room.ask(subjects_named, "没有这个人") == ()


def test_a_move_between_shelves_is_told_by_the_shelf_of_then(room: Room, clock: MovableClock):
    room.do(ShelveCarrier(carrier=PUBLIC, location=2))
    before = now(clock)
    clock.move(minutes=5)
    room.do(ShelveCarrier(carrier=PUBLIC, location=3, move=True))
    [was], [is_now] = asked(room, of(PUBLIC), before).pieces, asked(room, of(PUBLIC), now(clock)).pieces
    assert (was.place, is_now.place) == ("02 库 01 柜", "02 库 02 柜")
