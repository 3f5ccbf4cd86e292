"""Questions about the schedule of retention: the lines in force, and every line there ever was (R-106)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select

from recordsroom.domain.schedules import Schedule, ScheduleLine, StartDay
from recordsroom.services.sight import Sight
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.tables import schedule_lines, users


@dataclass(frozen=True, slots=True, repr=False)
class ScheduleRow:
    """One line of the schedule, in force or replaced."""

    id: int
    category: str
    name: str
    period: str | None
    start_day: StartDay
    basis: str
    since: date
    by: str
    replaced_on: date | None

    @property
    def in_force(self) -> bool:
        """Whether it still counts."""
        return self.replaced_on is None


_IN_FORCE = select(schedule_lines).where(schedule_lines.c.schedule_ended_on.is_(None))
_LINES: Select[Any] = (
    select(schedule_lines, users.c.name)
    .join(users, users.c.id == schedule_lines.c.scheduled_by)
    .order_by(
        schedule_lines.c.schedule_ended_on.is_not(None), schedule_lines.c.scheduled_category, schedule_lines.c.id.desc()
    )
)


def schedule(sight: Sight) -> Schedule:
    """The schedule in force."""
    entity = MAPPINGS[ScheduleLine].entity
    return Schedule.of(entity(tuple(row)) for row in sight.connection.execute(_IN_FORCE))


def schedule_register(sight: Sight) -> tuple[ScheduleRow, ...]:
    """Every line: those in force by their category, then those that were replaced."""
    if not sight.sees_holdings:
        return ()
    return tuple(
        ScheduleRow(
            id=row.id,
            category=row.scheduled_category,
            name=row.scheduled_name,
            period=row.scheduled_period,
            start_day=StartDay(row.start_day),
            basis=row.schedule_basis,
            since=date.fromisoformat(row.scheduled_on),
            by=row.name,
            replaced_on=date.fromisoformat(row.schedule_ended_on) if row.schedule_ended_on else None,
        )
        for row in sight.connection.execute(_LINES)
    )
