"""What a slip by scope begins with: the series there are, and the bounds into which one carrier falls (P-12)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, records, series

_SERIES = select(series.c.name, series.c.id).where(series.c.closed == 0).order_by(series.c.id)
_OF = (
    select(records.c.series_id, records.c.year, records.c.level)
    .join(carriers, carriers.c.record_id == records.c.id)
    .where(carriers.c.id == bindparam("carrier"))
)


@dataclass(frozen=True, slots=True, repr=False)
class ScopeOffer:
    """The choices and the first answers of the form."""

    series: tuple[tuple[str, int], ...] = ()
    series_id: int | None = None
    year: int | None = None
    level: Level = Level.INTERNAL


def scope_offer(sight: Sight, carrier: int) -> ScopeOffer:
    """The bounds of this carrier, and every series that is still open."""
    if not sight.sees_holdings:
        return ScopeOffer()
    found = sight.connection.execute(_OF, {"carrier": carrier}).one_or_none()
    kinds = tuple((row.name, row.id) for row in sight.connection.execute(_SERIES))
    if found is None:
        return ScopeOffer(kinds)
    level = Level.INTERNAL if found.level is None else min(Level(found.level), Level.JIMI)
    return ScopeOffer(kinds, found.series_id, found.year, level)
