"""Readers from elsewhere in the vault, and somebody without a card at the desk (R-58, R-152, P-16)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from recordsroom.domain.commands import AddReader, AddUnit, TieReaders
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Undone
from recordsroom.domain.people_facts import ReadersMoved
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.acts import AskTemporary, Look, Newcomer, Telling
from recordsroom.services.queries import people
from recordsroom.services.queries.printing import unlabelled
from recordsroom.services.queries.units import handwritten_units
from recordsroom.services.room import Room
from recordsroom.services.scanning import ScanRun
from tests.builders import TODAY, MovableClock
from tests.services.desk_runs import READER, a_run, commands, doing, only, seen, tellings

WHO = Newcomer("江逾白", "青石市水务局", "X1234", "介〔2026〕8号")
TEMPORARY = AddReader(
    name="江逾白",
    unit="青石市水务局",
    kind=ReaderKind.TEMPORARY,
    id_number="X1234",
    letter_no="介〔2026〕8号",
    valid_until=TODAY,
)


def row(room: Room, name: str = "江逾白") -> people.ReaderRow:
    return next(row for row in room.ask(people.readers_register) if row.name == name)


def asked() -> tuple[ScanRun, AskTemporary]:
    run = a_run()
    question = only(run.press(DeskCommand.TEMPORARY_READER))
    assert isinstance(question, AskTemporary)
    return run, question


def test_p16_a_temporary_reader_is_kept_with_the_papers(room: Room):
    room.do(TEMPORARY)
    found = row(room)
    assert (found.kind, found.id_number, found.letter_no) == (ReaderKind.TEMPORARY, "X1234", "介〔2026〕8号")
    assert (found.cleared, found.valid_until) == (Level.INTERNAL, TODAY)


def test_p16_everything_that_is_missing_is_told_at_once(room: Room):
    with pytest.raises(Refused) as caught:
        room.do(replace(TEMPORARY, id_number="", letter_no=""))
    assert caught.value.reasons == (Reason.ID_MISSING, Reason.LETTER_MISSING)


def test_p16_temporary_readers_of_other_days_stand_behind_those_who_come_again(room: Room, clock: MovableClock):
    room.do(replace(TEMPORARY, unit="A"))
    assert row(room) == room.ask(people.readers_register)[0]
    clock.move(days=1)
    assert row(room) == room.ask(people.readers_register)[-1]


def test_p16_nobody_waits_for_the_card_of_a_temporary_reader(room: Room):
    before = room.ask(unlabelled).readers
    room.do(TEMPORARY)
    assert room.ask(unlabelled).readers == before


def test_r058_readers_from_outside_belong_to_no_unit_of_the_list(room: Room):
    room.do(AddReader(name="温如言", unit="财务部", kind=ReaderKind.OUTSIDE, letter_no="8", valid_until=TODAY))
    assert [one.readers for one in room.ask(handwritten_units) if one.words == "财务部"] == [1]
    room.do(AddUnit(name="财务部", since=date(2020, 1, 1)))
    assert room.do(TieReaders(words="财务部", unit=1)).told == ReadersMoved(1, 1)
    assert row(room, "温如言").unit_id is None


def test_p16_the_desk_enters_somebody_without_a_card_and_serves_at_once():
    run, question = asked()
    do = doing(run.enter(question, WHO, TODAY))
    assert do.command == TEMPORARY
    assert run.done(do, Entered(9, "5000000090"), 7) == (Look("5000000090"),)
    run.scan(replace(READER, id=9))
    assert run.mode is DeskMode.LEND and run.question is None and run.reader is not None and run.reader.id == 9
    assert run.here == ()


def test_p16_undoing_the_entry_leaves_nobody_to_lend_to():
    run, question = asked()
    do = doing(run.enter(question, WHO, TODAY))
    run.done(do, Entered(9, "5000000090"), 7)
    run.scan(replace(READER, id=9))
    undo = doing(run.press(DeskCommand.UNDO))
    run.done(undo, Undone(7, "AddReader", 1), 8)
    assert run.reader is None
    assert tellings(run.scan(seen())) == [Telling.NO_READER]


def test_p16_a_scan_leaves_the_question_and_a_late_answer_counts_for_nothing():
    run, question = asked()
    assert run.press(DeskCommand.TEMPORARY_READER) == ()
    assert tellings(run.scan(READER)) == [Telling.UNANSWERED, Telling.READER]
    assert commands(run.enter(question, WHO, TODAY)) == []


def test_p16_a_refusal_leaves_the_form_open():
    run, question = asked()
    do = doing(run.enter(question, WHO, TODAY))
    run.refused(do, ())
    assert run.question is question and run.stuck is None
