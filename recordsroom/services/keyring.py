"""Changes who may open the vault: the slot is staged, the journal entry names it, and only then it is in force."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from recordsroom.domain.errors import Objection, Refused, WrongKey
from recordsroom.domain.rules import Reason
from recordsroom.services.signing import Signer, new_signing_key, public_key_of
from recordsroom.storage.attempts import Attempts
from recordsroom.storage.data_key import wipe
from recordsroom.storage.factors import Factor
from recordsroom.storage.keys import ONCE_LASTS_MS, Keys, Unlocked, agree_with_journal
from recordsroom.storage.passwords import PasswordFlaw, password_flaws
from recordsroom.storage.recovery import recovery_slot
from recordsroom.storage.slots import FLOOR, Cost, Secret

T = TypeVar("T")
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
        """Give somebody who knows the old password a new one; the signing key stays. Raises WrongKey, counted."""
        demand_password(new, name, officer=officer)
        if new == old:
            # The same once more would make its age young and nothing else.
            raise Refused(Objection(Reason.PASSWORD_TOO_WEAK, {"flaw": PasswordFlaw.AS_BEFORE.value}))
        keys = self._in_force(told)
        unlocked = self._tried(keys, (name, old), now)
        try:
            held = keys.factor_of(unlocked.user)
            factor = None if held is None else held.asked_anew()
            keys.change_password(unlocked.user, new, unlocked.secret, factor=factor)
            return self._settled(keys, public_key_of(bytes(unlocked.secret.signing_key)), then)
        finally:
            unlocked.wipe()

    def hold(  # noqa: PLR0913 - who, by what, and what then
        self, name: str, password: str, factor: Factor | None, now: int, then: Callable[[str, str], T], *, told: str
    ) -> T:
        """Let this person's way in need a factor, another one, or none; the password stays.

        Raises WrongKey, counted, LockedOut and Refused.
        """
        keys = self._in_force(told)
        unlocked = self._opened(keys, (name, password), now)
        try:
            keys.change_password(unlocked.user, password, unlocked.secret, factor=factor)
            return self._settled(keys, public_key_of(bytes(unlocked.secret.signing_key)), then)
        finally:
            unlocked.wipe()

    def factors(self, *, told: str) -> dict[int, Factor]:
        """Who needs something in the hand beside the password, and what the key file tells of it."""
        keys = self._in_force(told)
        found = ((user, keys.factor_of(user)) for user in keys.users)
        return {user: factor for user, factor in found if factor is not None}

    def give_once(
        self, user: int, name: str, now: int, then: Callable[[str, str, int], T], *, told: str
    ) -> tuple[T, str]:
        """Give a user a password that serves once, and a new signing key; answers what `then` did, and the password.

        `then(public_key, key_file, valid_until)` writes the entry that makes it so. What the old key signed stays.
        """
        keys, password, until = self._in_force(told), once_password(name), now + ONCE_LASTS_MS
        private = new_signing_key()
        secret = Secret(bytearray(self._secret.data_key), bytearray(private))
        if keys.recovery is not None and user in keys.recovery.users:
            # The sheets hold the hand that signs no more.
            keys.recovery = None
        if user in keys.users:
            keys.change_password(user, password, secret, until)
        else:
            # After a restore only two have a way in (trust.md §3.7).
            keys.add(user, name, password, secret, until)
        return self._settled(keys, public_key_of(private), lambda key, file: then(key, file, until)), password

    def vouch(self, name: str, password: str, now: int, *, told: str) -> Signer:
        """The signing hand of somebody else who types the own password; raises what `unlocked` raises."""
        unlocked = self.unlocked(name, password, now, told=told)
        try:
            return Signer(unlocked.user, bytes(unlocked.secret.signing_key))
        finally:
            unlocked.wipe()

    def unlocked(self, name: str, password: str, now: int, *, told: str) -> Unlocked:
        """Somebody else's way in, by the own password; to be wiped. Raises WrongKey, counted, LockedOut and Refused."""
        return self._opened(self._in_force(told), (name, password), now)

    def give_sheets(  # noqa: PLR0913 - which set, by whom, and what then
        self,
        set_code: str,
        key: bytes,
        people: tuple[tuple[str, str], tuple[str, str]],
        now: int,
        then: Callable[[str, Signer], T],
        *,
        told: str,
    ) -> T:
        """Let recovery sheets open the key file; `people` are the two who restore, each by name and password.

        `then(key_file, second)` writes the entry that makes it so. Raises WrongKey, counted, and LockedOut.
        """
        keys, opened = self._in_force(told), list[Unlocked]()
        try:
            for who in people:
                opened.append(self._opened(keys, who, now))
            hands = {one.user: bytes(one.secret.signing_key) for one in opened}
            where = keys.room, keys.epoch
            keys.recovery = recovery_slot(set_code, key, self._secret.data_key, hands, where)
            digest = keys.stage(self._secret.data_key)
            done = then(digest, Signer(opened[1].user, hands[opened[1].user]))
            keys.settle()
            return done
        finally:
            for one in opened:
                one.wipe()

    def try_sheets(self, set_code: str, key: bytes, *, told: str) -> None:
        """Open the key file by the key of two sheets and change nothing; raises WrongKey where it does not open."""
        keys = self._in_force(told)
        if keys.recovery is None or keys.recovery.set_code != set_code:
            raise WrongKey
        data_key, hands = keys.recovery.open(key, keys.room, keys.epoch)
        right = hmac.compare_digest(data_key, self._secret.data_key)
        wipe(data_key, *hands.values())
        if not right:
            raise WrongKey

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

    def _opened(self, keys: Keys, who: tuple[str, str], now: int) -> Unlocked:
        unlocked = self._tried(keys, who, now)
        demand_own(unlocked)
        return unlocked

    def _tried(self, keys: Keys, who: tuple[str, str], now: int) -> Unlocked:
        """Somebody's way in; a wrong try counts here as it does at the door. Raises WrongKey and LockedOut."""
        attempts, mark = Attempts.read(self._folder), keys.mark(who[0])
        attempts.check(mark, now)
        try:
            return keys.open(*who, now)
        except WrongKey:
            attempts.add(mark, now)
            raise

    def _settled(self, keys: Keys, public_key: str, then: Callable[[str, str], T]) -> T:
        digest = keys.stage(self._secret.data_key)
        done = then(public_key, digest)
        keys.settle()
        return done


def demand_own(*people: Unlocked) -> None:
    """Refuse the hand of whoever typed a password given out for once: another knows it too (R-129)."""
    if any(one.once for one in people):
        for one in people:
            one.wipe()
        raise Refused(Reason.PASSWORD_FOR_ONCE)


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
