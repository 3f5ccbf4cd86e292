"""Questions about what a count found: its discrepancies, the gravest first, each with what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.values import Level, Scheme
from recordsroom.domain.witnesses import CountAction, CountOutcome
from recordsroom.services.count_findings import Finding, findings
from recordsroom.services.queries.counts import cursor_of, is_blind, session_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, count_strays, records, storage_locations


@dataclass(frozen=True, slots=True, repr=False)
class FindingRow:
    """One discrepancy as lists and papers show it, never with a title."""

    id: int
    finding: Finding
    code: str
    """The reference code, the box, or the digits of a stray."""
    copy_no: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    place: str
    home: str | None
    holder: str | None
    known: bool
    """False for strays, which have no level."""

    @property
    def outcome(self) -> CountOutcome:
        """Its name."""
        return self.finding.outcome

    @property
    def action(self) -> CountAction | None:
        """What was done about it last."""
        return self.finding.action


_CARRIER = (
    select(
        carriers.c.id,
        carriers.c.copy_no,
        carriers.c.home_id,
        records.c.reference_code,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
    )
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.id == bindparam("carrier"))
)
_PLACES = select(storage_locations.c.id, storage_locations.c.name)
_HOLDER = (
    "SELECT r.name FROM loans l JOIN readers r ON r.id = l.reader_id WHERE l.carrier_id = ? AND l.checked_at IS NULL"
)


def count_findings(sight: Sight, key: int) -> tuple[FindingRow, ...]:
    """The discrepancies of a count, the gravest first; of a blind one nothing before its scanning is over."""
    session = session_of(sight, key)
    if session is None or is_blind(session):
        return ()
    places = {row.id: row.name for row in sight.connection.execute(_PLACES)}
    rank = {outcome: place for place, outcome in enumerate(CountOutcome)}
    found = sorted(findings(cursor_of(sight), session), key=lambda one: (rank[one.outcome], one.place))
    return tuple(_finding(sight, number, one, places) for number, one in enumerate(found, 1))


def _finding(sight: Sight, number: int, found: Finding, places: dict[int, str]) -> FindingRow:
    told: dict[str, Any] = {"copy_no": None, "level": None, "scheme": Scheme.NONE, "secrecy_term": None}
    code, home, holder = "", None, None
    if found.carrier is not None:
        row = sight.connection.execute(_CARRIER, {"carrier": found.carrier}).one()
        level = None if row.level is None else Level(row.level)
        told = {"copy_no": row.copy_no, "level": level, "scheme": Scheme(row.scheme), "secrecy_term": row.secrecy_term}
        code, home = row.reference_code, places.get(row.home_id)
        holder = sight.connection.exec_driver_sql(_HOLDER, (found.carrier,)).scalar()
    elif found.box is not None:
        code = sight.connection.execute(select(boxes.c.box_no).where(boxes.c.id == found.box)).scalar_one()
    else:
        code = sight.connection.execute(
            select(count_strays.c.digits).where(count_strays.c.id == found.stray)
        ).scalar_one()
    return FindingRow(
        id=number,
        finding=found,
        code=code,
        place=places[found.place],
        home=home,
        holder=holder,
        known=found.stray is None,
        **told,
    )
