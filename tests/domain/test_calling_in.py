"""Call-in: what may stand on a list, how a line ends, and when a list may be ended (R-67, R-91, R-95, P-22)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.calling_in import (
    MOST_CALLED,
    CallEnd,
    CallIn,
    CallLine,
    CallWay,
    may_call_in,
    may_end_call,
    may_settle,
    may_tick,
)
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from tests.builders import TODAY, a_carrier

ISSUER = CallIn(1, "退1", CallWay.SURRENDER, "市委办公室", "", TODAY, 0, 1, None, "", "", "")
HOLDERS, ENDED = replace(ISSUER, call_way=CallWay.GATHER), replace(ISSUER, call_ended_at=1)
LINE = CallLine(1, 1, 1, None, "", None, None)
OUT = a_carrier(custody=Custody.ON_LOAN)


def told(found: tuple[Objection, ...]) -> tuple[Reason, ...]:
    return tuple(one.reason for one in found)


def test_r067_a_list_names_what_is_out_or_what_is_held_here():
    assert told(may_call_in(CallWay.SURRENDER, [a_carrier(), OUT])) == ()
    assert told(may_call_in(CallWay.GATHER, [OUT])) == ()
    assert told(may_call_in(CallWay.GATHER, [OUT, a_carrier()])) == (Reason.NOT_ON_LOAN,)
    assert told(may_call_in(CallWay.SURRENDER, [])) == (Reason.NOTHING_TO_DO,)
    assert told(may_call_in(CallWay.SURRENDER, [OUT] * (MOST_CALLED + 1))) == (Reason.VALUE_NOT_POSSIBLE,)
    gone = a_carrier(custody=Custody.WITHDRAWN)
    assert told(may_call_in(CallWay.SURRENDER, [gone])) == (Reason.CARRIER_WITHDRAWN,)


def test_r095_only_what_stands_on_the_list_and_is_here_is_ticked_once():
    assert told(may_tick(ISSUER, LINE, a_carrier())) == ()
    assert told(may_tick(ISSUER, None, a_carrier())) == told(may_tick(HOLDERS, LINE, OUT)) == (Reason.NOT_ON_CALL,)
    assert told(may_tick(ENDED, LINE, a_carrier())) == (Reason.CALL_ENDED,)
    ticked = replace(LINE, call_end=CallEnd.RETURNED)
    assert told(may_tick(ISSUER, ticked, a_carrier())) == (Reason.ALREADY_DONE,)
    assert told(may_tick(ISSUER, LINE, OUT)) == (Reason.NOT_HERE_TO_CARRY,)


def test_p22_what_does_not_go_back_says_why():
    assert told(may_settle(ISSUER, CallEnd.KEPT, "青办函7")) == ()
    assert told(may_settle(ISSUER, CallEnd.NOT_RETURNED, "")) == (Reason.CALL_REASON_MISSING,)
    assert told(may_settle(HOLDERS, CallEnd.NOT_RETURNED, "出差")) == ()
    for call, end in ((HOLDERS, CallEnd.TO_DESTROY), (ISSUER, CallEnd.RETURNED)):
        assert told(may_settle(call, end, "x")) == (Reason.VALUE_NOT_POSSIBLE,)
    assert told(may_settle(ENDED, CallEnd.KEPT, "x")) == (Reason.CALL_ENDED,)


def test_r091_r095_a_list_ends_whole_and_signed_and_top_secret_goes_with_two():
    assert told(may_end_call(ISSUER, 0, "林素贞", Level.JIMI, ())) == ()
    assert told(may_end_call(ISSUER, 2, "", Level.JIMI, ())) == (Reason.CALL_LINES_OPEN, Reason.CALL_UNSIGNED)
    assert told(may_end_call(HOLDERS, 0, "", Level.JUEMI, ())) == ()
    assert told(may_end_call(ISSUER, 0, "林素贞", Level.JUEMI, ("苏怀瑾",))) == (Reason.COMPANION_MISSING,)
    assert told(may_end_call(ISSUER, 0, "林素贞", Level.JUEMI, ("苏怀瑾", "宋闻溪"))) == ()
    assert told(may_end_call(ENDED, 0, "林素贞", Level.JIMI, ())) == (Reason.CALL_ENDED,)


def test_nothing_of_a_list_is_told_where_it_is_written_out():
    assert [repr(ISSUER), repr(LINE)] == ["CallIn(1)", "CallLine(1)"]
