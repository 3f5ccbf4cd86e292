"""Who may open a place of two keepers, and how (R-46, P-34)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from recordsroom.domain.dual_control import (
    FORM_LASTS_MS,
    Countersignature,
    CountersignedOpening,
    Second,
    counts_for,
    may_be_second,
    may_countersign,
    may_give_away,
    may_go_on_with,
    may_open,
)
from recordsroom.domain.keepers import Role, User
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from tests.builders import TODAY, a_place

SAFE, OPEN = a_place(dual_control=True), a_place()
STRONG = a_place(dual_control=True, max_level=Level.JUEMI, dedicated_to=Level.JUEMI)
KEEPER = User(1, "宋闻溪", frozenset({Role.ARCHIVIST}), True, "", "")
OTHER = User(5, "苏怀瑾", frozenset({Role.SECOND_CUSTODIAN}), True, "", "")
FORM = Countersignature(1, "双-0007", "韩若水", "保密员", TODAY, KEEPER.id)


def reason(objection: object) -> Reason | None:
    return getattr(objection, "reason", None)


@pytest.mark.parametrize("second", list(Second))
def test_r046_a_place_of_one_keeper_is_open_to_whoever_is_on_duty(second: Second):
    assert may_open((OPEN, None), (Level.JUEMI,), second) is None


@pytest.mark.parametrize(
    ("second", "refused"),
    [(Second.NOBODY, Reason.SECOND_KEEPER_MISSING), (Second.PAPER, None), (Second.PASSWORD, None)],
)
def test_r046_a_place_of_two_keepers_is_opened_by_a_password_or_a_form(second: Second, refused: Reason | None):
    assert reason(may_open((OPEN, SAFE), (Level.JIMI, None), second)) is refused


@pytest.mark.parametrize(("place", "level"), [(SAFE, Level.JUEMI), (STRONG, None)])
def test_p34_for_top_secret_the_password_alone_counts(place: object, level: Level | None):
    for second in (Second.NOBODY, Second.PAPER):
        found = may_open((place,), (level,), second)  # type: ignore[arg-type]  # the places above
        assert reason(found) is Reason.SECOND_PASSWORD_MISSING
    assert may_open((place,), (level,), Second.PASSWORD) is None  # type: ignore[arg-type]  # the places above


@pytest.mark.parametrize(
    ("level", "second", "refused"),
    [
        (Level.JIMI, Second.NOBODY, Reason.TAKING_NEEDS_TWO),
        (Level.JIMI, Second.PAPER, None),
        (None, Second.PASSWORD, None),
        (Level.JUEMI, Second.NOBODY, Reason.SECOND_PASSWORD_MISSING),
        (Level.JUEMI, Second.PAPER, Reason.SECOND_PASSWORD_MISSING),
        (Level.JUEMI, Second.PASSWORD, None),
    ],
)
def test_p34_two_sign_for_what_leaves_the_rooms_hands(level: Level | None, second: Second, refused: Reason | None):
    assert reason(may_give_away((Level.PUBLIC, level), second)) is refused


def test_r046_the_second_is_another_keeper_whose_account_is_in_force():
    assert may_be_second(OTHER, KEEPER) is None
    assert reason(may_be_second(KEEPER, KEEPER)) is Reason.SECOND_NOT_ANOTHER
    assert reason(may_be_second(replace(OTHER, active=False), KEEPER)) is Reason.SECOND_NOT_ENTITLED
    assert reason(may_be_second(replace(OTHER, roles=frozenset({Role.AUDITOR})), KEEPER)) is Reason.SECOND_NOT_ENTITLED


def test_p34_a_form_is_signed_by_somebody_else_today():
    assert may_countersign("韩若水", KEEPER, TODAY, TODAY) is None
    assert reason(may_countersign(" 宋闻溪", KEEPER, TODAY, TODAY)) is Reason.SECOND_NOT_ANOTHER
    for other in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
        assert reason(may_countersign("韩若水", KEEPER, other, TODAY)) is Reason.COUNTERSIGNED_ELSEWHEN


def test_p34_a_form_counts_on_its_day_for_the_keeper_who_put_it_on_file():
    assert counts_for(FORM, KEEPER, TODAY)
    assert not counts_for(FORM, OTHER, TODAY)
    assert not counts_for(FORM, KEEPER, TODAY + timedelta(days=1))
    assert repr(FORM) == "Countersignature(1)"


def test_p34_a_used_form_goes_on_for_its_own_places_and_seals_for_a_quarter_of_an_hour():
    used = (CountersignedOpening(1, 1, 5, None, 9_000), CountersignedOpening(2, 1, None, 7, 9_500))
    assert may_go_on_with(used, (5,), (7,), FORM_LASTS_MS + 9_000) is None
    other = may_go_on_with(used, (6,), (), 9_600)
    assert other is not None
    assert other.reason is Reason.COUNTERSIGNED_FOR_ANOTHER
    late = may_go_on_with(used, (5,), (), FORM_LASTS_MS + 9_001)
    assert late is not None
    assert late.reason is Reason.COUNTERSIGNED_ELSEWHEN
    assert repr(used[0]) == "CountersignedOpening(1)"
