"""Questions about 待整理: which records wait, why, and what their row of the list said (P-04)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.opened import hidden_now
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import pending_rows, records


@dataclass(frozen=True, slots=True, repr=False)
class PendingLine:
    """One waiting record as the list shows it."""

    record: int
    claimed_code: str
    title: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    reason: str
    """The code of what was found first."""
    line: int | None
    """In the list from which it came."""


@dataclass(frozen=True, slots=True, repr=False)
class PendingDetails:
    """The whole row of one waiting record."""

    record: int
    claimed_code: str
    provisional_code: str
    findings: tuple[str, ...]
    cells: tuple[tuple[str, str], ...]
    """Heading and words, in the order of the list; nothing while the record is hidden."""
    hidden: bool
    rivals: tuple[int, ...]
    """Other waiting records that claim the same number."""


_WAITING = records.c.pending.is_not(None)
_COUNT = select(func.count()).select_from(records).where(_WAITING)
_PAGE = (
    select(records, pending_rows.c.claimed_code, pending_rows.c.line)
    .outerjoin(pending_rows, pending_rows.c.record_id == records.c.id)
    .where(_WAITING)
    .order_by(records.c.id)
    .limit(bindparam("most"))
    .offset(bindparam("first"))
)
_ROW = (
    select(records, *(pending_rows.c[name] for name in ("claimed_code", "findings", "cells")))
    .outerjoin(pending_rows, pending_rows.c.record_id == records.c.id)
    .where(records.c.id == bindparam("record"), _WAITING)
)
_RIVALS = (
    select(pending_rows.c.record_id)
    .where(pending_rows.c.claimed_code == bindparam("code"), pending_rows.c.record_id != bindparam("record"))
    .order_by(pending_rows.c.record_id)
)


def pending_count(sight: Sight) -> int:
    """How many records wait."""
    return int(sight.connection.execute(_COUNT).scalar_one()) if sight.sees_holdings else 0


def pending_page(sight: Sight, first: int, count: int) -> tuple[PendingLine, ...]:
    """So many waiting records from a place on, in the order in which they came in."""
    if not sight.sees_holdings:
        return ()
    return tuple(_line(sight, row) for row in sight.connection.execute(_PAGE, {"first": first, "most": count}))


def pending_details(sight: Sight, record: int, opened: int | None) -> PendingDetails | None:
    """One waiting record with its row; what lists hide is told only with the entry by which it was opened."""
    row = sight.connection.execute(_ROW, {"record": record}).one_or_none()
    if row is None or not sight.sees_holdings:
        return None
    hidden = hidden_now(sight, row, opened)
    claimed = row.claimed_code or ""
    rivals = sight.connection.execute(_RIVALS, {"code": claimed, "record": record}).scalars() if claimed else ()
    return PendingDetails(
        record=record,
        claimed_code=claimed,
        provisional_code=row.reference_code,
        findings=tuple(filter(None, (row.findings or row.pending).split(","))),
        cells=() if hidden or not row.cells else tuple((cell[0], cell[1]) for cell in json.loads(row.cells)),
        hidden=hidden,
        rivals=tuple(rivals),
    )


def _line(sight: Sight, row: Any) -> PendingLine:
    return PendingLine(
        record=row.id,
        claimed_code=row.claimed_code or "",
        title=sight.title(row.level, row.title),
        level=None if row.level is None else Level(row.level),
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        reason=row.pending.split(",")[0],
        line=row.line,
    )
