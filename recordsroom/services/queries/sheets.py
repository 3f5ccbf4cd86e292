"""Questions about recovery sheets: which set is in force, and when it was last tested."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from recordsroom.domain.recovery import SetEnd
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal, recovery_sets, sheet_tests, users

TEST_DAYS = 365
"""A recovery that nobody tried for a year is only a hope (trust.md §5)."""


@dataclass(frozen=True, slots=True, repr=False)
class SheetSet:
    """One set: by whom it was made, when it was tested last, why it opens nothing any more."""

    set_code: str
    made_at: datetime
    by: str
    with_whom: str
    tested_at: datetime | None
    ended_at: datetime | None
    ended_as: SetEnd | None


_with = users.alias("with_whom")
_TESTED = (
    select(func.max(sheet_tests.c.sheets_tested_at))
    .where(sheet_tests.c.recovery_set_id == recovery_sets.c.id)
    .correlate(recovery_sets)
    .scalar_subquery()
)
_SETS = (
    select(recovery_sets, users.c.name.label("by"), _with.c.name.label("second"), _TESTED.label("tested"))
    .join(users, users.c.id == recovery_sets.c.sheets_made_by)
    .join(_with, _with.c.id == recovery_sets.c.sheets_made_with)
    .order_by(recovery_sets.c.id.desc())
)


_CHANGED = select(func.coalesce(func.max(journal.c.seq), 0)).where(
    journal.c.command == "RekeyVault", journal.c.outcome == "DONE"
)
_LEFT = select(func.count()).where(
    journal.c.command == "StopUser", journal.c.outcome == "DONE", journal.c.seq > _CHANGED.scalar_subquery()
)


def sheet_sets(sight: Sight) -> tuple[SheetSet, ...]:
    """Every set that was made, the latest first; for everybody, since it is everybody's way back."""
    return tuple(
        SheetSet(
            row.set_code,
            sight.local(row.sheets_made_at),
            row.by,
            row.second,
            sight.moment(row.tested),
            sight.moment(row.sheets_ended_at),
            None if row.sheets_ended_as is None else SetEnd(row.sheets_ended_as),
        )
        for row in sight.connection.execute(_SETS)
    )


def left_since_rekey(sight: Sight) -> int:
    """How many who could unlock the room were stopped since the data key was changed last."""
    return int(sight.connection.scalar(_LEFT) or 0)


def wants_test(one: SheetSet, today: date) -> bool:
    """Whether a set in force is to be tested."""
    last = one.tested_at or one.made_at
    never = one.tested_at is None
    return one.ended_at is None and (never or last.date() + timedelta(days=TEST_DAYS) <= today)
