"""Out cards before they are printed: a gap is there only while the carrier is out (F-16)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.lending import Loan
from recordsroom.domain.out_cards import OutCard, may_stand_in
from recordsroom.domain.rules import Reason
from tests.builders import TODAY

LOAN = Loan(1, 1, 1, None, 0, 1, TODAY, None, None, None, None, None, None)


def test_a_card_stands_in_for_what_is_out() -> None:
    assert may_stand_in([LOAN, replace(LOAN, received_at=1)]) == ()
    back = replace(LOAN, received_at=1, checked_at=1)
    assert [objection.reason for objection in may_stand_in([LOAN, back])] == [Reason.NOT_ON_LOAN]
    assert [objection.reason for objection in may_stand_in([])] == [Reason.NOTHING_TO_DO]
    assert repr(OutCard(7, "6000000122", 1)) == "OutCard(7)"
