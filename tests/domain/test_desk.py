"""The desk's commands and numbered reasons: what hangs printed beside the desk must never change its meaning."""

import pytest

from recordsroom.domain.desk import (
    CONDITIONS,
    MODES,
    PHRASES,
    DeskCommand,
    DeskMode,
    Phrase,
    command_of,
    phrase_of,
    phrases_for,
)
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Barcode, Condition, Kind


@pytest.mark.parametrize("command", DeskCommand)
def test_every_command_has_a_label_that_may_be_issued(command: DeskCommand):
    assert command.barcode.kind is Kind.COMMAND
    assert command.barcode.issuable
    assert command_of(command.barcode) is command


def test_the_numbers_that_hang_printed_beside_the_desk_stay():
    printed = {"LEND": 1, "RETURN": 2, "SHELVE": 3, "ASK": 4, "END": 5, "UNDO": 6, "GOOD": 7, "DAMAGED": 8}
    assert {name: DeskCommand[name].value for name in printed} == printed


def test_a_command_nobody_knows_is_none():
    assert command_of(Barcode.make(Kind.COMMAND, 77)) is None
    assert command_of(Barcode.make(Kind.CARRIER, 1)) is None


def test_modes_and_conditions_are_complete():
    assert set(MODES.values()) == set(DeskMode)
    assert set(CONDITIONS.values()) == set(Condition)


def test_each_phrase_has_one_command():
    given = [phrase for command in DeskCommand if (phrase := phrase_of(command))]
    assert given == list(Phrase)


@pytest.mark.parametrize("doubt", Doubt)
def test_p33_every_doubt_can_be_set_aside_by_number(doubt: Doubt):
    assert PHRASES[doubt]


def test_p33_one_reason_covers_all_doubts_of_a_request():
    fitting = phrases_for((Doubt.MANY_OUT, Doubt.HAS_OVERDUE))
    assert fitting == (Phrase.URGENT_WORK, Phrase.REMINDED, Phrase.LEADER_KNOWS)
