"""What was made from a record: its derivatives, which may not be lower than it (R-143)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from recordsroom.domain.values import Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import records


@dataclass(frozen=True, slots=True, repr=False)
class Derivative:
    """A record that was made from another one; what it is about is told on its own page only."""

    id: int
    reference_code: str
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None


_MADE = (
    select(records.c.id, records.c.reference_code, records.c.level, records.c.scheme, records.c.secrecy_term)
    .where(records.c.source_id == bindparam("source"))
    .order_by(records.c.reference_code)
)


def derivatives_of(sight: Sight, record: int) -> tuple[Derivative, ...]:
    """Every record that was made from this one, by its code."""
    if not sight.sees_holdings:
        return ()
    return tuple(
        Derivative(
            id=row.id,
            reference_code=row.reference_code,
            level=None if row.level is None else Level(row.level),
            scheme=Scheme(row.scheme),
            secrecy_term=row.secrecy_term,
        )
        for row in sight.connection.execute(_MADE, {"source": record})
    )
