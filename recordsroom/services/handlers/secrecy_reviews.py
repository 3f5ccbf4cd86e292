"""The yearly review: begun, judged line by line, ended when nothing is left (R-12)."""

from __future__ import annotations

from recordsroom.domain.commands import BeginSecrecyReview, EndSecrecyReview, JudgeReviewLines
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.secrecy_reviews import (
    MOST_AT_ONCE,
    LinesReviewed,
    ReviewEnded,
    ReviewOutcome,
    SecrecyReview,
    SecrecyReviewLine,
    may_review,
)
from recordsroom.services.handlers.record_facts import demand_cleared
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.left_for_good import LEFT_FOR_GOOD
from recordsroom.storage.unit import Unit, refuse_unless

_LEFT = (
    f"SELECT count(*) FROM records WHERE level >= 2 AND merged_into_id IS NULL AND NOT {LEFT_FOR_GOOD} AND NOT EXISTS"
    " (SELECT 1 FROM secrecy_review_lines l WHERE l.secrecy_review_id = ? AND l.reviewed_record_id = records.id)"
)
_SAID = "SELECT count(*) FROM secrecy_review_lines WHERE secrecy_review_id = ? AND review_outcome = ?"


def begin_secrecy_review(request: BeginSecrecyReview, unit: Unit, scene: Scene) -> Fact:
    """Begin a review; one goes on at a time."""
    leader = request.review_leader.strip()
    refuse_unless(0 < len(leader) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(unit.find(SecrecyReview, review_ended_on=None) is None, Reason.REVIEW_GOES_ON)
    made = unit.add(
        SecrecyReview,
        review_year=scene.stamp.today.year,
        review_begun_on=scene.stamp.today,
        review_begun_by=scene.keeper.id,
        review_leader=leader,
        review_ended_on=None,
        review_ended_by=None,
    )
    return Entered(made.id)


def judge_review_lines(request: JudgeReviewLines, unit: Unit, scene: Scene) -> Fact:
    """Write what the review says of these records; until its end a line may be said anew."""
    review, words = _open(unit, request.review), request.review_words.strip()
    keys = tuple(dict.fromkeys(request.records))
    refuse_unless(bool(keys), Reason.NOTHING_TO_DO)
    if len(keys) > MOST_AT_ONCE:
        raise Refused(Objection(Reason.TOO_MANY_TOGETHER, {"most": MOST_AT_ONCE}))
    for key in scene.progress.through(keys):
        record = unit.get(Record, key)
        demand_cleared(record, scene)
        if against := may_review(record.level, request.review_outcome, words):
            raise Refused(*against)
        said = {"review_outcome": request.review_outcome, "review_words": words, "reviewed_on": scene.stamp.today}
        line = unit.find(SecrecyReviewLine, secrecy_review_id=review.id, reviewed_record_id=key)
        if line is not None:
            unit.change(line, **said, reviewed_by=scene.keeper.id)
        else:
            about = {"secrecy_review_id": review.id, "reviewed_record_id": key}
            unit.add(SecrecyReviewLine, **about, **said, reviewed_by=scene.keeper.id)
    return LinesReviewed(len(keys), unit.count(_LEFT, review.id))


def end_secrecy_review(request: EndSecrecyReview, unit: Unit, scene: Scene) -> Fact:
    """End a review, or say how many lines are still to be judged."""
    review = _open(unit, request.review)
    if left := unit.count(_LEFT, review.id):
        raise Refused(Objection(Reason.REVIEW_UNFINISHED, {"count": left}))
    unit.change(review, review_ended_on=scene.stamp.today, review_ended_by=scene.keeper.id)
    kept, changed, ended = (unit.count(_SAID, review.id, outcome.value) for outcome in ReviewOutcome)
    return ReviewEnded(review.id, kept, changed + ended)


def _open(unit: Unit, key: int) -> SecrecyReview:
    review = unit.get(SecrecyReview, key)
    refuse_unless(review.open, Reason.REVIEW_OVER)
    return review


HANDLERS: Handlers = {
    BeginSecrecyReview: Handler(begin_secrecy_review, needs=Duty.KEEP_HOLDINGS),
    JudgeReviewLines: Handler(judge_review_lines, needs=Duty.KEEP_HOLDINGS),
    EndSecrecyReview: Handler(end_secrecy_review, needs=Duty.KEEP_HOLDINGS),
}
