"""Who may do what: administrators are apart from one another and from the holdings."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from recordsroom.domain.keepers import ADMINISTRATORS, ALONE, DUTIES, Duty, Role, User, roles_clash
from recordsroom.domain.values import Level


def a_user(*roles: Role, active: bool = True) -> User:
    return User(1, "宋闻溪", frozenset(roles), active, "", "2026-11-20")


@pytest.mark.parametrize("pair", list(combinations(Role, 2)), ids=str)
def test_r131_an_administrator_wears_one_hat_only(pair: tuple[Role, Role]) -> None:
    assert roles_clash(frozenset(pair)) is bool(ALONE & set(pair))


def test_r131_an_archivist_may_be_second_custodian_too() -> None:
    assert not roles_clash(frozenset({Role.ARCHIVIST, Role.SECOND_CUSTODIAN}))
    assert not roles_clash(frozenset({Role.AUDITOR}))


@pytest.mark.parametrize("role", sorted(ADMINISTRATORS))
def test_r131_administrators_never_see_or_move_the_holdings(role: Role) -> None:
    keeping = {Duty.SEE_HOLDINGS, Duty.KEEP_HOLDINGS, Duty.LEND, Duty.KEEP_SHELVES, Duty.KEEP_PEOPLE, Duty.PRINT}
    assert not DUTIES[role] & keeping


def test_r131_nobody_makes_and_activates_accounts() -> None:
    assert not [role for role in Role if DUTIES[role] >= {Duty.CREATE_ACCOUNTS, Duty.ACTIVATE_ACCOUNTS}]


def test_an_account_that_is_not_active_may_do_nothing() -> None:
    assert a_user(Role.ARCHIVIST, active=False).duties == frozenset()
    assert Duty.LEND in a_user(Role.ARCHIVIST).duties


def test_the_journal_names_the_first_of_the_roles() -> None:
    assert a_user(Role.SECOND_CUSTODIAN, Role.ARCHIVIST).role is Role.ARCHIVIST


def test_a_repr_never_tells_the_name() -> None:
    assert repr(a_user(Role.ARCHIVIST)) == "User(1)"


@pytest.mark.parametrize(
    ("own", "pc", "up_to"),
    [
        (None, Level.JIMI, Level.JIMI),
        (Level.MIMI, Level.JIMI, Level.MIMI),
        (Level.JUEMI, Level.JIMI, Level.JIMI),
    ],
)
def test_r131_a_keeper_knows_up_to_their_clearance_and_never_above_the_pc(own: Level | None, pc: Level, up_to: Level):
    assert replace(a_user(Role.ARCHIVIST), cleared=own).knows_up_to(pc) is up_to
