"""A backup in the place of a lost vault: proved and signed by two first, the old folder kept, a new epoch (§3.7)."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.domain.backups import BackupState, Restore
from recordsroom.domain.commands import AcknowledgeRestore, RestoreVault, SignOut
from recordsroom.domain.errors import Damaged, Refused, VaultBusy, VaultUnsafe, WrongKey
from recordsroom.domain.rules import Reason
from recordsroom.services import journal
from recordsroom.services.backing.container import read_container
from recordsroom.services.backing.restoring import GivenUp, Person, restore
from recordsroom.services.fold import Finding, checked
from recordsroom.services.queries.backups import backups_standing, unread_restores
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer
from recordsroom.services.stamp import Clock
from recordsroom.storage.keys import Keys
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, CHEAP, PASSWORD, SECOND, SECURITY, SYSTEM, House
from tests.services.backup_runs import PEOPLE, UNKNOWN, backed_up, flipped, reason_of, stick

__all__ = ["stick"]


def restored(house: House, path: Path, clock: Clock, *, given_up: GivenUp = UNKNOWN) -> Room:
    """The room after a restore over it, with the system administrator in."""
    house.room.close()
    restore(path, house.folder, PEOPLE, "硬盘损坏", given_up, clock=clock, floor=CHEAP)
    house.room = unlock(house.folder, PEOPLE[0].name, PASSWORD, clock=clock, floor=CHEAP)
    return house.room


def test_a_restore_begins_an_epoch_keeps_the_old_folder_and_waits_for_the_auditor(house: House, stick: Path):
    path = backed_up(house, stick)
    known = read_container(path).manifest.entry
    house.enter(ARCHIVIST).do(a_medium("JZ-2026-010"))
    with unit_of_work(house.room.vault) as unit:
        last = unit.count("SELECT max(seq) FROM journal")
    room = restored(house, path, house.clock)
    assert room.finding is None and room.keeper.id == SYSTEM
    [row] = room.ask(unread_restores)
    assert (row.entry, row.given_up, row.lost, row.reason) == (known, last, last - known, "硬盘损坏")
    [backup] = room.ask(backups_standing).rows
    assert (backup.state, backup.proved is not None) == (BackupState.WRITTEN, True)
    with unit_of_work(room.vault) as unit:
        assert checked(unit.cursor) is None
        epochs = unit.cursor.execute("SELECT epoch, count(*) FROM journal GROUP BY epoch").fetchall()
        signed = unit.cursor.execute(
            "SELECT actor, second_actor FROM journal WHERE command = 'RestoreVault'"
        ).fetchall()
    assert epochs[0] == (1, known) and epochs[1][0] == 2
    assert signed == [(SYSTEM, SECURITY)]
    assert Keys.read(house.folder, CHEAP).users == (SYSTEM, SECURITY), "nobody else has a way in yet"
    [aside] = house.folder.parent.glob("vault.given-up-*")
    assert (aside / "vault.db").exists() and not list(house.folder.parent.glob("*restoring*"))
    # The auditor alone acknowledges, once.
    assert reason_of(lambda: room.do(AcknowledgeRestore(restore=row.id))) is Reason.NOT_YOUR_DUTY
    room = house.enter(AUDITOR)
    room.do(AcknowledgeRestore(restore=row.id))
    assert not room.ask(unread_restores)
    assert reason_of(lambda: room.do(AcknowledgeRestore(restore=row.id))) is Reason.NOTHING_TO_DO


def test_a_restore_onto_a_new_pc_takes_what_is_known_of_the_old_one_from_paper(house: House, stick: Path):
    path = backed_up(house, stick)
    house.room.close()
    shutil.rmtree(house.folder)
    room = restored(house, path, house.clock, given_up=GivenUp(4711, "ab12"))
    [row] = room.ask(unread_restores)
    assert (row.given_up, row.lost) == (4711, 4711 - row.entry)
    assert not list(house.folder.parent.glob("vault.given-up-*"))


def test_a_restore_touches_nothing_until_it_is_proved_and_signed_by_the_right_two(house: House, stick: Path):
    path = backed_up(house, stick)
    before = {one.name: one.read_bytes() for one in house.folder.iterdir() if one.name != "vault.lock"}

    def failing(error: type[Exception], source: Path = path, people: tuple[Person, Person] = PEOPLE, why: str = "x"):
        with pytest.raises(error):
            restore(source, house.folder, people, why, GivenUp(), clock=house.clock, floor=CHEAP)

    failing(VaultBusy)
    house.room.close()
    before = {one.name: one.read_bytes() for one in house.folder.iterdir() if one.name != "vault.lock"}
    archivist = Person(ACCOUNTS[ARCHIVIST - 1].name, PASSWORD)
    failing(WrongKey, people=(PEOPLE[0], Person(PEOPLE[1].name, "wrong")))
    failing(WrongKey, people=(PEOPLE[0], archivist))
    failing(Refused, people=(PEOPLE[0], PEOPLE[0]))
    failing(Refused, people=(PEOPLE[1], PEOPLE[0]))
    failing(Refused, why=" ")
    failing(Damaged, source=flipped(path, path.stat().st_size // 2))
    failing(Damaged, source=flipped(path, 60))
    link = house.folder.with_name("link")
    link.symlink_to(house.folder)
    with pytest.raises(VaultUnsafe):
        restore(path, link, PEOPLE, "x", GivenUp(), clock=house.clock, floor=CHEAP)
    after = {one.name: one.read_bytes() for one in house.folder.iterdir() if one.name != "vault.lock"}
    assert after == before
    assert not list(house.folder.parent.glob("*restoring*")) and not list(house.folder.parent.glob("*given-up*"))


def test_a_restore_without_a_second_administrator_is_refused(house: House, stick: Path):
    path = backed_up(house, stick)
    manifest, room = read_container(path).manifest, house.room
    told = {"size_bytes": 1, "file_digest": "1", "key_file": "1", "reason": "x"}
    asked = RestoreVault(backup=1, restored_entry=manifest.entry, restored_head=manifest.head, **told)  # type: ignore[arg-type]  # words and numbers of their own fields
    assert reason_of(lambda: room.do(asked)) is Reason.SECOND_ADMINISTRATOR_MISSING
    other = Signer(SECOND, bytes(house.model.secrets[SECOND].signing_key))
    assert reason_of(lambda: room.do(asked, second=other)) is Reason.SECOND_NOT_ENTITLED
    security = Signer(SECURITY, bytes(house.model.secrets[SECURITY].signing_key))
    assert reason_of(lambda: room.do(replace(asked, reason=" "), second=security)) is Reason.PURPOSE_MISSING
    assert reason_of(lambda: room.do(replace(asked, restored_head="0"), second=security)) is Reason.BACKUP_OF_ANOTHER


def test_an_epoch_that_nobody_signed_is_found(house: House):
    hand = Signer(ARCHIVIST, bytes(house.model.secrets[ARCHIVIST].signing_key))

    def found(*, raised: bool) -> Finding | None:
        with contextlib.suppress(StopIteration), unit_of_work(house.room.vault) as unit:
            unit.new_epoch = raised
            asked = {"command": SignOut(), "outcome": "DONE", "keeper": house.room.keeper, "signer": hand}
            journal.write(unit, journal.Request(stamp=house.clock(), operation="0" * 32, **asked))  # type: ignore[arg-type]  # fields of its own
            seen.append(checked(unit.cursor))
            # What was tried is not kept.
            raise StopIteration
        return seen[-1]

    seen = list[Finding | None]()
    assert found(raised=False) is None, "the negative control: an honest entry is not found"
    finding = found(raised=True)
    assert finding is not None and finding.code == "CHAIN_BROKEN"


def test_what_is_typed_hides_nothing_that_the_old_vault_still_tells(house: House, stick: Path):
    """Two who restore cannot say that less was given up than the head file beside the old vault knows."""
    path = backed_up(house, stick)
    room = house.enter(ARCHIVIST)
    last = [room.do(a_medium(f"JZ-2026-10{number}")).entry for number in range(3)][-1]
    room.close()
    restore(path, house.folder, PEOPLE, "磁盘损坏", GivenUp(2, "0" * 16), clock=house.clock, floor=CHEAP)
    with unit_of_work(house.enter(AUDITOR).vault) as unit:
        [one] = unit.every(Restore)
    assert one.given_up_entry is not None and one.given_up_entry >= last and one.given_up_head != "0" * 16


def test_paper_that_knows_more_than_the_old_vault_is_believed(house: House, stick: Path):
    path = backed_up(house, stick)
    house.room.close()
    restore(path, house.folder, PEOPLE, "磁盘损坏", GivenUp(9999, "0" * 16), clock=house.clock, floor=CHEAP)
    with unit_of_work(house.enter(AUDITOR).vault) as unit:
        [one] = unit.every(Restore)
    assert (one.given_up_entry, one.given_up_head) == (9999, "0" * 16)


def test_the_backup_of_another_room_takes_no_vaults_place(house: House, blank_house: House, stick: Path):
    """A stick from another room, whose administrators have the same names: this room stays where it is."""
    path = backed_up(house, stick)
    blank_house.room.close()
    before = sorted(one.name for one in blank_house.folder.parent.iterdir())
    with pytest.raises(Damaged) as caught:
        restore(path, blank_house.folder, PEOPLE, "拿错了介质", GivenUp(), clock=house.clock, floor=CHEAP)
    assert caught.value.facts["problem"] == "ROOM"
    assert sorted(one.name for one in blank_house.folder.parent.iterdir()) == before
