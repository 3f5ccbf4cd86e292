"""The names that counts need: counters, places, series, fonds, units and holders, and how much each count found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from recordsroom.domain.counting import CountSession, ScopeKind


@dataclass(frozen=True, slots=True)
class CountNames:
    """What all counts have in common, asked for once."""

    keepers: dict[int, str]
    places: dict[int, str]
    series: dict[int, str]
    fonds: dict[int, str]
    units: dict[int, str]
    readers: dict[int, str]
    found: dict[int, int]
    settled: dict[int, int]

    def scope_of(self, session: CountSession) -> str:
        """The place, the series, the fonds or the holder that a count is about."""
        if session.scope_kind in {ScopeKind.LEVEL, ScopeKind.DUE, ScopeKind.OUT}:
            return ""
        if session.scope_kind in {ScopeKind.FONDS, ScopeKind.UNIT}:
            return (self.fonds if session.scope_kind is ScopeKind.FONDS else self.units)[session.id]
        names = {ScopeKind.SERIES: self.series, ScopeKind.HOLDER: self.readers}.get(session.scope_kind, self.places)
        return names[session.scope_value]


def count_names(cursor: Any) -> CountNames:
    """What every count may have to name."""
    ask = cursor.execute
    questions = (
        "SELECT id, name FROM users",
        "SELECT id, name FROM storage_locations",
        "SELECT id, name FROM series",
        "SELECT session_id, of_fonds FROM count_fonds",
        "SELECT session_id, of_unit FROM count_units",
        "SELECT p.id, p.name FROM count_sessions s JOIN readers p ON p.id = s.scope_value"
        " WHERE s.scope_kind = 'HOLDER'",
        "SELECT session_id, count(*) FROM count_findings GROUP BY session_id",
        "SELECT session_id, count(*) FROM (SELECT DISTINCT session_id, outcome, carrier_id, stray_id, box_id,"
        " equipment_id FROM count_settlements WHERE action <> 'SEARCH') GROUP BY session_id",
    )
    return CountNames(*(dict(ask(question).fetchall()) for question in questions))
