"""Whose time to be kept is over, or ends soon: the due list behind every appraisal (R-106, T-29)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import Integer, Select, bindparam, cast, func, or_, select

from recordsroom.domain.retention import LONG, LONGEST_OF_WORDS, SHORT
from recordsroom.domain.schedules import Kept, Schedule
from recordsroom.domain.values import Custody, Level, RecordKind, Scheme
from recordsroom.services.queries.schedules import schedule
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, destruction_lines, holds, records

_MOST = 2000
"""So many are shown at once, those that ended first before the others."""


@unique
class DueStanding(StrEnum):
    """What keeps a record that is due from being appraised, or what is under way with it."""

    FREE = "FREE"
    HELD = "HELD"
    """A hold stands over it."""
    ON_LIST = "ON_LIST"
    """It stands on a list of destruction that is not at its end."""


@dataclass(frozen=True, slots=True, repr=False)
class DueRow:
    """One file, or one item of its own, whose period ends."""

    id: int
    reference_code: str
    title: str | None
    kind: RecordKind
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    still_secret: bool
    """Whether its secrecy runs on: both clocks are shown (R-116)."""
    year: int | None
    kept: Kept
    until: date
    holds: int
    standing: DueStanding


_TOP = carriers.alias()
_CHILD = records.alias()
_HERE = or_(
    select(_TOP.c.id).where(_TOP.c.record_id == records.c.id, _TOP.c.custody != Custody.WITHDRAWN.value).exists(),
    select(_TOP.c.id)
    .join(_CHILD, _CHILD.c.id == _TOP.c.record_id)
    .where(_CHILD.c.parent_id == records.c.id, _TOP.c.custody != Custody.WITHDRAWN.value)
    .exists(),
)
"""Something of it is still here, or lent: what was destroyed or went for good is due no more."""
_ALL: Select[Any] = select(records).where(
    records.c.parent_id.is_(None), records.c.merged_into_id.is_(None), records.c.pending.is_(None), _HERE
)
_YEAR = func.coalesce(records.c.year, cast(func.substr(records.c.dated, 1, 4), Integer))
_ENDED = (
    _ALL.where(records.c.retention_until <= bindparam("soon"))
    .order_by(records.c.retention_until, records.c.id)
    .limit(2 * _MOST)
)
_BY_WORD = (
    _ALL.where(
        or_(
            (records.c.retention == SHORT) & (bindparam("short") >= _YEAR),
            (records.c.retention == LONG) & (bindparam("long") >= _YEAR),
            records.c.retention.is_(None) & (bindparam("planned") >= _YEAR),
        )
    )
    .order_by(_YEAR, records.c.id)
    .limit(2 * _MOST)
)
"""What has no day of its own: 短期 and 长期 end by the longest that they mean, what is 待核 by the schedule."""
_OF_FILE = func.coalesce(records.c.parent_id, records.c.id)
_HELD_ONES = (
    select(_OF_FILE)
    .select_from(holds)
    .join(records, records.c.id == holds.c.held_record_id)
    .where(holds.c.lifted_on.is_(None))
)
_HELD_BOXES = (
    select(_OF_FILE)
    .select_from(holds)
    .join(boxes, boxes.c.id == holds.c.held_box_id)
    .join(carriers, carriers.c.box_id == boxes.c.id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(holds.c.lifted_on.is_(None))
    .group_by(holds.c.id, _OF_FILE)
)
_HELD_SERIES = select(holds.c.held_series_id).where(holds.c.lifted_on.is_(None), holds.c.held_series_id.is_not(None))
_LISTED = (
    select(_OF_FILE)
    .select_from(destruction_lines)
    .join(carriers, carriers.c.id == destruction_lines.c.doomed_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(destruction_lines.c.struck_at.is_(None), destruction_lines.c.destroyed_at.is_(None))
)


def retention_due(sight: Sight, soon: date | None = None) -> tuple[DueRow, ...]:
    """What is no longer to be kept on this day, today if none is named; what ended first stands first."""
    if not sight.sees_holdings:
        return ()
    day, found = soon or sight.today, Standings(sight)
    rows = sorted(_due(sight, day, schedule(sight), found), key=lambda row: (row.until, row.reference_code))
    return tuple(rows[:_MOST])


def retention_due_count(sight: Sight) -> int:
    """How many wait to be appraised today, free of holds and on no list."""
    return sum(row.standing is DueStanding.FREE for row in retention_due(sight))


class Standings:
    """What stands over records: holds by record, box and series, and the lists on which they are."""

    def __init__(self, sight: Sight) -> None:
        ask = sight.connection.execute
        self._holds: dict[int, int] = {}
        for asked in (_HELD_ONES, _HELD_BOXES):
            for key in ask(asked).scalars():
                self._holds[key] = self._holds.get(key, 0) + 1
        self._series = list(ask(_HELD_SERIES).scalars())
        self._listed = frozenset(ask(_LISTED).scalars())

    def holds_over(self, record: int, series: int | None) -> int:
        """How many holds stand over this file or item."""
        return self._holds.get(record, 0) + self._series.count(series)

    def of(self, record: int, series: int | None) -> DueStanding:
        """What keeps it, or what is under way."""
        if record in self._listed:
            return DueStanding.ON_LIST
        return DueStanding.HELD if self.holds_over(record, series) else DueStanding.FREE


def _due(sight: Sight, day: date, plan: Schedule, found: Standings) -> Iterator[DueRow]:
    # The date of a record may lie some time before the year of its code, by which its own last day was reckoned.
    ended = {"soon": date(day.year + 1, 12, 31).isoformat()}
    words = {"short": day.year - LONGEST_OF_WORDS[SHORT], "long": day.year - LONGEST_OF_WORDS[LONG]}
    planned = {"planned": day.year - plan.shortest if plan.shortest else 0}
    ask = sight.connection.execute
    for row in (*ask(_ENDED, ended), *ask(_BY_WORD, words | planned)):
        kept = plan.kept(row.category_code, row.retention, row.year, row.dated_to or row.dated)
        # A period is over on the day after its last one.
        if kept.until is not None and kept.until < day:
            yield _row(sight, row, kept, kept.until, found)


def _row(sight: Sight, row: Any, kept: Kept, until: date, found: Standings) -> DueRow:
    secret = row.level is not None and Level(row.level).classified
    return DueRow(
        id=row.id,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        kind=RecordKind(row.kind),
        level=None if row.level is None else Level(row.level),
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        still_secret=secret and (row.secrecy_until is None or row.secrecy_until >= sight.today.isoformat()),
        year=row.year,
        kept=kept,
        until=until,
        holds=found.holds_over(row.id, row.series_id),
        standing=found.of(row.id, row.series_id),
    )
