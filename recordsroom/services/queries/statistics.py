"""How much there is in the room: numbers alone, for the tool and for whoever prepares a report."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from recordsroom.domain.values import Custody, Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, journal, loans, readers, records, storage_locations

_BY_LEVEL = select(records.c.level, func.count()).group_by(records.c.level)
_BY_CUSTODY = select(carriers.c.custody, func.count()).group_by(carriers.c.custody)
_OPEN = select(func.count()).select_from(loans).where(loans.c.checked_at.is_(None))
_OVERDUE = _OPEN.where(loans.c.received_at.is_(None), loans.c.due_on < bindparam("today"))
_READERS = select(func.count()).select_from(readers)
_PLACES = select(func.count()).select_from(storage_locations)
_JOURNAL = select(func.max(journal.c.seq), func.count().filter(journal.c.outcome == "REFUSED"))


@dataclass(frozen=True, slots=True)
class Statistics:
    """The numbers of a room; None where the asking keeper may not see what is kept."""

    entries: int
    refused: int
    records: int | None
    by_level: tuple[tuple[Level | None, int], ...] | None
    by_custody: tuple[tuple[Custody, int], ...] | None
    open_loans: int | None
    overdue: int | None
    readers: int | None
    places: int | None


def statistics(sight: Sight) -> Statistics:
    """Count everything; administrators see the journal's numbers only (trust.md §3.4)."""
    entries, refused = sight.connection.execute(_JOURNAL).one()
    if not sight.sees_holdings:
        return Statistics(entries or 0, refused or 0, None, None, None, None, None, None, None)
    number = sight.connection.execute
    levels = {row[0]: int(row[1]) for row in number(_BY_LEVEL)}
    states = {row[0]: int(row[1]) for row in number(_BY_CUSTODY)}
    return Statistics(
        entries=entries or 0,
        refused=refused or 0,
        records=sum(levels.values()),
        by_level=tuple((level, levels.get(level, 0)) for level in (*Level, None)),
        by_custody=tuple((custody, states.get(custody, 0)) for custody in Custody),
        open_loans=number(_OPEN).scalar_one(),
        overdue=number(_OVERDUE, {"today": sight.today.isoformat()}).scalar_one(),
        readers=number(_READERS).scalar_one(),
        places=number(_PLACES).scalar_one(),
    )
