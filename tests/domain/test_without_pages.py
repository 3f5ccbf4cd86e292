"""Discs, films, prints and things have no pages: nobody is asked to count what is not there (P-03, P-19)."""

from __future__ import annotations

import pytest

from recordsroom.domain.lending import Leave, Standing, may_lend, may_return
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.transferring import Leaving, may_list_leaving
from recordsroom.domain.values import Authority, CarrierKind, Custody, Level
from recordsroom.domain.visits import may_count_out
from tests.builders import TODAY, a_carrier, a_reader, a_record, an_approval, an_approver

POLICY = Policy()
BARE = {"kind": CarrierKind.DISC, "pages": None}
PAPER = {"kind": CarrierKind.PAPER, "pages": None}
PRINTS = {"kind": CarrierKind.PHOTOGRAPH, "pages": 24}
"""An album has no pages of its own, but where the register has a number, it is counted by it."""


@pytest.mark.parametrize(("what", "asked"), [(BARE, False), (PAPER, True), (PRINTS, False)])
def test_p03_a_disc_is_lent_without_a_question_about_its_pages(what: dict[str, object], asked: bool):
    leave = Leave(an_approval(), an_approver(authority=Authority.PRINCIPAL))
    verdict = may_lend(a_carrier(**what), Level.PUBLIC, a_reader(), Standing(0, 0), leave, POLICY, TODAY)
    assert (Doubt.PAGES_UNKNOWN in verdict.doubts) is asked and not verdict.objections


@pytest.mark.parametrize(("what", "counted"), [(BARE, False), (PAPER, True), (PRINTS, True)])
@pytest.mark.parametrize("custody", [Custody.ON_LOAN, Custody.RETURNED_UNCHECKED])
def test_r064_a_disc_comes_back_uncounted(what: dict[str, object], counted: bool, custody: Custody):
    back = may_return(a_carrier(custody=custody, location_id=None, **what), Level.JIMI, None, POLICY)
    assert [one.reason for one in back.objections] == ([Reason.PAGES_NOT_COUNTED] if counted else [])
    out = may_count_out(a_carrier(**what), Level.JIMI, None, POLICY)
    assert [one.reason for one in out] == ([Reason.PAGES_NOT_COUNTED] if counted else [])


@pytest.mark.parametrize(("what", "missed"), [(BARE, False), (PAPER, True), (PRINTS, False)])
def test_r097_a_disc_goes_to_the_archives_with_its_volume(what: dict[str, object], missed: bool):
    found = may_list_leaving("移1", "市档案馆", [Leaving(a_carrier(**what), a_record())], ())
    assert [one.reason for one in found] == ([Reason.LEAVES_UNCHECKED] if missed else [])
