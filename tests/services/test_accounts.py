"""Accounts: made by one administrator, put into effect by another, each behind a password of its own (R-131)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.bootstrap import found_room, unlock
from recordsroom.domain.commands import (
    ActivateUser,
    AppointAdministrator,
    ChangePassword,
    CreateUser,
    SetClearance,
    SetPolicy,
    StopUser,
    Undo,
)
from recordsroom.domain.errors import Objection, Refused, WrongKey
from recordsroom.domain.facts import Entered
from recordsroom.domain.keepers import ADMINISTRATORS, Duty, Role, roles_clash
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services import accounts
from recordsroom.services.fold import checked
from recordsroom.services.founding_plan import password_weaknesses
from recordsroom.services.queries import accounts as questions
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock
from tests.rooms import (
    ACCOUNTS,
    ARCHIVIST,
    AUDITOR,
    CHEAP,
    PASSWORD,
    POLICIES,
    SECOND,
    SECURITY,
    SYSTEM,
    House,
)

NEW = "Vn5#kTq9w!Rz3xPc"
KEEPER = frozenset({Role.ARCHIVIST})


def refusal(work: Callable[[], object]) -> tuple[Objection, ...]:
    with pytest.raises(Refused) as refused:
        work()
    return refused.value.objections


def account(room: Room, user: int) -> questions.AccountRow:
    return next(row for row in room.ask(questions.accounts) if row.id == user)


def test_r131_an_account_takes_effect_only_through_two_administrators(house: House, log_in: Callable[..., Room]):
    made = accounts.create_account(house.enter(SYSTEM), "江逾白", KEEPER, NEW)
    assert isinstance(made.told, Entered)
    assert not account(house.room, made.told.id).active
    room = house.enter(SECURITY)
    room.do(ActivateUser(user=made.told.id))
    assert account(room, made.told.id).active


def test_r131_whoever_makes_accounts_does_not_put_them_into_effect(house: House):
    room = house.enter(SYSTEM)
    made = accounts.create_account(room, "江逾白", KEEPER, NEW)
    assert isinstance(made.told, Entered)
    key = made.told.id
    assert [o.reason for o in refusal(lambda: room.do(ActivateUser(user=key)))] == [Reason.NOT_YOUR_DUTY]


def test_a_keeper_makes_no_accounts(house: House):
    room = house.room
    found = refusal(lambda: accounts.create_account(room, "江逾白", KEEPER, NEW))
    assert [o.reason for o in found] == [Reason.NOT_YOUR_DUTY]


def test_a_name_is_taken_once(house: House):
    room = house.enter(SYSTEM)
    found = refusal(lambda: accounts.create_account(room, "宋闻溪", KEEPER, NEW))
    assert [o.reason for o in found] == [Reason.NAME_TAKEN]


@pytest.mark.parametrize("first", sorted(ADMINISTRATORS))
@pytest.mark.parametrize("second", sorted(Role))
def test_r131_an_administrator_is_nothing_else(first: Role, second: Role):
    assert roles_clash(frozenset({first, second})) is (first is not second)


def test_r131_roles_that_clash_are_refused(house: House):
    both = frozenset({Role.ARCHIVIST, Role.AUDITOR})
    found = refusal(lambda: accounts.create_account(house.enter(SYSTEM), "江逾白", both, NEW))
    assert [o.reason for o in found] == [Reason.DUTIES_CLASH]


@pytest.mark.parametrize(
    ("password", "flaws"),
    [
        ("Vn5#kTq9w!", ()),
        ("Vn5#kTq9", ("PASSWORD_TOO_SHORT",)),
        ("vn5#ktq9w!", ("PASSWORD_NO_CAPITAL",)),
        ("VN5#KTQ9W!", ("PASSWORD_NO_SMALL",)),
        ("Vnx#kTqyw!", ("PASSWORD_NO_DIGIT",)),
        ("Vn5xkTq9wy", ("PASSWORD_NO_SYMBOL",)),
    ],
)
def test_r129_a_password_is_long_and_mixed(password: str, flaws: tuple[str, ...]):
    assert password_weaknesses(password, "江逾白", KEEPER) == flaws


def test_r129_administrators_need_a_longer_one():
    assert password_weaknesses("Vn5#kTq9w!", "叶知秋", frozenset({Role.AUDITOR})) == ("PASSWORD_TOO_SHORT",)


def test_r129_a_weak_password_makes_no_account(house: House):
    room = house.enter(SYSTEM)
    before = room.ask(questions.accounts)
    found = refusal(lambda: accounts.create_account(room, "江逾白", KEEPER, "short"))
    assert {o.reason for o in found} == {Reason.PASSWORD_TOO_WEAK}
    assert {"PASSWORD_TOO_SHORT"} <= {str(o.facts["flaw"]) for o in found}
    assert len(room.ask(questions.accounts)) == len(before)


def test_a_new_password_opens_and_the_old_one_does_not(house: House, log_in: Callable[..., Room]):
    accounts.change_password(house.room, PASSWORD, NEW)
    with pytest.raises(WrongKey):
        log_in(ARCHIVIST, PASSWORD)
    assert log_in(ARCHIVIST, NEW).keeper.id == ARCHIVIST


def test_the_old_password_must_be_known(house: House):
    with pytest.raises(WrongKey):
        accounts.change_password(house.room, "Qw8!mnTuy7z#Lp2w", NEW)


def test_an_account_is_stopped_and_what_it_signed_stays(house: House):
    room = house.enter(SECURITY)
    room.do(StopUser(user=SECOND))
    assert not account(room, SECOND).active
    again = refusal(lambda: room.do(StopUser(user=SECOND)))
    assert [o.reason for o in again] == [Reason.NOTHING_TO_DO]


@pytest.mark.parametrize("user", [SYSTEM, SECURITY, AUDITOR])
def test_an_administrators_post_never_stands_empty(house: House, user: int):
    room = house.enter(SECURITY)
    assert [o.reason for o in refusal(lambda: room.do(StopUser(user=user)))] == [Reason.NOT_YOUR_DUTY]


def test_p35_no_post_is_vacant_here_and_none_can_be_filled_twice(house: House):
    assert house.room.ask(questions.vacant_posts) == ()
    found = refusal(lambda: accounts.appoint(house.room, "温如言", Role.AUDITOR, NEW))
    assert [o.reason for o in found] == [Reason.NOT_YOUR_DUTY]


def test_p35_a_paused_first_start_is_finished_later(tmp_path: Path):
    clock = MovableClock()
    found_room(tmp_path / "paused", POLICIES, ACCOUNTS[:1], clock=clock, cost=CHEAP)
    room = unlock(tmp_path / "paused", ACCOUNTS[0].name, PASSWORD, clock=clock, floor=CHEAP)
    assert room.ask(questions.vacant_posts) == (Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)
    accounts.appoint(room, "叶知秋", Role.AUDITOR, NEW)
    assert room.ask(questions.vacant_posts) == (Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN)
    room.close()
    room = unlock(tmp_path / "paused", "叶知秋", NEW, clock=clock, floor=CHEAP)
    assert room.keeper.active
    with unit_of_work(room.vault) as unit:
        assert checked(unit.cursor) is None
    room.close()


def test_only_those_whose_work_it_is_see_all_accounts(house: House):
    assert len(house.room.ask(questions.accounts)) == 5
    for user in (SYSTEM, SECURITY, AUDITOR):
        rows = house.enter(user).ask(questions.accounts)
        assert len(rows) == 5
        assert [row.id for row in rows if row.own] == [user]


def test_settings_are_the_security_administrators(house: House):
    found = refusal(lambda: house.room.do(SetPolicy(name="loan_days", value="7")))
    assert [o.reason for o in found] == [Reason.NOT_YOUR_DUTY]
    room = house.enter(SECURITY)
    room.do(SetPolicy(name="loan_days", value="7"))
    assert room.policy.loan_days == 7
    wrong = refusal(lambda: room.do(SetPolicy(name="loan_days", value="soon")))
    assert [o.reason for o in wrong] == [Reason.VALUE_NOT_POSSIBLE]


def test_every_role_can_lock_the_room_again():
    from recordsroom.domain.keepers import DUTIES  # noqa: PLC0415 - only this test looks at the whole table

    assert all(Duty.SESSION in duties for duties in DUTIES.values())


def test_r131_an_account_that_was_not_activated_opens_nothing(house: House):
    accounts.create_account(house.enter(SYSTEM), "江逾白", KEEPER, NEW)
    house.room.close()
    with pytest.raises(WrongKey):
        unlock(house.folder, "江逾白", NEW, clock=house.clock, floor=CHEAP)


def test_a_founding_with_one_name_twice_is_refused_and_leaves_the_folder_usable(tmp_path: Path):
    with pytest.raises(Refused):
        found_room(tmp_path / "vault", POLICIES, (ACCOUNTS[0], ACCOUNTS[0]), cost=CHEAP)
    found_room(tmp_path / "vault", POLICIES, ACCOUNTS, cost=CHEAP)
    room = unlock(tmp_path / "vault", ACCOUNTS[0].name, PASSWORD, floor=CHEAP)
    assert room.keeper.id == ARCHIVIST
    room.close()


def commands_of(room: Room) -> list[str]:
    with unit_of_work(room.vault) as unit:
        return [row[0] for row in unit.cursor.execute("SELECT command FROM journal ORDER BY seq").fetchall()]


def test_what_changes_the_key_file_is_told_in_the_journal(tmp_path: Path):
    clock = MovableClock()
    found_room(tmp_path / "paused", POLICIES, ACCOUNTS[:1], clock=clock, cost=CHEAP)
    room = unlock(tmp_path / "paused", ACCOUNTS[0].name, PASSWORD, clock=clock, floor=CHEAP)
    accounts.appoint(room, "叶知秋", Role.AUDITOR, NEW)
    accounts.change_password(room, PASSWORD, NEW)
    assert commands_of(room)[-2:] == [AppointAdministrator.__name__, ChangePassword.__name__]
    room.close()


def test_an_account_act_leaves_its_command_in_the_journal(house: House):
    made = accounts.create_account(house.enter(SYSTEM), "江逾白", KEEPER, NEW)
    assert command_of(house.room, made.entry) == CreateUser.__name__
    changed = accounts.change_password(house.enter(ARCHIVIST), PASSWORD, NEW)
    assert command_of(house.room, changed.entry) == ChangePassword.__name__


def command_of(room: Room, seq: int) -> str:
    with unit_of_work(room.vault) as unit:
        return str(unit.cursor.execute("SELECT command FROM journal WHERE seq = ?", (seq,)).fetchone()[0])


def test_r131_the_security_administrator_sets_the_clearance_of_a_keeper(house: House):
    room = house.enter(SECURITY)
    assert account(room, SECOND).cleared is None
    room.do(SetClearance(user=SECOND, cleared=Level.MIMI))
    assert account(room, SECOND).cleared is Level.MIMI
    assert house.enter(SECOND).keeper.cleared is Level.MIMI
    house.enter(SECURITY).do(SetClearance(user=SECOND, cleared=None))
    assert house.enter(SECOND).keeper.cleared is None


@pytest.mark.parametrize(
    ("by", "of", "cleared", "reason"),
    [
        (SECURITY, SECURITY, Level.MIMI, Reason.NOT_YOUR_DUTY),
        (SECURITY, AUDITOR, Level.MIMI, Reason.VALUE_NOT_POSSIBLE),
        (SECURITY, SECOND, None, Reason.NOTHING_TO_DO),
        (ARCHIVIST, SECOND, Level.MIMI, Reason.NOT_YOUR_DUTY),
        (SECOND, SECOND, Level.JUEMI, Reason.NOT_YOUR_DUTY),
        (SYSTEM, SECOND, Level.MIMI, Reason.NOT_YOUR_DUTY),
    ],
)
def test_r131_a_clearance_is_nobody_elses_to_set(house: House, by: int, of: int, cleared: Level | None, reason: Reason):
    room = house.room if by == ARCHIVIST else house.enter(by)
    assert [one.reason for one in refusal(lambda: room.do(SetClearance(user=of, cleared=cleared)))] == [reason]


def test_r131_a_clearance_is_not_taken_back_but_set_anew(house: House):
    room = house.enter(SECURITY)
    entry = room.do(SetClearance(user=SECOND, cleared=Level.MIMI)).entry
    assert [one.reason for one in refusal(lambda: house.enter(SECOND).do(Undo(entry=entry)))] == [Reason.NOT_UNDOABLE]
