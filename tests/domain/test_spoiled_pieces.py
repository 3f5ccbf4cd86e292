"""Spoiled pieces with numbers of their own: named by scan, number or span, judged one by one (R-88, P-03, P-06)."""

import pytest

from recordsroom.domain.blank_labels import BlankState
from recordsroom.domain.late_entries import LateCause, LateSheet
from recordsroom.domain.rules import Reason
from recordsroom.domain.spoiled_pieces import Named, may_void_blank, may_void_sheet, pieces_named

ISSUED = ("1000000016", "1000000024", "1000000032", "1000000040")


@pytest.mark.parametrize(
    ("text", "pieces", "strange"),
    [
        ("", (), ()),
        ("1000000024", ISSUED[1:2], ()),
        ("1 0000 0002 4，1000000040", (ISSUED[1], ISSUED[3]), ()),
        ("1000000016-1000000032、1000000024", ISSUED[:3], ()),
        ("１０００００００１６～1000000024", ISSUED[:2], ()),
        ("1000000032至1000000016", (), ("1000000032至1000000016",)),
        ("1000000057; 12", (), ("1000000057", "12")),
    ],
)
def test_r088_numbers_and_spans_are_read_in_the_order_of_the_job(
    text: str, pieces: tuple[str, ...], strange: tuple[str, ...]
):
    assert pieces_named(text, ISSUED) == Named(pieces, strange)


def test_p03_only_a_free_blank_label_of_the_job_is_declared_void():
    assert may_void_blank(BlankState.FREE, its_own=True) is None
    found = [
        may_void_blank(BlankState.FREE, its_own=False),
        may_void_blank(BlankState.BOUND, its_own=True),
        may_void_blank(BlankState.SPOILED, its_own=True),
    ]
    reasons = [Reason.LABEL_NOT_OF_JOB, Reason.LABEL_BOUND, Reason.LABEL_SPOILED]
    assert [objection.reason for objection in found if objection] == reasons


def test_p06_only_a_sheet_on_which_nothing_was_entered_is_declared_void():
    blank = LateSheet(1, "6000000014", "1", None, None, "", "", None, None, None)
    begun = LateSheet(2, "6000000022", "2", 5, LateCause.POWER_CUT, "", "", 5, 1, None)
    assert may_void_sheet(blank, void=False, its_own=True) is None
    found = [
        may_void_sheet(None, void=False, its_own=True),
        may_void_sheet(blank, void=False, its_own=False),
        may_void_sheet(blank, void=True, its_own=True),
        may_void_sheet(begun, void=False, its_own=True),
    ]
    reasons = [Reason.LABEL_NOT_OF_JOB, Reason.LABEL_NOT_OF_JOB, Reason.SHEET_VOID, Reason.SHEET_USED]
    assert [objection.reason for objection in found if objection] == reasons
