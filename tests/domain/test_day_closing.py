"""Closing the day as a pure judgement, each case named after its rule."""

from datetime import timedelta

import pytest

from recordsroom.domain.day_closing import (
    Answer,
    DayCase,
    DayClaim,
    DayClosing,
    DayLeftover,
    LeftCause,
    OpenCause,
    keeps_open,
    left_cause,
    may_close,
)
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from tests.builders import TODAY

TOMORROW = TODAY + timedelta(days=1)
ANSWER = Answer(OpenCause.LEADER_KEEPS_IT, "顾言舟")
SIGNED = Answer(OpenCause.LEADER_KEEPS_IT, "顾言舟", "林素贞", "日终7")


def reasons(levels: list[Level | None], answer: Answer) -> list[Reason]:
    return [objection.reason for objection in may_close(levels, answer, "宋闻溪")]


def test_r059_top_secret_is_on_the_list_whenever_it_is_due():
    assert left_cause(Level.JUEMI, TOMORROW, TODAY, received=False) is LeftCause.TOP_SECRET_OUT


def test_r064_what_came_back_and_was_not_cleared_up_is_on_the_list():
    assert left_cause(Level.PUBLIC, TOMORROW, TODAY, received=True) is LeftCause.UNCHECKED


@pytest.mark.parametrize("level", [*Level, None])
def test_p28_what_is_due_keeps_the_day_open_from_secret_up_and_where_nobody_knows(level: Level | None):
    cause = left_cause(level, TODAY, TODAY, received=False)
    assert cause is not None
    assert keeps_open(cause) is (level is None or level.classified)


def test_what_is_due_later_may_stay_out():
    assert left_cause(Level.MIMI, TOMORROW, TODAY, received=False) is None


def test_p28_a_clear_day_asks_for_nothing():
    assert reasons([], Answer()) == []


def test_p28_a_day_that_is_not_clear_closes_with_cause_and_leader():
    assert reasons([Level.MIMI], Answer()) == [Reason.DAY_NOT_CLEAR]
    assert reasons([Level.MIMI], Answer(OpenCause.BEING_SOUGHT, " ")) == [Reason.DAY_NOT_CLEAR]
    assert reasons([Level.MIMI], ANSWER) == []


@pytest.mark.parametrize("level", [Level.JIMI, Level.JUEMI, None])
def test_p28_from_jimi_up_two_sign(level: Level | None):
    assert reasons([level], ANSWER) == [Reason.DAY_UNSIGNED]
    assert reasons([level], SIGNED) == []


def test_p34_a_second_signature_has_a_name_and_a_form():
    half = Answer(OpenCause.LEADER_KEEPS_IT, "顾言舟", "林素贞")
    assert reasons([Level.JUEMI], half) == [Reason.COUNTERSIGN_INCOMPLETE]


def test_p34_nobody_signs_a_second_time_for_himself():
    own = Answer(OpenCause.LEADER_KEEPS_IT, "顾言舟", "宋·闻 溪", "日终7")
    assert reasons([Level.JUEMI], own) == reasons([Level.MIMI], own) == [Reason.SECOND_NOT_ANOTHER]


def test_no_repr_tells_how_a_day_ended():
    closing = DayClosing(1, TODAY, 0, 1, clear=True, open_cause=None, leader="", second_name="", second_no="")
    assert repr(closing) == "DayClosing(1)"
    assert repr(DayLeftover(2, 1, 1, LeftCause.UNCHECKED)) == "DayLeftover(2)"


def test_p003_what_only_a_list_charges_is_due():
    assert left_cause(Level.PUBLIC, None, TODAY, received=False) is LeftCause.ORDINARY_DUE
    assert left_cause(None, None, TODAY, received=False) is LeftCause.CLASSIFIED_DUE
    assert left_cause(Level.JUEMI, None, TODAY, received=False) is LeftCause.TOP_SECRET_OUT
    assert repr(DayClaim(1, 1, 1, "规划室", LeftCause.UNCHECKED)) == "DayClaim(1)"
    assert repr(DayCase(2, 1, 1, LeftCause.CASE_UNSEALED)) == "DayCase(2)"
