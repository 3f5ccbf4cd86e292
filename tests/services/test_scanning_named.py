"""The grammar of typed places: one counts as scanned, and what was open goes on when none is typed (P-10)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.cases import CLOSED, CaseState
from recordsroom.domain.commands import PutOnTrolley, ReceiveCase, ShelveCarrier, ShelveTogether
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind, Level, LocationKind
from recordsroom.services.acts import Acts, AskNamed, AskPlace, Look, Telling
from recordsroom.services.queries.scanned import PlaceSeen
from recordsroom.services.queries.scanned_case import CaseSeen
from recordsroom.services.scanning import ScanRun
from tests.services.desk_runs import FOREIGN, OUT, PLACE, READER, a_run, commands, doing, only, returned, seen, tellings
from tests.services.test_scanning_shelves import BATCH, BOX, RUN, SHELVE, refuse

NAME = DeskCommand.NAME_PLACE
CASE = CaseSeen(9, Barcode.make(Kind.BOX, 9).digits, "001", "总务科", Level.MIMI, CaseState.EMPTY, 0, 0, None)


def name(run: ScanRun, place: PlaceSeen = PLACE) -> Acts:
    """Type a place, and have it looked up as the desk does."""
    asked = only(run.press(NAME))
    assert isinstance(asked, AskNamed)
    looked = only(run.named(place.digits, asked))
    assert isinstance(looked, Look) and looked.digits == place.digits
    return run.scan(place)


def test_p10_a_typed_place_counts_as_a_scanned_one():
    assert commands(name(a_run(SHELVE, seen(1)))) == [ShelveCarrier(carrier=1, location=5)]
    assert tellings(name(a_run())) == [Telling.PLACE]
    run = a_run(BATCH, seen(1), BOX)
    assert commands(name(run)) == [ShelveTogether(boxes=(3,), carriers=(1,), location=5)]


def test_p10_what_came_back_goes_onto_a_typed_trolley():
    run = a_run(DeskCommand.RETURN)
    run.done(doing(run.scan(OUT)), returned(), 1)
    trolley = replace(PLACE, kind=LocationKind.TROLLEY)
    assert commands(name(run, trolley)) == [PutOnTrolley(carriers=(1,), location=5)]


def test_p10_what_waits_for_a_place_goes_on_waiting_when_none_is_typed():
    for leave in (DeskCommand.SKIP, DeskCommand.UNDO):
        run = a_run(BATCH, seen(1), seen(2), NAME)
        still = only(run.press(leave))
        assert isinstance(still, AskPlace) and len(still.things) == 2
        assert run.question is still
    held = a_run(SHELVE, seen(1), NAME)
    assert tellings(held.press(DeskCommand.SKIP)) == [Telling.GOING_ON]
    assert commands(held.scan(PLACE)) == [ShelveCarrier(carrier=1, location=5)]


def test_p10_a_scan_comes_before_what_is_typed():
    run = a_run(BATCH, seen(1), NAME)
    assert isinstance(only(run.scan(seen(2))), AskPlace)
    assert commands(a_run(BATCH, seen(1), NAME).scan(PLACE)) == [ShelveTogether(boxes=(), carriers=(1,), location=5)]
    # What stands for nothing leaves the field as it is, and an answer that comes late counts for nothing.
    run = a_run(SHELVE, seen(1), NAME)
    asked = run.question
    assert tellings(run.scan(FOREIGN)) == [Telling.NOT_KNOWN] and run.question is asked
    run.scan(PLACE)
    assert isinstance(asked, AskNamed) and tellings(run.named(PLACE.digits, asked)) == [Telling.NOTHING_ASKED]


def test_p10_another_key_leaves_the_typed_place_first():
    run = a_run(BATCH, seen(1), NAME)
    assert tellings(run.press(DeskCommand.END)) == [Telling.UNANSWERED, Telling.ENDED]
    run = a_run(BATCH, seen(1), NAME)
    assert run.press(NAME) == () and isinstance(run.question, AskNamed)
    assert tellings(run.drop()) == [Telling.UNANSWERED]
    assert tellings(a_run(SHELVE, NAME).drop()) == []


def test_p10_what_was_refused_is_named_another_place_or_left():
    run = a_run()
    refuse(run, Reason.PLACE_TOO_LOW, BATCH, seen(1), PLACE)
    assert commands(name(run, replace(PLACE, id=6))) == [ShelveTogether(boxes=(), carriers=(1,), location=6)]
    refuse(run, Reason.PLACE_TOO_LOW, BATCH, seen(1), PLACE)
    run.press(NAME)
    assert tellings(run.press(DeskCommand.SKIP)) == [Telling.SKIPPED] and run.stuck is None


def test_p18_where_a_sealed_case_is_set_down_a_room_may_be_typed():
    for state in CaseState:
        run = a_run(DeskCommand.CASES, replace(CASE, state=state))
        asked = only(run.press(NAME))
        assert isinstance(asked, AskNamed) and asked.rooms is (state in CLOSED)
    [command] = commands(name(a_run(DeskCommand.CASES, replace(CASE, state=CaseState.LOADED))))
    assert command == ReceiveCase(case=9, location=5)


def test_p10_no_place_is_typed_where_it_would_mean_nothing():
    for run in (a_run(READER), a_run(RUN, seen(1)), a_run(BATCH)):
        assert not run.takes_named and tellings(run.press(NAME)) == [Telling.NOTHING_ASKED]
