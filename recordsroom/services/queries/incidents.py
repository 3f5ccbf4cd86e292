"""Questions about incidents: the register G-31, and which clock of the law runs out next (R-118 to R-121)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.incidents import (
    REPORT_WITHIN,
    Clock,
    ClockKind,
    Course,
    Incident,
    IncidentState,
    clocks_of,
    next_clock,
)
from recordsroom.domain.values import Level
from recordsroom.services.queries.pieces import PIECE, Piece, piece_of
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.tables import approvers, carriers, incident_items, incidents, records, users


@dataclass(frozen=True, slots=True, repr=False)
class ConcernedRow:
    """One carrier that an incident is about, and what became of it."""

    id: int
    piece: Piece
    missing_since: datetime | None
    found_at: datetime | None
    found_where: str
    written_off_at: datetime | None
    off_form_no: str
    handled_at: datetime | None
    """When something was done with it although it counts as missing."""

    @property
    def missing(self) -> bool:
        """Whether it is still not found, nor written off."""
        return self.missing_since is not None and self.found_at is None and self.written_off_at is None


@dataclass(frozen=True, slots=True, repr=False)
class IncidentRow:
    """One incident with what it is about and its clocks."""

    incident: Incident
    level: Level
    hidden: bool
    """Whether this keeper may not read what is written about it."""
    opened_by: str
    closed_by: str
    signer: str
    discovered: datetime
    opened_at: datetime
    reported: datetime | None
    answered: datetime | None
    closed: datetime | None
    concerned: tuple[ConcernedRow, ...]
    clocks: tuple[Clock, ...]

    @property
    def id(self) -> int:
        """Its number in the vault."""
        return self.incident.id

    @property
    def number(self) -> str:
        """Its number in the register."""
        return self.incident.incident_no

    @property
    def state(self) -> IncidentState:
        """How far it is."""
        return self.incident.state

    @property
    def next(self) -> Clock | None:
        """The clock that runs out first."""
        return next_clock(self.clocks)

    @property
    def missing(self) -> tuple[ConcernedRow, ...]:
        """What is still not found."""
        return tuple(one for one in self.concerned if one.missing)


@dataclass(frozen=True, slots=True, repr=False)
class ClockLine:
    """The clock that everybody in the room sees on every page, and how many others run."""

    incident: int
    """0 where a count did not see something, and nothing was reported yet."""
    number: str
    """Of the incident, or of the count."""
    kind: ClockKind
    due: datetime
    others: int


_ENDER = users.alias("ender")
_NAMES = (
    select(
        incidents.c.id,
        users.c.name.label("opener"),
        _ENDER.c.name.label("ender"),
        approvers.c.name.label("signer"),
        approvers.c.post,
    )
    .join(users, users.c.id == incidents.c.incident_opened_by)
    .outerjoin(_ENDER, _ENDER.c.id == incidents.c.incident_ended_by)
    .outerjoin(approvers, approvers.c.id == incidents.c.end_signer_id)
)
_CONCERNED = (
    select(
        incident_items.c.id,
        incident_items.c.incident_id,
        incident_items.c.missing_since,
        incident_items.c.found_again_at,
        incident_items.c.found_where,
        incident_items.c.written_off_at,
        incident_items.c.off_form_no,
        *PIECE,
    )
    .join(carriers, carriers.c.id == incident_items.c.concerned_id)
    .join(records, records.c.id == carriers.c.record_id)
    .order_by(incident_items.c.id)
)
_HANDLED = (
    "SELECT max(at) FROM (SELECT max(coalesce(received_at, lent_at)) at FROM loans WHERE carrier_id = ?"
    " UNION ALL SELECT max(seen_at) FROM count_seen WHERE carrier_id = ?"
    " AND session_id IN (SELECT id FROM count_sessions WHERE frozen_at > ?)"
    " UNION ALL SELECT max(shown_at) FROM count_shown WHERE carrier_id = ?"
    " AND session_id IN (SELECT id FROM count_sessions WHERE frozen_at > ?))"
)
_UNSEEN = (
    "SELECT n.session_no, min(coalesce(s.searched_at, n.scans_ended_at)) FROM count_sessions n"
    " JOIN count_findings f ON f.session_id = n.id AND f.outcome = 'MISSING'"
    " LEFT JOIN carriers c ON c.id = f.carrier_id LEFT JOIN records r ON r.id = c.record_id"
    " LEFT JOIN equipment t ON t.id = f.equipment_id"
    " LEFT JOIN count_settlements s ON s.session_id = n.id AND s.carrier_id IS f.carrier_id"
    " AND s.equipment_id IS f.equipment_id AND s.outcome = 'MISSING'"
    " WHERE n.signed_at IS NULL AND coalesce(r.level, t.max_level) >= ?"
    " AND NOT EXISTS (SELECT 1 FROM count_settlements e WHERE e.session_id = n.id AND e.carrier_id IS f.carrier_id"
    " AND e.equipment_id IS f.equipment_id AND e.outcome = 'MISSING' AND e.action <> 'SEARCH')"
    " GROUP BY n.id"
)
_UNTOLD: dict[str, Any] = dict.fromkeys(
    ("content", "discovery", "culprits", "course", "harm", "pursuit", "remedy", "incident_result", "conclusion"), ""
)
_NEWEST = select(func.max(incident_items.c.incident_id))
_OF_CARRIER = _NEWEST.where(incident_items.c.concerned_id == bindparam("carrier"))


def incident_register(sight: Sight) -> tuple[IncidentRow, ...]:
    """Every incident, the newest first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_rows(sight, Lookup(cursor_of(sight)).every(Incident)))[::-1]


