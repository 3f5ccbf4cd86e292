"""The yearly review and the open-access review: what may be said, by whom, and when it falls due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from recordsroom.domain.open_access import AccessReview, AccessStatus, AccessWish, may_grant, may_propose
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.secrecy_reviews import ReviewOutcome, SecrecyReview, may_review, review_due
from recordsroom.domain.values import Level
from tests.builders import TODAY

LATER = TODAY + timedelta(days=365)
PROPOSAL = AccessReview(3, 1, AccessStatus.OPEN, "已公开", None, "沈知远", TODAY, 1, None, None, False, None)
WISH = AccessWish(AccessStatus.OPEN, "已公开", None, "沈知远", TODAY)


def test_r12_a_review_is_due_a_year_after_the_last():
    assert review_due(None, TODAY) and review_due(TODAY - timedelta(days=365), TODAY)
    assert not review_due(TODAY - timedelta(days=364), TODAY)
    review = SecrecyReview(2, 2026, TODAY, 1, "何以宁", None, None)
    assert review.open and not replace(review, review_ended_on=TODAY, review_ended_by=1).open
    assert repr(review) == "SecrecyReview(2)"


def test_r12_only_secrets_are_reviewed_and_a_change_is_told():
    def why(level: Level | None, outcome: ReviewOutcome, words: str = "") -> list[Reason]:
        return [one.reason for one in may_review(level, outcome, words)]

    assert why(Level.MIMI, ReviewOutcome.KEEP) == [] and why(Level.JIMI, ReviewOutcome.CHANGE, "降为秘密") == []
    assert why(Level.PUBLIC, ReviewOutcome.KEEP) == why(None, ReviewOutcome.KEEP) == [Reason.NOT_A_SECRET]
    assert why(Level.MIMI, ReviewOutcome.DECLASSIFY) == [Reason.REVIEW_UNTOLD]
    assert why(Level.MIMI, ReviewOutcome.KEEP, "甲" * (LONGEST_WORDS + 1)) == [Reason.REVIEW_UNTOLD]


def test_r15_nothing_that_has_a_level_is_opened():
    def why(level: Level | None, waiting: bool = False, **odd: object) -> list[Reason]:
        told = replace(WISH, **odd)  # type: ignore[arg-type]
        return [one.reason for one in may_propose(level, told, TODAY, waiting=waiting)]

    assert why(Level.PUBLIC) == [] and why(Level.MIMI, wish=AccessStatus.CONTROLLED) == []
    for level in (None, Level.INTERNAL, Level.MIMI):
        assert why(level) == [Reason.STILL_SECRET]
    assert why(Level.PUBLIC, waiting=True) == [Reason.ACCESS_WAITS]
    assert why(Level.PUBLIC, wish=AccessStatus.DEFERRED, until=LATER) == []
    wrong: tuple[dict[str, object], ...] = (
        {"ground": ""},
        {"head": "甲" * (LONGEST_WORDS + 1)},
        {"on": LATER},
        {"until": LATER},
        {"wish": AccessStatus.DEFERRED},
        {"wish": AccessStatus.DEFERRED, "until": TODAY},
        {"wish": AccessStatus.NOT_REVIEWED},
    )
    for odd in wrong:
        assert why(Level.PUBLIC, **odd) == [Reason.VALUE_NOT_POSSIBLE], odd  # type: ignore[arg-type]


def test_r145_two_people_open_a_record_and_each_step_is_taken_once():
    def why(review: AccessReview, name: str = "顾言舟", day: date = TODAY) -> list[Reason]:
        return [one.reason for one in may_grant(review, name, day, TODAY)]

    assert why(PROPOSAL) == [] and repr(PROPOSAL) == "AccessReview(3)"
    assert why(PROPOSAL, "沈知远") == [Reason.ACCESS_SAME_PERSON]
    assert why(replace(PROPOSAL, access_head="许见山、顾 言舟")) == [Reason.ACCESS_SAME_PERSON]
    assert why(PROPOSAL, day=LATER) == [Reason.VALUE_NOT_POSSIBLE]
    assert why(replace(PROPOSAL, access_decided_on=TODAY)) == [Reason.ACCESS_DECIDED]
