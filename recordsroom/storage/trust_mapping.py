"""Which classes stand on the tables of backups and of what witnesses the journal; a part of the whole list."""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.domain.backups import Backup, Drill, Restore
from recordsroom.storage import tables

TRUST: dict[type, Table] = {
    Backup: tables.backups,
    Drill: tables.drills,
    Restore: tables.restores,
}
