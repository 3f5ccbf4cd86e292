"""What is 待核: about one carrier, and as a condition by which carriers are counted (P-03)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, or_

from recordsroom.domain.opening import Known, Unchecked, unchecked
from recordsroom.domain.values import PAGED, CarrierKind, Level
from recordsroom.storage.tables import carriers, records

UNCHECKED = or_(
    and_(carriers.c.pages.is_(None), carriers.c.kind.in_([kind.value for kind in sorted(PAGED)])),
    and_(carriers.c.copy_no.is_(None), records.c.level >= Level.JIMI),
    and_(records.c.retention.is_(None), records.c.parent_id.is_(None)),
    and_(records.c.secrecy_term.is_(None), records.c.level >= Level.MIMI),
    records.c.level.is_(None),
)
"""The same as `opening.unchecked`, for the database; a test holds the two together."""


def unchecked_of(row: Any, level: Level | None) -> tuple[Unchecked, ...]:
    """What is 待核 about the carrier of a row that names its parts as the desk's question does."""
    return unchecked(
        Known(
            kind=CarrierKind(row.carrier_kind),
            pages=row.pages,
            copy_no=row.copy_no,
            level=level,
            retention=row.retention,
            secrecy_term=row.secrecy_term,
            inner=row.in_file is not None,
        )
    )
