"""Questions about who went into the repository, and who is inside (R-44)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select

from recordsroom.domain.room_stays import StayState
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvers, day_stays, room_stays, users


@dataclass(frozen=True, slots=True, repr=False)
class StayRow:
    """One stay; what has not happened yet is empty."""

    id: int
    card: int | None
    name: str
    unit: str
    identity: str
    purpose: str
    leader: str
    keeper: str
    second: str
    phone: str
    things_in: str
    things_out: str
    since: datetime
    until: datetime | None
    let_out_by: str

    @property
    def state(self) -> StayState:
        """Whether somebody is inside."""
        return StayState.INSIDE if self.until is None else StayState.OUT


_OUT_BY = users.alias("let_out")
_STAYS = (
    select(
        room_stays,
        users.c.name.label("keeper"),
        _OUT_BY.c.name.label("out_by"),
        approvers.c.name.label("leader"),
        approvers.c.post,
    )
    .join(users, users.c.id == room_stays.c.with_keeper_id)
    .join(approvers, approvers.c.id == room_stays.c.room_let_by_id)
    .outerjoin(_OUT_BY, _OUT_BY.c.id == room_stays.c.let_out_by)
    .order_by(room_stays.c.id.desc())
)
_INSIDE = room_stays.c.outside_since.is_(None)
_STILL = (
    select(func.count())
    .select_from(day_stays)
    .join(room_stays, room_stays.c.id == day_stays.c.room_stay_id)
    .where(day_stays.c.closing_id == bindparam("closing"), _INSIDE)
)


def stay_register(sight: Sight) -> tuple[StayRow, ...]:
    """Every stay, the newest first."""
    return _rows(sight, open_only=False)


def inside_now(sight: Sight) -> tuple[StayRow, ...]:
    """Who is inside."""
    return _rows(sight, open_only=True)


def stays_still(sight: Sight, closing: int) -> int:
    """How many who were inside when that day closed are inside yet."""
    return int(sight.connection.scalar(_STILL, {"closing": closing}) or 0)


def _rows(sight: Sight, *, open_only: bool) -> tuple[StayRow, ...]:
    if not sight.sees_holdings:
        return ()
    asked = _STAYS.where(_INSIDE) if open_only else _STAYS
    return tuple(
        StayRow(
            id=row["id"],
            card=row["entrant_id"],
            name=row["entrant"],
            unit=row["entrant_unit"],
            identity=row["identity_shown"],
            purpose=row["entering_for"],
            leader=f"{row['post']} {row['leader']}",
            keeper=row["keeper"],
            second=row["second_with"],
            phone=row["phone_kept"],
            things_in=row["things_in"],
            things_out=row["things_out"],
            since=sight.local(row["inside_since"]),
            until=sight.moment(row["outside_since"]),
            let_out_by=row["out_by"] or "",
        )
        for row in sight.connection.execute(asked).mappings()
    )
