"""Backups: registered, written, read back, proved by a drill, and put in the place of a lost vault (N14, §3.7)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from recordsroom.domain.backup_facts import BackupBegun
from recordsroom.domain.backups import BackupState
from recordsroom.domain.commands import BeginBackup, CloseBackup
from recordsroom.domain.errors import Damaged, NotWritten, VaultUnsafe
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.backing import making
from recordsroom.services.backing.container import read_container
from recordsroom.services.backing.drilling import drill, run_drill
from recordsroom.services.backing.making import make_backup
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.queries.backups import backups_standing
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_medium
from tests.rooms import CHEAP, SECURITY, SYSTEM, House
from tests.services.backup_runs import MEDIUM, backed_up, flipped, reason_of, stick

__all__ = ["stick"]


def test_r135_a_backup_goes_onto_a_registered_medium_for_the_level_of_the_pc(house: House, stick: Path):
    house.room.do(a_medium("JZ-2026-001", Level.MIMI))
    assert reason_of(lambda: house.room.do(BeginBackup(medium=MEDIUM))) is Reason.NOT_YOUR_DUTY
    room = house.enter(SYSTEM)
    assert reason_of(lambda: make_backup(room, " ", stick, Progress())) is Reason.MEDIUM_MISSING
    assert reason_of(lambda: make_backup(room, MEDIUM, stick, Progress())) is Reason.MEDIUM_NOT_REGISTERED
    assert reason_of(lambda: make_backup(room, "JZ-2026-001", stick, Progress())) is Reason.MEDIUM_TOO_LOW
    assert not list(stick.iterdir())
    assert not room.ask(backups_standing).rows


def test_a_backup_is_read_back_from_its_medium_and_unproven_until_a_drill(house: House, stick: Path):
    path = backed_up(house, stick)
    room = house.room
    [row] = room.ask(backups_standing).rows
    assert (row.medium_no, row.state, row.by, row.proved) == (MEDIUM, BackupState.WRITTEN, "程远舟", None)
    assert (row.size, path.name) == (path.stat().st_size, "0001.backup")
    assert row.entry is not None and row.head == read_container(path).manifest.head[:16]
    # Nothing readable, nothing of the scratch copy, and no way in for anybody but the two who restore.
    content = path.read_bytes()
    assert "青梧研究所".encode() not in content and b"SQLite format" not in content
    assert not list(house.folder.glob("*.part")) and [one.name for one in stick.iterdir()] == [path.name]
    outcome, proof = run_drill(room, path, Progress())
    assert (proof.found, proof.entries, outcome.touched) == ("", row.entry, frozenset({"drills"}))
    assert min(proof.records, proof.carriers) > 0
    assert not list(house.folder.glob("drill-*"))
    [row] = room.ask(backups_standing).rows
    assert row.proved is not None
    assert (row.proved.entries, row.proved.records, row.proved.by) == (proof.entries, proof.records, "程远舟")


def test_every_flipped_byte_of_a_backup_is_noticed(house: House, stick: Path):
    path = backed_up(house, stick)
    size, begins = path.stat().st_size, read_container(path).begins
    noticed = 0
    # Every byte of the head, then some of each piece; the whole file is the laboratory's.
    places = [*range(0, begins, 7), *range(begins, size, size // 20), size - 1]
    for place in places:
        bad = flipped(path, place)
        try:
            noticed += bool(drill(house.room.vault, bad, Progress(), CHEAP).found)
        except Damaged:
            noticed += 1
        bad.unlink()
    assert noticed == len(places)
    assert not drill(house.room.vault, path, Progress(), CHEAP).found, "the good one is not noticed"


def test_a_backup_of_another_room_or_another_number_is_refused(house: House, stick: Path, blank_house: House):
    path = backed_up(house, stick)
    with pytest.raises(Damaged) as caught:
        drill(blank_house.room.vault, path, Progress(), CHEAP)
    assert caught.value.facts["problem"] == "SEAL"
    proof = drill(house.room.vault, path, Progress(), CHEAP)
    room = house.room
    wrong = replace(proof.command, copied_head="00" * 32)
    assert reason_of(lambda: room.do(wrong)) is Reason.BACKUP_OF_ANOTHER
    assert reason_of(lambda: room.do(replace(proof.command, counted_loans=-1))) is Reason.VALUE_NOT_POSSIBLE
    again = CloseBackup(backup=1, failed="CANCELLED")
    assert reason_of(lambda: room.do(again)) is Reason.NOTHING_TO_DO
    begun = room.do(BeginBackup(medium=MEDIUM)).told
    assert isinstance(begun, BackupBegun)
    unwritten = replace(proof.command, backup=begun.backup)
    assert reason_of(lambda: room.do(unwritten)) is Reason.BACKUP_OF_ANOTHER
    foreign = CloseBackup(backup=begun.backup, copied_entry=2, copied_head="11" * 32, size_bytes=1, file_digest="1")
    assert reason_of(lambda: room.do(foreign)) is Reason.BACKUP_OF_ANOTHER


def test_what_cannot_be_written_is_entered_as_failed_and_leaves_nothing(
    house: House, stick: Path, monkeypatch: pytest.MonkeyPatch
):
    house.room.do(a_medium(MEDIUM))
    room = house.enter(SYSTEM)
    stopped = Progress()
    stopped.unwanted = True
    with pytest.raises(Cancelled):
        make_backup(room, MEDIUM, stick, stopped)
    (stick / "0002.backup").touch()
    with pytest.raises(NotWritten):
        make_backup(room, MEDIUM, stick, Progress())
    # A medium that lies: what it gives back is not what was written.
    monkeypatch.setattr(making, "read_container", lambda path: read_container(flipped(path, path.stat().st_size - 9)))
    with pytest.raises(Damaged):
        make_backup(room, MEDIUM, stick, Progress())
    rows = room.ask(backups_standing).rows
    assert [row.failed for row in rows] == ["DAMAGED", "NOT_WRITTEN", "CANCELLED"]
    assert {row.state for row in rows} == {BackupState.FAILED}
    assert sorted(one.name for one in stick.iterdir() if not one.name.startswith("flipped")) == ["0002.backup"]
    assert not list(house.folder.glob("*.part"))


def test_network_drives_and_links_are_no_media(house: House, stick: Path, monkeypatch: pytest.MonkeyPatch):
    house.room.do(a_medium(MEDIUM))
    room, link = house.enter(SYSTEM), stick.with_name("link")
    link.symlink_to(stick)
    with pytest.raises(VaultUnsafe) as caught:
        make_backup(room, MEDIUM, link, Progress())
    assert caught.value.facts["problem"] == "MEDIUM_LINK"
    monkeypatch.setattr("recordsroom.storage.place._networked", lambda folder: folder == stick)
    with pytest.raises(VaultUnsafe) as caught:
        make_backup(room, MEDIUM, stick, Progress())
    assert caught.value.facts["problem"] == "MEDIUM_NETWORK"
    assert not room.ask(backups_standing).rows


def test_nothing_is_backed_up_that_nobody_could_restore(house: House, stick: Path):
    house.room.do(a_medium(MEDIUM))
    room = house.enter(SYSTEM)
    with unit_of_work(room.vault) as unit:
        unit.cursor.execute("UPDATE users SET active = 0 WHERE id = ?", (SECURITY,))
    try:
        assert reason_of(lambda: room.do(BeginBackup(medium=MEDIUM))) is Reason.NOBODY_TO_RESTORE
    finally:
        with unit_of_work(room.vault) as unit:
            unit.cursor.execute("UPDATE users SET active = 1 WHERE id = ?", (SECURITY,))


def test_the_days_on_which_backups_and_drills_are_due(house: House, stick: Path):
    room, clock = house.room, house.clock
    assert room.ask(backups_standing).due.backup is None
    clock.move(days=7)
    assert room.ask(backups_standing).due.backup == clock().today
    path = backed_up(house, stick)
    due = house.room.ask(backups_standing).due
    assert (due.backup, due.drill) == (None, None)
    clock.move(days=31)
    due = house.room.ask(backups_standing).due
    assert (due.backup is not None, due.drill) == (True, clock().today)
    run_drill(house.room, path, Progress())
    assert house.room.ask(backups_standing).due.drill is None
