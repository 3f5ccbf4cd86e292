"""Of whom a room demands something in the hand beside the password (trust.md §3.3, R-129)."""

from __future__ import annotations

import pytest

from recordsroom.domain.keepers import ADMINISTRATORS, Role, User
from recordsroom.domain.policy import Policy, contradicts
from recordsroom.domain.second_factor import Demanded, factor_demanded
from recordsroom.domain.values import Level


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("demanded", Demanded)
def test_r129_a_second_factor_is_demanded_of_those_whom_the_room_names(role: Role, demanded: Demanded):
    user = User(1, "", frozenset({role}), active=True, public_key="", password_set_on="")
    expected = demanded is Demanded.EVERYBODY or (demanded is Demanded.ADMINISTRATORS and role in ADMINISTRATORS)
    assert factor_demanded(user, Policy(second_factor=demanded)) is expected


@pytest.mark.parametrize(
    ("level", "demanded", "most"),
    [
        (Level.JUEMI, 0, 7),
        (Level.JIMI, 1, 7),
        (Level.JIMI, 2, 30),
        (Level.JUEMI, 2, 30),
        (Level.MIMI, 2, 30),
        (Level.INTERNAL, 2, 90),
    ],
)
def test_r129_the_week_is_skipped_only_where_everybody_needs_two(level: Level, demanded: int, most: int):
    policy = Policy(pc_level=level, second_factor=demanded)
    assert policy.most_password_days == most
    assert not contradicts(policy, "password_days", str(most))
    assert contradicts(policy, "password_days", str(most + 1))
    assert Policy(pc_level=level, second_factor=demanded, password_days=90).days_of_a_password == most
    assert policy.days_of_a_password == Policy(pc_level=level).days_of_a_password, "it is set, never fallen into"
