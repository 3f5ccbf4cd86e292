"""The register of appraisal: every session with its lines and opinions, and what it leaves to be done (G-20, F-22)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.appraising import Appraisal, AppraisedLine, Opinion, SessionState, state_of
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.gathered import PIECES, LeftOut, parted
from recordsroom.services.sight import Sight
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.tables import (
    appraisals,
    appraised_lines,
    carriers,
    records,
    users,
)


@dataclass(frozen=True, slots=True, repr=False)
class AppraisedRow:
    """One line of a session; the title is None where lists hide it."""

    id: int
    number: int
    record: int
    reference_code: str
    title: str | None
    year: int | None
    period: str | None
    until: date | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str
    opinion: Opinion | None
    new_period: str | None
    why: str


@dataclass(frozen=True, slots=True, repr=False)
class AppraisalRow:
    """One session as the register shows it."""

    id: int
    number: str
    state: SessionState
    session: Appraisal
    begun_by: str
    lines: tuple[AppraisedRow, ...]

    def said(self, opinion: Opinion | None) -> tuple[AppraisedRow, ...]:
        """The lines of which this was said; None for those not judged yet."""
        return tuple(line for line in self.lines if line.opinion is opinion)

    @property
    def highest(self) -> AppraisedRow | None:
        """The line of the highest level."""
        known = (line for line in self.lines if line.level is not None)
        return max(known, key=lambda line: int(line.level or 0), default=None)


@dataclass(frozen=True, slots=True, repr=False)
class Outgoing:
    """What a session says is to leave: its number, who sat in it, when it ended, and the carriers by their codes."""

    session_no: str
    group: str
    ended_on: date
    pieces: tuple[tuple[int, str], ...]
    left_out: tuple[LeftOut, ...] = ()
    """What of it cannot stand on a list now, and why."""


_SESSIONS = (
    select(appraisals, users.c.name.label("begun_by"))
    .join(users, users.c.id == appraisals.c.session_begun_by)
    .order_by(appraisals.c.id.desc())
)
_LINES = select(appraised_lines).order_by(appraised_lines.c.session_line)
_PIECES = (
    PIECES.join(
        appraised_lines,
        (appraised_lines.c.appraised_id == records.c.id) | (appraised_lines.c.appraised_id == records.c.parent_id),
    )
    .join(appraisals, appraisals.c.id == appraised_lines.c.appraisal_id)
    .where(
        appraised_lines.c.appraisal_id == bindparam("appraisal"),
        appraised_lines.c.opinion == bindparam("opinion"),
        appraisals.c.session_ended_on.is_not(None),
    )
    .order_by(appraised_lines.c.session_line, carriers.c.id)
)


def appraisals_register(sight: Sight) -> tuple[AppraisalRow, ...]:
    """Every session, the newest first."""
    if not sight.sees_holdings:
        return ()
    ask, lines = sight.connection.execute, defaultdict[int, list[AppraisedLine]](list)
    for row in ask(_LINES):
        line: AppraisedLine = MAPPINGS[AppraisedLine].entity(tuple(row))
        lines[line.appraisal_id].append(line)
    return tuple(_row(sight, row, lines[row["id"]]) for row in ask(_SESSIONS).mappings())


def appraisals_open(sight: Sight) -> int:
    """How many sessions are not ended yet."""
    return sum(row.state in {SessionState.OPEN, SessionState.JUDGED} for row in appraisals_register(sight))


def to_leave(sight: Sight, appraisal: int, opinion: Opinion) -> Outgoing | None:
    """What an ended session says is to be destroyed or transferred, as far as it is here and on no list."""
    row = next((one for one in appraisals_register(sight) if one.id == appraisal), None)
    if row is None or row.session.session_ended_on is None:
        return None
    found = sight.connection.execute(_PIECES, {"appraisal": appraisal, "opinion": opinion.value})
    return Outgoing(row.number, row.session.session_group, row.session.session_ended_on, *parted(sight, found))


def _row(sight: Sight, row: Any, lines: list[AppraisedLine]) -> AppraisalRow:
    mapping = MAPPINGS[Appraisal]
    session: Appraisal = mapping.entity(tuple(row[name] for name in mapping.columns))
    shown = tuple(_line(sight, line) for line in lines)
    return AppraisalRow(session.id, session.session_no, state_of(session, lines), session, row["begun_by"], shown)


def _line(sight: Sight, line: AppraisedLine) -> AppraisedRow:
    return AppraisedRow(
        id=line.id,
        number=line.session_line,
        record=line.appraised_id,
        reference_code=line.appraised_code,
        title=sight.title(line.appraised_level, line.appraised_title or None),
        year=line.appraised_year,
        period=line.appraised_period,
        until=line.appraised_until,
        level=line.appraised_level,
        scheme=line.appraised_scheme,
        secrecy_term=line.appraised_term,
        opinion=line.opinion,
        new_period=line.opinion_period,
        why=line.opinion_why,
    )
