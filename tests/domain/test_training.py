"""Training and undertakings: who, what, and until when it holds (R-139, G-35)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.rules import Reason
from recordsroom.domain.training import (
    TrainingKind,
    TrainingLine,
    TrainingState,
    may_enter_training,
    state_of_training,
)

TODAY = date(2026, 11, 20)


def test_g035_a_line_names_somebody_and_does_not_end_before_it_begins():
    words = ("甲", "年度承诺", "", "")
    assert may_enter_training(words, TODAY, None, TODAY) == () == may_enter_training(words, TODAY, TODAY, TODAY)
    for odd, on, until in (
        (("", "年度承诺"), TODAY, None),
        (("甲", ""), TODAY, None),
        (("甲", "字" * 101), TODAY, None),
        (words, date(2026, 11, 21), None),
        (words, TODAY, date(2026, 11, 19)),
    ):
        assert [one.reason for one in may_enter_training(odd, on, until, TODAY)] == [Reason.VALUE_NOT_POSSIBLE]


def test_g035_what_ends_is_told_a_month_before():
    days = (None, date(2026, 12, 21), date(2026, 12, 20), TODAY, date(2026, 11, 19))
    states = [state_of_training(day, followed=False, today=TODAY) for day in days]
    assert states == [
        TrainingState.HOLDS,
        TrainingState.HOLDS,
        TrainingState.ENDS_SOON,
        TrainingState.ENDS_SOON,
        TrainingState.ENDED,
    ]
    assert state_of_training(TODAY, followed=True, today=TODAY) is TrainingState.FOLLOWED
    assert repr(TrainingLine(3, "甲", "", TrainingKind.TRAINING, "保密", TODAY, None, "", 1)) == "TrainingLine(3)"
