"""A key medium beside the password, as a person gets it, changes it and gives it up (trust.md §3.3, R-129)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from recordsroom.bootstrap import open_to_check
from recordsroom.domain.commands import Command, DropFactor, EnrolFactor
from recordsroom.domain.errors import DiskFull, FactorPlaceMissing, LockedOut, WrongKey
from recordsroom.domain.rules import Reason
from recordsroom.services import accounts
from recordsroom.services.factors import drop_factor, enrol_factor, factors_held
from recordsroom.services.room import Room
from recordsroom.storage.factors import KEY_FILES
from recordsroom.storage.keys import Keys
from tests.builders import a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, CHEAP, PASSWORD, SECURITY, SYSTEM, House
from tests.services.backup_runs import MEDIUM
from tests.services.eventful import rows
from tests.services.test_accounts import NEW, refusal

Enter = Callable[..., Room]


@pytest.fixture
def medium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A medium that is plugged in, and nothing of this machine's own."""
    place = tmp_path / "medium"
    place.mkdir()
    monkeypatch.setattr(KEY_FILES, "_attached", lambda: iter([place]))
    monkeypatch.setattr(KEY_FILES, "_named", ())
    return place


@pytest.fixture
def registered(log_in: Enter) -> None:
    log_in(ARCHIVIST).do(a_medium(MEDIUM))


def enrolled(log_in: Enter, medium: Path, user: int = SYSTEM) -> Room:
    room = log_in(user)
    enrol_factor(room, PASSWORD, MEDIUM, str(medium))
    return room


def taken_out(medium: Path) -> Path:
    return medium.rename(medium.with_name("in the safe"))


def put_back(away: Path, medium: Path) -> None:
    away.rename(medium)


@pytest.mark.usefixtures("registered")
def test_r129_who_has_a_key_medium_comes_in_by_both(house: House, log_in: Enter, medium: Path):
    room = enrolled(log_in, medium)
    assert factors_held(room) == {SYSTEM: "KEY_FILE"}
    assert room.has_factor and log_in(SYSTEM).finding is None
    away = taken_out(medium)
    with pytest.raises(WrongKey):
        log_in(SYSTEM)
    assert log_in(AUDITOR).finding is None, "nobody else needs it"
    put_back(away, medium)
    room = log_in(SYSTEM)
    told = rows(house, "SELECT command, outcome FROM journal WHERE command LIKE '%Factor'")
    assert told == [("EnrolFactor", "DONE")]
    drop_factor(room, PASSWORD)
    taken_out(medium)
    assert log_in(SYSTEM).finding is None and not house.room.has_factor
    assert refusal(lambda: drop_factor(house.room, PASSWORD))[0].reason is Reason.NOTHING_TO_DO
    assert house.fold() is None


@pytest.mark.usefixtures("registered")
def test_a_room_is_checked_by_both_too(house: House, log_in: Enter, medium: Path):
    enrolled(log_in, medium)
    house.room.close()
    name = ACCOUNTS[SYSTEM - 1].name
    away = taken_out(medium)
    with pytest.raises(WrongKey):
        open_to_check(house.folder, name, PASSWORD, clock=house.clock, floor=CHEAP)
    put_back(away, medium)
    house.room = open_to_check(house.folder, name, PASSWORD, clock=house.clock, floor=CHEAP)
    assert house.room.finding is None


@pytest.mark.usefixtures("registered")
def test_a_missing_medium_is_counted_as_a_wrong_password_is(house: House, log_in: Enter, medium: Path):
    enrolled(log_in, medium)
    away = taken_out(medium)
    for _ in range(5):
        with pytest.raises(WrongKey):
            log_in(SYSTEM)
    put_back(away, medium)
    with pytest.raises(LockedOut):
        log_in(SYSTEM)


def test_wrong_passwords_typed_inside_are_counted_too(log_in: Enter, medium: Path):
    room = log_in(ARCHIVIST)
    room.do(a_medium(MEDIUM))
    acts = (
        lambda: accounts.change_password(room, "wrong", NEW),
        lambda: enrol_factor(room, "wrong", MEDIUM, str(medium)),
        lambda: accounts.change_password(room, "wrong", NEW),
        lambda: enrol_factor(room, "wrong", MEDIUM, str(medium)),
        lambda: accounts.change_password(room, "wrong", NEW),
    )
    for act in acts:
        with pytest.raises(WrongKey):
            act()
    with pytest.raises(LockedOut):
        accounts.change_password(room, PASSWORD, NEW)


