"""One person's way into a vault: the data key and their signing key, sealed under their password."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from recordsroom.domain.errors import Damaged, WrongKey
from recordsroom.storage.data_key import KEY_LENGTH, joined_key, wipe
from recordsroom.storage.factors import Factor, read_factor

MIB = 1024
SALT_LENGTH, NONCE_LENGTH, TAG_LENGTH = 16, 12, 16


@dataclass(frozen=True, order=True)
class Cost:
    """How hard each guess at a password is made: memory in KiB, rounds over it, lanes."""

    memory: int
    rounds: int
    lanes: int

    def reaches(self, floor: Cost) -> bool:
        """Whether this is at least as hard as the floor in every respect."""
        return self.memory >= floor.memory and self.rounds >= floor.rounds and self.lanes >= floor.lanes


FLOOR = Cost(memory=64 * MIB, rounds=3, lanes=4)
CEILING = Cost(memory=1024 * MIB, rounds=64, lanes=16)
"""A key file asking for more than this is not ours; it could only exhaust the machine."""


@dataclass(frozen=True, repr=False)
class Secret:
    """What a slot protects: the vault's data key and one person's signing key."""

    data_key: bytearray
    signing_key: bytearray

    def wipe(self) -> None:
        """Forget both keys."""
        wipe(self.data_key, self.signing_key)


def stretch(password: str, salt: bytes, cost: Cost) -> bytes:
    """Turn a password into a key slowly; full-width and half-width forms of a character count as the same."""
    spoken = unicodedata.normalize("NFKC", password).encode()
    return hash_secret_raw(spoken, salt, cost.rounds, cost.memory, cost.lanes, KEY_LENGTH, Type.ID)


def calibrate(aim: float = 0.7) -> Cost:
    """Find the memory that makes one guess take about `aim` seconds on this machine, never below the floor."""
    begun = time.perf_counter()
    stretch("calibration", bytes(SALT_LENGTH), FLOOR)
    spent = max(time.perf_counter() - begun, 0.001)
    steps = max(1, min(round(aim / spent), CEILING.memory // FLOOR.memory))
    return Cost(FLOOR.memory * steps, FLOOR.rounds, FLOOR.lanes)


def name_mark(name: str, salt: bytes) -> str:
    """The trace of a name in files that anyone may read: a salted hash, the same for every way of writing it."""
    spoken = unicodedata.normalize("NFKC", name).strip().casefold().encode()
    return hmac.new(salt, b"name\0" + spoken, hashlib.sha256).hexdigest()[:32]


@dataclass(frozen=True, repr=False)
class Slot:
    """One sealed slot as it stands in the key file."""

    user: int
    mark: str
    salt: bytes
    cost: Cost
    valid_until: int
    nonce: bytes
    sealed: bytes = field(default=b"")
    factor: Factor | None = None
    """What opens it beside the password; most slots have none."""

    def __repr__(self) -> str:
        return f"<Slot of user {self.user}>"

    def _bound_to(self, room: str, epoch: int) -> bytes:
        factor = "" if self.factor is None else self.factor.bound
        return f"{room}|{self.user}|{self.mark}|{self.valid_until}|{epoch}{factor}".encode()

    def _key(self, password: str, answer: bytes | None) -> bytes:
        """From the password alone, or from it and what the factor answers; a missing answer opens nothing."""
        key = stretch(password, self.salt, self.cost)
        both = joined_key(key, answer or secrets.token_bytes(KEY_LENGTH))
        return key if self.factor is None else both

    def seal(self, password: str, secret: Secret, room: str, epoch: int, answer: bytes | None = None) -> Slot:
        """The same slot holding the secret, openable by this password, in this room and key epoch only.

        `answer` is what the factor says to the challenge, where the slot has one.
        """
        key = self._key(password, answer)
        plain = bytes(secret.data_key) + bytes(secret.signing_key)
        return replace(self, sealed=AESGCM(key).encrypt(self.nonce, plain, self._bound_to(room, epoch)))

    def unseal(self, password: str, room: str, epoch: int, answer: bytes | None = None) -> Secret:
        """What the slot holds; wrong password, missing factor and a slot that is not meant for it look the same."""
        key = self._key(password, answer)
        try:
            plain = bytearray(AESGCM(key).decrypt(self.nonce, self.sealed, self._bound_to(room, epoch)))
        except InvalidTag:
            raise WrongKey from None
        secret = Secret(plain[:KEY_LENGTH], plain[KEY_LENGTH:])
        wipe(plain)
        return secret

    def written(self) -> dict[str, object]:
        """The slot as words and numbers for the key file; one without a factor is written as it always was."""
        factor = {} if self.factor is None else {"factor": self.factor.written()}
        return {
            "user": self.user,
            "mark": self.mark,
            "salt": self.salt.hex(),
            "cost": [self.cost.memory, self.cost.rounds, self.cost.lanes],
            "valid_until": self.valid_until,
            "nonce": self.nonce.hex(),
            "sealed": self.sealed.hex(),
            **factor,
        }


def new_slot(user: int, mark: str, cost: Cost, valid_until: int, factor: Factor | None = None) -> Slot:
    """An empty slot with fresh salt and nonce; nothing of a slot is ever used twice."""
    salt, nonce = secrets.token_bytes(SALT_LENGTH), secrets.token_bytes(NONCE_LENGTH)
    return Slot(user, mark, salt, cost, valid_until, nonce, factor=factor)


def decoy(mark: str, cost: Cost) -> Slot:
    """A slot that nothing opens, so that an unknown name costs the same time as a wrong password."""
    empty = new_slot(0, mark, cost, 0)
    return Slot(0, mark, empty.salt, cost, 0, empty.nonce, secrets.token_bytes(2 * KEY_LENGTH + TAG_LENGTH))


def read_cost(written: object, floor: Cost) -> Cost:
    """Read a cost back; one below the floor is refused, whoever wrote it, and so is one that only exhausts."""
    if not isinstance(written, list):
        raise TypeError("a cost is a list of three numbers")
    memory, rounds, lanes = (int(part) for part in written)
    cost = Cost(memory, rounds, lanes)
    if not cost.reaches(floor) or not CEILING.reaches(cost):
        raise Damaged(part="keys", problem="COST")
    return cost


def read_slot(written: Mapping[str, object], floor: Cost) -> Slot:
    """Read one slot back from the key file."""
    return Slot(
        int(str(written["user"])),
        str(written["mark"]),
        bytes.fromhex(str(written["salt"])),
        read_cost(written["cost"], floor),
        int(str(written["valid_until"])),
        bytes.fromhex(str(written["nonce"])),
        bytes.fromhex(str(written["sealed"])),
        read_factor(written.get("factor")),
    )
