"""The door of a room whose keeper's password is too old: a new one comes before anything else (R-129)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from recordsroom.bootstrap import found_room, unlock
from recordsroom.domain.commands import ChangePassword, ConfirmClock, SetPolicy, ShelveCarrier, SignOut
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.services.accounts import change_password, reset_password, second_keeper
from recordsroom.services.backing.making import make_backup
from recordsroom.services.backing.restoring import restore
from recordsroom.services.fold import checked
from recordsroom.services.jobs import Progress
from recordsroom.services.queries.accounts import accounts
from recordsroom.services.recovering import make_sheets, recover
from recordsroom.services.rekeying import rekey
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import STOCK, MovableClock, a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, CHEAP, PASSWORD, POLICIES, SECURITY, SYSTEM, House
from tests.services.backup_runs import MEDIUM, PEOPLE, UNKNOWN, stick

__all__ = ["stick"]

NEW = "Vn5#kTq9w!Rz3xPc"
OFFICER = "Hy4!mLs8q#Zt6wKd"
OVER = 8
"""Days on a PC approved for 机密, where a password may be used for seven."""
Enter = Callable[..., Room]


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def enter(tmp_path: Path, clock: MovableClock) -> Iterator[Enter]:
    """Unlock a room where the age of a password counts; the fold is checked at its end."""
    real = tuple(one for one in POLICIES if one[0] != "passwords_known")
    found_room(tmp_path / "vault", real, ACCOUNTS, clock=clock, cost=CHEAP, then=STOCK)
    rooms: list[Room] = []

    def entered(user: int = ARCHIVIST, password: str = PASSWORD) -> Room:
        for room in rooms:
            room.close()
        rooms.append(unlock(tmp_path / "vault", ACCOUNTS[user - 1].name, password, clock=clock, floor=CHEAP))
        return rooms[-1]

    yield entered
    with unit_of_work(rooms[-1].vault) as unit:
        assert checked(unit.cursor) is None
    rooms[-1].close()


def refused(room: Room, command: object) -> list[Reason]:
    with pytest.raises(Refused) as told:
        room.do(command)  # type: ignore[arg-type]  # any command at all
    return list(told.value.reasons)


def test_r129_with_an_old_password_nothing_is_done_but_questions_are_answered(enter: Enter, clock: MovableClock):
    clock.move(days=OVER)
    room = enter()
    assert refused(room, ShelveCarrier(carrier=1, location=2)) == [Reason.PASSWORD_TOO_OLD]
    assert len(room.ask(accounts)) == len(ACCOUNTS)
    room.do(SignOut())


def test_r129_the_refusal_is_sealed_with_its_rule(enter: Enter, clock: MovableClock):
    clock.move(days=OVER)
    room = enter()
    refused(room, ShelveCarrier(carrier=1, location=2))
    last = room.ask(lambda sight: sight.connection.exec_driver_sql("SELECT rules FROM journal ORDER BY seq").all()[-1])
    assert last[0] == "PASSWORD_TOO_OLD/R-129"


def test_r129_a_new_password_opens_the_door(enter: Enter, clock: MovableClock):
    clock.move(days=OVER)
    room = enter()
    change_password(room, PASSWORD, NEW)
    room.do(ShelveCarrier(carrier=1, location=2))
    assert enter(password=NEW).password_age.days == 0


def test_r129_the_same_password_again_is_not_a_new_one(enter: Enter, clock: MovableClock):
    clock.move(days=OVER)
    room = enter()
    with pytest.raises(Refused) as told:
        change_password(room, PASSWORD, PASSWORD)
    assert [(o.reason, o.facts["flaw"]) for o in told.value.objections] == [
        (Reason.PASSWORD_TOO_WEAK, "PASSWORD_AS_BEFORE")
    ]
    assert room.password_age.over


def test_r129_an_old_password_changes_nobody_elses(enter: Enter, clock: MovableClock):
    clock.move(days=OVER)
    room = enter(SECURITY)
    other = ChangePassword(user=ARCHIVIST, public_key="", key_file="")
    assert refused(room, other) == [Reason.PASSWORD_TOO_OLD]


def test_r129_the_security_administrator_makes_it_shorter_never_longer(enter: Enter, clock: MovableClock):
    room = enter(SECURITY)
    assert refused(room, SetPolicy(name="password_days", value="8")) == [Reason.VALUE_NOT_POSSIBLE]
    room.do(SetPolicy(name="password_days", value="2"))
    clock.move(days=3)
    assert refused(room, SetPolicy(name="password_days", value="3")) == [Reason.PASSWORD_TOO_OLD]


def hand(user: int, password: str = PASSWORD) -> tuple[str, str]:
    return ACCOUNTS[user - 1].name, password


def test_r129_the_second_persons_password_is_not_too_old_either(enter: Enter, clock: MovableClock):
    clock.move(days=OVER)
    change_password(enter(SECURITY), PASSWORD, NEW)
    room = enter(SECURITY, NEW)
    with pytest.raises(Refused) as told:
        reset_password(room, ARCHIVIST, ACCOUNTS[ARCHIVIST - 1].name, hand(AUDITOR))
    assert told.value.reasons == (Reason.PASSWORD_TOO_OLD,)
    change_password(enter(AUDITOR), PASSWORD, NEW)
    reset_password(enter(SECURITY, NEW), ARCHIVIST, ACCOUNTS[ARCHIVIST - 1].name, hand(AUDITOR, NEW))


def test_r129_two_confirm_the_clock_whatever_age_it_makes_of_their_passwords(enter: Enter, clock: MovableClock):
    clock.move(days=400)
    room = enter(SECURITY)
    room.do(ConfirmClock(reason="停用一年"), second=second_keeper(room, *hand(AUDITOR)))
    assert not room.clock().known.doubtful


def test_r129_an_old_backup_comes_back_however_old_the_passwords_in_it(
    enter: Enter, clock: MovableClock, stick: Path, tmp_path: Path
):
    enter().do(a_medium(MEDIUM))
    path = make_backup(enter(SYSTEM), MEDIUM, stick, Progress())[1].path
    clock.move(days=OVER)
    enter().close()
    restore(path, tmp_path / "vault", PEOPLE, "硬盘损坏", UNKNOWN, clock=clock, floor=CHEAP)
    room = enter(SYSTEM)
    assert room.password_age.over and room.finding is None
    change_password(room, PASSWORD, NEW)


def test_r129_sheets_open_a_room_whose_passwords_were_forgotten_long_ago(
    enter: Enter, clock: MovableClock, tmp_path: Path
):
    sheets = make_sheets(enter(SYSTEM), PASSWORD, hand(SECURITY))[1]
    clock.move(days=OVER)
    enter().close()
    recover(tmp_path / "vault", sheets[:2], (NEW, "Yp6!ffHq4c#Ld8vs"), "口令都忘了", clock=clock, floor=CHEAP)
    assert not enter(SYSTEM, NEW).password_age.over


def test_r129_the_control_no_data_key_is_changed_by_an_old_password(enter: Enter, clock: MovableClock, tmp_path: Path):
    clock.move(days=OVER)
    enter().close()
    with pytest.raises(Refused) as told:
        rekey(tmp_path / "vault", PEOPLE, "调离", clock=clock, floor=CHEAP)
    assert told.value.reasons == (Reason.PASSWORD_TOO_OLD,)
    enter()


@pytest.mark.parametrize("name", ["practice", "passwords_known"])
def test_no_setting_makes_a_real_room_one_for_practice(house: House, name: str):
    room = house.enter(SECURITY)
    assert refused(room, SetPolicy(name=name, value="1")) == [Reason.VALUE_NOT_POSSIBLE]


def test_a_clock_set_back_makes_no_old_password_young(enter: Enter, clock: MovableClock):
    enter()
    clock.move(days=OVER)
    assert enter().password_age.over
    clock.move(days=-OVER)
    room = enter()
    assert room.password_age.over and room.clock().set_back
    change_password(room, PASSWORD, NEW)
    assert room.password_age.days == 0
    clock.move(days=-400)
    assert enter(ARCHIVIST, NEW).password_age.days == 0
    clock.move(days=400 + 2 * OVER)
    assert enter(ARCHIVIST, NEW).password_age.over


def test_a_password_set_in_a_false_future_is_not_young_for_years(enter: Enter, clock: MovableClock):
    clock.move(days=3650)
    change_password(enter(), PASSWORD, NEW)
    change_password(enter(SECURITY), PASSWORD, OFFICER)
    change_password(enter(AUDITOR), PASSWORD, OFFICER)
    clock.move(days=-3649)
    room = enter(SECURITY, OFFICER)
    second = second_keeper(room, ACCOUNTS[AUDITOR - 1].name, OFFICER)
    room.do(ConfirmClock(reason="主板电池已换，时间由两人核对"), second=second)
    assert room.clock().today.year < 2030
    room = enter(ARCHIVIST, NEW)
    assert room.password_age.over
    assert refused(room, a_medium("JZ-2026-009")) == [Reason.PASSWORD_TOO_OLD]
    change_password(room, NEW, PASSWORD)
    room.do(a_medium("JZ-2026-009"))
