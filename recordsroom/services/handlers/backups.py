"""Backups in their register: begun, ended, drilled; and the one that took the vault's place (trust.md §3.7)."""

from __future__ import annotations

from recordsroom.domain.backup_facts import BackupBegun
from recordsroom.domain.backups import (
    Backup,
    BackupState,
    Drill,
    Restore,
    may_back_up,
    may_close,
    may_drill,
    may_restore,
)
from recordsroom.domain.commands import AcknowledgeRestore, BeginBackup, CloseBackup, RecordDrill, RestoreVault
from recordsroom.domain.counters import KEY_FILE, Setting
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Entered, Fact
from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.equipment import refuse_unless_writable
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

COUNTS = (
    "SELECT (SELECT count(*) FROM records), (SELECT count(*) FROM carriers),"
    " (SELECT count(*) FROM loans WHERE checked_at IS NULL)"
)
"""Records, carriers and open loans, as a drill counts them."""
_HASH_AT = "SELECT hash FROM journal WHERE seq = ?"


def begin_backup(request: BeginBackup, unit: Unit, scene: Scene) -> Fact:
    """Enter a backup; it holds everything, so its medium is one for the level of this PC."""
    medium = request.medium.strip()
    refuse_unless(bool(medium), Reason.MEDIUM_MISSING)
    refuse_unless_writable(unit, medium, scene.policy.pc_level)
    if objection := may_back_up(unit.every(User)):
        raise Refused(objection)
    made = unit.add(
        Backup,
        medium_no=medium,
        backup_state=BackupState.STARTED,
        copied_entry=None,
        copied_head=None,
        size_bytes=None,
        file_digest=None,
        made_by=scene.keeper.id,
        begun_at=scene.stamp.wall_ms,
        ended_at=None,
        failed=None,
    )
    return BackupBegun(made.id)


def close_backup(request: CloseBackup, unit: Unit, scene: Scene) -> Fact:
    """Say how a backup ended; a good one names a head that this journal really had."""
    backup = unit.get(Backup, request.backup)
    known = bool(request.failed) or _is_head(unit, request.copied_entry, request.copied_head)
    if reason := may_close(backup, entry_known=known):
        raise Refused(reason)
    if request.failed:
        unit.change(backup, backup_state=BackupState.FAILED, failed=request.failed, ended_at=scene.stamp.wall_ms)
        return Done()
    refuse_unless(request.size_bytes > 0 and bool(request.file_digest), Reason.VALUE_NOT_POSSIBLE)
    unit.change(
        backup,
        backup_state=BackupState.WRITTEN,
        copied_entry=request.copied_entry,
        copied_head=request.copied_head,
        size_bytes=request.size_bytes,
        file_digest=request.file_digest,
        ended_at=scene.stamp.wall_ms,
    )
    return Entered(backup.id)


def record_drill(request: RecordDrill, unit: Unit, scene: Scene) -> Fact:
    """Enter what a drill found; what it opened must be the backup that the register knows."""
    backup = unit.get(Backup, request.backup)
    if reason := may_drill(backup, request.copied_head):
        raise Refused(reason)
    counted = {
        name: getattr(request, name)
        for name in ("counted_entries", "counted_records", "counted_carriers", "counted_loans")
    }
    refuse_unless(min(counted.values()) >= 0, Reason.VALUE_NOT_POSSIBLE)
    unit.add(
        Drill,
        backup_id=backup.id,
        drilled_at=scene.stamp.wall_ms,
        drilled_by=scene.keeper.id,
        found=request.found,
        **counted,
    )
    return Entered(backup.id)


def restore_vault(request: RestoreVault, unit: Unit, scene: Scene) -> Fact:
    """Begin the next epoch on what a backup holds; two administrators sign, and the auditor has still to see it."""
    if reason := may_restore(scene.second, request.reason):
        raise Refused(reason)
    backup = unit.get(Backup, request.backup)
    refuse_unless(_is_head(unit, request.restored_entry, request.restored_head), Reason.BACKUP_OF_ANOTHER)
    _prove(unit, backup, request, scene)
    made = unit.add(
        Restore,
        backup_id=backup.id,
        restored_entry=request.restored_entry,
        restored_head=request.restored_head,
        given_up_entry=request.given_up_entry,
        given_up_head=request.given_up_head,
        reason=request.reason.strip(),
        restored_at=scene.stamp.wall_ms,
        acknowledged_by=None,
        acknowledged_at=None,
    )
    if setting := unit.find(Setting, name=KEY_FILE):
        unit.change(setting, value=request.key_file)
    unit.new_epoch = True
    return Entered(made.id)


def _prove(unit: Unit, backup: Backup, request: RestoreVault, scene: Scene) -> None:
    """The copy was taken before its own line was closed; it is closed now, and proved by what was just done."""
    unit.change(
        backup,
        backup_state=BackupState.WRITTEN,
        copied_entry=request.restored_entry,
        copied_head=request.restored_head,
        size_bytes=request.size_bytes,
        file_digest=request.file_digest,
        ended_at=scene.stamp.wall_ms,
    )
    records, carriers, loans = unit.cursor.execute(COUNTS).fetchone()
    unit.add(
        Drill,
        backup_id=backup.id,
        drilled_at=scene.stamp.wall_ms,
        drilled_by=scene.keeper.id,
        counted_entries=request.restored_entry,
        counted_records=records,
        counted_carriers=carriers,
        counted_loans=loans,
        found="",
    )


def acknowledge_restore(request: AcknowledgeRestore, unit: Unit, scene: Scene) -> Fact:
    """Note that the auditor has read it."""
    restore = unit.get(Restore, request.restore)
    refuse_unless(restore.acknowledged_at is None, Reason.NOTHING_TO_DO)
    unit.change(restore, acknowledged_by=scene.keeper.id, acknowledged_at=scene.stamp.wall_ms)
    return Done()


def _is_head(unit: Unit, entry: int, head: str) -> bool:
    row = unit.cursor.execute(_HASH_AT, (entry,)).fetchone()
    return row is not None and row[0].hex() == head


HANDLERS: Handlers = {
    BeginBackup: Handler(begin_backup, needs=Duty.BACK_UP, undoable=False),
    CloseBackup: Handler(close_backup, needs=Duty.BACK_UP, undoable=False),
    RecordDrill: Handler(record_drill, needs=Duty.BACK_UP, undoable=False),
    RestoreVault: Handler(restore_vault, needs=Duty.BACK_UP, undoable=False, beside=Duty.ACTIVATE_ACCOUNTS),
    AcknowledgeRestore: Handler(acknowledge_restore, needs=Duty.WITNESS, undoable=False),
}
