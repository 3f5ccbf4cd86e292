"""Deputies sign on the rung of the one they stand for, within dates and levels (P-08)."""

from datetime import date, timedelta

import pytest

from recordsroom.domain.deputies import Deputation, may_deputize, may_end_office, may_sign_for
from recordsroom.domain.lending import Leave
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level
from tests.builders import TODAY, an_approval, an_approver

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
PRINCIPAL = an_approver()
DEPUTY = an_approver(id=2, name="方其琛", authority=Authority.BRANCH_LEADER)
DEPUTATION = Deputation(1, 1, 2, YESTERDAY, TOMORROW, Level.MIMI, "青党〔2026〕9号")


def test_p08_a_deputy_stands_on_the_rung_of_the_one_he_signs_for():
    leave = Leave(an_approval(), DEPUTY, DEPUTATION, PRINCIPAL)
    assert leave.authority(Level.MIMI) is Authority.PRINCIPAL
    assert leave.authority(Level.JIMI) is Authority.BRANCH_LEADER
    assert Leave(an_approval(), DEPUTY).authority(Level.MIMI) is Authority.BRANCH_LEADER


def test_p08_signing_for_a_lower_one_takes_nothing_away():
    lower = an_approver(id=3, authority=Authority.SECTION_HEAD)
    assert Leave(an_approval(), DEPUTY, DEPUTATION, lower).authority(Level.MIMI) is Authority.BRANCH_LEADER


@pytest.mark.parametrize("day", [YESTERDAY - timedelta(days=1), TOMORROW + timedelta(days=1)])
def test_p08_only_within_the_dates(day: date):
    assert may_sign_for(DEPUTATION, PRINCIPAL, DEPUTY, TODAY) is None
    assert may_sign_for(DEPUTATION, PRINCIPAL, DEPUTY, day) is Reason.DEPUTY_NOT_STANDING


def test_p08_a_deputation_ends_with_the_office_and_is_for_one_person():
    gone = an_approver(until=YESTERDAY)
    assert may_sign_for(DEPUTATION, gone, DEPUTY, TODAY) is Reason.DEPUTY_NOT_STANDING
    assert may_sign_for(DEPUTATION, PRINCIPAL, an_approver(id=3), TODAY) is Reason.DEPUTY_NOT_STANDING


def test_p08_a_deputy_is_named_by_a_document_between_two_in_office():
    assert may_deputize(PRINCIPAL, DEPUTY, TODAY, TOMORROW, "9号") == ()
    assert may_deputize(PRINCIPAL, PRINCIPAL, TODAY, TOMORROW, "9号") == (Reason.VALUE_NOT_POSSIBLE,)
    assert may_deputize(PRINCIPAL, DEPUTY, TODAY, YESTERDAY, "9号") == (Reason.VALUE_NOT_POSSIBLE,)
    assert may_deputize(an_approver(until=YESTERDAY), DEPUTY, TODAY, TODAY, " ") == (
        Reason.APPROVER_NOT_IN_OFFICE,
        Reason.DOCUMENT_MISSING,
    )


def test_p08_an_office_ends_on_a_day_after_it_began():
    assert may_end_office(PRINCIPAL, TODAY) is None
    assert may_end_office(PRINCIPAL, date(2019, 12, 31)) is Reason.VALUE_NOT_POSSIBLE
    assert may_end_office(an_approver(until=TODAY), TODAY) is Reason.NOTHING_TO_DO
