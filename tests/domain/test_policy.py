"""The room's settings: declared once, kept as texts, defaults for what was never set."""

from __future__ import annotations

from dataclasses import fields

import pytest

from recordsroom.domain.approval_matrix import Needed
from recordsroom.domain.policy import CHOICES, LIMITS, LONGEST_TEXT, Policy, contradicts, valid_policy_text
from recordsroom.domain.values import Level


def test_what_was_never_set_has_its_default() -> None:
    assert Policy.from_texts({}) == Policy()
    assert Policy.from_texts({"unknown": "1"}) == Policy()


def test_texts_become_values_of_their_type() -> None:
    policy = Policy.from_texts({"pc_level": "3", "loan_days": "7", "unit_name": "青梧研究所", "take_out_mimi": "2"})
    assert (policy.pc_level, policy.loan_days, policy.unit_name) == (Level.JIMI, 7, "青梧研究所")
    assert policy.take_out_mimi is Needed.BRANCH_LEADER


@pytest.mark.parametrize("name", [part.name for part in fields(Policy)])
def test_every_setting_reads_back_as_it_was_written(name: str) -> None:
    assert valid_policy_text(name, Policy().text_of(name))
    assert getattr(Policy.from_texts({name: Policy().text_of(name)}), name) == getattr(Policy(), name)


@pytest.mark.parametrize(("name", "text"), [("loan_days", "soon"), ("pc_level", "9"), ("no_such", "1")])
def test_a_value_that_does_not_fit_is_known(name: str, text: str) -> None:
    assert not valid_policy_text(name, text)


@pytest.mark.parametrize(("name", "least", "most"), [(name, *ends) for name, ends in LIMITS.items()])
def test_a_number_has_a_least_and_a_most(name: str, least: int, most: int) -> None:
    assert valid_policy_text(name, str(int(least)))
    assert valid_policy_text(name, str(int(most)))
    assert not valid_policy_text(name, str(least - 1))
    assert not valid_policy_text(name, str(most + 1))


@pytest.mark.parametrize("text", ["", " 7", "+7", "07", "7.0", "1_0", "７"])
def test_a_number_is_written_in_one_way_only(text: str) -> None:
    assert not valid_policy_text("loan_days", text)


@pytest.mark.parametrize(("name", "words"), CHOICES.items())
def test_a_choice_is_one_of_its_words(name: str, words: tuple[str, ...]) -> None:
    assert all(valid_policy_text(name, word) for word in words)
    assert not valid_policy_text(name, "SHELF")


@pytest.mark.parametrize(
    ("name", "text", "possible"),
    [
        ("closing_time", "00:00", True),
        ("closing_time", "23:59", True),
        ("closing_time", "24:00", False),
        ("closing_time", "9:30", False),
        ("fonds_no", "W017", True),
        ("fonds_no", "", True),
        ("fonds_no", "w017", False),
        ("fonds_no", "W0171", False),
        ("unit_name", "青梧研究所", True),
        ("unit_name", " 青梧", False),
        ("unit_name", "青\n梧", False),
        ("unit_name", "青" * LONGEST_TEXT, True),
        ("unit_name", "青" * (LONGEST_TEXT + 1), False),
    ],
)
def test_a_text_is_one_line_of_its_form(name: str, text: str, possible: bool) -> None:
    assert valid_policy_text(name, text) is possible


@pytest.mark.parametrize(
    ("policy", "name", "text", "clash"),
    [
        (Policy(), "pc_level", "2", True),
        (Policy(pc_approval_no="3"), "pc_level", "2", False),
        (Policy(), "classifying_power", "1", False),
        (Policy(pc_approval_no="3", pc_level=Level.MIMI), "pc_approval_no", "", True),
        (Policy(pc_level=Level.JIMI), "pc_level", "1", False),
        (Policy(), "take_out_public", "3", True),
        (Policy(), "take_out_public", "2", False),
        (Policy(), "take_out_mimi", "1", True),
        (Policy(), "curtain_minutes", "10", False),
        (Policy(deep_lock_minutes=5), "curtain_minutes", "6", True),
        (Policy(), "deep_lock_minutes", "2", True),
    ],
)
def test_settings_that_belong_together_never_contradict_each_other(
    policy: Policy, name: str, text: str, clash: bool
) -> None:
    assert contradicts(policy, name, text) is clash


def test_an_old_contradiction_does_not_stand_in_the_way_of_another_setting() -> None:
    assert not contradicts(Policy(pc_level=Level.JIMI), "loan_days", "7")


def test_r142_a_unit_is_known_by_both_its_names():
    assert Policy().own_names == frozenset()
    assert Policy(unit_name="青梧研究所", unit_short_name="青梧").own_names == {"青梧研究所", "青梧"}
