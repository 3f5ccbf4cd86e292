"""The sheet of the day, which vouches on paper for the journal: since when one is owed (trust.md §3.6)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from recordsroom.domain.paper_heads import PaperKind
from recordsroom.domain.printing import PrintState
from recordsroom.services.queries.calendar import working_day_before
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import journal, prints

_LAST = select(func.max(prints.c.started_at)).where(
    prints.c.form == PaperKind.DAY_CLOSING.name.lower(), prints.c.state != PrintState.FAILED.value
)
_FOUNDED = select(journal.c.wall_ms, journal.c.offset_minutes).where(journal.c.seq == 1)


def sheet_owed_since(sight: Sight) -> date | None:
    """The day of the last sheet, where more than one working day has ended without one since; else None."""
    founded = sight.connection.execute(_FOUNDED).one_or_none()
    if founded is None or sight.policy.practice:
        return None
    printed = sight.connection.execute(_LAST).scalar()
    last = local_date(*founded) if printed is None else sight.local(int(printed)).date()
    # What was closed the next morning covers the evening before.
    owed = working_day_before(sight, working_day_before(sight, sight.today))
    return last if last < owed else None
