"""A backup with all that its registers keep, for tests that want every column filled."""

from __future__ import annotations

from recordsroom.domain.backups import Backup, BackupState, Drill, Restore
from recordsroom.domain.checkpoints import Checkpoint
from recordsroom.domain.paper_heads import PaperCheck, PaperKind, PaperVerdict
from recordsroom.domain.recovery import RecoverySet, SetEnd, SheetTest
from recordsroom.storage.unit import Unit
from tests.rooms import AUDITOR, SECURITY, SYSTEM


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
    told = {"sheets_made_at": 7, "sheets_made_by": SYSTEM, "sheets_made_with": SECURITY}
    sheets = unit.add(RecoverySet, set_code="0a1b2c3d", sheets_ended_at=9, sheets_ended_as=SetEnd.USED, **told)
    test = {"sheets_tested_at": 8, "sheets_tested_by": SYSTEM, "sheets_tested": "1-3"}
    unit.add(SheetTest, recovery_set_id=sheets.id, **test)
    unit.add(Checkpoint, medium_no="JZ-2026-001", previous_entry=5, made_by=AUDITOR, signed_at=7)
    paper = {"paper_kind": PaperKind.LOAN_SLIP, "paper_epoch": 1, "paper_entry": 5, "paper_code": "ab" * 10}
    looked = {"compared_by": AUDITOR, "compared_at": 10, "acknowledged_by": AUDITOR, "acknowledged_at": 11}
    unit.add(PaperCheck, paper_verdict=PaperVerdict.DIFFERS, **paper, **looked)
