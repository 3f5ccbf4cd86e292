"""The yearly review and the open-access review in the room (R-12, R-15, R-145)."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.commands import (
    BeginSecrecyReview,
    DecideAccess,
    DecideSecrecy,
    EndSecrecyReview,
    JudgeReviewLines,
    ProposeAccess,
)
from recordsroom.domain.open_access import AccessStatus
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.secrecy_reviews import LinesReviewed, ReviewEnded, ReviewOutcome
from recordsroom.domain.values import Level
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.open_access import AccessStage, access_register
from recordsroom.services.queries.secrecy_reviews import review_lines, review_state, review_wanted
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.services.test_secrecy_acts import ONE, TWO, decided, refused, together
from tests.services.test_secrecy_acts import secrets as secrets  # noqa: PLC0414 - a fixture of the neighbour

PRINCIPAL, CHARGE = 4, 3


def judge(room: Room, keys: tuple[int, ...], outcome: ReviewOutcome = ReviewOutcome.KEEP, words: str = "") -> Any:
    return room.do(JudgeReviewLines(review=1, records=keys, review_outcome=outcome, review_words=words)).told


def proposal(*codes: str, **odd: Any) -> ProposeAccess:
    values: dict[str, Any] = {
        "reference_codes": codes or (ONE,),
        "access_wish": AccessStatus.OPEN,
        "access_ground": "内容已公开",
        "access_head": "沈知远",
        "access_head_on": TODAY,
    }
    return ProposeAccess(**(values | odd))


def stages(room: Room) -> dict[str, AccessStage]:
    return {row.reference_code: row.stage for row in room.ask(access_register)}


def test_r12_a_review_goes_through_every_secret_to_its_report(room: Room, secrets: tuple[int, int]):
    assert room.ask(review_wanted) > 0 and room.ask(document_lines, "secrecy_review", ()).rows == ()
    room.do(BeginSecrecyReview(review_leader="何以宁"))
    assert refused(room, BeginSecrecyReview(review_leader="何以宁")) == (Reason.REVIEW_GOES_ON,)
    every = tuple(row.id for row in room.ask(review_lines))
    assert set(secrets) <= set(every)
    first = judge(room, (secrets[0],), ReviewOutcome.DECLASSIFY, "已公开")
    assert first == LinesReviewed(1, len(every) - 1)
    [unfinished] = refused(room, EndSecrecyReview(review=1))
    assert unfinished is Reason.REVIEW_UNFINISHED
    judge(room, tuple(key for key in every if key != secrets[0]))
    room.do(together(ONE))
    line = next(row for row in room.ask(review_lines) if row.reference_code == ONE)
    assert (line.outcome, line.decided, line.words) == (ReviewOutcome.DECLASSIFY, True, "已公开")
    assert room.do(EndSecrecyReview(review=1)).told == ReviewEnded(1, len(every) - 1, 1)
    state = room.ask(review_state)
    assert state is not None and (state.kept, state.to_declassify, state.left) == (len(every) - 1, 1, 0)
    assert room.ask(review_wanted) == 0
    _cover, page = room.ask(document_lines, "secrecy_review", ()).rows
    assert isinstance(page, ListPage) and [line.reference_code for line in page.lines] == [ONE]
    late = JudgeReviewLines(review=1, records=(secrets[1],), review_outcome=ReviewOutcome.KEEP)
    assert refused(room, late) == (Reason.REVIEW_OVER,)


def test_r12_a_line_is_said_anew_until_the_end(room: Room, secrets: tuple[int, int]):
    room.do(BeginSecrecyReview(review_leader="何以宁"))
    judge(room, secrets, ReviewOutcome.CHANGE, "延长")
    judge(room, secrets)
    state = room.ask(review_state)
    assert state is not None and (state.kept, state.to_change) == (2, 0)
    plain = JudgeReviewLines(review=1, records=(1,), review_outcome=ReviewOutcome.KEEP)
    assert refused(room, plain) == (Reason.NOT_A_SECRET,)


def test_r15_what_is_declassified_is_not_open_before_two_people_said_so(room: Room, secrets: tuple[int, int]):
    assert refused(room, proposal()) == (Reason.STILL_SECRET,)
    decided(room)
    assert stages(room) == {ONE: AccessStage.NOT_REVIEWED, TWO: AccessStage.NOT_REVIEWED}
    room.do(proposal(ONE, TWO))
    assert set(stages(room).values()) == {AccessStage.PROPOSED}
    assert refused(room, proposal()) == (Reason.ACCESS_WAITS,)
    keys = tuple(row.review for row in room.ask(access_register) if row.review is not None)
    settle = DecideAccess(proposals=keys, classifier=PRINCIPAL, decided_on=TODAY, granted=True)
    room.do(settle)
    assert set(stages(room).values()) == {AccessStage.OPEN}
    assert refused(room, settle) == (Reason.ACCESS_DECIDED,)
    again = DecideSecrecy(
        reference_code=ONE,
        decision_kind=DecisionKind.CLASSIFY,
        level=Level.MIMI,
        secrecy_term="10年",
        decided_on=TODAY,
        drafter="沈知远",
        classifier=PRINCIPAL,
        basis="一览表第3项",
    )
    room.do(again)
    assert stages(room)[ONE] is AccessStage.CONTROLLED, "what became a secret is open no more"


def test_r145_the_classifier_may_say_no(room: Room, secrets: tuple[int, int]):
    decided(room)
    room.do(proposal(access_head="顾言舟"))
    key = next(row.review for row in room.ask(access_register) if row.reference_code == ONE)
    same = DecideAccess(proposals=(key or 0,), classifier=PRINCIPAL, decided_on=TODAY, granted=False)
    assert refused(room, same) == (Reason.ACCESS_SAME_PERSON,)
    room.do(DecideAccess(proposals=(key or 0,), classifier=CHARGE, decided_on=TODAY, granted=False))
    assert stages(room)[ONE] is AccessStage.REFUSED
