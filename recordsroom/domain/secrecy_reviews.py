"""The yearly review 年度审核 of every state secret: line by line, to an end with a report (R-12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import Fact
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.values import Level

MOST_AT_ONCE = 1000
"""So many lines are judged at once at most."""
_YEAR_DAYS = 365


@unique
class ReviewOutcome(StrEnum):
    """What the review says of one secret; a change is decided by an act of its own."""

    KEEP = "KEEP"
    CHANGE = "CHANGE"
    DECLASSIFY = "DECLASSIFY"


@dataclass(frozen=True, slots=True)
class SecrecyReview:
    """One review of everything that is a state secret while it lasts."""

    id: int
    review_year: int
    review_begun_on: date
    review_begun_by: int
    review_leader: str
    """Who answers for it."""
    review_ended_on: date | None
    review_ended_by: int | None

    @property
    def open(self) -> bool:
        """Whether it is still going on."""
        return self.review_ended_on is None

    def __repr__(self) -> str:
        return f"SecrecyReview({self.id})"


@dataclass(frozen=True, slots=True)
class SecrecyReviewLine:
    """What a review says of one record."""

    id: int
    secrecy_review_id: int
    reviewed_record_id: int
    review_outcome: ReviewOutcome
    review_words: str
    reviewed_on: date
    reviewed_by: int


@dataclass(frozen=True, repr=False)
class LinesReviewed(Fact):
    """So many lines were judged; so many are still to be."""

    lines: int
    left: int


@dataclass(frozen=True, repr=False)
class ReviewEnded(Fact):
    """A review came to its end."""

    id: int
    kept: int
    to_change: int


def review_due(last: date | None, today: date) -> bool:
    """Whether a year has gone since the last review ended, or none was held yet (R-12)."""
    return last is None or (today - last).days >= _YEAR_DAYS


def may_review(level: Level | None, outcome: ReviewOutcome, words: str) -> tuple[Objection, ...]:
    """Judge one line: of a state secret, and with the reason where it shall not stay as it is."""
    if level is None or not level.classified:
        return (Objection(Reason.NOT_A_SECRET),)
    missing = outcome is not ReviewOutcome.KEEP and not words
    return (Objection(Reason.REVIEW_UNTOLD),) if missing or len(words) > LONGEST_WORDS else ()
