"""Questions about privacy restrictions: over what they stand, on which basis, and until when (R-149)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import Select, func, select

from recordsroom.services.queries.due import due_day
from recordsroom.services.restricting import OVER_RECORD
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvers, carriers, records, restrictions, series


@unique
class RestrictionState(StrEnum):
    """How a restriction stands today."""

    STANDS = "STANDS"
    ENDED = "ENDED"
    """Its last day is over."""
    LIFTED = "LIFTED"


@dataclass(frozen=True, slots=True, repr=False)
class RestrictionRow:
    """One restriction, by the code or the name of what it stands over."""

    id: int
    over: str
    basis: str
    reason: str
    restricted_on: date
    until: date | None
    state: RestrictionState
    lifted_on: date | None
    leader: str | None
    lifted_why: str


_RESTRICTIONS: Select[Any] = (
    select(
        restrictions,
        func.coalesce(records.c.reference_code, series.c.name).label("over"),
        approvers.c.name.label("leader"),
    )
    .outerjoin(records, records.c.id == restrictions.c.restricted_record_id)
    .outerjoin(series, series.c.id == restrictions.c.restricted_series_id)
    .outerjoin(approvers, approvers.c.id == restrictions.c.unrestricted_leader_id)
    .order_by(restrictions.c.id.desc())
)
_RECORD = select(records.c.parent_id, records.c.series_id)


def restrictions_register(sight: Sight) -> tuple[RestrictionRow, ...]:
    """Every restriction: those that stand before those that ended or were lifted."""
    if not sight.sees_holdings:
        return ()
    rows = [_row(sight, row) for row in sight.connection.execute(_RESTRICTIONS)]
    return tuple(sorted(rows, key=lambda row: row.state is not RestrictionState.STANDS))


def restrictions_of(sight: Sight, record: int) -> tuple[RestrictionRow, ...]:
    """What stands over one record today, be it over its file, its series or an item in it."""
    if not sight.sees_holdings:
        return ()
    kin = sight.connection.execute(_RECORD.where(records.c.id == record)).first()
    if kin is None:
        return ()
    keys = sight.connection.exec_driver_sql(OVER_RECORD, (record, kin.parent_id, kin.series_id)).scalars().all()
    if not keys:
        return ()
    found = sight.connection.execute(_RESTRICTIONS.where(restrictions.c.id.in_(keys)))
    rows = (_row(sight, row) for row in found.all())
    return tuple(row for row in rows if row.state is RestrictionState.STANDS)


def restrictions_on(sight: Sight, carrier: int) -> tuple[RestrictionRow, ...]:
    """What stands over the record of one carrier today."""
    record = sight.connection.execute(select(carriers.c.record_id).where(carriers.c.id == carrier)).scalar()
    return () if record is None else restrictions_of(sight, record)


def _row(sight: Sight, row: Any) -> RestrictionRow:
    until, lifted_on = due_day(row.restricted_until), due_day(row.unrestricted_on)
    over = until is not None and until < sight.stamp.sure_day
    state = RestrictionState.ENDED if over else RestrictionState.STANDS
    return RestrictionRow(
        id=row.id,
        over=row.over,
        basis=row.restriction_basis,
        reason=row.restriction_reason,
        restricted_on=date.fromisoformat(row.restricted_on),
        until=until,
        state=RestrictionState.LIFTED if lifted_on else state,
        lifted_on=lifted_on,
        leader=row.leader,
        lifted_why=row.unrestricted_why,
    )
