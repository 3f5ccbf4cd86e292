"""A key medium that was lost, that a room demands, and that outlives the data key and the vault (trust.md §3.3)."""

from __future__ import annotations

from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import SetPolicy, SignOut, StopUser
from recordsroom.domain.errors import Refused, WrongKey
from recordsroom.domain.rules import Reason
from recordsroom.services import accounts
from recordsroom.services.backing.making import make_backup
from recordsroom.services.backing.restoring import restore
from recordsroom.services.factors import drop_factor, enrol_factor, factors_held
from recordsroom.services.jobs import Progress
from recordsroom.services.recovering import make_sheets, recover
from recordsroom.services.rekeying import rekey
from tests.builders import a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, CHEAP, PASSWORD, SECURITY, SYSTEM, House
from tests.services.backup_runs import MEDIUM, PEOPLE, UNKNOWN, stick
from tests.services.test_accounts import NEW, refusal
from tests.services.test_second_factor import Enter, enrolled, medium, put_back, registered, taken_out

__all__ = ["medium", "registered", "stick"]


@pytest.mark.usefixtures("registered")
def test_who_loses_it_gets_in_by_a_password_for_once(house: House, log_in: Enter, medium: Path):
    enrolled(log_in, medium)
    for file in medium.iterdir():
        file.unlink()
    name = ACCOUNTS[SYSTEM - 1].name
    _, once = accounts.reset_password(log_in(SECURITY), SYSTEM, name, (ACCOUNTS[AUDITOR - 1].name, PASSWORD))
    room = log_in(SYSTEM, once)
    assert not factors_held(room)
    [objection] = refusal(lambda: enrol_factor(room, once, MEDIUM, str(medium)))
    assert objection.reason is Reason.PASSWORD_FOR_ONCE and not list(medium.iterdir())
    accounts.change_password(room, once, NEW)
    enrol_factor(room, NEW, MEDIUM, str(medium))
    assert log_in(SYSTEM, NEW).has_factor


@pytest.mark.usefixtures("registered")
def test_the_second_hand_needs_its_medium(log_in: Enter, medium: Path):
    enrolled(log_in, medium, AUDITOR)
    room, second = log_in(SECURITY), (ACCOUNTS[AUDITOR - 1].name, PASSWORD)
    away = taken_out(medium)
    with pytest.raises(WrongKey):
        accounts.reset_password(room, ARCHIVIST, ACCOUNTS[ARCHIVIST - 1].name, second)
    put_back(away, medium)
    assert accounts.reset_password(room, ARCHIVIST, ACCOUNTS[ARCHIVIST - 1].name, second)


@pytest.mark.usefixtures("registered")
def test_a_room_may_demand_it_of_administrators(log_in: Enter, medium: Path):
    log_in(SECURITY).do(SetPolicy(name="second_factor", value="1"))
    room = log_in(SECURITY)
    assert [room.factor_due] == [True]
    assert refusal(lambda: room.do(StopUser(user=5)))[0].reason is Reason.FACTOR_DEMANDED
    second = (ACCOUNTS[AUDITOR - 1].name, PASSWORD)
    enrol_factor(room, PASSWORD, MEDIUM, str(medium))
    assert [room.factor_due] == [False]
    reset = lambda: accounts.reset_password(room, ARCHIVIST, ACCOUNTS[ARCHIVIST - 1].name, second)  # noqa: E731
    assert refusal(reset)[0].reason is Reason.FACTOR_DEMANDED, "the second hand is asked for it too"
    assert refusal(lambda: drop_factor(room, PASSWORD))[0].reason is Reason.FACTOR_DEMANDED
    assert log_in(SECURITY).has_factor and not log_in(ARCHIVIST).factor_due
    enrolled(log_in, medium, AUDITOR)
    room = log_in(SECURITY)
    assert reset()
    room = log_in(SYSTEM)
    enrol_factor(room, PASSWORD, MEDIUM, str(medium))
    assert make_sheets(room, PASSWORD, (PEOPLE[1].name, PASSWORD))
    accounts.reset_password(log_in(SECURITY), AUDITOR, ACCOUNTS[AUDITOR - 1].name, (PEOPLE[0].name, PASSWORD))


