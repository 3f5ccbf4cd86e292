"""What is due to each of the three administrators, who see nothing of what is kept (trust.md §3.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, func, select

from recordsroom.domain.backups import BackupState
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.backups import due_backups, unread_restores
from recordsroom.services.queries.checkpoints import due_checkpoint
from recordsroom.services.queries.paper_heads import papers_wrong
from recordsroom.services.queries.quarter import report_owed
from recordsroom.services.queries.sheets import left_since_rekey, sheet_sets, wants_test
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import backups, drills, journal, traces, users


@dataclass(frozen=True, slots=True)
class DutyLeft:
    """One thing to do; `matter` is its name among the works of the day."""

    matter: str
    count: int = 1
    due_on: date | None = None


_PROVED = exists().where(drills.c.backup_id == backups.c.id, drills.c.found == "")
_LATEST = (
    select(_PROVED.label("proved"))
    .where(backups.c.backup_state == BackupState.WRITTEN.value)
    .order_by(backups.c.id.desc())
    .limit(1)
)
_STOPPED = (
    exists()
    .where(traces.c.subject == "users", traces.c.row == users.c.id, traces.c.seq == journal.c.seq)
    .where(journal.c.command == "StopUser", journal.c.outcome == "DONE")
)
_WAITING = select(func.count()).select_from(users).where(users.c.active == 0, ~_STOPPED)


def duties_left(sight: Sight) -> Iterator[DutyLeft]:
    """Everything that waits for this administrator; nothing for anybody else."""
    duties = sight.keeper.duties
    if sight.sees_holdings:
        return
    if Duty.WITNESS in duties:
        yield from _of_auditor(sight)
    if Duty.BACK_UP in duties:
        yield from _of_system(sight)
    if Duty.ACTIVATE_ACCOUNTS in duties:
        if many := int(sight.connection.scalar(_WAITING) or 0):
            yield DutyLeft("ACCOUNTS_WAITING", many)
        yield from _of_key(sight)


def _of_auditor(sight: Sight) -> Iterator[DutyLeft]:
    """Papers, restores, checkpoint, report, and backups that are only a hope."""
    if wrong := papers_wrong(sight):
        yield DutyLeft("PAPERS_WRONG", wrong)
    if unread := len(unread_restores(sight)):
        yield DutyLeft("RESTORES_UNREAD", unread)
    if (day := due_checkpoint(sight)) is not None:
        yield DutyLeft("CHECKPOINT_DUE", due_on=day)
    if (quarter := report_owed(sight)) is not None:
        yield DutyLeft("REPORT_DUE", due_on=quarter.last)
    yield from _of_backups(sight)


def _of_system(sight: Sight) -> Iterator[DutyLeft]:
    """Backups and their drills, recovery sheets, and the data key."""
    yield from _of_backups(sight)
    sets = [one for one in sheet_sets(sight) if one.ended_at is None]
    if not sets:
        yield DutyLeft("SHEETS_MISSING")
    elif wants_test(sets[0], sight.today):
        yield DutyLeft("SHEETS_UNTESTED")
    yield from _of_key(sight)


def _of_backups(sight: Sight) -> Iterator[DutyLeft]:
    due = due_backups(sight)
    if due.backup is not None:
        yield DutyLeft("BACKUP_DUE", due_on=due.backup)
    if due.drill is not None:
        yield DutyLeft("DRILL_DUE", due_on=due.drill)
    elif sight.connection.scalar(_LATEST) == 0:
        yield DutyLeft("BACKUP_UNPROVEN")


def _of_key(sight: Sight) -> Iterator[DutyLeft]:
    """Who left may still have the key that they once had."""
    if left := left_since_rekey(sight):
        yield DutyLeft("REKEY_WANTED", left)
