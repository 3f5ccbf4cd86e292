"""The data key is changed when somebody with a way in has left, was compromised, or sheets were used (trust.md §3.1).

Everything happens on a copy beside the vault, under a new key: it is checked whole, both administrators sign the entry
in it, and only then it takes the vault's place. Ways in are made anew for these two; everybody else gets a password
for once from the security administrator. Older backups still open with the keys of their time: destroy them.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from recordsroom.domain.commands import RekeyVault
from recordsroom.domain.errors import Damaged, Refused
from recordsroom.domain.rules import Reason
from recordsroom.services.backing.restoring import Person
from recordsroom.services.checking import check_vault, demand_newest
from recordsroom.services.factors import demand_factor_from, key_file_told
from recordsroom.services.jobs import Progress
from recordsroom.services.keyring import Keyring, demand_own
from recordsroom.services.room import Outcome, Room
from recordsroom.services.signing import Signer
from recordsroom.services.stamp import Clock
from recordsroom.storage.data_key import new_key, wipe
from recordsroom.storage.keys import Keys, Unlocked, agree_with_journal
from recordsroom.storage.opening import LetIn, let_in
from recordsroom.storage.place import DB_NAME
from recordsroom.storage.rekeying import take_place
from recordsroom.storage.slots import FLOOR, Cost, Secret
from recordsroom.storage.vault import Vault, open_copy


@dataclass(frozen=True, slots=True, repr=False)
class Rekeyed:
    """What came of it: the entry, the key epoch that it begins, and how many lost their way in."""

    outcome: Outcome
    key_epoch: int
    shut_out: int


def rekey(  # noqa: PLR0913 - where, by whom, why
    folder: Path,
    people: tuple[Person, Person],
    reason: str,
    *,
    clock: Clock,
    floor: Cost = FLOOR,
    progress: Progress | None = None,
) -> Rekeyed:
    """Put the vault under a new data key; `people` are the system and the security administrator.

    Until the copy is checked and signed nothing is touched. Raises WrongKey, LockedOut, Refused, Damaged or Trouble.
    """
    if not reason.strip():
        raise Refused(Reason.PURPOSE_MISSING)
    progress = progress or Progress()
    came = let_in(folder, people[0].name, people[0].password, clock().wall_ms, floor)
    opened, data_key = [came.unlocked], new_key()
    try:
        demand_own(came.unlocked)
        keys = _sound(came, folder, clock, floor)
        keyring = Keyring(folder, came.unlocked.secret, floor)
        second = people[1]
        opened.append(keyring.unlocked(second.name, second.password, clock().wall_ms, told=keys.digest))
        _demand_factors(came, keys, opened, clock)
        with _scratch(folder) as scratch:
            came.vault.copy_anew(scratch / DB_NAME, data_key)
            progress.step(0)
            renewed = _ways_in(scratch, keys, people, (opened[0], opened[1]), data_key)
            command = RekeyVault(key_file=renewed.save(data_key), key_epoch=renewed.epoch, reason=reason.strip())
            outcome = _signed(scratch, keys.room, data_key, (opened[0], opened[1]), command, clock, progress)
            lock = came.vault.hand_over()
            try:
                take_place(scratch, folder)
            finally:
                lock.release()
        return Rekeyed(outcome, renewed.epoch, len(keys.users) - len(renewed.users))
    finally:
        came.vault.close()
        wipe(data_key)
        for one in opened:
            one.wipe()


def _sound(came: LetIn, folder: Path, clock: Clock, floor: Cost) -> Keys:
    """The key file that the journal names; a vault about which anything was found is not put under a new key."""
    vault = came.vault
    if vault.findings:
        raise vault.findings[0]
    room = Room(vault, Signer(came.unlocked.user, bytes(came.unlocked.secret.signing_key)), clock)
    demand_newest(vault)
    return agree_with_journal(folder, came.keys, room.ask(key_file_told), floor)


def _demand_factors(came: LetIn, keys: Keys, opened: list[Unlocked], clock: Clock) -> None:
    """Refuse where the room demands a second factor of one of both, who came without."""
    room = Room(came.vault, Signer(came.unlocked.user, bytes(came.unlocked.secret.signing_key)), clock)
    held = tuple(user for user in keys.users if keys.factor_of(user) is not None)
    for one in opened:
        demand_factor_from(room, one.user, held)


def _ways_in(
    scratch: Path,
    keys: Keys,
    people: tuple[Person, Person],
    opened: tuple[Unlocked, Unlocked],
    data_key: bytearray,
) -> Keys:
    renewed = Keys.renewed(scratch, keys)
    for person, one in zip(people, opened, strict=True):
        secret = Secret(bytearray(data_key), bytearray(one.secret.signing_key))
        held = keys.factor_of(one.user)
        factor = None if held is None else held.asked_anew()
        renewed.add(one.user, person.name, person.password, secret, factor=factor)
    return renewed


def _signed(  # noqa: PLR0913, PLR0917 - the last step has everything in its hands
    scratch: Path,
    room: str,
    data_key: bytearray,
    opened: tuple[Unlocked, Unlocked],
    command: RekeyVault,
    clock: Clock,
    progress: Progress,
) -> Outcome:
    copy: Vault = open_copy(scratch, data_key, room)
    try:
        for finding in check_vault(copy):
            progress.step(0)
            if finding is not None:
                raise Damaged(part="copy", problem=finding.code)
        first, second = (Signer(one.user, bytes(one.secret.signing_key)) for one in opened)
        return Room(copy, first, clock).do(command, second=second)
    finally:
        copy.close()


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """A folder beside the vault's, on the same disk, from which files can be renamed into it."""
    place = folder.with_name(f"{folder.name}.rekeying-{secrets.token_hex(4)}")
    place.mkdir(mode=0o700)
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
