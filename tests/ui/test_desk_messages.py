"""Every code that can reach the screen has words, in both languages; each refusal ends with a way on."""

from __future__ import annotations

import importlib
import pkgutil
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from typing import TypeVar

import pytest

import recordsroom
from recordsroom.domain import commands
from recordsroom.domain.commands import Command
from recordsroom.domain.desk import DeskCommand, DeskMode, Phrase
from recordsroom.domain.errors import Doubtful, Objection, Refused, Trouble, Unknown
from recordsroom.domain.facts import Fact
from recordsroom.domain.rule_numbers import DOUBT_RULES, RULES
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Condition
from recordsroom.resources import resource
from ui import messages
from ui.desk.refusal import steps_for
from ui.messages import acts, desk, reasons, steps, troubles, ways

K = TypeVar("K")
WORDS = resource("translations") / "zh_CN.ts"


def kinds_below(of: type[K]) -> Iterator[type[K]]:
    for kind in of.__subclasses__():
        yield kind
        yield from kinds_below(kind)


def every_trouble() -> list[type[Trouble]]:
    for module in pkgutil.walk_packages(recordsroom.__path__, "recordsroom."):
        if "migrations" not in module.name and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return [kind for kind in kinds_below(Trouble) if kind.__module__.startswith("recordsroom.")]


def test_every_reason_has_a_sentence():
    for reason in Reason:
        assert messages.reason_words(Objection(reason)).strip(), reason
        assert "{" not in messages.reason_words(Objection(reason)), reason


def test_every_rule_names_its_source():
    for reason in Reason:
        assert bool(messages.rule_of(reason)) == (reason in RULES)
        assert not messages.rule_of(reason) or messages.rule_source(reason), reason


def test_every_doubt_has_a_sentence_and_a_rule():
    assert all(messages.doubt_words(doubt) and DOUBT_RULES[doubt] for doubt in Doubt)


def test_every_trouble_has_a_sentence():
    missing = [kind.__name__ for kind in every_trouble() if kind.code not in troubles._TROUBLES]
    assert not missing


@pytest.mark.parametrize("code", ["CHAIN_BROKEN", "ROLLED_BACK:OLDER", "DAMAGED:SEAL", "SOMETHING_NEW"])
def test_every_finding_has_a_sentence(code: str):
    assert "{" not in messages.finding_words(code)
    assert messages.finding_words(code)


def test_every_command_and_fact_has_a_name():
    assert {kind.__name__ for kind in kinds_below(Command) if kind.__module__.startswith(commands.__name__)} == set(
        acts._COMMANDS
    )
    named = {kind.__name__ for kind in kinds_below(Fact) if kind.__module__.startswith("recordsroom.domain.")}
    assert named - {"CarrierLine"} == set(acts._FACTS)


def test_every_word_of_the_desk_is_there():
    assert set(desk._COMMANDS) == set(DeskCommand)
    assert set(desk._MODES) == set(DeskMode)
    assert set(desk._PHRASES) == set(Phrase)
    assert set(desk._CONDITIONS) == set(Condition)
    assert all(messages.desk_command_words(command) for command in DeskCommand)


@pytest.mark.parametrize("reason", Reason)
def test_p48_every_refusal_ends_with_a_lawful_step_and_its_key(reason: Reason):
    ways = steps_for((Objection(reason),), "02 库 01 柜")
    assert 1 <= len(ways) <= 3
    assert ways[-1].command is DeskCommand.SKIP
    assert all(bool(step.key) == (step.command is not None) for step in ways)


def test_p48_no_approval_is_offered_where_another_reason_stands():
    both = (Objection(Reason.LEVEL_STAYS_IN_ROOM), Objection(Reason.NOT_CLEARED))
    assert DeskCommand.PAPER_APPROVAL not in {step.command for step in steps_for(both, "")}


def test_every_way_of_failing_is_worded():
    assert messages.sentence(Refused(Reason.CARD_STOPPED))
    assert messages.sentence(Doubtful((Doubt.MANY_OUT,)))
    assert messages.sentence(Unknown("carriers"))
    assert messages.sentence(Unknown("something else"))
    assert messages.sentence(Trouble())
    assert messages.sentence(ValueError()) == ""


def test_p48_every_reason_that_the_desk_meets_has_steps_of_its_own():
    bare = {reason for reason in Reason if reason not in steps._STEPS and reason not in ways._WAYS}
    assert not bare & {o for o in Reason if RULES.get(o, "").startswith(("R-3", "R-5", "R-6"))} - {
        Reason.CODE_TAKEN,
        Reason.CODE_NOT_VALID,
    }


def test_every_reason_has_its_own_sentence():
    said = [messages.reason_words(Objection(reason)) for reason in Reason]
    assert len(set(said)) == len(said)
    assert set(reasons._SENTENCES) == set(Reason)


@pytest.mark.skipif(not WORDS.exists(), reason="the word file is built by the task `words`")
def test_every_sentence_has_its_chinese():
    written = {
        message.findtext("source", "")
        for message in Xml.parse(WORDS).iter("message")
        if (chinese := message.find("translation")) is not None and not chinese.get("type") and chinese.text
    }
    said = {messages.doubt_words(doubt) for doubt in Doubt} | {messages.phrase_words(phrase) for phrase in Phrase}
    said |= {words() for table in (acts._COMMANDS, acts._FACTS) for words in table.values()}
    said |= {step().words for ways in steps._STEPS.values() for step in ways}
    assert not said - written
