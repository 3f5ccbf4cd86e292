"""A backup with all that its registers keep, for tests that want every column filled."""

from __future__ import annotations

from recordsroom.domain.backups import Backup, BackupState, Drill, Restore
from recordsroom.domain.checkpoints import Checkpoint
from recordsroom.storage.unit import Unit
from tests.rooms import AUDITOR, SYSTEM


def fill_backups(unit: Unit) -> None:
    """A backup that failed, and one that was proved and restored."""
    told = {"medium_no": "JZ-2026-001", "made_by": SYSTEM, "begun_at": 1}
    nothing = {"copied_entry": None, "copied_head": None, "size_bytes": None, "file_digest": None}
    unit.add(Backup, backup_state=BackupState.FAILED, failed="CANCELLED", ended_at=2, **told, **nothing)
    copied = {"copied_entry": 9, "copied_head": "ab" * 32, "size_bytes": 4096, "file_digest": "cd" * 32}
    good = unit.add(Backup, backup_state=BackupState.WRITTEN, failed=None, ended_at=3, **told, **copied)
    counted = {"counted_entries": 9, "counted_records": 2, "counted_carriers": 3, "counted_loans": 1}
    unit.add(Drill, backup_id=good.id, drilled_at=4, drilled_by=SYSTEM, found="CHAIN_BROKEN", **counted)
    unit.add(
        Restore,
        backup_id=good.id,
        restored_entry=9,
        restored_head="ab" * 32,
        given_up_entry=12,
        given_up_head="ef" * 8,
        reason="硬盘损坏",
        restored_at=5,
        acknowledged_by=AUDITOR,
        acknowledged_at=6,
    )
    unit.add(Checkpoint, medium_no="JZ-2026-001", previous_entry=5, made_by=AUDITOR, signed_at=7)
