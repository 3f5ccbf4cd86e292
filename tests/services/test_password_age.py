"""The door of a room whose keeper's password is too old: a new one comes before anything else (R-129)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from recordsroom.bootstrap import found_room, unlock
from recordsroom.domain.commands import ChangePassword, SetPolicy, ShelveCarrier, SignOut
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.services.accounts import change_password
from recordsroom.services.fold import checked
from recordsroom.services.queries.accounts import accounts
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import STOCK, MovableClock
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, PASSWORD, POLICIES, SECURITY, House

NEW = "Vn5#kTq9w!Rz3xPc"
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


@pytest.mark.parametrize("name", ["practice", "passwords_known"])
def test_no_setting_makes_a_real_room_one_for_practice(house: House, name: str):
    room = house.enter(SECURITY)
    assert refused(room, SetPolicy(name=name, value="1")) == [Reason.VALUE_NOT_POSSIBLE]
