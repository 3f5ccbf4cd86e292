"""Calling in: what may be called in, what counts as an answer, how chases are numbered (R-66)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.chasing import LONGEST_REPLY, MOST_CHASED, Chase, ChaseWay, chase_number, may_answer, may_chase
from recordsroom.domain.lending import Loan
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind
from tests.builders import TODAY

LOAN = Loan(1, 1, 1, None, 0, 1, TODAY, None, None, None, None, None, None)
CHASE = Chase(7, "6000000122", "催2026-0012", 1, ChaseWay.PHONE, 0, 1, "", None)


@pytest.mark.parametrize(
    ("loans", "reason"),
    [
        ([LOAN], None),
        ([], Reason.NOTHING_TO_DO),
        ([LOAN] * (MOST_CHASED + 1), Reason.VALUE_NOT_POSSIBLE),
        ([LOAN, replace(LOAN, received_at=1)], Reason.NOT_ON_LOAN),
    ],
)
def test_r066_what_is_still_out_may_be_called_in(loans: list[Loan], reason: Reason | None) -> None:
    assert [objection.reason for objection in may_chase(loans)] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        ("下周三归还", None),
        ("  ", Reason.VALUE_NOT_POSSIBLE),
        ("好" * (LONGEST_REPLY + 1), Reason.VALUE_NOT_POSSIBLE),
        (" 已送还 ", Reason.NOTHING_TO_DO),
    ],
)
def test_g013_an_answer_says_something_new(reply: str, reason: Reason | None) -> None:
    found = may_answer(replace(CHASE, reply="已送还", replied_at=1), reply)
    assert [objection.reason for objection in found] == ([reason] if reason else [])


def test_a_chase_is_numbered_by_its_label_and_tells_nothing_in_its_repr() -> None:
    assert chase_number(TODAY, Barcode.make(Kind.SLIP, 12)) == "催2026-0012" and repr(CHASE) == "Chase(7)"
