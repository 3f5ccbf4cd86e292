"""What is asked about the room itself: its founding, its accounts, its settings, coming and going."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.keepers import Role
from recordsroom.domain.values import Level


@dataclass(frozen=True, kw_only=True, repr=False)
class Founding(Command):
    """The founding act: the first entry, which names the unit, the room's settings and the first accounts."""

    policies: tuple[tuple[str, str], ...]
    accounts: tuple[FirstAccount, ...]
    key_file: str
    """Digest of the key file that goes with this entry; an older one put back is noticed by it."""


@dataclass(frozen=True, slots=True, repr=False)
class FirstAccount:
    """One person of the founding act; `public_key` checks everything that this person will sign."""

    user: int
    name: str
    roles: frozenset[Role]
    public_key: str


@dataclass(frozen=True, kw_only=True, repr=False)
class CreateUser(Command):
    """Make an account; it does nothing until the security administrator activates it (domain.md §4.2)."""

    user: int
    name: str
    roles: frozenset[Role]
    public_key: str
    key_file: str


@dataclass(frozen=True, kw_only=True, repr=False)
class ActivateUser(Command):
    """Let an account take effect."""

    user: int


@dataclass(frozen=True, kw_only=True, repr=False)
class AppointAdministrator(Command):
    """Fill a vacant administrator's post, for a room whose first start was paused (P-35)."""

    user: int
    name: str
    role: Role
    public_key: str
    key_file: str


@dataclass(frozen=True, kw_only=True, repr=False)
class SetClearance(Command):
    """Say up to which level a keeper may know of records; None follows the level of the PC (trust.md §3.4)."""

    user: int
    cleared: Level | None


@dataclass(frozen=True, kw_only=True, repr=False)
class StopUser(Command):
    """Take an account out of use; what it signed stays."""

    user: int


@dataclass(frozen=True, kw_only=True, repr=False)
class ResetPassword(Command):
    """Give somebody who forgot the password one that serves once; two administrators sign it (trust.md §3.1)."""

    user: int
    public_key: str
    key_file: str
    valid_until: int
    """Until then, in milliseconds of UTC, it opens the vault, to set an own password and for nothing else."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ChangePassword(Command):
    """Note that a user has a new password and a new signing key (R-129); the password itself never comes here."""

    user: int
    public_key: str
    key_file: str


@dataclass(frozen=True, kw_only=True, repr=False)
class EnrolFactor(Command):
    """Note that a user's way in needs something in the hand too, or another thing than before (trust.md §3.3)."""

    user: int
    kind: str
    """The way of the factor, such as KEY_FILE."""
    medium: str
    """The registered number of the medium that holds it."""
    key_file: str


@dataclass(frozen=True, kw_only=True, repr=False)
class DropFactor(Command):
    """Note that a user's way in needs the password alone again."""

    user: int
    key_file: str


@dataclass(frozen=True, kw_only=True, repr=False)
class SetPolicy(Command):
    """Change one of the room's settings."""

    name: str
    value: str


@dataclass(frozen=True, kw_only=True, repr=False)
class ConfirmClock(Command):
    """Say that the clock of the PC runs right after it jumped, and why it did (trust.md §3.8)."""

    reason: str


@dataclass(frozen=True, kw_only=True, repr=False)
class SignIn(Command):
    """Note that a user unlocked the room, and how many failures came before (trust.md §3.3)."""

    failures: int
    opening: str
    """The mark of this opening, which the head file keeps too, so that a copy run elsewhere is noticed."""


@dataclass(frozen=True, kw_only=True, repr=False)
class SignOut(Command):
    """Note that the room was locked or left, how many scans were turned away while locked, and how many at the desk
    stood for nothing (G-36)."""

    rejected_scans: int = 0
    unknown_scans: int = 0
