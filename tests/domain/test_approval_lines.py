"""Words beside a line of a slip, and how far a sheet has come."""

from __future__ import annotations

from datetime import timedelta

import pytest

from recordsroom.domain.approval_lines import (
    LineMark,
    LineTerms,
    SheetState,
    bars_loan,
    may_mark,
    sheet_state,
    shortened,
)
from recordsroom.domain.readers import Approval, ApprovalLine
from recordsroom.domain.rules import Reason
from tests.builders import TODAY

TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)
SHEET, FREE, USED = Approval(1, "A-1", 1, 4, TODAY), ApprovalLine(1, 1, 3, None), ApprovalLine(1, 1, 3, 7)
NONE, STRUCK = LineTerms(), LineTerms(struck=True)


@pytest.mark.parametrize(
    ("terms", "reason"),
    [
        (NONE, None),
        (STRUCK, Reason.LINE_STRUCK),
        (LineTerms(reading_only=True), Reason.READ_HERE_ONLY),
        (LineTerms(latest_on=YESTERDAY), Reason.LINE_PAST),
        (LineTerms(latest_on=TODAY), None),
    ],
)
def test_p12_a_line_lets_out_what_the_leader_let(terms: LineTerms, reason: Reason | None):
    bar = bars_loan(terms, "A-1", TODAY)
    assert (bar.reason if bar else None) is reason
    assert bar is None or bar.facts["form_no"] == "A-1"


@pytest.mark.parametrize(
    ("line", "before", "terms", "reason"),
    [
        (FREE, NONE, STRUCK, None),
        (FREE, STRUCK, NONE, None),
        (FREE, NONE, LineTerms(latest_on=TODAY), None),
        (FREE, STRUCK, STRUCK, Reason.NOTHING_TO_DO),
        (FREE, NONE, LineTerms(latest_on=YESTERDAY), Reason.VALUE_NOT_POSSIBLE),
        (USED, NONE, STRUCK, Reason.LINE_USED),
    ],
)
def test_p12_only_an_unused_line_is_marked(
    line: ApprovalLine, before: LineTerms, terms: LineTerms, reason: Reason | None
):
    assert [one.reason for one in may_mark(SHEET, line, before, terms)] == ([reason] if reason else [])


def test_p12_the_leaders_day_comes_before_the_ordinary_term():
    assert shortened(TOMORROW, NONE) == TOMORROW
    assert shortened(TOMORROW, LineTerms(latest_on=TODAY)) == TODAY
    assert shortened(TODAY, LineTerms(latest_on=TOMORROW)) == TODAY


@pytest.mark.parametrize(
    ("used", "free", "last", "state"),
    [
        (0, 2, TODAY, SheetState.OPEN),
        (1, 1, TODAY, SheetState.PARTLY),
        (2, 0, YESTERDAY, SheetState.USED),
        (1, 1, YESTERDAY, SheetState.EXPIRED),
        (0, 0, TODAY, SheetState.STRUCK),
    ],
)
def test_p07_a_sheet_is_followed_to_its_end(used: int, free: int, last, state: SheetState):
    assert sheet_state(used, free, last, TODAY) is state


def test_a_mark_tells_its_terms_and_no_more_in_its_name():
    mark = LineMark(1, 1, True, TODAY, False, 0, 1)
    assert mark.terms == LineTerms(True, TODAY)
    assert repr(mark) == "LineMark(1)"
    assert NONE.none and not mark.terms.none