def test_a_room_that_has_no_medium_at_all_may_end_its_demand(log_in: Enter):
    room = log_in(SECURITY)
    room.do(SetPolicy(name="second_factor", value="2"))
    keeper = log_in(ARCHIVIST)
    assert refusal(lambda: keeper.do(a_medium(MEDIUM)))[0].reason is Reason.FACTOR_DEMANDED
    keeper.do(SignOut())
    room = log_in(SECURITY)
    assert refusal(lambda: room.do(SetPolicy(name="loan_days", value="9")))[0].reason is Reason.FACTOR_DEMANDED
    room.do(SetPolicy(name="second_factor", value="0"))
    assert not room.factor_due


def test_r129_a_week_is_skipped_only_where_everybody_needs_two(log_in: Enter):
    room = log_in(SECURITY)
    longer = SetPolicy(name="password_days", value="30")
    assert refusal(lambda: room.do(longer))[0].reason is Reason.VALUE_NOT_POSSIBLE
    room.do(SetPolicy(name="second_factor", value="2"))
    room.has_factor = True
    room.do(longer)
    assert room.policy.days_of_a_password == 30
    ending = refusal(lambda: room.do(SetPolicy(name="second_factor", value="1")))
    assert ending[0].reason is Reason.VALUE_NOT_POSSIBLE
    room.do(SetPolicy(name="password_days", value="0"))
    assert room.policy.days_of_a_password == 7


@pytest.mark.usefixtures("registered")
def test_a_new_data_key_keeps_it(house: House, log_in: Enter, medium: Path):
    enrolled(log_in, medium).close()
    away = taken_out(medium)
    with pytest.raises(WrongKey):
        rekey(house.folder, PEOPLE, "有人离岗", clock=house.clock, floor=CHEAP)
    put_back(away, medium)
    rekey(house.folder, PEOPLE, "有人离岗", clock=house.clock, floor=CHEAP)
    away = taken_out(medium)
    with pytest.raises(WrongKey):
        log_in(SYSTEM)
    put_back(away, medium)
    assert log_in(SYSTEM).has_factor


def test_a_new_data_key_is_not_made_by_who_lacks_what_is_demanded(house: House, log_in: Enter):
    log_in(SECURITY).do(SetPolicy(name="second_factor", value="1"))
    house.room.close()
    with pytest.raises(Refused) as refused:
        rekey(house.folder, PEOPLE, "有人离岗", clock=house.clock, floor=CHEAP)
    assert refused.value.reasons == (Reason.FACTOR_DEMANDED,)
    log_in(SYSTEM)


def test_a_backup_opens_by_the_medium_of_its_time(house: House, log_in: Enter, medium: Path, stick: Path):
    log_in(ARCHIVIST).do(a_medium(MEDIUM))
    _, made = make_backup(enrolled(log_in, medium), MEDIUM, stick, Progress())
    enrol_factor(house.room, PASSWORD, MEDIUM, str(medium))
    house.room.close()
    away = taken_out(medium)
    with pytest.raises(WrongKey):
        restore(made.path, house.folder, PEOPLE, "盘坏了", UNKNOWN, clock=house.clock, floor=CHEAP)
    put_back(away, medium)
    restore(made.path, house.folder, PEOPLE, "盘坏了", UNKNOWN, clock=house.clock, floor=CHEAP)
    assert log_in(SYSTEM).has_factor


@pytest.mark.usefixtures("registered")
def test_recovery_sheets_open_without_it_and_end_it(house: House, log_in: Enter, medium: Path):
    _, sheets = make_sheets(enrolled(log_in, medium), PASSWORD, (PEOPLE[1].name, PASSWORD))
    house.room.close()
    taken_out(medium)
    recover(house.folder, sheets[:2], (NEW, f"{NEW}2"), "介质丢了", clock=house.clock, floor=CHEAP)
    room = log_in(SYSTEM, NEW)
    assert not room.has_factor and not factors_held(room)


def test_unlocking_knows_of_no_medium_where_none_is_enrolled(house: House):
    house.room.close()
    house.room = unlock(house.folder, ACCOUNTS[SYSTEM - 1].name, PASSWORD, clock=house.clock, floor=CHEAP)
    assert not house.room.has_factor and not house.room.factor_due
