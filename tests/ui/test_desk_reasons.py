"""Every refusal and every doubt that the desk can raise leads on: by a step, a key, a numbered phrase (P-33, P-48)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from recordsroom.domain.desk import PHRASES, DeskCommand, phrase_of
from recordsroom.domain.errors import Objection
from recordsroom.domain.rule_numbers import DOUBT_RULES
from recordsroom.domain.rules import Doubt, Reason
from ui import messages
from ui.desk.refusal import steps_for
from ui.messages import steps
from ui.printing.order import desk_commands

ROOT = Path(__file__).resolve().parent.parent.parent / "recordsroom"
JUDGES = (
    "domain/lending.py",
    "domain/collecting.py",
    "domain/renewing.py",
    "domain/late_entries.py",
    "domain/day_closing.py",
    "domain/dual_control.py",
    "domain/shelving.py",
    "domain/box_shelving.py",
    "services/handlers/lending.py",
    "services/handlers/renewing.py",
    "services/handlers/late.py",
    "services/handlers/day_closing.py",
    "services/handlers/dual_control.py",
    "services/handlers/approvals.py",
    "services/handlers/conditions.py",
    "services/handlers/shelving.py",
    "services/handlers/box_shelving.py",
    "services/handlers/undoing.py",
    "services/handlers/aftermath.py",
    "services/room.py",
)
"""The modules that decide on what the desk asks for; a reason named in one of them can reach its screen."""


def raised(kind: type[Reason] | type[Doubt]) -> Iterator[str]:
    for name in JUDGES:
        text = (ROOT / name).read_text(encoding="utf-8")
        yield from re.findall(rf"\b{kind.__name__}\.([A-Z_]+)\b", text)


REASONS = sorted({Reason[name] for name in raised(Reason)})
DOUBTS = sorted({Doubt[name] for name in raised(Doubt)})


@pytest.mark.parametrize("reason", REASONS)
def test_p48_every_refusal_of_the_desk_has_a_way_of_its_own_before_going_on(reason: Reason):
    ways = steps_for((Objection(reason),), "02 库 01 柜")
    assert reason in steps._STEPS
    # What is wrong with a form that is being typed is said in the form, with its way below.
    assert len(ways) > 1 or messages.way_on((reason,))
    assert all(step.words and step.note for step in ways)
    assert all(messages.desk_command_words(step.command) for step in ways if step.command)


@pytest.mark.parametrize("doubt", DOUBTS)
def test_p33_every_doubt_of_the_desk_is_set_aside_by_a_numbered_phrase_with_a_command(doubt: Doubt):
    given = {phrase_of(command) for command in DeskCommand} - {None}
    assert PHRASES[doubt] and set(PHRASES[doubt]) <= given
    assert messages.doubt_words(doubt) and DOUBT_RULES[doubt]


def test_the_lists_are_not_empty_by_mistake():
    assert {Reason.LEVEL_STAYS_IN_ROOM, Reason.RENEWED_ENOUGH, Reason.SHEET_USED, Reason.LATER_ENTRY_STANDS} <= {
        *REASONS
    }
    assert {Doubt.MANY_OUT, Doubt.PAGES_DIFFER} <= {*DOUBTS}


def test_every_command_of_the_desk_stands_on_the_command_sheet_with_its_bars():
    assert {card.barcode for card in desk_commands()} == {command.barcode for command in DeskCommand}
