"""What was destroyed and is here all the same: found by any scan of its label (domain.md §6.5, line 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select

from recordsroom.domain.destruction_lists import DestroyMethod
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, destruction_acts, destruction_lines, destruction_lists


@dataclass(frozen=True, slots=True)
class DestroyedSeen:
    """A label of something that was destroyed: on which list, when, and how."""

    digits: str
    destruction: int
    number: str
    code: str
    day: date
    method: DestroyMethod


DESTROYED_BY = (
    select(destruction_lists.c.destruction_no)
    .join(destruction_lines, destruction_lines.c.destruction_id == destruction_lists.c.id)
    .where(destruction_lines.c.doomed_id == carriers.c.id, destruction_lines.c.destroyed_at.is_not(None))
    .correlate(carriers)
    .scalar_subquery()
    .label("destroyed_by")
)
"""The number of the list by which a carrier was destroyed; nothing where it was not (T-36)."""

_GONE = (
    select(
        destruction_lists.c.id,
        destruction_lists.c.destruction_no,
        destruction_lines.c.doomed_code,
        destruction_acts.c.act_at,
        destruction_acts.c.destroy_method,
    )
    .join(destruction_lines, destruction_lines.c.destruction_id == destruction_lists.c.id)
    .join(destruction_acts, destruction_acts.c.destruction_id == destruction_lists.c.id)
    .where(destruction_lines.c.doomed_label == bindparam("label"), destruction_lines.c.destroyed_at.is_not(None))
)


def destroyed_seen(sight: Sight, label: str) -> DestroyedSeen | None:
    """What this label was destroyed as, if it was."""
    row = sight.connection.execute(_GONE, {"label": label}).one_or_none()
    if row is None:
        return None
    day, method = sight.local(row.act_at).date(), DestroyMethod(row.destroy_method)
    return DestroyedSeen(label, row.id, row.destruction_no, row.doomed_code, day, method)
