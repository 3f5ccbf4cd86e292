"""Backups 备份: what was written onto which medium, whether it was ever proved, and when the next one is due (N14).

A backup that was never read back into a room is only a hope; the register shows it as unproven until a drill has
opened it, gone through its whole journal and counted what is in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.keepers import Role, User
from recordsroom.domain.rules import Reason

RESTORERS = (Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN)
"""Who opens a backup together; nobody else has a way into its key file (trust.md §3.1)."""


@unique
class BackupState(StrEnum):
    """How a backup stands in its register."""

    STARTED = "STARTED"
    WRITTEN = "WRITTEN"
    """On the medium, and read back from it byte for byte."""
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class Backup:
    """One line of the register of backups."""

    id: int
    medium_no: str
    backup_state: BackupState
    copied_entry: int | None
    """The last entry of the journal in it."""
    copied_head: str | None
    """That entry's hash, 64 hex digits."""
    size_bytes: int | None
    file_digest: str | None
    made_by: int
    begun_at: int
    ended_at: int | None
    failed: str | None

    def __repr__(self) -> str:
        return f"Backup({self.id})"


@dataclass(frozen=True, slots=True)
class Drill:
    """One drill: a backup was opened in a scratch place, and what was found there."""

    id: int
    backup_id: int
    drilled_at: int
    drilled_by: int
    counted_entries: int
    counted_records: int
    counted_carriers: int
    counted_loans: int
    """Loans that were open in it."""
    found: str
    """The code of what was wrong; empty where chain, fold and counts agreed."""

    @property
    def good(self) -> bool:
        """Whether it proved that the backup restores."""
        return not self.found

    def __repr__(self) -> str:
        return f"Drill({self.id})"


@dataclass(frozen=True, slots=True)
class Restore:
    """A backup took the place of the vault: what it holds, what was given up, and whether the auditor has seen it."""

    id: int
    backup_id: int
    restored_entry: int
    restored_head: str
    given_up_entry: int | None
    """The last entry known of the vault that was given up; None where nobody knows."""
    given_up_head: str
    reason: str
    restored_at: int
    acknowledged_by: int | None
    acknowledged_at: int | None

    @property
    def lost(self) -> int | None:
        """How many entries are to be entered anew from the slips; None where that is not known."""
        return None if self.given_up_entry is None else max(0, self.given_up_entry - self.restored_entry)

    def __repr__(self) -> str:
        return f"Restore({self.id})"


@dataclass(frozen=True, slots=True)
class BackupsDue:
    """What the room owes its backups on a day: since when a new one is due, and since when a drill."""

    backup: date | None
    drill: date | None


def may_back_up(users: Iterable[User]) -> Objection | None:
    """Judge whether a backup could ever be opened again: both who restore it must be in office."""
    held = {role for user in users if user.active for role in user.roles}
    return None if held.issuperset(RESTORERS) else Objection(Reason.NOBODY_TO_RESTORE)


def may_close(backup: Backup, *, entry_known: bool) -> Reason | None:
    """Why a backup may not be entered as ended: it was already, or its head is none of this journal."""
    if backup.backup_state is not BackupState.STARTED:
        return Reason.NOTHING_TO_DO
    return None if entry_known else Reason.BACKUP_OF_ANOTHER


def may_drill(backup: Backup, head: str) -> Reason | None:
    """Why a drill may not be entered: what was opened must be the backup that the register knows."""
    written = backup.backup_state is BackupState.WRITTEN and head == backup.copied_head
    return None if written else Reason.BACKUP_OF_ANOTHER


def may_restore(second: User | None, reason: str) -> Reason | None:
    """Why a backup may not take the vault's place: a second administrator signs too, and says why (trust.md §3.7)."""
    if second is None:
        return Reason.SECOND_ADMINISTRATOR_MISSING
    return None if reason.strip() else Reason.PURPOSE_MISSING


def backups_due(  # noqa: PLR0913 - what the two due days depend on
    founded: date, last: date | None, proved: date | None, today: date, *, days: int, drill_days: int
) -> BackupsDue:
    """Since when a new backup and a new drill are due; a room without any counts from its founding."""
    backup = (last or founded) + timedelta(days=days)
    drill = (proved or last or founded) + timedelta(days=drill_days)
    return BackupsDue(backup if backup <= today else None, drill if last and drill <= today else None)
