"""The table of rules: every rule that touches use stands in it, in both languages, and agrees with what is refused."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

from recordsroom.domain.rule_book import Strictness
from recordsroom.domain.rule_numbers import DOUBT_RULES, RULES
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services.rule_book import rule_book

_TEST = re.compile(r"^def (test_\w+)", re.MULTILINE)
_RULE = re.compile(r"_r0*([1-9]\d*)(?=_)")
_CODE = re.compile(r"\.([A-Z][A-Z0-9_]+)\b")
_OF_USE = (*range(24, 36), *range(53, 99), *range(142, 153))


def test_every_rule_that_touches_use_stands_in_the_book():
    assert {f"R-{number}" for number in _OF_USE} <= set(rule_book())


def test_every_rule_that_touches_use_is_held_by_a_test_named_by_it():
    files = Path(__file__).parents[1].rglob("test_*.py")
    names = chain.from_iterable(_TEST.findall(file.read_text(encoding="utf-8")) for file in files)
    held = {int(number) for name in names for number in _RULE.findall(name)}
    assert set(_OF_USE) - held == set()


def test_every_refusal_and_every_doubt_is_tried_by_some_test():
    files = Path(__file__).parents[1].rglob("*.py")
    tried = {code for file in files for code in _CODE.findall(file.read_text(encoding="utf-8"))}
    assert {code.name for code in (*Reason, *Doubt)} - tried == set()


def test_every_refusal_and_every_doubt_finds_its_rule():
    assert set(RULES.values()) | set(DOUBT_RULES.values()) <= set(rule_book())


def test_what_is_refused_is_no_mere_reminder():
    strict = {Strictness.BLOCK, Strictness.APPROVE}
    assert not {rule for rule in RULES.values() if rule_book()[rule].strictness not in strict}


def test_every_rule_says_one_plain_sentence_in_both_languages_and_names_its_source():
    for rule in rule_book().values():
        assert rule.id == rule.number
        for both in (rule.says, rule.source, *((rule.lifted,) if rule.lifted else ())):
            assert both.put(chinese=True) == both.zh
            assert both.put(chinese=False) == both.en
            assert both.zh.strip() == both.zh != ""
            assert both.en.isascii() or "机密" in both.en
        assert rule.says.zh.endswith("。")
        assert rule.says.en.endswith(".")
        assert len(rule.says.zh) <= 60


def test_r053_the_book_says_what_lifts_a_rule():
    lifted = rule_book()["R-53"].lifted
    assert lifted is not None
    assert "审批权限" in lifted.zh
    assert rule_book()["R-71"].lifted is None
