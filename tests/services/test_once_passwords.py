"""A password for once: for who forgot the own, signed by two administrators, good for a day (trust.md §3.1)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import ActivateUser, ResetPassword, SetPolicy, StopUser
from recordsroom.domain.errors import SlotMissing, WrongKey
from recordsroom.domain.facts import Entered
from recordsroom.domain.keepers import ADMINISTRATORS, Role
from recordsroom.domain.rules import Reason
from recordsroom.services import accounts
from recordsroom.services.backing.making import make_backup
from recordsroom.services.backing.restoring import Person, restore
from recordsroom.services.fold import checked
from recordsroom.services.founding_plan import password_weaknesses
from recordsroom.services.jobs import Progress
from recordsroom.services.queries import accounts as questions
from recordsroom.services.recovering import make_sheets
from recordsroom.services.rekeying import rekey
from recordsroom.services.room import Room
from recordsroom.storage.keys import KEYS_NAME
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock, a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, CHEAP, PASSWORD, SECOND, SECURITY, SYSTEM, House
from tests.services.backup_runs import MEDIUM, UNKNOWN, stick
from tests.services.test_accounts import NEW, refusal
from tests.services.test_handover import handed_over

__all__ = ["stick"]


def test_a_forgotten_password_is_replaced_by_one_that_serves_once(house: House, log_in: Callable[..., Room]):
    name, auditor = ACCOUNTS[ARCHIVIST - 1].name, (ACCOUNTS[AUDITOR - 1].name, PASSWORD)
    room = log_in(SECURITY)
    assert room.ask(questions.vouching_administrators) == (ACCOUNTS[SYSTEM - 1].name, ACCOUNTS[AUDITOR - 1].name)
    with pytest.raises(WrongKey):
        accounts.reset_password(room, ARCHIVIST, name, (auditor[0], "wrong"))
    outcome, once = accounts.reset_password(room, ARCHIVIST, name, auditor)
    assert not password_weaknesses(once, name, ADMINISTRATORS)
    with unit_of_work(room.vault) as unit:
        signed = unit.cursor.execute("SELECT actor, second_actor FROM journal WHERE seq = ?", (outcome.entry,))
        assert signed.fetchone() == (SECURITY, AUDITOR)
        body = unit.cursor.execute("SELECT body FROM journal_bodies WHERE seq = ?", (outcome.entry,)).fetchone()
    assert once.encode() not in body[0]
    with pytest.raises(WrongKey):
        log_in(ARCHIVIST)
    room = log_in(ARCHIVIST, once)
    assert room.once and room.password_age.over
    [objection] = refusal(lambda: room.do(SetPolicy(name="loan_days", value="9")))
    assert objection.reason is Reason.NOT_YOUR_DUTY
    [objection] = refusal(lambda: room.do(a_medium("JZ-2026-001")))
    assert objection.reason is Reason.PASSWORD_TOO_OLD
    accounts.change_password(room, once, NEW)
    room.do(a_medium("JZ-2026-001"))
    room = log_in(ARCHIVIST, NEW)
    assert not room.once
    with unit_of_work(room.vault) as unit:
        assert checked(unit.cursor) is None


def test_a_password_for_once_lasts_a_day(house: House, log_in: Callable[..., Room], clock: MovableClock):
    name, system = ACCOUNTS[SECOND - 1].name, (ACCOUNTS[SYSTEM - 1].name, PASSWORD)
    once = accounts.reset_password(log_in(SECURITY), SECOND, name, system)[1]
    clock.move(days=1, minutes=1)
    with pytest.raises(SlotMissing):
        log_in(SECOND, once)


def test_two_other_administrators_sign_a_password_for_once(house: House, log_in: Callable[..., Room]):
    handed_over(house)
    room = log_in(SECURITY)
    people = {user: (ACCOUNTS[user - 1].name, PASSWORD) for user in (ARCHIVIST, SYSTEM, SECURITY, AUDITOR)}

    def refused(user: int, second: int) -> Reason:
        return refusal(lambda: accounts.reset_password(room, user, people[user][0], people[second]))[0].reason

    assert refused(ARCHIVIST, ARCHIVIST) is Reason.SECOND_NOT_ENTITLED
    assert refused(ARCHIVIST, SECURITY) is Reason.SECOND_NOT_ANOTHER
    assert refused(AUDITOR, AUDITOR) is refused(SECURITY, AUDITOR) is Reason.NOT_YOUR_DUTY
    asked = ResetPassword(user=ARCHIVIST, public_key="", key_file="", valid_until=1)
    assert refusal(lambda: room.do(asked))[0].reason is Reason.SECOND_ADMINISTRATOR_MISSING
    room.do(StopUser(user=ARCHIVIST))
    assert refused(ARCHIVIST, AUDITOR) is Reason.NOTHING_TO_DO
    assert refusal(lambda: accounts.reset_password(log_in(SYSTEM), SECOND, "苏怀瑾", people[AUDITOR]))[0].reason is (
        Reason.NOT_YOUR_DUTY
    )


def given_once(log_in: Callable[..., Room], user: int) -> tuple[Room, str]:
    """The security administrator's room, and the password for once that somebody just got."""
    room = log_in(SECURITY)
    return room, accounts.reset_password(room, user, ACCOUNTS[user - 1].name, hand(AUDITOR))[1]


