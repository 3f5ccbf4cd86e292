"""The open-access review 开放审核: apart from secrecy, in two steps, by two people (R-15, R-145)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.carrying import among
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import Fact
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.values import Level

MOST_PROPOSED = 500
"""So many records are proposed at once at most."""


@unique
class AccessStatus(StrEnum):
    """Whether a record is open to the public (DA/T 18)."""

    NOT_REVIEWED = "NOT_REVIEWED"
    OPEN = "OPEN"
    CONTROLLED = "CONTROLLED"
    DEFERRED = "DEFERRED"
    """Opened later, from the day that was set."""


@dataclass(frozen=True, slots=True)
class AccessReview:
    """What a head of department proposes for one record, and what the classifier says to it."""

    id: int
    accessed_record_id: int
    access_wish: AccessStatus
    access_ground: str
    access_until: date | None
    """Of what is deferred: the day from which it may be looked at again."""
    access_head: str
    access_head_on: date
    access_entered_by: int
    access_classifier_id: int | None
    access_decided_on: date | None
    access_granted: bool
    access_decided_by: int | None

    @property
    def decided(self) -> bool:
        """Whether the second step was taken."""
        return self.access_decided_on is not None

    def __repr__(self) -> str:
        return f"AccessReview({self.id})"


@dataclass(frozen=True, slots=True)
class AccessWish:
    """A proposal as it is judged."""

    wish: AccessStatus
    ground: str
    until: date | None
    head: str
    on: date


@dataclass(frozen=True, repr=False)
class AccessProposed(Fact):
    """So many records wait for the classifier."""

    records: int


@dataclass(frozen=True, repr=False)
class AccessDecided(Fact):
    """Of so many records it is settled who may see them."""

    records: int


def may_propose(level: Level | None, told: AccessWish, today: date, *, waiting: bool) -> tuple[Objection, ...]:
    """Judge the first step: nothing secret is opened, and a day is set for what is deferred."""
    if waiting:
        return (Objection(Reason.ACCESS_WAITS),)
    words = all(0 < len(one) <= LONGEST_WORDS for one in (told.ground, told.head))
    dated = (told.until is not None and told.until > today) == (told.wish is AccessStatus.DEFERRED)
    if not (words and dated and told.on <= today) or told.wish is AccessStatus.NOT_REVIEWED:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return may_be_open(level, told.wish)


def may_be_open(level: Level | None, wish: AccessStatus) -> tuple[Objection, ...]:
    """Only what is no secret of any kind is opened; being declassified opens nothing yet (R-15)."""
    closed = wish is AccessStatus.OPEN and level is not Level.PUBLIC
    return (Objection(Reason.STILL_SECRET),) if closed else ()


def may_grant(review: AccessReview, classifier: str, day: date, today: date) -> tuple[Objection, ...]:
    """Judge the second step: once, by somebody else than the head, and not before the first (R-145)."""
    if review.decided:
        return (Objection(Reason.ACCESS_DECIDED),)
    if among(classifier, review.access_head):
        return (Objection(Reason.ACCESS_SAME_PERSON),)
    possible = review.access_head_on <= day <= today
    return () if possible else (Objection(Reason.VALUE_NOT_POSSIBLE),)
