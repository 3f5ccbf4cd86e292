"""Which table keeps which class of media, backups and witnesses; `mapping` has the rest, and how they are read."""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.domain.backups import Backup, Drill, Restore
from recordsroom.domain.checkpoints import Checkpoint
from recordsroom.domain.equipment import Equipment, EquipmentUse
from recordsroom.domain.paper_heads import PaperCheck
from recordsroom.domain.recovery import RecoverySet, SheetTest
from recordsroom.storage import tables

TRUST: dict[type, Table] = {
    Equipment: tables.equipment,
    EquipmentUse: tables.equipment_uses,
    Backup: tables.backups,
    Drill: tables.drills,
    Restore: tables.restores,
    Checkpoint: tables.checkpoints,
    PaperCheck: tables.paper_checks,
    RecoverySet: tables.recovery_sets,
    SheetTest: tables.sheet_tests,
}
