"""From a name and a password to an open vault, with every wrong try counted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recordsroom.domain.errors import Damaged, SlotMissing, WrongKey
from recordsroom.storage.attempts import Attempts, Failure, Limits
from recordsroom.storage.keys import Keys, Unlocked
from recordsroom.storage.lock import hold
from recordsroom.storage.rekeying import finish
from recordsroom.storage.slots import FLOOR, Cost
from recordsroom.storage.vault import Vault


@dataclass(frozen=True, repr=False)
class LetIn:
    """A person let in: the open vault, the keys, and what happened at the door since somebody last came in."""

    vault: Vault
    keys: Keys
    unlocked: Unlocked
    attempts: Attempts

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Wrong tries that the journal does not know of yet, oldest first."""
        return self.attempts.fresh

    def failures_told(self) -> None:
        """The journal has the failures: forget this person's, keep the others' for their own count."""
        self.attempts.absorb(self.keys.mark_of(self.unlocked.user))


def let_in(  # noqa: PLR0913 - who, where, when, and what for
    folder: Path, name: str, password: str, now: int, floor: Cost = FLOOR, *, checking: bool = False
) -> LetIn:
    """Open a vault for one person; `now` in UTC ms. For checking only a wrong password leaves a trace.

    Raises VaultMissing, VaultBusy, Damaged (key file), LockedOut, WrongKey, SlotMissing (a password given for once has
    run out), and what `Vault.open` raises. A damaged head file keeps nobody
    out: it is among the vault's findings.
    """
    lock = hold(folder, traceless=checking)
    try:
        finish(folder)
        keys = Keys.read(folder, floor)
        attempts, finding = _attempts(folder, renew=not checking)
        mark = keys.mark(name)
        attempts.check(mark, now)
        try:
            unlocked = keys.open(name, password, now)
        except WrongKey:
            attempts.add(mark, now)
            raise
        vault = Vault.open(folder, unlocked.secret.data_key, lock, checking=checking)
        _demand_not_over(vault, unlocked)
    except BaseException:
        lock.release()
        raise
    if finding and not vault.findings:
        vault.findings.append(finding)
    return LetIn(vault, keys, unlocked, attempts)


def _demand_not_over(vault: Vault, unlocked: Unlocked) -> None:
    """Refuse a password given for once whose day is over by the latest time seen, whatever the clock shows now."""
    if unlocked.once and vault.time.seen_ms > unlocked.until:
        vault.close()
        raise SlotMissing(user=unlocked.user)


def _attempts(folder: Path, *, renew: bool) -> tuple[Attempts, Damaged | None]:
    try:
        return Attempts.read(folder), None
    except Damaged as damaged:
        return Attempts.renew(folder) if renew else Attempts(folder, (), Limits()), damaged
