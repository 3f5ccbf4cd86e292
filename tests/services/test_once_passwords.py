"""A password for once: for who forgot the own, signed by two administrators, good for a day (trust.md §3.1)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from recordsroom.domain.commands import ResetPassword, SetPolicy, StopUser
from recordsroom.domain.errors import SlotMissing, WrongKey
from recordsroom.domain.keepers import ADMINISTRATORS
from recordsroom.domain.rules import Reason
from recordsroom.services import accounts
from recordsroom.services.fold import checked
from recordsroom.services.founding_plan import password_weaknesses
from recordsroom.services.queries import accounts as questions
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock, a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, PASSWORD, SECOND, SECURITY, SYSTEM, House
from tests.services.test_accounts import NEW, refusal
from tests.services.test_handover import handed_over


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
