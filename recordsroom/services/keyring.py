"""Changes who may open the vault: the slot is staged, the journal entry names it, and only then it is in force."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from recordsroom.domain.errors import Objection, Refused, WrongKey
from recordsroom.domain.rules import Reason
from recordsroom.services.signing import Signer, new_signing_key, public_key_of
from recordsroom.storage.attempts import Attempts
from recordsroom.storage.keys import Keys, agree_with_journal
from recordsroom.storage.passwords import PasswordFlaw, password_flaws
from recordsroom.storage.slots import FLOOR, Cost, Secret

T = TypeVar("T")
ONCE_LASTS_MS = 24 * 3600 * 1000
"""So long a password for once opens the vault (trust.md §3.1)."""
_SMALL = "abcdefghkmnprstuvwxyz"
_GROUP = ("ABCDEFGHKLMNPRTUVWXY", _SMALL, "2345678", _SMALL)


class Keyring:
    """The key file in the hands of somebody who has unlocked the vault."""

    def __init__(self, folder: Path, secret: Secret, floor: Cost = FLOOR) -> None:
        self._folder, self._secret, self.floor = folder, secret, floor

    def give(  # noqa: PLR0913 - who, with what, on which file, and what then
        self, user: int, name: str, password: str, then: Callable[[str, str], T], *, told: str, officer: bool
    ) -> T:
        """Give a new user a way in: `then(public_key, key_file)` writes the entry that makes it so.

        `told` is the digest that the journal tells of the key file now in force.
        """
        demand_password(password, name, officer=officer)
        private = new_signing_key()
        keys = self._in_force(told)
        if keys.user_of(keys.mark(name)) is not None:
            raise Refused(Reason.NAME_TAKEN)
        keys.add(user, name, password, Secret(bytearray(self._secret.data_key), bytearray(private)))
        return self._settled(keys, public_key_of(private), then)

    def change(  # noqa: PLR0913 - who, from what, to what, when, and what then
        self, name: str, old: str, new: str, now: int, then: Callable[[str, str], T], *, told: str, officer: bool
    ) -> T:
        """Give somebody who knows the old password a new one; the signing key stays. Raises WrongKey."""
        demand_password(new, name, officer=officer)
        if new == old:
            # The same once more would make its age young and nothing else.
            raise Refused(Objection(Reason.PASSWORD_TOO_WEAK, {"flaw": PasswordFlaw.AS_BEFORE.value}))
        keys = self._in_force(told)
        unlocked = keys.open(name, old, now)
        try:
            keys.change_password(unlocked.user, new, unlocked.secret)
            return self._settled(keys, public_key_of(bytes(unlocked.secret.signing_key)), then)
        finally:
            unlocked.wipe()

    def give_once(
        self, user: int, name: str, now: int, then: Callable[[str, str, int], T], *, told: str
    ) -> tuple[T, str]:
        """Give a user a password that serves once, and a new signing key; answers what `then` did, and the password.

        `then(public_key, key_file, valid_until)` writes the entry that makes it so. What the old key signed stays.
        """
        keys, password, until = self._in_force(told), once_password(name), now + ONCE_LASTS_MS
        private = new_signing_key()
        secret = Secret(bytearray(self._secret.data_key), bytearray(private))
        if user in keys.users:
            keys.change_password(user, password, secret, until)
        else:
            # After a restore only two have a way in (trust.md §3.7).
            keys.add(user, name, password, secret, until)
        return self._settled(keys, public_key_of(private), lambda key, file: then(key, file, until)), password

    def vouch(self, name: str, password: str, now: int, *, told: str) -> Signer:
        """The signing hand of somebody else who types the own password. Raises WrongKey, counted, and LockedOut."""
        keys, attempts = self._in_force(told), Attempts.read(self._folder)
        mark = keys.mark(name)
        attempts.check(mark, now)
        try:
            unlocked = keys.open(name, password, now)
        except WrongKey:
            attempts.add(mark, now)
            raise
        try:
            return Signer(unlocked.user, bytes(unlocked.secret.signing_key))
        finally:
            unlocked.wipe()

    def reduced(self, users: Collection[int], *, told: str) -> bytes:
        """The key file for a backup: with the ways in of these users only."""
        return self._in_force(told).reduced(users, self._secret.data_key)

    def wipe(self) -> None:
        """Forget the keys."""
        self._secret.wipe()

    def __repr__(self) -> str:
        return "Keyring()"

    def _in_force(self, told: str) -> Keys:
        """The key file that the journal names, a change that was committed but not settled now settled."""
        return agree_with_journal(self._folder, Keys.read(self._folder, self.floor), told, self.floor)

    def _settled(self, keys: Keys, public_key: str, then: Callable[[str, str], T]) -> T:
        digest = keys.stage(self._secret.data_key)
        done = then(public_key, digest)
        keys.settle()
        return done


def once_password(name: str) -> str:
    """A password to be read out and typed once: four groups of signs that nobody takes for one another."""
    while True:
        password = "-".join("".join(map(secrets.choice, _GROUP)) for _group in range(4))
        if not password_flaws(password, name, officer=True):
            return password


def demand_password(password: str, name: str, *, officer: bool) -> None:
    """Refuse a password that breaks the rules (R-129), naming each flaw."""
    if flaws := password_flaws(password, name, officer=officer):
        raise Refused(*(Objection(Reason.PASSWORD_TOO_WEAK, {"flaw": flaw.value}) for flaw in flaws))
