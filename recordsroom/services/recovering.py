"""Recovery sheets: made by the system and the security administrator, tested by typing two, used when all is lost.

The sheets open the data key and the signing hands of both administrators, so that the entry that tells of their use is
signed like every other; nobody who only has the data key can write such an entry (trust.md §3.6).
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from recordsroom.domain.backups import RESTORERS
from recordsroom.domain.commands import MakeRecoverySheets, NoteSheetTest, RecoverAccess
from recordsroom.domain.errors import Damaged, Refused, WrongKey
from recordsroom.domain.recovery import SheetFlaw, WrongSheet
from recordsroom.domain.rules import Reason
from recordsroom.services.checking import check_vault, demand_newest
from recordsroom.services.factors import demand_factor_from, factors_held, key_file_told
from recordsroom.services.keyring import demand_password
from recordsroom.services.room import Outcome, Room
from recordsroom.services.signing import Signer
from recordsroom.services.stamp import Clock
from recordsroom.storage.data_key import KEY_LENGTH, wipe
from recordsroom.storage.keys import Keys, agree_with_journal
from recordsroom.storage.lock import hold
from recordsroom.storage.recovery import Share, joined, read_share, split
from recordsroom.storage.rekeying import finish
from recordsroom.storage.slots import FLOOR, Cost, Secret
from recordsroom.storage.vault import Vault

__all__ = ["Reopened", "Share", "make_sheets", "read_share", "recover", "try_sheets"]


@dataclass(frozen=True, slots=True, repr=False)
class Reopened:
    """What came of using the sheets: the entry, and whose passwords are new."""

    outcome: Outcome | None
    """None where this finished what was begun before."""
    names: tuple[str, str]


def make_sheets(room: Room, own_password: str, second: tuple[str, str]) -> tuple[Outcome, tuple[Share, Share, Share]]:
    """Draw a new recovery key; both administrators type their passwords. Raises WrongKey, LockedOut and Refused.

    The sheets are answered and nowhere kept; once they are printed they are to be forgotten.
    """
    if room.keyring is None:
        raise Refused(Reason.NOT_YOUR_DUTY)
    key = secrets.token_bytes(KEY_LENGTH)
    sheets, held = split(key), factors_held(room)

    def write(key_file: str, signer: Signer) -> Outcome:
        demand_factor_from(room, signer.user, held)
        return room.do(MakeRecoverySheets(set_code=sheets[0].set_code, key_file=key_file), second=signer)

    people = (room.keeper.name, own_password), second
    now, told = room.clock().wall_ms, room.ask(key_file_told)
    return room.keyring.give_sheets(sheets[0].set_code, key, people, now, write, told=told), sheets


def try_sheets(room: Room, one: Share, other: Share) -> Outcome:
    """Open the key file by two sheets, change nothing, and note it. Raises WrongSheet, WrongKey and Refused."""
    if room.keyring is None:
        raise Refused(Reason.NOT_YOUR_DUTY)
    room.keyring.try_sheets(one.set_code, joined(one, other), told=room.ask(key_file_told))
    return room.do(NoteSheetTest(set_code=one.set_code, sheets_tested=_which(one, other)))


def recover(  # noqa: PLR0913 - by which sheets, for whom, why
    folder: Path,
    sheets: tuple[Share, Share],
    passwords: tuple[str, str],
    reason: str,
    *,
    clock: Clock,
    floor: Cost = FLOOR,
) -> Reopened:
    """Give the system and the security administrator new passwords by two sheets, as one act that both sign.

    Raises WrongSheet, WrongKey, Refused or Trouble; then nothing is changed.
    """
    keys, key = _keys(folder, floor), joined(*sheets)
    if keys.recovery is None or keys.recovery.set_code != sheets[0].set_code:
        raise WrongSheet(SheetFlaw.OTHER_SET)
    data_key, hands = keys.recovery.open(key, keys.room, keys.epoch)
    vault = Vault.open(folder, data_key)
    try:
        _demand_sound(vault)
        pair = _two(vault, hands, clock)
        names = pair[0].keeper.name, pair[1].keeper.name
        in_force = agree_with_journal(folder, keys, pair[0].ask(key_file_told), floor)
        if in_force.recovery is None:
            # The program died after the entry was kept; the passwords that were typed then are in force now.
            return Reopened(None, names)
        _seal_anew(in_force, pair, passwords, data_key, hands)
        staged = in_force.stage(data_key)
        command = RecoverAccess(
            set_code=sheets[0].set_code, sheets_tested=_which(*sheets), key_file=staged, reason=reason
        )
        outcome = _signed(command, pair, hands)
        in_force.settle()
        return Reopened(outcome, names)
    finally:
        vault.close()
        wipe(data_key, *hands.values())


def _demand_sound(vault: Vault) -> None:
    """The entry of both covers everything before it: nothing may be written before that is known to be whole."""
    if vault.findings:
        raise vault.findings[0]
    demand_newest(vault)
    for finding in check_vault(vault):
        if finding is not None:
            raise Damaged(part="db", problem=finding.code)


def _signed(command: RecoverAccess, pair: tuple[Room, Room], hands: Mapping[int, bytearray]) -> Outcome:
    """The act of both, signed by both."""
    second = pair[1].keeper.id
    return pair[0].do(command, second=Signer(second, bytes(hands[second])))


def _keys(folder: Path, floor: Cost) -> Keys:
    """The key file, a change of the data key that was cut off finished or forgotten before."""
    lock = hold(folder)
    try:
        finish(folder)
    finally:
        lock.release()
    return Keys.read(folder, floor)


def _seal_anew(
    keys: Keys,
    pair: tuple[Room, Room],
    passwords: tuple[str, str],
    data_key: bytearray,
    hands: dict[int, bytearray],
) -> None:
    """Give both their new passwords; with that the sheets open nothing any more."""
    for room, password in zip(pair, passwords, strict=True):
        demand_password(password, room.keeper.name, officer=True)
        secret = Secret(bytearray(data_key), bytearray(hands[room.keeper.id]))
        keys.change_password(room.keeper.id, password, secret)
    keys.recovery = None


def _two(vault: Vault, hands: dict[int, bytearray], clock: Clock) -> tuple[Room, Room]:
    """The rooms of both, the system administrator's first; WrongKey where these are not their hands any more."""
    found = {}
    for user, private in hands.items():
        signer = Signer(user, bytes(private))
        room = Room(vault, signer, clock)
        if room.keeper.active and room.keeper.public_key == signer.public_key:
            found[room.keeper.role] = room
    if set(found) != set(RESTORERS):
        raise WrongKey
    return found[RESTORERS[0]], found[RESTORERS[1]]


def _which(one: Share, other: Share) -> str:
    return "-".join(str(number) for number in sorted((one.number, other.number)))
