"""A backup takes the place of a vault that is lost or damaged: in a scratch folder first, proved, signed by two.

Nothing of the old vault is overwritten: its folder is put aside whole, under the name of the day, and what it last
knew stands in the entry that begins the new epoch (trust.md §3.7). A backup carries the ways in of the two who restore
it and of nobody else; everybody else gets a new password from the security administrator.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from recordsroom.domain.commands import RestoreVault
from recordsroom.domain.errors import Damaged, Refused, Trouble, VaultUnsafe, WrongKey
from recordsroom.domain.rules import Reason
from recordsroom.services.backing.container import Container, read_container, unpack
from recordsroom.services.backing.drilling import Proof, prove_opened
from recordsroom.services.jobs import Progress
from recordsroom.services.keyring import demand_own
from recordsroom.services.room import Outcome, Room
from recordsroom.services.signing import Signer
from recordsroom.services.stamp import Clock
from recordsroom.storage.files import sync_folder
from recordsroom.storage.head import Head
from recordsroom.storage.keys import Keys, Unlocked
from recordsroom.storage.lock import hold
from recordsroom.storage.place import check_place
from recordsroom.storage.slots import FLOOR, Cost
from recordsroom.storage.vault import open_copy


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """One of the two who restore, with the password as it was typed."""

    name: str
    password: str


@dataclass(frozen=True, slots=True, repr=False)
class GivenUp:
    """The last that anybody knows of the vault that is given up: from its head file, or from paper."""

    entry: int | None = None
    head: str = ""
    epoch: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class Restored:
    """What came of it: the entry that begins the new epoch, what is in the vault, and where the old one was put."""

    outcome: Outcome
    proof: Proof
    put_aside: Path | None
    epoch: int


def restore(  # noqa: PLR0913 - who, from where, to where, why, and instead of what
    path: Path,
    folder: Path,
    people: tuple[Person, Person],
    reason: str,
    given_up: GivenUp,
    *,
    clock: Clock,
    floor: Cost = FLOOR,
    progress: Progress | None = None,
) -> Restored:
    """Put a backup in the place of the vault at `folder`; `people` are the system and the security administrator.

    Until it is proved and signed nothing of what lies there is touched. Raises Refused, WrongKey, Damaged or Trouble.
    """
    container, progress = read_container(path), progress or Progress()
    if not reason.strip():
        raise Refused(Reason.PURPOSE_MISSING)
    with _scratch(folder) as scratch:
        with _held(folder):
            _demand_same_room(folder, container, floor)
            unpack(container, scratch, progress)
            keys = Keys.read(scratch, floor)
            unlocked = _unlocked(keys, people, clock)
            try:
                seen = _more_telling(given_up, _last_seen(folder, unlocked[0]))
                command = _command(container, keys, reason, seen, container.check(progress))
                outcome, proof = _signed(scratch, container, unlocked, command, clock=clock, progress=progress)
            finally:
                for one in unlocked:
                    one.wipe()
        # The lock is let go of first: where a file of it is open, a folder cannot be renamed.
        aside = _taken_place(scratch, folder, f"{clock().local:%Y%m%d%H%M%S}")
    return Restored(outcome, proof, aside, container.manifest.epoch + 1)


def _unlocked(keys: Keys, people: tuple[Person, Person], clock: Clock) -> tuple[Unlocked, Unlocked]:
    """Both ways in, from the key file of the backup; which of two passwords was wrong is not told."""
    found = list[Unlocked]()
    for person in people:
        with suppress(WrongKey):
            found.append(keys.open(person.name, person.password, clock().wall_ms))
    if len(found) < len(people):
        for one in found:
            one.wipe()
        raise WrongKey
    demand_own(*found)
    return found[0], found[1]


def _command(container: Container, keys: Keys, reason: str, seen: GivenUp, digest: str) -> RestoreVault:
    manifest = container.manifest
    return RestoreVault(
        backup=manifest.backup,
        restored_entry=manifest.entry,
        restored_head=manifest.head,
        size_bytes=container.path.stat().st_size,
        file_digest=digest,
        key_file=keys.digest,
        reason=reason,
        given_up_entry=seen.entry,
        given_up_head=seen.head,
        given_up_epoch=seen.epoch,
    )


def _signed(  # noqa: PLR0913 - the last step has everything in its hands
    scratch: Path,
    container: Container,
    unlocked: tuple[Unlocked, Unlocked],
    command: RestoreVault,
    *,
    clock: Clock,
    progress: Progress,
) -> tuple[Outcome, Proof]:
    manifest, data_key = container.manifest, unlocked[0].secret.data_key
    vault = open_copy(scratch, data_key, manifest.room)
    try:
        if not container.sealed(vault.seal(manifest.line)):
            raise Damaged(part="backup", problem="SEAL")
        proof = prove_opened(vault, container, progress)
        if proof.found:
            raise Damaged(part="backup", problem=proof.found)
        first, second = (Signer(one.user, bytes(one.secret.signing_key)) for one in unlocked)
        return Room(vault, first, clock).do(command, second=second), proof
    finally:
        vault.close()


def _demand_same_room(folder: Path, container: Container, floor: Cost) -> None:
    """A vault of another room is not put aside for this backup; what lies there broken tells no room at all."""
    try:
        there = Keys.read(folder, floor).room
    except Trouble:
        return
    if there != container.manifest.room:
        raise Damaged(part="backup", problem="ROOM")


def _more_telling(typed: GivenUp, seen: GivenUp) -> GivenUp:
    """What paper tells counts where it goes further than the old vault's own note, and never hides what that knows."""
    if seen.entry is None or (typed.entry is not None and typed.entry > seen.entry):
        return typed
    return seen


def _last_seen(folder: Path, unlocked: Unlocked) -> GivenUp:
    """What the head file beside the vault that is given up still tells; nothing where it is broken or gone."""
    try:
        note = Head.read(folder, unlocked.secret.data_key).note
    except Trouble:
        return GivenUp()
    return GivenUp(note.seq or None, note.entry, note.epoch)


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """A folder beside the vault's, on the same disk, so that it can take its place by one rename."""
    place = folder.with_name(f"{folder.name}.restoring-{secrets.token_hex(4)}")
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Nobody else has the vault open that is to be given up; there may be none."""
    if not folder.is_dir():
        if folder.is_symlink() or folder.exists():
            raise VaultUnsafe(problem="LINK")
        yield
        return
    check_place(folder)
    lock = hold(folder)
    try:
        yield
    finally:
        lock.release()


def _taken_place(scratch: Path, folder: Path, stamp: str) -> Path | None:
    aside = folder.with_name(f"{folder.name}.given-up-{stamp}") if folder.is_dir() and any(folder.iterdir()) else None
    if aside is not None:
        folder.rename(aside)
    scratch.rename(folder)
    sync_folder(folder.parent)
    return aside
