"""Which table each class of counting stands in."""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.domain.count_away import CountFile, CountFileShelf
from recordsroom.domain.count_held import CountEquipment, CountHolder, CountShown, CountUnit
from recordsroom.domain.count_results import CountFinding
from recordsroom.domain.count_searching import CountLook
from recordsroom.domain.counting import (
    CountCard,
    CountedBox,
    CountFonds,
    CountPass,
    CountPick,
    CountSeen,
    CountSession,
    CountSettlement,
    CountShelf,
    CountStray,
)
from recordsroom.storage import tables

COUNTING: dict[type, Table] = {
    CountSession: tables.count_sessions,
    CountShelf: tables.count_shelves,
    CountPass: tables.count_passes,
    CountFonds: tables.count_fonds,
    CountUnit: tables.count_units,
    CountHolder: tables.count_holders,
    CountShown: tables.count_shown,
    CountEquipment: tables.count_equipment,
    CountPick: tables.count_picks,
    CountSeen: tables.count_seen,
    CountCard: tables.count_cards,
    CountStray: tables.count_strays,
    CountedBox: tables.counted_boxes,
    CountSettlement: tables.count_settlements,
    CountFinding: tables.count_findings,
    CountLook: tables.count_looks,
    CountFile: tables.count_files,
    CountFileShelf: tables.count_file_shelves,
}
