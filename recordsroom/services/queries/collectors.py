"""Questions about who may fetch for whom (P-11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import collectors, readers


@dataclass(frozen=True, slots=True, repr=False)
class CollectorRow:
    """One person who may fetch for a reader."""

    id: int
    name: str
    unit: str
    since: date
    until: date
    max_level: Level
    in_force: bool


@dataclass(frozen=True, slots=True, repr=False)
class Borrower:
    """Somebody for whom the person at the desk may fetch today."""

    id: int
    digits: str
    name: str


_COLLECTORS = (
    select(collectors, readers.c.name, readers.c.unit)
    .join(readers, readers.c.id == collectors.c.collector_id)
    .where(collectors.c.reader_id == bindparam("reader"))
    .order_by(collectors.c.until.desc(), readers.c.name)
)
_BORROWERS = (
    select(readers.c.id, readers.c.barcode, readers.c.name)
    .join(collectors, collectors.c.reader_id == readers.c.id)
    .where(
        collectors.c.collector_id == bindparam("collector"),
        collectors.c.since <= bindparam("today"),
        collectors.c.until >= bindparam("today"),
    )
    .order_by(readers.c.name, readers.c.id)
)


def collectors_of(sight: Sight, reader: int) -> tuple[CollectorRow, ...]:
    """Who may fetch for this reader, the longest first; those of earlier days too."""
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return ()
    today = sight.today.isoformat()
    return tuple(
        CollectorRow(
            id=row.id,
            name=row.name,
            unit=row.unit,
            since=date.fromisoformat(row.since),
            until=date.fromisoformat(row.until),
            max_level=Level(row.max_level),
            in_force=row.since <= today <= row.until,
        )
        for row in sight.connection.execute(_COLLECTORS, {"reader": reader})
    )


def borrowers_of(sight: Sight, collector: int) -> tuple[Borrower, ...]:
    """For whom this person may fetch today."""
    asked = {"collector": collector, "today": sight.today.isoformat()}
    return tuple(Borrower(*row) for row in sight.connection.execute(_BORROWERS, asked))
