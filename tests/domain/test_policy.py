"""The room's settings: declared once, kept as texts, defaults for what was never set."""

from __future__ import annotations

from dataclasses import fields

import pytest

from recordsroom.domain.policy import Policy, valid_policy_text
from recordsroom.domain.values import Authority, Level


def test_what_was_never_set_has_its_default() -> None:
    assert Policy.from_texts({}) == Policy()
    assert Policy.from_texts({"unknown": "1"}) == Policy()


def test_texts_become_values_of_their_type() -> None:
    policy = Policy.from_texts({"pc_level": "3", "loan_days": "7", "unit_name": "青梧研究所", "take_out_mimi": "2"})
    assert (policy.pc_level, policy.loan_days, policy.unit_name) == (Level.JIMI, 7, "青梧研究所")
    assert policy.take_out_mimi is Authority.BRANCH_LEADER


@pytest.mark.parametrize("name", [part.name for part in fields(Policy)])
def test_every_setting_reads_back_as_it_was_written(name: str) -> None:
    assert valid_policy_text(name, Policy().text_of(name))
    assert getattr(Policy.from_texts({name: Policy().text_of(name)}), name) == getattr(Policy(), name)


@pytest.mark.parametrize(("name", "text"), [("loan_days", "soon"), ("pc_level", "9"), ("no_such", "1")])
def test_a_value_that_does_not_fit_is_known(name: str, text: str) -> None:
    assert not valid_policy_text(name, text)
