"""Appraisal judged: who may sit, what may be laid before a group, what may be said, and how it ends (R-106, T-30)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from recordsroom.domain.appraising import (
    Appraisal,
    AppraisedLine,
    Opinion,
    Said,
    SessionState,
    Subject,
    agreed_period,
    may_begin,
    may_end,
    may_lay_before,
    may_opine,
    state_of,
)
from recordsroom.domain.errors import Objection
from recordsroom.domain.holds import Hold
from recordsroom.domain.rules import Reason
from recordsroom.domain.schedules import Kept
from recordsroom.domain.values import Level, Scheme
from tests.builders import TODAY, a_record

R, KEEP, DESTROY = Reason, Opinion.KEEP, Opinion.DESTROY
OPEN = Appraisal(3, "鉴1", "2011年度", "甲、乙", TODAY, 1, None, "", "", None, "")
ENDED = replace(OPEN, session_ended_on=TODAY, session_report="报告", session_head="甲")
HOLD = Hold(1, 1, None, None, "审计", TODAY, 1, None, None, None, "")


def line(**odd: Any) -> AppraisedLine:
    told: dict[str, Any] = {"id": 9, "appraisal_id": 3, "session_line": 1, "appraised_id": 1, "appraised_code": "W-1"}
    told |= {"appraised_title": "", "appraised_year": 2011, "appraised_period": "D10", "appraised_until": TODAY}
    told |= {"appraised_level": Level.MIMI, "appraised_scheme": Scheme.STATE, "appraised_term": ""}
    return AppraisedLine(**(told | {"opinion": None, "opinion_period": None, "opinion_why": ""} | odd))


def subject(holds: tuple[Hold, ...] = (), here: int = 1, **odd: Any) -> Subject:
    return Subject(a_record(**odd), Kept("D10", TODAY), holds, here)


def reasons(found: tuple[Objection, ...]) -> list[Reason]:
    return [one.reason for one in found]


def test_r106_a_group_has_two_at_least():
    assert may_begin("鉴1", "2011年度", "甲、乙") == ()
    for alone in ("甲", "李东、李 东", "甲、—"):
        assert reasons(may_begin("鉴1", "2011年度", alone)) == [R.APPRAISERS_MISSING], alone
    assert reasons(may_begin("", "2011年度", "甲、乙")) == [R.VALUE_NOT_POSSIBLE]
    assert repr(OPEN) == "Appraisal(3)" and repr(line()) == "AppraisedLine(9)"


def test_t31_what_is_laid_before_a_group_is_whole_here_and_free():
    assert may_lay_before([subject()], ()) == ()
    assert reasons(may_lay_before([], ())) == [R.VALUE_NOT_POSSIBLE]
    assert reasons(may_lay_before([subject()], (), before=500)) == [R.VALUE_NOT_POSSIBLE]
    odd = [subject(parent_id=2), subject(id=5), subject(id=6, here=0), subject(id=7, merged_into_id=8)]
    assert reasons(may_lay_before(odd, {5})) == [
        R.GOES_WITH_ITS_FILE,
        R.BEFORE_ANOTHER_GROUP,
        R.NOTHING_OF_IT_HERE,
        R.NOTHING_OF_IT_HERE,
    ]
    assert reasons(may_lay_before([subject((HOLD,), pending="CODE_TWICE")], ())) == [R.STILL_PENDING, R.ON_HOLD]


def test_r106_of_proposed_periods_the_longest_counts():
    assert agreed_period("10年、D30") == "D30" and agreed_period("永久、30年") == "Y"
    assert agreed_period("10年、十年") is None and agreed_period("") is None


def test_t30_what_is_kept_on_gets_a_longer_period_that_is_not_over():
    later = Kept("D30", date(2041, 12, 31))
    assert may_opine(OPEN, line(), Said(KEEP, "D30", "", later), TODAY) == ()
    assert may_opine(OPEN, line(appraised_period=None), Said(KEEP, "Y", "", Kept("Y", None)), TODAY) == ()
    assert reasons(may_opine(OPEN, line(), Said(KEEP, None, "", later), TODAY)) == [R.PERIOD_MISSING]
    for same in ("D10", "D5"):
        assert reasons(may_opine(OPEN, line(), Said(KEEP, same, "", later), TODAY)) == [R.PERIOD_NOT_LONGER]
    over = Kept("D15", TODAY - timedelta(days=1))
    assert reasons(may_opine(OPEN, line(), Said(KEEP, "D15", "", over), TODAY)) == [R.PERIOD_OVER]
    assert reasons(may_opine(ENDED, line(), Said(KEEP, "D30", "", later), TODAY)) == [R.SESSION_OVER]
    assert may_opine(OPEN, line(), Said(DESTROY, None, "无价值", over), TODAY) == ()
    assert reasons(may_opine(OPEN, line(), Said(DESTROY, None, "", over), TODAY)) == [R.OPINION_UNTOLD]
    assert reasons(may_opine(OPEN, line(), Said(DESTROY, None, "长" * 101, over), TODAY)) == [R.VALUE_NOT_POSSIBLE]


def test_r106_a_session_ends_with_every_line_judged_and_a_report_of_its_head():
    judged = line(opinion=DESTROY, opinion_why="无价值")
    assert may_end(OPEN, [judged], (), "报告", " 甲") == ()
    assert reasons(may_end(OPEN, [line()], ("W-2", "W-1"), "", "丙")) == [
        R.LINES_NOT_JUDGED,
        R.HELD_MEANWHILE,
        R.HELD_MEANWHILE,
        R.REPORT_MISSING,
        R.HEAD_NOT_OF_GROUP,
    ]
    assert reasons(may_end(ENDED, [judged], (), "报告", "甲")) == [R.SESSION_OVER]
    gone = replace(OPEN, session_given_up_on=TODAY, session_given_up_why="误")
    states = [state_of(OPEN, [line()]), state_of(OPEN, [judged]), state_of(ENDED, []), state_of(gone, [])]
    assert states == list(SessionState)
