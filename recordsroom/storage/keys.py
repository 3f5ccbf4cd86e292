"""The key file of a vault: who may open it, with nothing in it that opens it without a password.

The file is text: a first line naming the format, one line of slots, the seal under a key drawn from the data key, and a
plain checksum. The checksum tells a broken file from a wrong password before anything is derived; the seal tells a file
altered by somebody who can compute checksums. A change is staged beside the file, the journal entry naming its digest
is committed, and only then is it settled, so that a crash in between is finished or forgotten at the next opening.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from recordsroom.domain.errors import Damaged, RolledBack, SlotMissing, VaultMissing
from recordsroom.storage.data_key import Purpose, draw, wipe
from recordsroom.storage.factors import AT_HAND, Factor
from recordsroom.storage.files import move_over, read_small, replace_whole, sync_folder
from recordsroom.storage.recovery import RecoverySlot, read_recovery
from recordsroom.storage.slots import (
    FLOOR,
    SALT_LENGTH,
    Cost,
    Secret,
    Slot,
    decoy,
    name_mark,
    new_slot,
    read_cost,
    read_slot,
)

KEYS_NAME, NEXT_NAME, PREVIOUS_NAME = "vault.keys", "vault.keys.next", "vault.keys.previous"
_FORMAT = b"records-room keys 1"
_LINES = 5
ONCE_LASTS_MS = 24 * 3600 * 1000
"""So long a password for once opens the vault (trust.md §3.1)."""


@dataclass(frozen=True, repr=False)
class Unlocked:
    """A person let in: their number, and the keys, until `wipe` is called."""

    user: int
    secret: Secret
    until: int = 0
    """For a password that was given out for once: until when (UTC ms) it opens the vault; 0 for one's own."""

    @property
    def once(self) -> bool:
        """Whether the password was given out by somebody else and must be changed now."""
        return bool(self.until)

    def __repr__(self) -> str:
        return f"<Unlocked user {self.user}>"

    def wipe(self) -> None:
        """Forget the keys."""
        self.secret.wipe()


class Keys:
    """The slots of one vault, as read from its key file or as they shall be written to it."""

    def __init__(self, folder: Path, room: str, epoch: int, salt: bytes, cost: Cost) -> None:
        self._folder, self.room, self.epoch, self._salt, self._cost = folder, room, epoch, salt, cost
        self._slots: dict[int, Slot] = {}
        self._content = b""
        self.recovery: RecoverySlot | None = None
        """What recovery sheets open; None where there are none in force."""

    def __repr__(self) -> str:
        return f"<Keys of {len(self._slots)} users>"

    @classmethod
    def create(cls, folder: Path, room: str, cost: Cost = FLOOR) -> Keys:
        """Begin the key file of a new vault; nothing is written yet."""
        return cls(folder, room, 1, secrets.token_bytes(SALT_LENGTH), cost)

    @classmethod
    def renewed(cls, folder: Path, old: Keys) -> Keys:
        """Begin the key file of the next key epoch: the same room at the same cost, and nobody has a way in yet."""
        return cls(folder, old.room, old.epoch + 1, secrets.token_bytes(SALT_LENGTH), old._cost)

    @classmethod
    def read(cls, folder: Path, floor: Cost = FLOOR) -> Keys:
        """Read the key file of a vault. A broken one raises Damaged, none at all VaultMissing.

        Where only a staged one stands, the program died between founding the room and settling it; that one is read.
        """
        if not (folder / KEYS_NAME).exists() and not (folder / "vault.db").exists():
            raise VaultMissing
        first = not (folder / KEYS_NAME).exists() and (folder / NEXT_NAME).exists()
        content = read_small(folder / (NEXT_NAME if first else KEYS_NAME), "keys")
        keys = _parse(content, folder, floor)
        keys._content = content
        return keys

    @property
    def users(self) -> tuple[int, ...]:
        """Who has a way in, by number."""
        return tuple(sorted(self._slots))

    @property
    def digest(self) -> str:
        """What the journal keeps of this file, to notice an old one put back."""
        return hashlib.sha256(self._content).hexdigest()

    def mark(self, name: str) -> str:
        """How a name stands in the files outside the vault."""
        return name_mark(name, self._salt)

    def user_of(self, mark: str) -> int | None:
        """Whose mark this is, or None when it is nobody's."""
        return next((slot.user for slot in self._slots.values() if slot.mark == mark), None)

    def mark_of(self, user: int) -> str:
        """The mark of a user's name."""
        return self._slot(user).mark

    def open(self, name: str, password: str, now: int) -> Unlocked:
        """Let a person in, or raise WrongKey alike for an unknown name, a wrong password and a factor not at hand.

        `now` is in UTC ms. Whoever has no factor waits for the look at the media too, so that nobody learns who has.
        """
        mark = self.mark(name)
        user = self.user_of(mark)
        slot = decoy(mark, self._cost) if user is None else self._slots[user]
        secret = slot.unseal(password, self.room, self.epoch, AT_HAND.answer(slot.factor))
        self._check_seal(secret)
        # A clock set back before the giving says more than a day, and counts as little as one beyond the end.
        if slot.valid_until and not 0 <= slot.valid_until - now <= ONCE_LASTS_MS:
            secret.wipe()
            raise SlotMissing(user=slot.user)
        return Unlocked(slot.user, secret, slot.valid_until)

    def factor_of(self, user: int) -> Factor | None:
        """What opens this user's slot beside the password; None where nothing else does."""
        return self._slot(user).factor

    def add(  # noqa: PLR0913, PLR0917 - what a slot is made of
        self, user: int, name: str, password: str, secret: Secret, valid_until: int = 0, factor: Factor | None = None
    ) -> None:
        """Give a person a way in; with `valid_until` (UTC ms) the password serves once, to set their own.

        A `factor` has to answer now; raises WrongKey where it does not.
        """
        mark = self.mark(name)
        if user in self._slots or self.user_of(mark) is not None:
            raise ValueError("this user or this name has a slot already")
        self._seal_slot(new_slot(user, mark, self._cost, valid_until, factor), password, secret)

    def change_password(
        self, user: int, password: str, secret: Secret, valid_until: int = 0, factor: Factor | None = None
    ) -> None:
        """Seal a person's slot anew under another password; the old one no longer opens the file once settled.

        What opened it beside the old password is left out unless it is named again as `factor`.
        """
        self._seal_slot(new_slot(user, self._slot(user).mark, self._cost, valid_until, factor), password, secret)

    def _seal_slot(self, slot: Slot, password: str, secret: Secret) -> None:
        answer = AT_HAND.demanded(slot.factor)
        self._slots[slot.user] = slot.seal(password, secret, self.room, self.epoch, answer)

    def remove(self, user: int) -> None:
        """Take a person's way in away."""
        self._slot(user)
        del self._slots[user]

    def reduced(self, users: Collection[int], data_key: bytes | bytearray) -> bytes:
        """The content of a key file with the ways in of these users only, as a backup carries it (trust.md §3.1)."""
        few = Keys(self._folder, self.room, self.epoch, self._salt, self._cost)
        few._slots = {user: slot for user, slot in self._slots.items() if user in users}
        few.recovery = self.recovery
        return few._sealed(data_key)

    def sealed_by(self, data_key: bytes | bytearray) -> bool:
        """Whether this file, as it was read, bears the seal of this data key."""
        head, seal = self._content.rsplit(b"\n", 3)[0:2]
        return hmac.compare_digest(_seal(head + b"\n", data_key), seal)

    def stage(self, data_key: bytes | bytearray) -> str:
        """Write the changed file beside the one in force, and give the digest for the journal entry."""
        self._content = self._sealed(data_key)
        replace_whole(self._folder / NEXT_NAME, self._content)
        return self.digest

    def settle(self) -> None:
        """Put the staged file in force and keep the one before it."""
        current = self._folder / KEYS_NAME
        if current.exists():
            replace_whole(self._folder / PREVIOUS_NAME, read_small(current, "keys"))
        move_over(self._folder / NEXT_NAME, current)

    def save(self, data_key: bytes | bytearray) -> str:
        """Stage and settle in one go, where no journal stands yet to name the change."""
        digest = self.stage(data_key)
        self.settle()
        return digest

    def _slot(self, user: int) -> Slot:
        if user not in self._slots:
            raise SlotMissing(user=user)
        return self._slots[user]

    def _sealed(self, data_key: bytes | bytearray) -> bytes:
        body = {
            "room": self.room,
            "epoch": self.epoch,
            "salt": self._salt.hex(),
            "cost": [self._cost.memory, self._cost.rounds, self._cost.lanes],
            "slots": [self._slots[user].written() for user in self.users],
        }
        if self.recovery is not None:
            body["recovery"] = self.recovery.written()
        text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
        content = _FORMAT + b"\n" + text + b"\n"
        content += _seal(content, data_key) + b"\n"
        return content + hashlib.sha256(content).hexdigest().encode() + b"\n"

    def _check_seal(self, secret: Secret) -> None:
        if not self.sealed_by(secret.data_key):
            secret.wipe()
            raise Damaged(part="keys", problem="SEAL")


