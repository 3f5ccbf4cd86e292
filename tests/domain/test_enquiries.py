"""Enquiries: who may ask, by whose leave an answer is given, and by which way never (P-13)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from recordsroom.domain.enquiries import (
    MOST_LOOKED_INTO,
    AskedAs,
    Enquiry,
    EnquiryAnswer,
    EnquiryState,
    enquiry_number,
    may_answer_enquiry,
    may_certify,
    may_take_enquiry,
    proof_number,
    state_of,
)
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level
from tests.builders import TODAY

HEAD = Approver(4, "顾言舟", "所长", Authority.PRINCIPAL, TODAY, None)
DEPUTY = Approver(2, "方其琛", "副所长", Authority.BRANCH_LEADER, TODAY, None)
OPEN = Enquiry(1, "代查2026-0001", AskedAs.LETTER, "周砚秋", "", "批复", 0, 1, None, "", "", None, "", None, None)
ANSWER = EnquiryAnswer((Level.MIMI,), "有，见复函", AskedAs.LETTER, DEPUTY, "7")


def reasons(enquiry: Enquiry = OPEN, knows: Level = Level.JUEMI, keeper: str = "宋闻溪", **odd: Any) -> list[Reason]:
    answer = replace(ANSWER, **odd)
    return [one.reason for one in may_answer_enquiry(enquiry, answer, (keeper, knows), Policy(), TODAY)]


def test_p13_somebody_else_asks_for_something():
    assert may_take_enquiry("周砚秋", "批复", "宋闻溪") == ()
    for enquirer, sought in (("", "批复"), ("周砚秋", ""), ("周砚秋", "急" * 201)):
        assert [one.reason for one in may_take_enquiry(enquirer, sought, "宋闻溪")] == [Reason.VALUE_NOT_POSSIBLE]
    assert [one.reason for one in may_take_enquiry("宋 闻溪", "批复", "宋闻溪")] == [Reason.KEEPER_IS_READER]


@pytest.mark.parametrize(
    ("odd", "expected"),
    [
        ({}, []),
        ({"levels": ()}, []),
        ({"levels": (), "let_by": None, "let_no": ""}, []),
        ({"levels": (Level.PUBLIC,), "let_by": None, "way": AskedAs.TELEPHONE}, []),
        ({"said": ""}, [Reason.VALUE_NOT_POSSIBLE]),
        ({"levels": (Level.PUBLIC,) * (MOST_LOOKED_INTO + 1)}, [Reason.VALUE_NOT_POSSIBLE]),
        ({"levels": (None,)}, [Reason.LEVEL_UNKNOWN]),
        ({"way": AskedAs.TELEPHONE}, [Reason.NOT_BY_TELEPHONE]),
        ({"let_by": None}, [Reason.ENQUIRY_NOT_LET]),
        ({"let_no": ""}, [Reason.DOCUMENT_MISSING]),
        ({"levels": (Level.JIMI, Level.PUBLIC)}, [Reason.APPROVER_TOO_LOW]),
        ({"let_by": replace(DEPUTY, since=TODAY + timedelta(days=1))}, [Reason.APPROVER_NOT_IN_OFFICE]),
        ({"let_by": replace(DEPUTY, name="宋闻溪")}, [Reason.APPROVER_IS_KEEPER]),
        ({"let_by": replace(DEPUTY, name="周砚秋")}, [Reason.APPROVER_IS_READER]),
        ({"let_by": replace(HEAD, name="周砚秋"), "let_no": ""}, []),
    ],
)
def test_p13_an_answer_needs_the_leave_for_reading_and_no_secret_goes_by_telephone(
    odd: dict[str, Any], expected: list[Reason]
):
    assert reasons(**odd) == expected


@pytest.mark.parametrize(
    ("odd", "expected"),
    [
        ({"let_by": None}, [Reason.PRIVACY_RESTRICTED]),
        ({"let_by": DEPUTY}, []),
        ({"let_by": None, "restricted": False}, []),
        ({"let_by": None, "levels": ()}, []),
    ],
)
def test_r149_even_what_is_public_is_told_by_leave_where_it_is_restricted(odd: dict[str, Any], expected: list[Reason]):
    wanted: dict[str, Any] = {"levels": (Level.PUBLIC,), "restricted": True} | odd
    assert reasons(**wanted) == expected


def test_r057_who_is_not_cleared_for_it_looks_into_nothing():
    assert reasons(knows=Level.INTERNAL) == [Reason.ABOVE_YOUR_CLEARANCE]


def test_p13_an_enquiry_is_answered_once_and_says_how_far_it_is():
    assert reasons(replace(OPEN, answered_at=1)) == [Reason.ENQUIRY_ANSWERED]
    assert enquiry_number(2026, 11) == "代查2026-0012" and repr(OPEN) == "Enquiry(1)"
    states = [state_of(answered=False, found=0), state_of(answered=True, found=2), state_of(answered=True, found=0)]
    assert states == [EnquiryState.OPEN, EnquiryState.ANSWERED, EnquiryState.NOTHING]


def test_p13_an_answer_is_certified_once():
    answered = replace(OPEN, answered_at=5)
    assert proof_number(2026, 7) == "查证2026-0007"
    assert [one.reason for one in may_certify(OPEN)] == [Reason.ENQUIRY_OPEN]
    assert may_certify(answered) == ()
    assert [one.reason for one in may_certify(replace(answered, proof_no="查证2026-0001"))] == [Reason.NOTHING_TO_DO]
