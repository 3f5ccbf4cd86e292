"""Questions about backups: their register with the drills that prove them, restores, and what is due (N14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from recordsroom.domain.backups import BackupsDue, BackupState, backups_due
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import backups, drills, journal, restores, users


@dataclass(frozen=True, slots=True, repr=False)
class DrillRow:
    """One drill of one backup."""

    drilled_at: datetime
    by: str
    entries: int
    records: int
    carriers: int
    loans: int
    found: str


@dataclass(frozen=True, slots=True, repr=False)
class BackupRow:
    """One line of the register of backups, with its drills, the latest first."""

    id: int
    medium_no: str
    state: BackupState
    entry: int | None
    head: str
    size: int
    by: str
    begun_at: datetime
    failed: str
    drills: tuple[DrillRow, ...] = ()

    @property
    def proved(self) -> DrillRow | None:
        """The latest drill, where that was good; a backup whose last drill failed is proved no more."""
        last = self.drills[0] if self.drills else None
        return last if last is not None and not last.found else None


@dataclass(frozen=True, slots=True, repr=False)
class RestoreRow:
    """One restore: what was put in place, what was given up, and whether the auditor has seen it."""

    id: int
    backup: int
    entry: int
    given_up: int | None
    lost: int | None
    reason: str
    restored_at: datetime
    acknowledged_at: datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class Standing:
    """How the backups of this room stand today."""

    rows: tuple[BackupRow, ...]
    restores: tuple[RestoreRow, ...]
    due: BackupsDue


_BACKUPS = select(backups, users.c.name).join(users, users.c.id == backups.c.made_by).order_by(backups.c.id.desc())
_DRILLS = select(drills, users.c.name).join(users, users.c.id == drills.c.drilled_by).order_by(drills.c.id.desc())
_RESTORES = select(restores).order_by(restores.c.id.desc())
_LAST = select(func.max(backups.c.ended_at)).where(backups.c.backup_state == BackupState.WRITTEN.value)
_PROVED = select(func.max(drills.c.drilled_at)).where(drills.c.found == "")
_FOUNDED = select(journal.c.wall_ms, journal.c.offset_minutes).where(journal.c.seq == 1)


def backups_standing(sight: Sight) -> Standing:
    """The register of backups, the latest first; for everybody, since a hope is everybody's (N14)."""
    found: dict[int, list[DrillRow]] = {}
    for row in sight.connection.execute(_DRILLS):
        told = (row.counted_entries, row.counted_records, row.counted_carriers, row.counted_loans, row.found)
        found.setdefault(row.backup_id, []).append(DrillRow(sight.local(row.drilled_at), row.name, *told))
    rows = tuple(
        BackupRow(
            id=row.id,
            medium_no=row.medium_no,
            state=BackupState(row.backup_state),
            entry=row.copied_entry,
            head=(row.copied_head or "")[:16],
            size=row.size_bytes or 0,
            by=row.name,
            begun_at=sight.local(row.begun_at),
            failed=row.failed or "",
            drills=tuple(found.get(row.id, ())),
        )
        for row in sight.connection.execute(_BACKUPS)
    )
    return Standing(rows, _restores(sight), due_backups(sight))


def due_backups(sight: Sight) -> BackupsDue:
    """Since when a new backup and a new drill are due."""
    ask = sight.connection.execute
    founded = ask(_FOUNDED).one_or_none()
    if founded is None:
        return BackupsDue(None, None)
    last, proved = ask(_LAST).scalar(), ask(_PROVED).scalar()
    days = {"days": sight.policy.backup_days, "drill_days": sight.policy.drill_days}
    return backups_due(local_date(*founded), _day(sight, last), _day(sight, proved), sight.today, **days)


def unread_restores(sight: Sight) -> tuple[RestoreRow, ...]:
    """Restores that the auditor has not acknowledged."""
    return tuple(one for one in _restores(sight) if one.acknowledged_at is None)


def _restores(sight: Sight) -> tuple[RestoreRow, ...]:
    return tuple(
        RestoreRow(
            id=row.id,
            backup=row.backup_id,
            entry=row.restored_entry,
            given_up=row.given_up_entry,
            lost=None if row.given_up_entry is None else max(0, row.given_up_entry - row.restored_entry),
            reason=row.reason,
            restored_at=sight.local(row.restored_at),
            acknowledged_at=None if row.acknowledged_at is None else sight.local(row.acknowledged_at),
        )
        for row in sight.connection.execute(_RESTORES)
    )


def _day(sight: Sight, wall_ms: int | None) -> date | None:
    return None if wall_ms is None else sight.local(wall_ms).date()
