"""Every command is understood in exactly one place, needs a duty that somebody has, and can be sealed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from recordsroom.domain import commands
from recordsroom.domain.commands import Command, Founding
from recordsroom.domain.keepers import DUTIES, Duty
from recordsroom.domain.rule_numbers import DOUBT_RULES, RULES
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services.handlers import HANDLERS
from recordsroom.storage.canonical import canonical, plain
from tests.builders import STOCK

ROOT = Path(__file__).resolve().parent.parent.parent


def kinds(of: type[Command] = Command) -> Iterator[type[Command]]:
    for kind in of.__subclasses__():
        yield kind
        yield from kinds(kind)


KINDS = sorted(kinds(), key=str)


def test_every_command_has_exactly_one_handler() -> None:
    assert set(HANDLERS) == set(kinds())
    runs = [handler.run for handler in HANDLERS.values()]
    assert len(runs) == len(set(runs))


def test_every_command_stands_in_the_vocabulary() -> None:
    assert all(getattr(commands, kind.__name__) is kind for kind in kinds())


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_command_is_somebodys_duty(kind: type[Command]) -> None:
    has = [role for role, duties in DUTIES.items() if HANDLERS[kind].needs in duties]
    assert has or kind is Founding


def test_no_role_may_found_a_room_that_is_founded() -> None:
    assert not [role for role, duties in DUTIES.items() if Duty.FOUND in duties]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_command_is_named_in_a_test(kind: type[Command]) -> None:
    tests = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    assert any(kind.__name__ in text for text in tests)


@pytest.mark.parametrize("command", STOCK, ids=lambda command: type(command).__name__)
def test_a_request_becomes_canonical_text(command: Command) -> None:
    told = json.loads(canonical(plain(command)))
    assert set(told) == {part.name for part in fields(command)}


def test_bulk_rows_travel_in_parts_and_not_in_the_request() -> None:
    told = plain(STOCK[-1])
    assert isinstance(told, dict)
    assert told["rows"] == 20


def test_no_repr_tells_what_is_in_a_command() -> None:
    assert all(repr(command) == type(command).__name__ for command in STOCK)


def test_text_that_is_not_nfc_is_never_sealed() -> None:
    with pytest.raises(ValueError, match="NFC"):
        canonical("e\u0301")


def test_plain_knows_dates_and_refuses_what_it_does_not_know() -> None:
    assert plain(date(2026, 11, 20)) == "2026-11-20"
    with pytest.raises(TypeError):
        plain(1.5)


def test_rules_are_numbered_as_the_domain_numbers_them() -> None:
    named = [*RULES.values(), *DOUBT_RULES.values()]
    assert all(rule[:2] in {"R-", "P-"} and rule[2:].isdigit() for rule in named)
    assert set(DOUBT_RULES) == set(Doubt)
    assert set(RULES) <= set(Reason)
