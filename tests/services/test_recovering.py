"""Recovery sheets are made by two, tested, and reopen the room when every password is lost (T22, trust.md §3.1)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import NoteSheetTest
from recordsroom.domain.errors import Damaged, Refused, RolledBack, WrongKey
from recordsroom.domain.recovery import RecoverySet, SetEnd, SheetFlaw, SheetTest, WrongSheet
from recordsroom.services.accounts import reset_password
from recordsroom.services.fold import checked
from recordsroom.services.recovering import Reopened, make_sheets, recover, try_sheets
from recordsroom.services.room import Room
from recordsroom.storage.head import HEAD_NAME
from recordsroom.storage.keys import Keys
from recordsroom.storage.recovery import Share, split
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, CHEAP, PASSWORD, SECURITY, SYSTEM, House
from tests.services.backup_runs import backed_up, stick

__all__ = ["stick"]
NEW = ("Rt5!kkWq9z#Mn3ab", "Yp6!ffHq4c#Ld8vs")
Sheets = tuple[Share, Share, Share]


def made(house: House) -> Sheets:
    return make_sheets(house.enter(SYSTEM), PASSWORD, (ACCOUNTS[SECURITY - 1].name, PASSWORD))[1]


def reopened(house: House, sheets: tuple[Share, Share], reason: str = "口令都忘了") -> Reopened:
    house.room.close()
    return recover(house.folder, sheets, NEW, reason, clock=house.clock, floor=CHEAP)


def sets(room: Room) -> list[RecoverySet]:
    with unit_of_work(room.vault) as unit:
        return unit.every(RecoverySet)


def test_two_sheets_reopen_the_room_when_every_password_is_lost(house: House):
    sheets = made(house)
    [one] = sets(house.room)
    assert (one.sheets_made_by, one.sheets_made_with, one.sheets_ended_at) == (SYSTEM, SECURITY, None)
    done = reopened(house, (sheets[2], sheets[0]))
    assert done.outcome is not None and done.names == (ACCOUNTS[SYSTEM - 1].name, ACCOUNTS[SECURITY - 1].name)
    for name, password in zip(done.names, NEW, strict=True):
        house.room = unlock(house.folder, name, password, clock=house.clock, floor=CHEAP)
        assert house.room.finding is None
        with unit_of_work(house.room.vault) as unit:
            assert checked(unit.cursor) is None
            row = unit.cursor.execute(
                "SELECT actor, second_actor FROM journal WHERE command = 'RecoverAccess'"
            ).fetchone()
        assert row == (SYSTEM, SECURITY)
        assert sets(house.room)[0].sheets_ended_as is SetEnd.USED
        house.room.close()
    for account in ACCOUNTS[:1]:
        house.room = unlock(house.folder, account.name, PASSWORD, clock=house.clock, floor=CHEAP)
        house.room.close()
    with pytest.raises(WrongKey):
        unlock(house.folder, done.names[0], PASSWORD, clock=house.clock, floor=CHEAP)
    # Used once they are used up.
    with pytest.raises(WrongSheet):
        recover(house.folder, (sheets[0], sheets[1]), NEW, "再来", clock=house.clock, floor=CHEAP)


def test_the_control_without_the_sheets_nothing_opens(house: House):
    sheets, strange = made(house), split(b"k" * 32)
    for pair, flaw in (
        ((strange[0], strange[1]), SheetFlaw.OTHER_SET),
        ((sheets[0], sheets[0]), SheetFlaw.SAME_SHEET),
    ):
        with pytest.raises(WrongSheet) as caught:
            reopened(house, pair)
        assert caught.value.flaw is flaw
    forged = Share(sheets[0].set_code, 2, bytes(32))
    with pytest.raises(WrongKey):
        reopened(house, (sheets[0], forged))
    with pytest.raises(Refused):
        reopened(house, (sheets[0], sheets[1]), reason=" ")
    house.enter(ARCHIVIST)
    assert sets(house.room)[0].sheets_ended_at is None


def test_sheets_are_tested_and_the_test_is_noted(house: House):
    sheets = made(house)
    try_sheets(house.room, sheets[1], sheets[2])
    with unit_of_work(house.room.vault) as unit:
        [test] = unit.every(SheetTest)
    assert (test.sheets_tested, test.sheets_tested_by) == ("2-3", SYSTEM)
    with pytest.raises(WrongKey):
        try_sheets(house.room, *split(b"k" * 32)[:2])
    newer = made(house)
    assert [one.sheets_ended_as for one in sets(house.room)] == [SetEnd.REPLACED, None]
    with pytest.raises(WrongKey):
        try_sheets(house.room, sheets[1], sheets[2])
    try_sheets(house.room, newer[0], newer[2])


def test_two_with_the_right_duties_make_them(house: House):
    for user, second in ((SYSTEM, AUDITOR), (SECURITY, SYSTEM), (ARCHIVIST, SECURITY)):
        room = house.enter(user)
        with pytest.raises(Refused) as caught:
            make_sheets(room, PASSWORD, (ACCOUNTS[second - 1].name, PASSWORD))
        assert caught.value.reasons
    with pytest.raises(WrongKey):
        make_sheets(house.enter(SYSTEM), "Not the password1!", (ACCOUNTS[SECURITY - 1].name, PASSWORD))
    assert not sets(house.room)
    assert Keys.read(house.folder, CHEAP).recovery is None


def test_sheets_end_with_the_hand_that_they_hold(house: House):
    sheets = made(house)
    name = ACCOUNTS[SYSTEM - 1].name
    reset_password(house.enter(SECURITY), SYSTEM, name, (ACCOUNTS[AUDITOR - 1].name, PASSWORD))
    assert sets(house.room)[0].sheets_ended_as is SetEnd.KEY_CHANGED
    with pytest.raises(WrongSheet):
        reopened(house, (sheets[0], sheets[1]))
    house.enter(SECURITY)


def test_a_recovery_that_died_after_its_entry_is_finished_by_the_same_sheets(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    sheets = made(house)

    def dies(_keys: Keys) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Keys, "settle", dies)
        with pytest.raises(KeyboardInterrupt):
            reopened(house, (sheets[0], sheets[1]))
    done = recover(house.folder, (sheets[0], sheets[1]), NEW, "口令都忘了", clock=house.clock, floor=CHEAP)
    assert done.outcome is None
    house.room = unlock(house.folder, done.names[0], NEW[0], clock=house.clock, floor=CHEAP)
    assert sets(house.room)[0].sheets_ended_as is SetEnd.USED


def test_a_backup_carries_what_the_sheets_open(house: House, stick: Path):
    made(house)
    house.enter(ARCHIVIST)
    path = backed_up(house, stick)
    assert b'"recovery"' in path.read_bytes()


def test_sheets_reopen_no_vault_that_was_put_back(house: House, tmp_path: Path):
    """Its entry would cover what was cut off: the note of what was seen last would go back with it."""
    sheets = made(house)
    house.room.close()
    older = tmp_path / "older.db"
    shutil.copyfile(house.folder / "vault.db", older)
    newer = house.enter(SYSTEM)
    newer.do(NoteSheetTest(set_code=sheets[0].set_code, sheets_tested="1-2"))
    newer.close()
    whole = tmp_path / "whole.db"
    shutil.copyfile(house.folder / "vault.db", whole)
    shutil.copyfile(older, house.folder / "vault.db")
    before = (house.folder / HEAD_NAME).read_bytes()
    with pytest.raises(RolledBack):
        reopened(house, (sheets[0], sheets[1]))
    assert (house.folder / HEAD_NAME).read_bytes() == before, "the note still tells"
    # The control: the newer one goes.
    shutil.copyfile(whole, house.folder / "vault.db")
    assert reopened(house, (sheets[0], sheets[1])).outcome is not None


def test_sheets_reopen_no_vault_that_was_altered(house: House):
    """Both would sign what somebody put there behind the program."""
    sheets = made(house)

    def alter(title: str) -> None:
        with unit_of_work(house.room.vault) as unit:
            unit.cursor.execute("UPDATE users SET name = ? WHERE id = ?", (title, ARCHIVIST))

    alter("冒名者")
    with pytest.raises(Damaged):
        reopened(house, (sheets[0], sheets[1]))
    house.enter(SYSTEM)
    alter(ACCOUNTS[ARCHIVIST - 1].name)
    assert reopened(house, (sheets[0], sheets[1])).outcome is not None
