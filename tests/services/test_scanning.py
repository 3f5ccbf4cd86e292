"""The desk's grammar: runs of scans become commands, and can be taken back."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import LendCarrier, RecordCondition, ReturnCarrier, ShelveCarrier, Undo
from recordsroom.domain.desk import CONDITIONS, DeskCommand, DeskMode
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import Undone
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Condition
from recordsroom.services.acts import AskPages, Tell, Telling
from recordsroom.services.desk_resuming import FoundAgain
from recordsroom.services.scanning import ScanRun
from tests.services.desk_runs import (
    COUNTED,
    FOREIGN,
    OUT,
    PLACE,
    READER,
    a_run,
    commands,
    doing,
    lent,
    noted,
    only,
    returned,
    seen,
    tellings,
)


def test_the_desk_asks_until_it_is_told_otherwise():
    run = ScanRun()
    assert run.mode is DeskMode.ASK
    assert tellings(run.scan(seen())) == [Telling.CARRIER]


def test_a_card_changes_to_lending_to_its_reader():
    run = a_run(READER)
    assert run.mode is DeskMode.LEND
    assert commands(run.scan(seen())) == [LendCarrier(carrier=1, reader=7)]


def test_lending_without_a_card_asks_for_one():
    assert tellings(a_run(DeskCommand.LEND).scan(seen())) == [Telling.NO_READER]


def test_a_return_needs_only_the_carrier():
    assert commands(a_run(DeskCommand.RETURN).scan(OUT)) == [ReturnCarrier(carrier=1)]


def test_r064_pages_are_asked_for_and_typed():
    run = a_run(DeskCommand.RETURN)
    assert isinstance(only(run.scan(COUNTED)), AskPages)
    assert commands(run.count(86)) == [ReturnCarrier(carrier=2, pages=86)]
    assert run.question is None


def test_a_label_that_is_not_understood_changes_nothing():
    run = a_run(DeskCommand.RETURN, COUNTED)
    question = run.question
    assert tellings(run.scan(FOREIGN)) == [Telling.NOT_KNOWN]
    assert run.question is question
    assert run.mode is DeskMode.RETURN


def test_location_first_takes_carrier_after_carrier():
    run = a_run(PLACE)
    assert run.mode is DeskMode.SHELVE
    for number in (1, 2):
        assert commands(run.scan(seen(number))) == [ShelveCarrier(carrier=number, location=5)]


def test_carrier_first_takes_one_place_for_it_alone():
    run = a_run(DeskCommand.SHELVE)
    assert tellings(run.scan(seen())) == [Telling.HELD]
    assert commands(run.scan(PLACE)) == [ShelveCarrier(carrier=1, location=5)]
    assert tellings(run.scan(seen(2))) == [Telling.HELD]


def test_a_second_carrier_says_that_the_first_has_no_place():
    run = a_run(DeskCommand.SHELVE, seen())
    assert tellings(run.scan(seen(2))) == [Telling.UNANSWERED, Telling.HELD]


def test_undo_takes_the_last_entry_back_then_the_one_before():
    run = a_run(READER)
    for number, entry in ((1, 20), (2, 21)):
        run.done(doing(run.scan(seen(number))), lent(number), entry)
    first = doing(run.press(DeskCommand.UNDO))
    assert first.command == Undo(entry=21)
    run.done(first, Undone(21, "LendCarrier", 2), 22)
    assert commands(run.press(DeskCommand.UNDO)) == [Undo(entry=20)]


def test_what_somebody_else_took_back_is_forgotten():
    run = a_run(READER)
    run.done(doing(run.scan(seen())), lent(), 20)
    run.refused(doing(run.press(DeskCommand.UNDO)), (Objection(Reason.ALREADY_UNDONE),))
    assert tellings(run.press(DeskCommand.UNDO)) == [Telling.NOTHING_TO_UNDO]


def test_a_condition_code_corrects_the_return_before_it():
    run = a_run(DeskCommand.RETURN)
    run.done(doing(run.scan(OUT)), returned(), 30)
    do = doing(run.press(DeskCommand.DAMAGED))
    assert do.command == ReturnCarrier(carrier=1, condition=Condition.DAMAGED, corrects=30)
    assert run.done(do, returned(), 31) == ()
    assert [made.entry for made in run.here] == [31]


def test_a_condition_code_without_a_return_corrects_nothing():
    assert tellings(a_run(DeskCommand.RETURN).press(DeskCommand.MOULD)) == [Telling.NOTHING_ASKED]


@pytest.mark.parametrize("command", CONDITIONS)
def test_r029_a_condition_code_after_a_carrier_asked_about_notes_how_it_looks(command: DeskCommand):
    run = a_run(DeskCommand.ASK, seen(3))
    do = doing(run.press(command))
    assert do.command == RecordCondition(carrier=3, condition=CONDITIONS[command])
    assert do.about == seen(3)
    run.done(do, noted(3), 30)
    assert commands(run.press(DeskCommand.UNDO)) == [Undo(entry=30)]


@pytest.mark.parametrize("between", [FOREIGN, DeskCommand.END, DeskCommand.ASK, "idle"])
def test_a_condition_code_is_never_meant_for_an_earlier_carrier(between: object):
    run = a_run(DeskCommand.ASK, seen(3))
    if between == "idle":
        run.idle()
    else:
        run.scan(between)  # type: ignore[arg-type]
    kept = between is DeskCommand.ASK
    assert bool(commands(run.press(DeskCommand.GOOD))) is kept


def test_while_asking_a_condition_code_corrects_no_return_made_before():
    run = a_run(DeskCommand.RETURN)
    run.done(doing(run.scan(OUT)), returned(), 30)
    run.press(DeskCommand.ASK)
    assert tellings(run.press(DeskCommand.DAMAGED)) == [Telling.NOTHING_ASKED]


def test_end_closes_the_transaction_and_counts_it():
    run = a_run(READER)
    run.done(doing(run.scan(seen())), lent(), 20)
    [end] = [act for act in run.press(DeskCommand.END) if isinstance(act, Tell)]
    assert (end.what, end.count) == (Telling.ENDED, 1)
    assert run.reader is None
    assert run.mode is DeskMode.LEND


def test_three_idle_minutes_lead_back_to_asking():
    run = a_run(READER)
    assert tellings(run.idle()) == [Telling.MODE]
    assert (run.mode, run.reader) == (DeskMode.ASK, None)
    assert run.idle() == ()


def test_p05_the_desk_never_falls_back_while_a_return_is_open():
    run = a_run(DeskCommand.RETURN)
    run.done(doing(run.scan(OUT)), returned(), 30)
    assert run.idle() == ()
    run.press(DeskCommand.END)
    assert tellings(run.idle()) == [Telling.MODE]


def test_p45_the_desk_stands_again_where_it_stood():
    run = ScanRun()
    assert tellings(run.resume(FoundAgain(DeskMode.LEND, reader=READER))) == [Telling.READER]
    assert commands(run.scan(seen())) == [LendCarrier(carrier=1, reader=7)]
    assert tellings(run.resume(FoundAgain(DeskMode.SHELVE, place=PLACE))) == [Telling.MODE]
    assert commands(run.scan(seen())) == [ShelveCarrier(carrier=1, location=5)]


@pytest.mark.parametrize("command", DeskCommand)
def test_every_command_is_understood_in_every_mode(command: DeskCommand):
    for mode in (DeskCommand.LEND, DeskCommand.RETURN, DeskCommand.SHELVE, DeskCommand.ASK):
        assert isinstance(a_run(mode).press(command), tuple)
