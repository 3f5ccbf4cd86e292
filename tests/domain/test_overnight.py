"""What is kept overnight: what may be, for whom, and what became of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.overnight import KeptState, Overnight, doubt_of_giving, may_keep, state_of_kept
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Custody, Level

TODAY = date(2026, 11, 20)
KEPT = Overnight(1, 7, TODAY, 0, 1, None)


def test_nothing_is_kept_where_nothing_is_back():
    assert [one.reason for one in may_keep(()).objections] == [Reason.NOTHING_TO_KEEP]


@pytest.mark.parametrize("level", [Level.JUEMI, None])
def test_r059_top_secret_and_what_nobody_knows_the_level_of_never_stays(level: Level | None):
    assert [one.reason for one in may_keep((Level.PUBLIC, level)).objections] == [Reason.NEVER_OVERNIGHT]


@pytest.mark.parametrize("level", list(Level)[:-1])
def test_r060_secrets_stay_by_confirmation_only(level: Level):
    verdict = may_keep((Level.PUBLIC, level))
    assert (verdict.objections, bool(verdict.doubts)) == ((), level.classified)


def test_r060_what_is_kept_for_one_goes_to_another_by_confirmation_only():
    assert doubt_of_giving(1, 2) == (Doubt.KEPT_FOR_ANOTHER,)
    assert doubt_of_giving(1, 1) == doubt_of_giving(None, 1) == ()


def test_what_became_of_it_is_read_from_where_it_is():
    def state(kept: Overnight = KEPT, custody: Custody = Custody.RETURNED_CHECKED, **odd: object) -> KeptState:
        told = {"today": TODAY, "next_reader": None, **odd}
        return state_of_kept(kept, custody, told["today"], reader=1, next_reader=told["next_reader"])  # type: ignore[arg-type]

    assert state() is KeptState.KEPT
    assert state(today=TODAY + timedelta(days=1)) is KeptState.LAPSED
    assert state(custody=Custody.SHELVED) is KeptState.SHELVED
    assert state(Overnight(1, 7, TODAY, 0, 1, 5)) is KeptState.GIVEN_UP
    assert state(next_reader=1) is KeptState.READ_ON
    assert state(next_reader=2) is KeptState.TO_ANOTHER
    assert repr(KEPT) == "Overnight(1)"
