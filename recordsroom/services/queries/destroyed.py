"""By which list a carrier was destroyed, as lists and details of records say it (T-36)."""

from __future__ import annotations

from sqlalchemy import select

from recordsroom.storage.tables import carriers, destruction_lines, destruction_lists

DESTROYED_BY = (
    select(destruction_lists.c.destruction_no)
    .join(destruction_lines, destruction_lines.c.destruction_id == destruction_lists.c.id)
    .where(destruction_lines.c.doomed_id == carriers.c.id, destruction_lines.c.destroyed_at.is_not(None))
    .correlate(carriers)
    .scalar_subquery()
    .label("destroyed_by")
)
"""The number of the list by which a carrier was destroyed; nothing where it was not (T-36)."""