def open_incidents(sight: Sight) -> tuple[IncidentRow, ...]:
    """The incidents that are not closed, the one whose clock runs out first before the others."""
    if not sight.sees_holdings:
        return ()
    found = list(_rows(sight, Lookup(cursor_of(sight)).every(Incident, incident_ended_at=None)))
    return tuple(sorted(found, key=lambda row: (row.next is None, row.next.due if row.next else row.discovered)))


def clock_line(sight: Sight) -> ClockLine | None:
    """The clock that runs out next, of an incident or of what a count did not see; None while none runs (P-09)."""
    if not sight.sees_holdings:
        return None
    running = [(row, row.next) for row in open_incidents(sight)]
    told = [ClockLine(row.id, row.number, one.kind, one.due, 0) for row, one in running if one is not None]
    told += _unseen(sight)
    if not told:
        return None
    return replace(min(told, key=lambda line: line.due), others=len(told) - 1)


def _unseen(sight: Sight) -> Iterator[ClockLine]:
    """State secrets that an unsigned count did not see, which nobody found or reported yet."""
    levels = [level for level in Level if level.classified]
    for number, since in cursor_of(sight).execute(_UNSEEN, (int(min(levels)),)).fetchall():
        yield ClockLine(0, number, ClockKind.REPORT, sight.local(since) + REPORT_WITHIN, 0)


def incident_of(sight: Sight, carrier: int) -> int:
    """The newest incident that this carrier is named in; 0 where there is none."""
    return int(sight.connection.scalar(_OF_CARRIER, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def _rows(sight: Sight, found: list[Incident]) -> Iterator[IncidentRow]:
    names = {row["id"]: row for row in sight.connection.execute(_NAMES).mappings()} if found else {}
    concerned = defaultdict[int, list[ConcernedRow]](list)
    for row in sight.connection.execute(_CONCERNED).mappings() if found else ():
        concerned[row["incident_id"]].append(_concerned(sight, row))
    for incident in found:
        yield _row(sight, incident, names[incident.id], tuple(concerned[incident.id]))


def _concerned(sight: Sight, row: Any) -> ConcernedRow:
    since, piece = row["missing_since"], piece_of(sight, row)
    over = row["found_again_at"] or row["written_off_at"]
    handled = None
    if since is not None and over is None:
        told = (
            cursor_of(sight)
            .execute(_HANDLED, (piece.carrier, piece.carrier, since, piece.carrier, since))
            .fetchone()[0]
        )
        handled = told if told is not None and told > since else None
    return ConcernedRow(
        id=row["id"],
        piece=piece,
        missing_since=sight.moment(since),
        found_at=sight.moment(row["found_again_at"]),
        found_where=row["found_where"],
        written_off_at=sight.moment(row["written_off_at"]),
        off_form_no=row["off_form_no"],
        handled_at=sight.moment(handled),
    )


def _row(sight: Sight, incident: Incident, names: Any, concerned: tuple[ConcernedRow, ...]) -> IncidentRow:
    levels = (incident.arose_level, *(one.piece.level for one in concerned))
    level = max(one for one in (*levels, Level.INTERNAL) if one is not None)
    discovered, reported = sight.local(incident.discovered_at), sight.moment(incident.reported_at)
    answered, closed = sight.moment(incident.answered_at), sight.moment(incident.incident_ended_at)
    missing = tuple((one.piece.level, one.missing_since) for one in concerned if one.missing and one.missing_since)
    hidden = level > sight.knows_up_to
    return IncidentRow(
        incident=replace(incident, **_UNTOLD) if hidden else incident,
        level=level,
        hidden=hidden,
        opened_by=names["opener"],
        closed_by=names["ender"] or "",
        signer=f"{names['post']} {names['signer']}" if names["signer"] else "",
        discovered=discovered,
        opened_at=sight.local(incident.incident_opened_at),
        reported=reported,
        answered=answered,
        closed=closed,
        concerned=concerned,
        clocks=clocks_of(Course(level, discovered, reported, answered, closed is not None, missing)),
    )
