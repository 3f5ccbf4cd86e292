"""How much was read here: one reader on one day is one 人次, one carrier handed out is one 卷(件)次 (P-32)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from recordsroom.domain.late_entries import LateMove
from recordsroom.services.queries.late_moves import late_move
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import visit_companions, visit_readings, visits


@dataclass(frozen=True, slots=True)
class ReadingCounts:
    """What counts of some visits; only those that are over, since handing out is complete at the end only."""

    people: int
    """人次."""
    pieces: int
    """卷(件)次."""


# What was entered late counts in the month of its entry, as registers have it, and on the day that the paper says.
_CAME = late_move(LateMove.CAME)
_OVER = (
    select(visits.c.reader_id, func.coalesce(_CAME.c.moved_at, visits.c.came_at))
    .select_from(visits)
    .outerjoin(_CAME, _CAME.c.visit_id == visits.c.id)
    .where(visits.c.left_at.is_not(None))
    .where(visits.c.came_at >= bindparam("since"), visits.c.came_at < bindparam("until"))
)
_BESIDE = (
    select(visit_companions.c.companion_id, func.coalesce(_CAME.c.moved_at, visits.c.came_at))
    .select_from(visit_companions)
    .join(visits, visits.c.id == visit_companions.c.visit_id)
    .outerjoin(_CAME, _CAME.c.visit_id == visits.c.id)
    .where(visits.c.left_at.is_not(None))
    .where(visits.c.came_at >= bindparam("since"), visits.c.came_at < bindparam("until"))
)
_PIECES = (
    select(func.count())
    .select_from(visit_readings)
    .join(visits, visits.c.id == visit_readings.c.visit_id)
    .where(visits.c.left_at.is_not(None))
    .where(visits.c.came_at >= bindparam("since"), visits.c.came_at < bindparam("until"))
)
_DAY = 86_400_000


def reading_counts(sight: Sight, since: int, until: int) -> ReadingCounts:
    """What was read at visits that began in this time."""
    if not sight.sees_holdings:
        return ReadingCounts(0, 0)
    asked = {"since": since, "until": until}
    found = (*sight.connection.execute(_OVER, asked), *sight.connection.execute(_BESIDE, asked))
    people = {(reader, local_date(came, sight.stamp.offset_minutes)) for reader, came in found}
    return ReadingCounts(len(people), int(sight.connection.scalar(_PIECES, asked) or 0))


def read_today(sight: Sight) -> ReadingCounts:
    """What was read today."""
    return reading_counts(sight, sight.midnight_ms, sight.midnight_ms + _DAY)
