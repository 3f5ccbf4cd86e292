"""A vault opened to be checked: it is read like any other, and every file stays byte by byte as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from recordsroom.bootstrap import open_to_check, unlock
from recordsroom.domain.commands import ShelveCarrier, SignOut, StopUser
from recordsroom.domain.errors import LockedOut, ReadOnly, RolledBack, TooOld, VaultBusy, WrongKey
from recordsroom.services.checking import check_room
from recordsroom.services.queries.statistics import statistics
from recordsroom.services.room import Room
from recordsroom.storage import migrate
from recordsroom.storage.head import HEAD_NAME
from recordsroom.storage.keys import KEYS_NAME, NEXT_NAME
from recordsroom.storage.lock import LOCK_NAME
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, PASSWORD, SECOND, SECURITY, House

KEEPER = ACCOUNTS[ARCHIVIST - 1].name
WRONG = "Not the password1!"


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def looked_into(house: House, password: str = PASSWORD, name: str = KEEPER) -> Room:
    return open_to_check(house.folder, name, password, clock=house.clock, floor=CHEAP)


@pytest.fixture
def used(house: House) -> House:
    """A house in which somebody worked and left by the door, so that the head file knows all of it."""
    house.room.close()
    room = unlock(house.folder, KEEPER, PASSWORD, clock=house.clock, floor=CHEAP)
    room.do(ShelveCarrier(carrier=1, location=2))
    room.do(SignOut())
    room.close()
    return house


def test_a_check_changes_no_byte(used: House):
    before = files(used.folder)
    room = looked_into(used)
    assert room.finding is None
    assert not [found for found in check_room(room) if found]
    assert room.ask(statistics).entries
    room.close()
    assert files(used.folder) == before


def test_nothing_can_be_done_in_it(used: House):
    before = files(used.folder)
    room = looked_into(used)
    with pytest.raises(ReadOnly):
        room.do(ShelveCarrier(carrier=3, location=2))
    room.close()
    assert files(used.folder) == before


def test_a_vault_put_back_from_yesterday_is_told_and_left_as_it_is(used: House):
    older = (used.folder / "vault.db").read_bytes()
    room = unlock(used.folder, KEEPER, PASSWORD, clock=used.clock, floor=CHEAP)
    room.do(SignOut())
    room.close()
    newer = (used.folder / "vault.db").read_bytes()
    (used.folder / "vault.db").write_bytes(older)
    before = files(used.folder)
    room = looked_into(used)
    assert room.finding == f"{RolledBack.code}:OLDER"
    room.close()
    assert files(used.folder) == before
    (used.folder / "vault.db").write_bytes(newer)


def test_a_damaged_head_file_is_told_and_left_as_it_is(used: House):
    head = used.folder / HEAD_NAME
    whole = head.read_bytes()
    head.write_bytes(whole[:600] + b"x" + whole[601:])
    before = files(used.folder)
    room = looked_into(used)
    assert room.finding
    room.close()
    assert files(used.folder) == before
    head.write_bytes(whole)


def test_a_key_file_that_was_staged_and_forgotten_stays(used: House):
    (used.folder / NEXT_NAME).write_bytes((used.folder / KEYS_NAME).read_bytes())
    room = looked_into(used)
    assert room.finding is None
    room.close()
    assert (used.folder / NEXT_NAME).exists()


def test_r130_a_wrong_password_is_refused_and_counted_as_always(used: House):
    before = (used.folder / HEAD_NAME).read_bytes()
    with pytest.raises(WrongKey):
        looked_into(used, WRONG)
    assert (used.folder / HEAD_NAME).read_bytes() != before
    for _ in range(4):
        with pytest.raises(WrongKey):
            looked_into(used, WRONG)
    with pytest.raises(LockedOut):
        looked_into(used)


def test_a_wrong_password_that_a_check_did_not_tell_is_told_by_the_next_opening(used: House):
    with pytest.raises(WrongKey):
        looked_into(used, WRONG)
    looked_into(used).close()
    room = unlock(used.folder, KEEPER, PASSWORD, clock=used.clock, floor=CHEAP)
    told = room.ask(
        lambda sight: sight.connection.exec_driver_sql(
            "SELECT json_extract(CAST(body AS TEXT), '$.request.failures') FROM journal_bodies ORDER BY seq DESC"
        ).scalar()
    )
    room.close()
    assert told == 1


def test_whoever_was_stopped_checks_nothing(house: House):
    house.enter(SECURITY).do(StopUser(user=SECOND))
    house.room.close()
    with pytest.raises(WrongKey):
        looked_into(house, name=ACCOUNTS[SECOND - 1].name)


def test_the_one_who_comes_second_is_told_of_the_check_and_the_lock_file_is_as_before(used: House):
    before = (used.folder / LOCK_NAME).read_bytes()
    room = looked_into(used)
    with pytest.raises(VaultBusy):
        looked_into(used)
    room.close()
    assert (used.folder / LOCK_NAME).read_bytes() == before


def test_an_older_vault_is_not_brought_up_by_a_check(used: House, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(migrate, "KNOWN", migrate.KNOWN + 1)
    before = files(used.folder)
    with pytest.raises(TooOld):
        looked_into(used)
    assert files(used.folder) == before
