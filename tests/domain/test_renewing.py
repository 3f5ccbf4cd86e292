"""Renewing a loan as a pure judgement, each case named after its rule."""

from datetime import timedelta

import pytest

from recordsroom.domain.lending import Leave, Loan
from recordsroom.domain.policy import Policy
from recordsroom.domain.renewing import LoanStanding, Renewal, may_renew, needs_leave
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority, Custody, Level
from tests.builders import TODAY, a_carrier, a_reader, an_approval, an_approver

POLICY = Policy()
FIRST = LoanStanding(renewed=0, overdue=0)


def a_loan(days: int = 3) -> Loan:
    return Loan(1, 1, 1, None, 0, 1, TODAY + timedelta(days=days), 12, None, None, None, None, None)


def a_leave(authority: Authority) -> Leave:
    return Leave(an_approval(), an_approver(authority=authority))


def reasons(
    level: Level | None = Level.PUBLIC,
    given: Leave | None = None,
    standing: LoanStanding = FIRST,
    days: int = 3,
    custody: Custody = Custody.ON_LOAN,
    **odd: object,
) -> list[Reason]:
    carrier, reader = a_carrier(custody=custody, location_id=None), a_reader(cleared=Level.JUEMI, **odd)
    verdict = may_renew(carrier, level, a_loan(days), reader, standing, given, POLICY, TODAY)
    return [objection.reason for objection in verdict.objections]


def test_r061_an_ordinary_loan_is_renewed_by_its_first_approval():
    assert reasons() == []
    assert reasons(days=0) == []


def test_r061_not_more_often_than_the_room_allows():
    assert reasons(standing=LoanStanding(POLICY.renewals_most, 0)) == [Reason.RENEWED_ENOUGH]


def test_r066_what_is_overdue_comes_back_first():
    assert reasons(days=-1) == [Reason.RENEWAL_TOO_LATE]


def test_r063_what_waits_for_its_pages_is_not_renewed():
    assert reasons(custody=Custody.RETURNED_UNCHECKED) == [Reason.PAGES_DIFFER_OPEN]


def test_r057_only_entitled_readers_keep_it():
    assert reasons(stopped=True) == [Reason.CARD_STOPPED]
    assert reasons(valid_until=TODAY - timedelta(days=1)) == [Reason.CARD_EXPIRED]


def test_r053_what_is_secret_needs_a_new_signature():
    assert reasons(Level.MIMI) == [Reason.APPROVAL_MISSING]
    assert reasons(Level.MIMI, a_leave(Authority.CHARGE_LEADER)) == [Reason.APPROVER_TOO_LOW]
    assert reasons(Level.MIMI, a_leave(Authority.PRINCIPAL)) == []
    assert reasons(None) == [Reason.LEVEL_UNKNOWN]
    assert reasons(Level.JIMI, a_leave(Authority.PRINCIPAL)) == [Reason.NEVER_LEAVES_ROOM]


@pytest.mark.parametrize("level", Level)
def test_r053_the_signature_is_asked_for_by_level(level: Level):
    assert needs_leave(level) is level.classified


def test_r066_other_overdue_things_are_doubted():
    carrier = a_carrier(custody=Custody.ON_LOAN, location_id=None)
    verdict = may_renew(carrier, Level.PUBLIC, a_loan(), a_reader(), LoanStanding(0, 2), None, POLICY, TODAY)
    assert (verdict.objections, verdict.doubts) == ((), (Doubt.HAS_OVERDUE,))


def test_no_repr_tells_what_is_in_a_renewal():
    assert repr(Renewal(3, 1, 0, 1, TODAY, TODAY, None)) == "Renewal(3)"
