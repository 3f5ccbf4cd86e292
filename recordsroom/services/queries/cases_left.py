"""Which transport cases keep a day open, for the evening, its page, and the morning after (P-18, P-28)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from recordsroom.domain.cases import CaseState, case_left
from recordsroom.domain.day_closing import LeftCause
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.cases import CaseRow, cases
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    boxes,
    carriers,
    case_packings,
    case_trips,
    day_cases,
    records,
    transport_cases,
)


@dataclass(frozen=True, slots=True, repr=False)
class CaseLeft:
    """One case that is not where it may stay for the night."""

    case_no: str
    owner: str
    state: CaseState
    seal_no: str | None
    carriers: int
    level: Level | None
    cause: LeftCause


_HIGHEST = (
    select(func.max(records.c.level))
    .select_from(case_packings)
    .join(case_trips, case_trips.c.id == case_packings.c.trip_id)
    .outerjoin(boxes, boxes.c.id == case_packings.c.box_id)
    .join(carriers, (carriers.c.id == case_packings.c.carrier_id) | (carriers.c.box_id == boxes.c.id))
    .join(records, records.c.id == carriers.c.record_id)
    .where(
        case_trips.c.case_id == bindparam("case"),
        case_trips.c.ended_at.is_(None),
        case_packings.c.unpacked_at.is_(None),
        carriers.c.custody == Custody.IN_CASE.value,
    )
)
_OPEN = case_trips.c.ended_at.is_(None) & (
    case_trips.c.sealed_at.is_(None)
    | case_trips.c.unsealed_at.is_not(None)
    | (case_trips.c.loaded_at.is_not(None) & case_trips.c.arrived_at.is_(None))
)
_STILL = (
    select(func.count())
    .select_from(day_cases)
    .join(case_trips, case_trips.c.id == day_cases.c.trip_id)
    .where(day_cases.c.closing_id == bindparam("closing"), _OPEN)
)
_BARE = select(func.count()).where(transport_cases.c.labelled == 0)


def cases_left(sight: Sight) -> tuple[CaseLeft, ...]:
    """Every case on its way, or open with something in it."""
    return tuple(
        CaseLeft(row.case_no, row.owner, row.state, row.seal_no, row.carriers, _highest(sight, row), cause)
        for row in cases(sight)
        if (cause := case_left(row.state)) is not None
    )


def still_open(sight: Sight, closing: int) -> int:
    """How many of the cases that kept a day open do so still."""
    return int(sight.connection.scalar(_STILL, {"closing": closing}) or 0)


def cases_without_label(sight: Sight) -> int:
    """How many cases bear no printed label yet."""
    return int(sight.connection.scalar(_BARE) or 0)


def _highest(sight: Sight, row: CaseRow) -> Level | None:
    level = sight.connection.scalar(_HIGHEST, {"case": row.id})
    return None if level is None else Level(level)