def agree_with_journal(folder: Path, keys: Keys, digest: str, floor: Cost = FLOOR) -> Keys:
    """Finish or forget a staged change, going by the digest in the last journal entry about keys.

    A key file that is neither the one the journal names nor replaced by it was put there by somebody: RolledBack.
    """
    staged = folder / NEXT_NAME
    if keys_named_by_journal(folder, keys, digest):
        if not (folder / KEYS_NAME).exists():
            keys.settle()
        elif staged.exists():
            staged.unlink()
            sync_folder(folder)
        return keys
    keys.settle()
    return Keys.read(folder, floor)


def keys_named_by_journal(folder: Path, keys: Keys, digest: str) -> bool:
    """Whether the journal names these keys; False where it names the staged file, RolledBack where it names neither."""
    staged = folder / NEXT_NAME
    if keys.digest == digest:
        return True
    if staged.exists() and hashlib.sha256(read_small(staged, "keys")).hexdigest() == digest:
        return False
    raise RolledBack(part="keys", finding="KEY_FILE")


def _seal(content: bytes, data_key: bytes | bytearray) -> bytes:
    key = draw(data_key, Purpose.KEY_FILE)
    seal = hmac.new(key, content, hashlib.sha256).hexdigest().encode()
    wipe(key)
    return seal


def _whole(content: bytes, checksum: bytes) -> bool:
    return hashlib.sha256(content).hexdigest().encode() == checksum


def _parse(content: bytes, folder: Path, floor: Cost) -> Keys:
    lines = content.split(b"\n")
    if len(lines) != _LINES or lines[0] != _FORMAT or lines[4]:
        raise Damaged(part="keys", problem="FORM")
    if not _whole(content[: -len(lines[3]) - 1], lines[3]):
        raise Damaged(part="keys", problem="CHECKSUM")
    try:
        body = json.loads(lines[1])
        salt, cost = bytes.fromhex(body["salt"]), read_cost(body["cost"], floor)
        keys = Keys(folder, str(body["room"]), int(body["epoch"]), salt, cost)
        keys.recovery = read_recovery(body.get("recovery"))
        keys._slots = {slot.user: slot for slot in (read_slot(one, floor) for one in body["slots"])}
    except (KeyError, TypeError, ValueError):
        raise Damaged(part="keys", problem="FORM") from None
    return keys
