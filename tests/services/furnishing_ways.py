"""A row in every table of approvals that were given otherwise than on paper, for the tests that look at all tables."""

from __future__ import annotations

from recordsroom.domain.approval_ways import ApprovalWay, DayWord, GivenWay
from recordsroom.domain.day_closing import LeftCause
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_ways(unit: Unit, closing: int) -> None:
    """A word that was not signed when a day closed, and was signed later."""
    given = unit.add(
        GivenWay,
        approval_id=1,
        given_as=ApprovalWay.TELEPHONE,
        ground="出差",
        given_at=0,
        given_by=ARCHIVIST,
        sign_by=TODAY,
        later_signed_on=TODAY,
        later_signed_at=1,
        later_signed_by=ARCHIVIST,
    )
    unit.add(DayWord, closing_id=closing, given_way_id=given.id, left_cause=LeftCause.WORD_UNSIGNED)
