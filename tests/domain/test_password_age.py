"""How long a password may be used (R-129): by the level of the PC, shorter where the room says so, never longer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from recordsroom.domain.keepers import Role, User
from recordsroom.domain.password_age import WARNED_DAYS, PasswordAge, password_age
from recordsroom.domain.policy import Policy, contradicts, longest_password_days
from recordsroom.domain.values import Level
from tests.builders import TODAY

KEEPER = User(1, "宋闻溪", frozenset({Role.ARCHIVIST}), True, "", TODAY.isoformat())
DAYS = {Level.PUBLIC: 90, Level.INTERNAL: 90, Level.MIMI: 30, Level.JIMI: 7, Level.JUEMI: 7}


def after(days: int, policy: Policy) -> PasswordAge:
    return password_age(KEEPER, policy, TODAY + timedelta(days=days))


@pytest.mark.parametrize(("level", "days"), DAYS.items())
def test_r129_the_level_of_the_pc_says_for_how_many_days(level: Level, days: int):
    policy = Policy(pc_level=level)
    assert longest_password_days(level) == policy.days_of_a_password == days
    assert not after(days, policy).over
    assert after(days + 1, policy).over


def test_r129_a_room_may_be_stricter_and_a_level_raised_later_still_rules():
    assert Policy(pc_level=Level.MIMI, password_days=10).days_of_a_password == 10
    assert Policy(pc_level=Level.JIMI, password_days=30).days_of_a_password == 7


@pytest.mark.parametrize(("level", "days"), DAYS.items())
def test_r129_no_setting_is_longer_than_the_level_allows(level: Level, days: int):
    policy = Policy(pc_level=level, pc_approval_no="3")
    assert not contradicts(policy, "password_days", str(days))
    assert contradicts(policy, "password_days", str(days + 1))
    assert not contradicts(policy, "password_days", "0")


def test_r129_the_last_days_are_told():
    told = [after(day, Policy(pc_level=Level.JIMI)).left for day in range(9)]
    assert told == [None, None, None, None, WARNED_DAYS, 2, 1, 0, None]


def test_where_everybody_knows_the_passwords_no_age_is_counted():
    age = after(1000, Policy(pc_level=Level.JIMI, passwords_known=1))
    assert (age.over, age.left) == (False, None)


def test_a_password_set_on_a_day_that_has_not_come_stays_young_for_nobody_knows_how_long():
    """Only a clock that two confirmed back leads here: days go by the latest time seen (trust.md §3.8)."""
    age = after(-3650, Policy(pc_level=Level.JIMI))
    assert (age.over, age.left, age.allowed) == (True, None, 7)
    assert not after(-3650, Policy(pc_level=Level.JIMI, passwords_known=1)).over
