"""What a checkpoint may follow, what is asked about a medium, and when the next is due (trust.md §3.6)."""

from __future__ import annotations

from datetime import date, timedelta

from recordsroom.domain.checkpoints import Checkpoint, Covered, checkpoint_due, doubts_about, may_follow
from recordsroom.domain.rules import Doubt, Reason

DAY = date(2026, 3, 2)
COVERED = Covered("0f" * 16, 12, "ab" * 32, 4, "cd" * 64)


def test_only_the_same_journal_goes_on():
    assert may_follow("ab" * 32, COVERED, vouched=True) is None
    assert may_follow("ab" * 32, COVERED, vouched=False) is Reason.CHECKPOINT_FALSE
    assert may_follow("", COVERED, vouched=True) is Reason.JOURNAL_NOT_THE_SAME


def test_an_empty_medium_is_asked_about_only_where_something_was_signed():
    doubt = Doubt.MEDIUM_WITHOUT_CHECKPOINT
    assert doubts_about(0, None, ()) == doubts_about(3, COVERED, ()) == doubts_about(3, None, {doubt}) == ()
    assert doubts_about(3, None, ()) == (doubt,)


def test_the_text_is_what_is_signed():
    assert COVERED.text == f"records-room/{'0f' * 16}\n12\n{'ab' * 32}\n"
    assert repr(Checkpoint(3, "JZ-2026-001", 0, 4, 1)) == "Checkpoint(3)"


def test_the_next_one_is_due_a_week_after_the_last_or_the_founding():
    week = DAY + timedelta(days=7)
    assert checkpoint_due(DAY, None, week) == week
    assert checkpoint_due(DAY, week, week) is None
