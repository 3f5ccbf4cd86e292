"""The data key is changed by two: whoever left reads nothing that comes now, and the room is whole (trust.md §3.1)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import StopUser
from recordsroom.domain.errors import Damaged, Refused, Trouble, WrongKey
from recordsroom.domain.recovery import SetEnd
from recordsroom.services.accounts import reset_password
from recordsroom.services.backing.restoring import Person
from recordsroom.services.fold import checked
from recordsroom.services.queries.sheets import left_since_rekey
from recordsroom.services.recovering import make_sheets
from recordsroom.services.rekeying import Rekeyed, rekey
from recordsroom.storage.keys import Keys
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.vault import Vault
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, CHEAP, PASSWORD, SECOND, SECURITY, SYSTEM, House
from tests.services.backup_runs import PEOPLE
from tests.services.test_recovering import sets


def rekeyed(house: House, people: tuple[Person, Person] = PEOPLE, reason: str = "第二保管人调离") -> Rekeyed:
    house.room.close()
    return rekey(house.folder, people, reason, clock=house.clock, floor=CHEAP)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"vault.lock", "vault.db-journal"}


def test_the_vault_is_whole_under_another_key_and_two_have_a_way_in(house: House):
    old = bytes(house.model.secrets[SECOND].data_key)
    make_sheets(house.enter(SYSTEM), PASSWORD, (ACCOUNTS[SECURITY - 1].name, PASSWORD))
    assert house.enter(SECURITY).ask(left_since_rekey) == 0
    house.room.do(StopUser(user=SECOND))
    assert house.room.ask(left_since_rekey) == 1
    with unit_of_work(house.room.vault) as unit:
        last = unit.count("SELECT max(seq) FROM journal")
    done = rekeyed(house)
    assert (done.key_epoch, done.outcome.entry, done.shut_out) == (2, last + 1, 3)
    assert Keys.read(house.folder, CHEAP).users == (SYSTEM, SECURITY)
    assert names(house.folder) == {"vault.db", "vault.keys", "vault.head"}
    assert not list(house.folder.parent.glob("*rekeying*"))
    # The key that the leaver may have kept opens nothing here any more, and no password but the two does.
    with pytest.raises(Trouble):
        Vault.open(house.folder, old).close()
    for user in (ARCHIVIST, AUDITOR, SECOND):
        with pytest.raises(WrongKey):
            unlock(house.folder, ACCOUNTS[user - 1].name, PASSWORD, clock=house.clock, floor=CHEAP)
    room = house.room = unlock(house.folder, PEOPLE[1].name, PASSWORD, clock=house.clock, floor=CHEAP)
    assert room.ask(left_since_rekey) == 0
    assert room.finding is None and sets(room)[0].sheets_ended_as is SetEnd.KEY_CHANGED
    with unit_of_work(room.vault) as unit:
        assert checked(unit.cursor) is None
        row = unit.cursor.execute("SELECT actor, second_actor, epoch FROM journal WHERE command = 'RekeyVault'")
        assert row.fetchall() == [(SYSTEM, SECURITY, 1)]
    # Everybody else gets a password for once, as after a restore.
    name = ACCOUNTS[ARCHIVIST - 1].name
    once = reset_password(room, ARCHIVIST, name, (PEOPLE[0].name, PASSWORD))[1]
    room.close()
    house.room = unlock(house.folder, name, once, clock=house.clock, floor=CHEAP)
    assert house.room.once


def test_two_of_the_right_duties_are_needed_and_otherwise_every_file_stays(house: House):
    house.room.close()
    before = {
        path.name: path.read_bytes() for path in house.folder.iterdir() if path.name in {"vault.db", "vault.keys"}
    }
    archivist, security = (Person(ACCOUNTS[user - 1].name, PASSWORD) for user in (ARCHIVIST, SECURITY))
    for people in ((PEOPLE[1], PEOPLE[0]), (archivist, security), (PEOPLE[0], archivist)):
        with pytest.raises(Refused):
            rekeyed(house, people)
    with pytest.raises(WrongKey):
        rekeyed(house, (PEOPLE[0], Person(PEOPLE[1].name, "Not the password1!")))
    with pytest.raises(Refused):
        rekeyed(house, reason=" ")
    assert {name: (house.folder / name).read_bytes() for name in before} == before
    assert not list(house.folder.parent.glob("*rekeying*"))


def test_a_vault_about_which_something_was_found_keeps_its_key(house: House, tmp_path: Path):
    older = tmp_path / "older.db"
    house.room.close()
    shutil.copy(house.folder / "vault.db", older)
    house.enter(SECURITY).do(StopUser(user=SECOND))
    house.room.close()
    shutil.copy(older, house.folder / "vault.db")
    with pytest.raises(Trouble) as caught:
        rekeyed(house)
    assert caught.value.code == "ROLLED_BACK"
    assert not isinstance(caught.value, Damaged)
    shutil.rmtree(house.folder)
    shutil.copytree(house.model.folder, house.folder)
