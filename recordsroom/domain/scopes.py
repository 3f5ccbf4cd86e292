"""Approvals by scope: a slip that names no carriers but a series, years, a highest level and how many (P-12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Record
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

MOST_LINES = 500
"""No leader signs for more at once; a larger number is a slip of the finger."""


@dataclass(frozen=True, slots=True, repr=False)
class Bounds:
    """Within what a slip lets its reader take carriers: every bound that is given must hold."""

    series_id: int | None
    year_from: int | None
    year_to: int | None
    max_level: Level
    most: int
    """How many different carriers."""
    valid_until: date
    topic: str = ""
    """What the leader wrote it is about; the keeper reads it, no rule can."""


@dataclass(frozen=True, slots=True, repr=False)
class ApprovalScope:
    """The bounds of one signed approval; its lines are added at the desk as carriers go out on it."""

    id: int
    approval_id: int
    series_id: int | None
    year_from: int | None
    year_to: int | None
    max_level: Level
    most: int
    valid_until: date
    topic: str

    @property
    def bounds(self) -> Bounds:
        """What it lets out."""
        years = self.year_from, self.year_to
        return Bounds(self.series_id, *years, self.max_level, self.most, self.valid_until, self.topic)


@dataclass(frozen=True, slots=True, repr=False)
class SlipLine:
    """One line of the continuation sheet: of which slip, and the how-manieth of how many."""

    form_no: str
    number: int
    most: int
    topic: str


def may_bound(bounds: Bounds, approved_on: date, policy: Policy) -> tuple[Objection, ...]:
    """Judge the bounds of a slip: 绝密 is always approved one by one, and a scope is never everything (P-12)."""
    found = []
    if bounds.max_level >= Level.JUEMI:
        found.append(Objection(Reason.SCOPE_TOO_HIGH))
    if bounds.series_id is None and bounds.year_from is None and not bounds.topic.strip():
        found.append(Objection(Reason.SCOPE_BOUNDLESS))
    first, last = bounds.year_from, bounds.year_to
    good_years = (first is None) == (last is None) and (first is None or last is None or first <= last)
    latest = approved_on + timedelta(days=policy.approval_days)
    if not good_years or not 1 <= bounds.most <= MOST_LINES or not approved_on <= bounds.valid_until <= latest:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    return tuple(found)


def outside(bounds: Bounds, record: Record, used: int, today: date) -> tuple[str, ...]:
    """Which bounds a carrier of this record would break, by their fields; `used` are the other carriers so far."""
    first, last = bounds.year_from, bounds.year_to
    in_years = first is None or last is None or (record.year is not None and first <= record.year <= last)
    return tuple(
        field
        for field, broken in (
            ("series_id", bounds.series_id is not None and record.series_id != bounds.series_id),
            ("year_from", not in_years),
            ("max_level", record.level is None or record.level > bounds.max_level),
            ("most", used >= bounds.most),
            ("valid_until", today > bounds.valid_until),
        )
        if broken
    )
