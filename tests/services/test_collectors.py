"""Collectors and returners: the loan says who fetched and who brought it, the borrower stays liable (P-11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from recordsroom.domain.commands import (
    Command,
    LendCarrier,
    NameCollector,
    RecordApproval,
    ReturnCarrier,
    StopReader,
)
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Lent, Returned
from recordsroom.domain.people_facts import CollectorNamed
from recordsroom.domain.readers import StopCause
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.services.acts import AskBorrower, Look, Tell, Telling
from recordsroom.services.queries.collectors import Borrower, collectors_of
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import House
from tests.services.desk_runs import COUNTED, OUT, READER, a_run, commands, lent, only, returned, seen, tellings
from tests.services.eventful import rows

NEXT_YEAR = date(2027, 11, 20)
CARD = Barcode.make(Kind.PERSON, 2).digits
NAMING = NameCollector(reader=1, collector=2, since=TODAY, until=NEXT_YEAR, max_level=Level.INTERNAL)
SECRETARY = replace(READER, id=8, name="温如言", fetches_for=(Borrower(7, READER.digits, READER.name),))
STRANGER = replace(SECRETARY, fetches_for=())


def approve(room: Room, *carriers: int) -> None:
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=carriers))


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def test_p11_the_loan_says_who_fetched_and_the_borrower_is_liable(house: House):
    room = house.room
    assert room.do(NAMING).told == CollectorNamed(1, "白露宁", NEXT_YEAR)
    approve(room, 2)
    told = room.do(LendCarrier(carrier=2, reader=1, collector=2)).told
    assert isinstance(told, Lent) and (told.reader_name, told.collector_name) == ("沈知远", "白露宁")
    assert rows(house, "SELECT reader_id, collector_id FROM loans") == [(1, 2)]


def test_p11_who_is_not_named_or_not_so_high_does_not_fetch(room: Room):
    approve(room, 2, 3)
    assert refused(room, LendCarrier(carrier=2, reader=1, collector=2)) == (Reason.COLLECTOR_NOT_NAMED,)
    room.do(NAMING)
    assert refused(room, LendCarrier(carrier=3, reader=1, collector=2)) == (Reason.COLLECTOR_TOO_LOW,)
    room.do(StopReader(reader=2, cause=StopCause.LEFT))
    assert refused(room, LendCarrier(carrier=2, reader=1, collector=2)) == (Reason.CARD_STOPPED,)


def test_p11_named_again_the_newer_dates_count(room: Room):
    room.do(NAMING)
    room.do(replace(NAMING, since=TODAY - timedelta(days=9), until=TODAY - timedelta(days=1)))
    [row] = room.ask(collectors_of, 1)
    assert (row.name, row.in_force) == ("白露宁", False)
    seen_card = room.ask(what_is, CARD)
    assert isinstance(seen_card, ReaderSeen) and seen_card.fetches_for == ()
    room.do(NAMING)
    again = room.ask(what_is, CARD)
    assert isinstance(again, ReaderSeen) and again.fetches(1)


def test_p11_nobody_is_named_for_top_secret(room: Room):
    assert refused(room, replace(NAMING, max_level=Level.JUEMI)) == (Reason.IN_PERSON_ONLY,)


def test_p11_the_return_says_who_brought_it(house: House):
    approve(house.room, 2)
    house.room.do(LendCarrier(carrier=2, reader=1))
    told = house.room.do(ReturnCarrier(carrier=2, returner=3)).told
    assert isinstance(told, Returned) and (told.reader_name, told.returner_name) == ("沈知远", "陆清和")
    assert rows(house, "SELECT reader_id, returner_id FROM loans") == [(1, 3)]


def test_p11_who_brings_his_own_is_no_other(house: House):
    approve(house.room, 2)
    house.room.do(LendCarrier(carrier=2, reader=1))
    told = house.room.do(ReturnCarrier(carrier=2, returner=1)).told
    assert isinstance(told, Returned) and told.returner_name is None


# --- at the desk ---


def test_p11_the_collectors_card_after_the_borrowers_says_who_fetches():
    run = a_run(READER)
    assert tellings(run.scan(SECRETARY)) == [Telling.COLLECTOR]
    assert commands(run.scan(seen())) == [LendCarrier(carrier=1, reader=7, collector=8)]


def test_p11_another_card_begins_a_new_loan_and_says_that_nobody_named_it_for_the_reader_before():
    run = a_run(READER)
    told = only(run.scan(STRANGER))
    assert isinstance(told, Tell) and (told.what, told.seen) == (Telling.NOT_NAMED, STRANGER)
    assert told.before == READER.name
    assert commands(run.scan(seen())) == [LendCarrier(carrier=1, reader=8)]


def test_p11_who_comes_after_something_was_lent_is_simply_the_next():
    run = a_run(READER)
    [do] = run.scan(seen())
    run.done(do, lent(), 5)  # type: ignore[arg-type]  # a carrier is lent
    assert tellings(run.scan(STRANGER)) == [Telling.READER]
    assert tellings(run.scan(STRANGER)) == [Telling.READER], "the same card again"


def test_p11_the_borrower_who_came_himself_has_what_was_just_fetched():
    run = a_run(READER, SECRETARY)
    [do] = run.scan(seen())
    run.done(do, lent(), 5)  # type: ignore[arg-type]  # a carrier is lent
    told = only(run.press(DeskCommand.COLLECTOR))
    assert isinstance(told, Tell) and isinstance(told.seen, ReaderSeen)
    assert told.seen.out == READER.out + 1


def test_p11_the_borrower_without_a_card_is_reached_through_the_collector():
    run = a_run(SECRETARY)
    assert run.press(DeskCommand.COLLECTOR) == (Look(READER.digits),)
    assert tellings(run.scan(READER)) == [Telling.READER, Telling.COLLECTOR]
    assert commands(run.scan(seen())) == [LendCarrier(carrier=1, reader=7, collector=8)]


def test_p11_for_several_borrowers_it_is_asked_for_whom():
    both = replace(SECRETARY, fetches_for=(*SECRETARY.fetches_for, Borrower(9, "5000000090", "顾言舟")))
    run = a_run(both)
    question = only(run.press(DeskCommand.COLLECTOR))
    assert isinstance(question, AskBorrower)
    assert tellings(run.fetch(3, question)) == [Telling.NOTHING_ASKED]
    assert run.fetch(2, question) == (Look("5000000090"),)
    assert run.question is None


def test_p11_after_all_the_borrower_came_himself():
    run = a_run(READER, SECRETARY)
    assert tellings(run.press(DeskCommand.COLLECTOR)) == [Telling.READER]
    assert commands(run.scan(seen())) == [LendCarrier(carrier=1, reader=7)]


def test_p11_where_nobody_fetches_the_key_says_so():
    assert tellings(a_run(READER).press(DeskCommand.COLLECTOR)) == [Telling.NOTHING_ASKED]
    assert tellings(a_run().press(DeskCommand.COLLECTOR)) == [Telling.NOTHING_ASKED]


def test_p11_a_card_before_the_first_return_says_who_brings_them():
    run = a_run(DeskCommand.RETURN)
    assert tellings(run.scan(READER)) == [Telling.RETURNER]
    assert run.mode is DeskMode.RETURN
    assert commands(run.scan(OUT)) == [ReturnCarrier(carrier=1, returner=7)]
    question = only(run.scan(COUNTED))
    assert question is run.question
    assert commands(run.count(86)) == [ReturnCarrier(carrier=2, pages=86, returner=7)]


@pytest.mark.parametrize("brought", [True, False])
def test_p11_the_same_card_again_or_a_card_after_returns_lends(brought: bool):
    run = a_run(DeskCommand.RETURN)
    first = run.scan(OUT if brought else READER)
    if brought:
        [do] = first
        run.done(do, returned(), 5)  # type: ignore[arg-type]  # a carrier is taken back
    assert tellings(run.scan(READER)) == [Telling.READER]
    assert run.mode is DeskMode.LEND and run.returner is None


def test_p11_the_end_forgets_who_fetched():
    run = a_run(READER, SECRETARY)
    [do] = run.scan(seen())
    run.done(do, lent(), 5)  # type: ignore[arg-type]  # a carrier is lent
    run.press(DeskCommand.END)
    assert run.collector is None and run.reader is None


def test_p11_what_was_refused_to_the_collector_is_handed_over_at_once():
    run = a_run(READER, SECRETARY)
    [do] = run.scan(seen())
    run.refused(do, (Objection(Reason.COLLECTOR_TOO_LOW),))  # type: ignore[arg-type]  # a carrier is lent
    assert commands(run.press(DeskCommand.COLLECTOR)) == [LendCarrier(carrier=1, reader=7)]
    assert run.stuck is None
