"""Questions about holds: what is kept from appraisal and destruction, why, and since when (T-31)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select

from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, holds, records, series


@dataclass(frozen=True, slots=True, repr=False)
class HoldRow:
    """One hold, by the code, the number or the name of what it stands over."""

    id: int
    over: str
    reason: str
    placed_on: date
    look_again_on: date | None
    lifted_on: date | None
    lift_reason: str


@dataclass(frozen=True, slots=True, repr=False)
class HeldSeries:
    """One series that a hold can be put over."""

    id: int
    name: str


_HOLDS: Select[Any] = (
    select(holds, func.coalesce(records.c.reference_code, boxes.c.box_no, series.c.name).label("over"))
    .outerjoin(records, records.c.id == holds.c.held_record_id)
    .outerjoin(boxes, boxes.c.id == holds.c.held_box_id)
    .outerjoin(series, series.c.id == holds.c.held_series_id)
    .order_by(holds.c.lifted_on.is_not(None), holds.c.id.desc())
)
_SERIES = select(series.c.id, series.c.name).order_by(series.c.name)


def holds_register(sight: Sight) -> tuple[HoldRow, ...]:
    """Every hold: those that stand before those that were lifted."""
    if not sight.sees_holdings:
        return ()
    return tuple(_row(row) for row in sight.connection.execute(_HOLDS))


def series_to_hold(sight: Sight) -> tuple[HeldSeries, ...]:
    """The series, by their names."""
    if not sight.sees_holdings:
        return ()
    return tuple(HeldSeries(row.id, row.name) for row in sight.connection.execute(_SERIES))


def _row(row: Any) -> HoldRow:
    return HoldRow(
        id=row.id,
        over=row.over,
        reason=row.hold_reason,
        placed_on=date.fromisoformat(row.placed_on),
        look_again_on=_day(row.look_again_on),
        lifted_on=_day(row.lifted_on),
        lift_reason=row.lift_reason,
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
