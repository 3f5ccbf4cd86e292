"""The register of the reading room as it is read (G-11): every visit, with all that was handed out at it.

What was handed out by mistake and undone is no line of it (P-32); who still sits here stands on the screen, and on the
bound pages once he has left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true

from recordsroom.domain.values import Level, Scheme
from recordsroom.domain.visits import Identity, VisitEnd, Zone
from recordsroom.services.queries.company import CompanionSeen, NotebookSeen, companions_of, notebooks_of
from recordsroom.services.queries.months import months_from
from recordsroom.services.queries.printing import SLICE
from recordsroom.services.queries.visit_rows import READ, VISIT
from recordsroom.services.queries.wishes import in_month, readers_called
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    loans,
    records,
    visit_companions,
    visit_readings,
    visits,
)


@unique
class VisitState(StrEnum):
    """How a visit stands today."""

    HERE = "HERE"
    LEFT = "LEFT"
    SHORT = "SHORT"
    """Over, and something was missing (P-31)."""


@dataclass(frozen=True, slots=True)
class VisitWish:
    """Which visits are asked for: of a month such as 2026-11, of whom or of what, and how they stand."""

    month: str = ""
    words: str = ""
    state: VisitState | None = None


@dataclass(frozen=True, slots=True, repr=False)
class ReadLine:
    """One carrier that was handed out at a visit; its title only where lists may show it."""

    reference_code: str
    title: str | None
    copy_no: str
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    pages_out: int | None
    pages_in: int | None
    given_at: datetime
    back_at: datetime | None
    checked: bool
    form_no: str
    late: tuple[str, ...] = ()
    """The sheets from which it was entered late (P-06)."""


@dataclass(frozen=True, slots=True, repr=False)
class VisitEntry:
    """One visit."""

    visit: int
    reader: int
    digits: str
    name: str
    unit: str
    card: str
    identity: Identity
    letter: str
    slip_no: str
    purpose: str
    seat_no: str
    zone: Zone
    locker_no: str
    came_at: datetime
    left_at: datetime | None
    keeper: str
    state: VisitState
    effect: str = ""
    searched_with: str = ""
    leader_told: str = ""
    lines: tuple[ReadLine, ...] = ()
    late: tuple[str, ...] = ()
    """The sheets from which coming and leaving were entered late; the times are those on the paper (P-06)."""
    companions: tuple[CompanionSeen, ...] = ()
    notebooks: tuple[NotebookSeen, ...] = ()

    @property
    def sheets(self) -> tuple[str, ...]:
        """Every sheet on which something of this visit stands."""
        return tuple(dict.fromkeys((*self.late, *(no for one in self.lines for no in one.late))))

    @property
    def level(self) -> Level | None:
        """The highest level of what was read; None where nothing was."""
        return max((one.level or Level.PUBLIC for one in self.lines), default=None)

    @property
    def form_nos(self) -> tuple[str, ...]:
        """The numbers of the slips by which it was read, and of the one that opened the visit."""
        return tuple(dict.fromkeys(no for no in (self.slip_no, *(one.form_no for one in self.lines)) if no))


_COUNT = select(func.count()).select_from(visits)
_FIRST, _LAST = select(func.min(visits.c.came_at)), select(func.max(visits.c.came_at))
_STATES: dict[VisitState, ColumnElement[bool]] = {
    VisitState.HERE: visits.c.left_at.is_(None),
    VisitState.LEFT: visits.c.left_as == VisitEnd.CLEAR.value,
    VisitState.SHORT: visits.c.left_as == VisitEnd.SHORT.value,
}


def visit_months(sight: Sight) -> tuple[str, ...]:
    """The months from the first visit to the last, the newest first."""
    first, last = sight.connection.scalar(_FIRST), sight.connection.scalar(_LAST)
    return months_from(sight, first, last) if sight.sees_holdings else ()


def visit_count(sight: Sight, wish: VisitWish) -> int:
    """How many visits are so."""
    if not sight.sees_holdings:
        return 0
    return int(sight.connection.scalar(_COUNT.where(_wanted(sight, wish))) or 0)


def visit_page(sight: Sight, wish: VisitWish, first: int, many: int) -> tuple[VisitEntry, ...]:
    """So many of these visits from a place on, the newest first."""
    newest = (visits.c.came_at.desc(), visits.c.id.desc())
    return _entries(sight, VISIT.where(_wanted(sight, wish)).order_by(*newest).offset(first).limit(many))


def visits_of_month(sight: Sight, month: str) -> tuple[VisitEntry, ...]:
    """Every visit of a month that is over, in the order of the book."""
    over = and_(_wanted(sight, VisitWish(month)), visits.c.left_at.is_not(None))
    return _entries(sight, VISIT.where(over).order_by(visits.c.came_at, visits.c.id))


def _wanted(sight: Sight, wish: VisitWish) -> ColumnElement[bool]:
    parts: list[ColumnElement[bool]] = [true()]
    if wish.month:
        parts.append(in_month(sight, visits.c.came_at, wish.month))
    if words := wish.words.strip():
        people = readers_called(sight, words)
        coded = (
            select(visit_readings.c.visit_id)
            .join(loans, loans.c.id == visit_readings.c.loan_id)
            .join(carriers, carriers.c.id == loans.c.carrier_id)
            .join(records, records.c.id == carriers.c.record_id)
            .where(records.c.reference_code.contains(words, autoescape=True))
        )
        beside = select(visit_companions.c.visit_id).where(visit_companions.c.companion_id.in_(people))
        parts.append(or_(visits.c.reader_id.in_(people), visits.c.id.in_(beside), visits.c.id.in_(coded)))
    if wish.state is not None:
        parts.append(_STATES[wish.state])
    return and_(*parts)


def _entries(sight: Sight, question: Select[Any]) -> tuple[VisitEntry, ...]:
    if not sight.sees_holdings:
        return ()
    found = {row.id: _entry(sight, row) for row in sight.connection.execute(question)}
    keys = list(found)
    for first in range(0, len(keys), SLICE):
        _complete(sight, found, keys[first : first + SLICE])
    return tuple(found.values())


def _complete(sight: Sight, found: dict[int, VisitEntry], keys: Sequence[int]) -> None:
    beside, notebooks = companions_of(sight, list(keys)), notebooks_of(sight, list(keys))
    for key in {*beside, *notebooks}:
        found[key] = replace(found[key], companions=beside.get(key, ()), notebooks=notebooks.get(key, ()))
    for row in sight.connection.execute(READ, {"of": list(keys)}):
        entry = found[row.visit_id]
        found[row.visit_id] = replace(entry, lines=(*entry.lines, _line(sight, row)))


def _entry(sight: Sight, row: Any) -> VisitEntry:
    over = VisitState.SHORT if row.left_as == VisitEnd.SHORT.value else VisitState.LEFT
    return VisitEntry(
        visit=row.id,
        reader=row.reader_id,
        digits=row.digits,
        name=row.name,
        unit=row.unit,
        card=row.barcode,
        identity=Identity(row.identity),
        letter=row.letter_seen,
        slip_no=row.slip_no or "",
        purpose=row.reading_purpose,
        seat_no=row.seat_no,
        zone=Zone(row.zone),
        locker_no=row.locker_no,
        came_at=sight.local(row.really_came or row.came_at),
        left_at=None if row.left_at is None else sight.local(row.really_left or row.left_at),
        keeper=row.keeper,
        state=VisitState.HERE if row.left_at is None else over,
        effect=row.effect or "",
        searched_with=row.searched_with,
        leader_told=row.leader_told,
        late=tuple(no for no in (row.came_sheet, row.left_sheet) if no),
    )


def _line(sight: Sight, row: Any) -> ReadLine:
    return ReadLine(
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        copy_no=row.copy_no or "",
        level=None if row.level is None else Level(row.level),
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        pages_out=row.pages_out,
        pages_in=row.pages_in,
        given_at=sight.local(row.really_lent or row.lent_at),
        back_at=None if row.received_at is None else sight.local(row.really_back or row.received_at),
        checked=row.checked_at is not None,
        form_no=row.form_no or "",
        late=tuple(no for no in (row.out_sheet, row.back_sheet) if no),
    )
