"""Questions about checkpoints: how far the auditor's last one went, and when the next is due (trust.md §3.6)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from recordsroom.domain.checkpoints import checkpoint_due
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import checkpoints, journal

_LAST = select(func.max(checkpoints.c.signed_at))
_FOUNDED = select(journal.c.wall_ms, journal.c.offset_minutes).where(journal.c.seq == 1)


def due_checkpoint(sight: Sight) -> date | None:
    """Since when a checkpoint is due; None where the last one is young enough."""
    founded = sight.connection.execute(_FOUNDED).one_or_none()
    last = sight.connection.execute(_LAST).scalar()
    if founded is None:
        return None
    return checkpoint_due(local_date(*founded), None if last is None else sight.local(last).date(), sight.today)
