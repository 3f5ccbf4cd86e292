"""Which privacy restrictions stand over a record: its own, those of its kin and of its series (R-149)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Record
from recordsroom.domain.lending import Leave
from recordsroom.domain.restrictions import Restriction, against_restriction
from recordsroom.domain.scopes import ApprovalScope
from recordsroom.storage.lookup import Lookup

# Three ways to it, each by its own index: a file may have hundreds of items, and a room many restrictions.
OVER_RECORD = (
    "SELECT id FROM restrictions WHERE unrestricted_on IS NULL AND restricted_record_id IN (?1, ?2)"
    " UNION SELECT id FROM restrictions WHERE unrestricted_on IS NULL AND restricted_series_id = ?3"
    " UNION SELECT r.id FROM records k CROSS JOIN restrictions r"
    " ON r.restricted_record_id = k.id AND r.unrestricted_on IS NULL WHERE k.parent_id = ?1 ORDER BY 1"
)
"""The restrictions that were not lifted over a record, the file around it, its series, or an item in it."""


def restrictions_over(unit: Lookup, record: Record) -> tuple[Restriction, ...]:
    """What stands over this record; a file and its items are handed out together, so they share it."""
    keys = (record.id, record.parent_id, record.series_id)
    return tuple(unit.get(Restriction, key) for (key,) in unit.cursor.execute(OVER_RECORD, keys).fetchall())


def unless_named(unit: Lookup, record: Record, leave: Leave | None, day: date) -> tuple[Objection, ...]:
    """Why this record goes to nobody on that day, unless the approval names it and not only a scope it lies in."""
    standing = restrictions_over(unit, record)
    if not standing:
        return ()
    return against_restriction(standing, day, named=leave is not None and named_by(unit, leave.approval.id))


def named_by(unit: Lookup, approval: int | None) -> bool:
    """Whether this approval names its carriers one by one; a slip by scope names none beforehand (P-12)."""
    return approval is not None and unit.find(ApprovalScope, approval_id=approval) is None