@pytest.mark.usefixtures("registered")
def test_a_wrong_password_leaves_no_key_file_on_the_medium(log_in: Enter, medium: Path):
    room = log_in(SYSTEM)
    for _ in range(5):
        with pytest.raises(WrongKey):
            enrol_factor(room, "wrong", MEDIUM, str(medium))
    with pytest.raises(LockedOut):
        enrol_factor(room, PASSWORD, MEDIUM, str(medium))
    assert not list(medium.iterdir())


@pytest.mark.usefixtures("registered")
def test_the_own_password_changes_and_the_medium_stays(house: House, log_in: Enter, medium: Path):
    room = enrolled(log_in, medium)
    accounts.change_password(room, PASSWORD, NEW)
    assert log_in(SYSTEM, NEW).has_factor
    away = taken_out(medium)
    with pytest.raises(WrongKey):
        log_in(SYSTEM, NEW)
    put_back(away, medium)
    assert log_in(SYSTEM, NEW).finding is None


@pytest.mark.usefixtures("registered")
def test_a_new_key_file_ends_the_old_one(house: House, log_in: Enter, medium: Path):
    enrolled(log_in, medium)
    [old] = medium.iterdir()
    enrol_factor(log_in(SYSTEM), PASSWORD, MEDIUM, str(medium))
    [new] = set(medium.iterdir()) - {old}
    content = new.read_bytes()
    new.unlink()
    with pytest.raises(WrongKey):
        log_in(SYSTEM)
    old.rename(new)
    with pytest.raises(WrongKey):
        log_in(SYSTEM)
    new.write_bytes(content)
    assert log_in(SYSTEM).finding is None


def test_only_a_registered_medium_holds_it_and_nothing_changes_where_it_is_refused(log_in: Enter, medium: Path):
    room = log_in(SYSTEM)
    for number, reason in (("", Reason.MEDIUM_MISSING), (MEDIUM, Reason.MEDIUM_NOT_REGISTERED)):
        assert refusal(partial(enrol_factor, room, PASSWORD, number, str(medium)))[0].reason is reason
    assert not list(medium.iterdir()) and not factors_held(room)
    with pytest.raises(FactorPlaceMissing):
        enrol_factor(room, PASSWORD, MEDIUM, " ")
    assert refusal(lambda: enrol_factor(room, PASSWORD, MEDIUM, str(medium), "CARD"))[0].reason is (
        Reason.VALUE_NOT_POSSIBLE
    )
    assert log_in(SYSTEM).finding is None


def test_nobody_does_it_for_somebody_else(log_in: Enter):
    room = log_in(SECURITY)
    asked: Command
    for asked in (
        EnrolFactor(user=SYSTEM, kind="KEY_FILE", medium=MEDIUM, key_file=""),
        DropFactor(user=SYSTEM, key_file=""),
    ):
        assert refusal(partial(room.do, asked))[0].reason is Reason.NOT_YOUR_DUTY


@pytest.mark.usefixtures("registered")
def test_a_disk_that_gives_out_between_journal_and_key_file_leaves_the_new_one_in_force(
    house: House, log_in: Enter, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    room = log_in(SYSTEM)

    def full(_keys: Keys) -> None:
        raise DiskFull

    with monkeypatch.context() as failing:
        failing.setattr(Keys, "settle", full)
        with pytest.raises(DiskFull):
            enrol_factor(room, PASSWORD, MEDIUM, str(medium))
    assert log_in(SYSTEM).finding is None, "the slot of before opened, the journal named the new one"
    assert house.room.ask(lambda _sight: True) and factors_held(house.room) == {SYSTEM: "KEY_FILE"}
    away = taken_out(medium)
    with pytest.raises(WrongKey):
        log_in(SYSTEM)
    put_back(away, medium)
    assert log_in(SYSTEM).finding is None


@pytest.mark.usefixtures("registered")
def test_a_power_cut_before_the_journal_leaves_the_old_one_in_force(
    house: House, log_in: Enter, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    enrolled(log_in, medium)
    [old] = medium.iterdir()
    room = log_in(SYSTEM)

    class PowerCutError(BaseException):
        """The program is gone."""

    def cut(*_args: object, **_more: object) -> None:
        raise PowerCutError

    for where in ("stage", "settle"):
        with monkeypatch.context() as failing:
            failing.setattr(Keys, where, cut)
            if where == "settle":
                failing.setattr(room, "do", cut)
            with pytest.raises(PowerCutError):
                enrol_factor(room, PASSWORD, MEDIUM, str(medium))
        for stray in set(medium.iterdir()) - {old}:
            stray.unlink()
        assert log_in(SYSTEM).finding is None and log_in(SYSTEM).has_factor
        room = house.room
