"""Labels printed beforehand: what becomes of each, and what it may be bound to (P-03)."""

from __future__ import annotations

from recordsroom.domain.blank_labels import (
    BLANK_FORM,
    MOST_BLANKS,
    BlankState,
    may_bind,
    may_issue,
    may_spoil,
    state_of,
)
from recordsroom.domain.code_tails import ends_so, group_of, pieces
from recordsroom.domain.printing import Label, PrintJob, PrintState
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody
from tests.builders import a_carrier

LABEL = Label(1, "1000012017", 1, False)


def job(form: str = BLANK_FORM, state: PrintState = PrintState.DONE) -> PrintJob:
    return PrintJob(1, "8", form, None, 0, 1, 1, 1, state, None, 0, 1, 0, None)


def test_so_many_are_issued_and_no_more():
    assert may_issue(1) is None and may_issue(MOST_BLANKS) is None
    assert may_issue(0) is not None and may_issue(MOST_BLANKS + 1) is not None


def test_a_blank_label_is_free_bound_or_spoiled():
    spoiled = Label(1, "1000012017", 1, True)
    assert state_of(LABEL, job(), borne=False) is BlankState.FREE
    assert state_of(LABEL, job(), borne=True) is BlankState.BOUND
    assert state_of(spoiled, job(), borne=False) is BlankState.SPOILED
    assert state_of(LABEL, job(state=PrintState.FAILED), borne=False) is BlankState.SPOILED
    assert state_of(LABEL, job("carrier_label"), borne=False) is None
    assert state_of(None, None, borne=False) is None


def test_p03_only_a_free_label_goes_onto_a_carrier_without_one():
    bare = a_carrier(labelled=False)
    assert may_bind(BlankState.FREE, bare) == ()
    assert [one.reason for one in may_bind(None, bare)] == [Reason.LABEL_NOT_ISSUED]
    assert [one.reason for one in may_bind(BlankState.BOUND, bare)] == [Reason.LABEL_BOUND]
    assert [one.reason for one in may_bind(BlankState.SPOILED, bare)] == [Reason.LABEL_SPOILED]
    assert [one.reason for one in may_bind(BlankState.FREE, a_carrier())] == [Reason.ALREADY_LABELLED]
    gone = a_carrier(labelled=False, custody=Custody.WITHDRAWN)
    assert [one.reason for one in may_bind(BlankState.FREE, gone)] == [Reason.CARRIER_WITHDRAWN]


def test_only_a_free_label_is_written_off():
    assert may_spoil(BlankState.FREE) is None
    said = [one.reason for state in (None, BlankState.BOUND, BlankState.SPOILED) if (one := may_spoil(state))]
    assert said == [Reason.LABEL_NOT_ISSUED, Reason.LABEL_BOUND, Reason.LABEL_SPOILED]


def test_a_code_is_named_by_its_end_without_its_zeros():
    code = "W018-WS·2019-D30-GH-0016"
    assert pieces("００16") == ("16",) and pieces("0") == ("0",)
    assert all(ends_so(code, typed) for typed in ("16", "0016", "gh-16", "2019-16", "30-16"))
    assert not any(ends_so(code, typed) for typed in ("6", "016-1", "2018-16", "", "GH", "16-2019"))
    assert not ends_so("·", "1")
    assert group_of(code) == group_of("W018-WS·2019-D30-GH-0017")
