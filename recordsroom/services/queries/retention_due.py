"""Whose time to be kept is over, or ends soon: the due list behind every appraisal (R-106, T-29)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from itertools import chain
from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select

from recordsroom.domain.appraising import Opinion
from recordsroom.domain.retention import LONGEST_OF_WORDS
from recordsroom.domain.schedules import Kept, Schedule
from recordsroom.domain.values import Custody, Level, RecordKind, Scheme
from recordsroom.services.queries.schedules import schedule
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    YEAR_OF_ITS_OWN,
    appraisals,
    appraised_lines,
    boxes,
    carriers,
    destruction_lines,
    holds,
    records,
    transfer_lines,
    transfers_out,
)

_MOST = 2000
"""So many are shown at once, those that ended first before the others."""


@unique
class DueStanding(StrEnum):
    """What keeps a record that is due from being appraised, or what is under way with it."""

    FREE = "FREE"
    HELD = "HELD"
    """A hold stands over it."""
    ON_LIST = "ON_LIST"
    """It stands on a list of destruction or transfer that is not at its end."""
    BEFORE_GROUP = "BEFORE_GROUP"
    """It lies before a group that did not end its session yet."""
    TO_DESTROY = "TO_DESTROY"
    TO_TRANSFER = "TO_TRANSFER"
    DISPUTED = "DISPUTED"


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
_ENDED = (
    _ALL.where(records.c.retention_until <= bindparam("soon"))
    .order_by(records.c.retention_until, records.c.id)
    .limit(2 * _MOST)
)
_BY_WORD = (
    _ALL.where(records.c.retention.is_(bindparam("word")), bindparam("year") >= YEAR_OF_ITS_OWN)
    .order_by(YEAR_OF_ITS_OWN, records.c.id)
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
_ON_TRANSFER = (
    select(_OF_FILE)
    .select_from(transfer_lines)
    .join(transfers_out, transfers_out.c.id == transfer_lines.c.transfer_id)
    .join(carriers, carriers.c.id == transfer_lines.c.leaving_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(
        transfer_lines.c.dropped_at.is_(None),
        transfers_out.c.transfer_ended_at.is_(None),
        transfers_out.c.transfer_given_up_at.is_(None),
    )
)
_BEFORE_GROUP = (
    select(appraised_lines.c.appraised_id)
    .join(appraisals, appraisals.c.id == appraised_lines.c.appraisal_id)
    .where(appraisals.c.session_ended_on.is_(None), appraisals.c.session_given_up_on.is_(None))
)
_SAID = (
    select(appraised_lines.c.appraised_id, appraised_lines.c.opinion)
    .join(appraisals, appraisals.c.id == appraised_lines.c.appraisal_id)
    .where(appraisals.c.session_ended_on.is_not(None))
    .order_by(appraised_lines.c.id)
)
"""What was said in the sessions that ended, the latest last."""
_STRUCK = (
    select(_OF_FILE)
    .select_from(destruction_lines)
    .join(carriers, carriers.c.id == destruction_lines.c.doomed_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(destruction_lines.c.struck_at.is_not(None))
)
_BY_OPINION = {
    Opinion.DESTROY: DueStanding.TO_DESTROY,
    Opinion.TRANSFER: DueStanding.TO_TRANSFER,
    Opinion.DISPUTE: DueStanding.DISPUTED,
}


def retention_due(sight: Sight, soon: date | None = None) -> tuple[DueRow, ...]:
    """What is no longer to be kept on this day, today if none is named; what ended first stands first."""
    if not sight.sees_holdings:
        return ()
    day, found = soon or sight.stamp.sure_day, Standings(sight)
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
        self._listed = frozenset((*ask(_LISTED).scalars(), *ask(_ON_TRANSFER).scalars()))
        self._before = frozenset(ask(_BEFORE_GROUP).scalars())
        struck = frozenset(ask(_STRUCK).scalars())
        said = {row.appraised_id: Opinion(row.opinion) for row in ask(_SAID)}
        # What the leader struck from a list is to be appraised anew (T-32).
        self._said = {key: opinion for key, opinion in said.items() if key not in struck}

    def holds_over(self, record: int, series: int | None) -> int:
        """How many holds stand over this file or item."""
        return self._holds.get(record, 0) + self._series.count(series)

    def of(self, record: int, series: int | None) -> DueStanding:
        """What keeps it, or what is under way."""
        if record in self._listed:
            return DueStanding.ON_LIST
        if self.holds_over(record, series):
            return DueStanding.HELD
        if record in self._before:
            return DueStanding.BEFORE_GROUP
        said = self._said.get(record)
        return DueStanding.FREE if said is None else _BY_OPINION.get(said, DueStanding.FREE)


def _due(sight: Sight, day: date, plan: Schedule, found: Standings) -> Iterator[DueRow]:
    # The date of a record may lie some time before the year of its code, by which its own last day was reckoned.
    ended = {"soon": date(day.year + 1, 12, 31).isoformat()}
    words: dict[str | None, int] = {word: day.year - longest for word, longest in LONGEST_OF_WORDS.items()}
    words[None] = day.year - plan.shortest if plan.shortest else 0
    ask = sight.connection.execute
    asked = (ask(_BY_WORD, {"word": word, "year": year}) for word, year in words.items())
    for row in (*ask(_ENDED, ended), *chain.from_iterable(asked)):
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
        still_secret=secret and (row.secrecy_until is None or row.secrecy_until >= sight.stamp.sure_day.isoformat()),
        year=row.year,
        kept=kept,
        until=until,
        holds=found.holds_over(row.id, row.series_id),
        standing=found.of(row.id, row.series_id),
    )