def entered(house: House, name: str, password: str) -> Room:
    house.room.close()
    house.room = unlock(house.folder, name, password, clock=house.clock, floor=CHEAP)
    return house.room


def hand(user: int, password: str = PASSWORD) -> tuple[str, str]:
    return ACCOUNTS[user - 1].name, password


def test_a_password_for_once_signs_nothing_as_the_second_person(house: House, log_in: Callable[..., Room]):
    room, once = given_once(log_in, SYSTEM)
    with pytest.raises(WrongKey):
        accounts.second_keeper(room, *hand(SYSTEM, "wrong"))
    for act in (
        lambda: accounts.second_keeper(room, *hand(SYSTEM, once)),
        lambda: accounts.reset_password(room, ARCHIVIST, hand(ARCHIVIST)[0], hand(SYSTEM, once)),
        lambda: make_sheets(room, PASSWORD, hand(SYSTEM, once)),
    ):
        assert [one.reason for one in refusal(act)] == [Reason.PASSWORD_FOR_ONCE]
    accounts.change_password(log_in(SYSTEM, once), once, NEW)
    assert accounts.second_keeper(log_in(SECURITY), *hand(SYSTEM, NEW)).user == SYSTEM, "the control: the own one does"


@pytest.mark.parametrize("first", [True, False])
def test_a_password_for_once_changes_no_data_key(house: House, log_in: Callable[..., Room], *, first: bool):
    room, once = given_once(log_in, SYSTEM)
    room.close()
    one, other = Person(*hand(SYSTEM, once)), Person(*hand(SECURITY))
    people = (one, other) if first else (other, one)
    content = (house.folder / KEYS_NAME).read_bytes()
    told = refusal(lambda: rekey(house.folder, people, "调离", clock=house.clock, floor=CHEAP))
    assert [one.reason for one in told] == [Reason.PASSWORD_FOR_ONCE]
    assert (house.folder / KEYS_NAME).read_bytes() == content


def test_a_password_for_once_brings_no_backup_back(house: House, log_in: Callable[..., Room], stick: Path):
    house.room.do(a_medium(MEDIUM))
    other = accounts.create_account(log_in(SYSTEM), "江逾白", frozenset({Role.SECURITY_ADMIN}), NEW).told
    assert isinstance(other, Entered)
    log_in(SECURITY).do(ActivateUser(user=other.id))
    once = accounts.reset_password(entered(house, "江逾白", NEW), SECURITY, hand(SECURITY)[0], hand(AUDITOR))[1]
    path = make_backup(log_in(SYSTEM), MEDIUM, stick, Progress())[1].path
    house.room.close()

    def brought_back(second: Person) -> None:
        people = Person(*hand(SYSTEM)), second
        restore(path, house.folder, people, "硬盘损坏", UNKNOWN, clock=house.clock, floor=CHEAP)

    told = refusal(lambda: brought_back(Person(*hand(SECURITY, once))))
    assert [one.reason for one in told] == [Reason.PASSWORD_FOR_ONCE]
    assert not list(house.folder.parent.glob("vault.given-up-*"))
    brought_back(Person("江逾白", NEW))
    assert len(list(house.folder.parent.glob("vault.given-up-*"))) == 1, "the control: an own one does"
