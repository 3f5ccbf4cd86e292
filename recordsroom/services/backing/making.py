"""A backup on its way out: registered, copied, written onto the medium, read back from it, closed in the register.

The screen takes these steps one by one, so that scans come between; the console tool takes them in one go.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from recordsroom import __version__
from recordsroom.domain.backup_facts import BackupBegun
from recordsroom.domain.backups import RESTORERS
from recordsroom.domain.commands import BeginBackup, CloseBackup
from recordsroom.domain.counters import KEY_FILE as KEY_FILE_TOLD
from recordsroom.domain.errors import DiskFull, NotWritten, Refused, Trouble
from recordsroom.domain.rules import Reason
from recordsroom.services import journal
from recordsroom.services.backing.container import (
    DATABASE,
    ENDING,
    KEY_FILE,
    Manifest,
    piece_of,
    read_container,
    write_container,
)
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.journal_export import number_of
from recordsroom.services.room import Outcome, Room
from recordsroom.services.sight import Sight
from recordsroom.storage.migrate import KNOWN
from recordsroom.storage.place import MEGABYTE, check_medium, free_megabytes
from recordsroom.storage.tables import policies, users
from recordsroom.storage.transaction import unit_of_work

_FAILURES = (NotWritten, Cancelled, Trouble)


@dataclass(frozen=True, slots=True, repr=False)
class Snapshot:
    """What was taken from the room: the sealed copy in its scratch file, the key file, and the signed manifest."""

    manifest: Manifest
    copy: Path
    keys: bytes
    signature: bytes
    seal: str


@dataclass(frozen=True, slots=True)
class Written:
    """A backup on its medium, read back: where, how large, and its digest."""

    path: Path
    size: int
    digest: str


def begun(outcome: Outcome) -> int:
    """The number of a backup that was just entered in the register."""
    assert isinstance(outcome.told, BackupBegun), "a backup is answered by its line in the register"
    return outcome.told.backup


def snapshot(room: Room, backup: int) -> Snapshot:
    """In the room's thread: a sealed copy beside the vault, proved page by page, and what is said about it."""
    if room.keyring is None:
        raise Refused(Reason.NOT_YOUR_DUTY)
    told, restorers = room.ask(_key_file), room.ask(_restorers)
    keys = room.keyring.reduced(restorers, told=told)
    copy = room.vault.folder / f"backup-{secrets.token_hex(4)}.part"
    room.vault.copy_to(copy)
    with unit_of_work(room.vault) as unit:
        # Nothing comes between: the room has one thread, and this is one errand of it.
        last = journal.head(unit.cursor)
    manifest = Manifest(
        room=number_of(room),
        backup=backup,
        epoch=last.epoch,
        entry=last.seq,
        head=last.hash.hex(),
        made_ms=room.clock().wall_ms,
        step=KNOWN,
        program=__version__,
        signer=room.keeper.id,
        pieces=(piece_of(DATABASE, copy), piece_of(KEY_FILE, keys)),
    )
    return Snapshot(manifest, copy, keys, room.sign(manifest.digest), room.vault.seal(manifest.line))


def file_name(backup: int) -> str:
    """What the file is called: its number and nothing else, since anybody may read it on the medium."""
    return f"{backup:04}{ENDING}"


def write(taken: Snapshot, folder: Path, progress: Progress) -> Written:
    """Beside the room: write it onto the medium, then read it back from there. Raises NotWritten, Damaged, Cancelled.

    The scratch copy is gone afterwards, however it ends.
    """
    target = folder / file_name(taken.manifest.backup)
    try:
        check_medium(folder)
        if free_megabytes(folder) <= taken.manifest.size // MEGABYTE:
            raise DiskFull(free=free_megabytes(folder))
        progress.total = 2 * taken.manifest.size
        marks = taken.signature, taken.seal
        write_container(target, taken.manifest, marks, (taken.copy, taken.keys), progress)
        try:
            digest = read_container(target).check(progress)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    finally:
        forget(taken)
    return Written(target, target.stat().st_size, digest)


def forget(taken: Snapshot) -> None:
    """Take the scratch copy away."""
    taken.copy.unlink(missing_ok=True)


def closed(taken: Snapshot, written: Written) -> CloseBackup:
    """The request that enters a backup as good."""
    manifest = taken.manifest
    return CloseBackup(
        backup=manifest.backup,
        copied_entry=manifest.entry,
        copied_head=manifest.head,
        size_bytes=written.size,
        file_digest=written.digest,
    )


def failed(backup: int, why: Exception) -> CloseBackup:
    """The request that enters a backup as failed."""
    code = "CANCELLED" if isinstance(why, Cancelled) else getattr(why, "code", "TROUBLE")
    return CloseBackup(backup=backup, failed=str(code))


def make_backup(room: Room, medium: str, folder: Path, progress: Progress) -> tuple[Outcome, Written]:
    """Register, copy, write, read back and close in one go. Raises Refused, NotWritten, Trouble or Cancelled."""
    check_medium(folder)
    backup = begun(room.do(BeginBackup(medium=medium)))
    try:
        taken = snapshot(room, backup)
        written = write(taken, folder, progress)
    except _FAILURES as why:
        room.do(failed(backup, why))
        raise
    return room.do(closed(taken, written)), written


def _restorers(sight: Sight) -> tuple[int, ...]:
    rows = sight.connection.execute(select(users.c.id, users.c.roles).where(users.c.active == 1))
    return tuple(row.id for row in rows if row.roles in {role.value for role in RESTORERS})


def _key_file(sight: Sight) -> str:
    kept = select(policies.c.value).where(policies.c.name == KEY_FILE_TOLD)
    return str(sight.connection.execute(kept).scalar() or "")
