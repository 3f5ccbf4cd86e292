"""Questions about the yearly review: what it says of each state secret, and how far it is (R-12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, bindparam, exists, func, select, text

from recordsroom.domain.secrecy_reviews import ReviewOutcome, review_due
from recordsroom.domain.values import Level
from recordsroom.services.left_for_good import LEFT_FOR_GOOD
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import records, secrecy_decisions, secrecy_review_lines, secrecy_reviews

_MOST = 5000
"""So many lines are shown at once, what is still to be judged before the others."""


@dataclass(frozen=True, slots=True, repr=False)
class ReviewState:
    """One review and how far it is."""

    id: int
    year: int
    leader: str
    begun_on: date
    ended_on: date | None
    kept: int
    to_change: int
    to_declassify: int
    left: int

    @property
    def judged(self) -> int:
        """How many lines are judged."""
        return self.kept + self.to_change + self.to_declassify


@dataclass(frozen=True, slots=True, repr=False)
class ReviewRow:
    """One state secret in a review; without an outcome it is still to be judged."""

    id: int
    """The record."""
    reference_code: str
    title: str | None
    level: Level
    secrecy_term: str | None
    until: date | None
    unit: str
    outcome: ReviewOutcome | None
    words: str
    decided: bool
    """Whether an act changed it after the review began."""


_LATEST = select(secrecy_reviews).order_by(secrecy_reviews.c.id.desc()).limit(1)
_COUNTS = (
    select(secrecy_review_lines.c.review_outcome, func.count().label("many"))
    .where(secrecy_review_lines.c.secrecy_review_id == bindparam("review"))
    .group_by(secrecy_review_lines.c.review_outcome)
)
_MINE = and_(
    secrecy_review_lines.c.reviewed_record_id == records.c.id,
    secrecy_review_lines.c.secrecy_review_id == bindparam("review"),
)
_SECRET = and_(records.c.level >= int(Level.MIMI), records.c.merged_into_id.is_(None), text(f"NOT {LEFT_FOR_GOOD}"))
"""What left for good is asked about no more."""
_LEFT = select(func.count()).select_from(records).where(_SECRET, ~exists().where(_MINE))
_ACTED = exists().where(
    secrecy_decisions.c.decided_record_id == records.c.id, secrecy_decisions.c.entered_on >= bindparam("since")
)
_LINES: Select[Any] = (
    select(records, secrecy_review_lines.c.review_outcome, secrecy_review_lines.c.review_words, _ACTED.label("acted"))
    .outerjoin(secrecy_review_lines, _MINE)
    .where(_SECRET | secrecy_review_lines.c.id.is_not(None))
    .order_by(
        secrecy_review_lines.c.id.is_not(None), records.c.secrecy_until.is_(None), records.c.secrecy_until, records.c.id
    )
    .limit(_MOST)
)
_LAST = select(func.max(secrecy_reviews.c.review_ended_on))
_SECRETS = select(func.count()).select_from(records).where(_SECRET)


def review_state(sight: Sight) -> ReviewState | None:
    """The latest review, with its counts; None where none was held yet."""
    row = sight.connection.execute(_LATEST).one_or_none()
    if row is None or not sight.sees_holdings:
        return None
    said = {one.review_outcome: one.many for one in sight.connection.execute(_COUNTS, {"review": row.id})}
    left = 0 if row.review_ended_on else int(sight.connection.scalar(_LEFT, {"review": row.id}) or 0)
    kept, changed, ended = (int(said.get(outcome.value, 0)) for outcome in ReviewOutcome)
    return ReviewState(
        id=row.id,
        year=row.review_year,
        leader=row.review_leader,
        begun_on=date.fromisoformat(row.review_begun_on),
        ended_on=date.fromisoformat(row.review_ended_on) if row.review_ended_on else None,
        kept=kept,
        to_change=changed,
        to_declassify=ended,
        left=left,
    )


def review_lines(sight: Sight) -> tuple[ReviewRow, ...]:
    """Every state secret with what the latest review says of it; what is to be judged comes first."""
    state = review_state(sight)
    if state is None:
        return ()
    asked = {"review": state.id, "since": state.begun_on.isoformat()}
    return tuple(_row(sight, row) for row in sight.connection.execute(_LINES, asked))


def review_wanted(sight: Sight) -> int:
    """How many state secrets wait for a review: those that are left in an open one, or all where one is due."""
    state = review_state(sight)
    if state is not None and state.ended_on is None:
        return state.left or 1
    last = sight.connection.scalar(_LAST)
    due = review_due(date.fromisoformat(last) if last else None, sight.today)
    return int(sight.connection.scalar(_SECRETS) or 0) if due else 0


def _row(sight: Sight, row: Any) -> ReviewRow:
    return ReviewRow(
        id=row.id,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        level=Level(row.level or 0),
        secrecy_term=row.secrecy_term,
        until=date.fromisoformat(row.secrecy_until) if row.secrecy_until else None,
        unit=row.classifying_unit or "",
        outcome=ReviewOutcome(row.review_outcome) if row.review_outcome else None,
        words=row.review_words or "",
        decided=bool(row.acted),
    )
