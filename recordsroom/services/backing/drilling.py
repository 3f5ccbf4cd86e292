"""A drill: the backup is opened in a scratch place as if the vault were lost, gone through whole, and counted (N14)."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from recordsroom.domain.commands import RecordDrill
from recordsroom.domain.errors import Damaged
from recordsroom.services import journal
from recordsroom.services.backing.container import Container, read_container, unpack
from recordsroom.services.checking import check_vault
from recordsroom.services.handlers.backups import COUNTS
from recordsroom.services.jobs import Progress
from recordsroom.services.room import Outcome, Room
from recordsroom.services.signing import vouched
from recordsroom.storage.keys import Keys
from recordsroom.storage.slots import FLOOR, Cost
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.vault import Vault

SCRATCH = "drill-"
_KEY_OF = "SELECT public_key FROM users WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Proof:
    """What a drill found: how much is in the backup, and the code of what was wrong; empty where all is well."""

    backup: int
    head: str
    entries: int = 0
    records: int = 0
    carriers: int = 0
    loans: int = 0
    found: str = ""

    @property
    def command(self) -> RecordDrill:
        """The request that enters it in the register."""
        return RecordDrill(
            backup=self.backup,
            copied_head=self.head,
            counted_entries=self.entries,
            counted_records=self.records,
            counted_carriers=self.carriers,
            counted_loans=self.loans,
            found=self.found,
        )


def drill(vault: Vault, path: Path, progress: Progress, floor: Cost = FLOOR) -> Proof:
    """Beside the room: open a backup of this vault in a scratch folder, which is gone afterwards, and prove it.

    Raises Damaged only where it is no backup of this vault at all; what is wrong inside is in the proof.
    """
    container = read_container(path)
    if not container.sealed(vault.seal(container.manifest.line)):
        raise Damaged(part="backup", problem="SEAL")
    manifest = container.manifest
    try:
        with _scratch(vault.folder) as folder:
            unpack(container, folder, progress)
            # A key file that is broken would be found only when everybody stands before the door.
            if not vault.owns(Keys.read(folder, floor)):
                raise Damaged(part="backup", problem="KEYS")
            opened = vault.open_beside(folder, container.manifest.room)
            try:
                return prove_opened(opened, container, progress)
            finally:
                opened.close()
    except Damaged as damaged:
        found = f"{damaged.code}:{damaged.facts.get('problem', '')}"
        return Proof(manifest.backup, manifest.head, found=found)


def prove_opened(opened: Vault, container: Container, progress: Progress) -> Proof:
    """Go through every page, every entry and every row of an opened copy, and count what is in it."""
    manifest = container.manifest
    found = _found(opened, progress)
    with unit_of_work(opened) as unit:
        last = journal.head(unit.cursor)
        key = unit.cursor.execute(_KEY_OF, (manifest.signer,)).fetchone()
        if not found and (last.seq, last.epoch, last.hash.hex()) != (manifest.entry, manifest.epoch, manifest.head):
            found = "BACKUP_HEAD"
        if not found and (key is None or not vouched(key[0], manifest.digest, container.signature)):
            found = "BACKUP_SIGNATURE"
        records, carriers, loans = unit.cursor.execute(COUNTS).fetchone()
    return Proof(manifest.backup, manifest.head, last.seq, records, carriers, loans, found)


def floor_of(room: Room) -> Cost:
    """How dear a guess at a password must be in this room's key files at least."""
    return room.keyring.floor if room.keyring is not None else FLOOR


def run_drill(room: Room, path: Path, progress: Progress) -> tuple[Outcome, Proof]:
    """Prove a backup and enter what was found, in one go. Raises Refused, Damaged or Cancelled."""
    proof = drill(room.vault, path, progress, floor_of(room))
    return room.do(proof.command), proof


def _found(opened: Vault, progress: Progress) -> str:
    for finding in check_vault(opened):
        progress.step(0)
        if finding is not None:
            return finding.code
    return ""


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    place = folder / f"{SCRATCH}{secrets.token_hex(4)}"
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
