"""Incidents: which clocks run, and which step comes after which (R-103, R-118 to R-123)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from recordsroom.domain.errors import Objection
from recordsroom.domain.incident_rules import (
    Hand,
    Signature,
    doubt_of_report,
    may_answer,
    may_close,
    may_describe,
    may_find,
    may_open,
    may_report,
    may_write_off,
)
from recordsroom.domain.incidents import (
    Clock,
    ClockKind,
    Course,
    Incident,
    IncidentItem,
    IncidentSort,
    IncidentState,
    clocks_of,
    incident_number,
    months_after,
    next_clock,
)
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority, Level

DAY = date(2026, 11, 20)
SINCE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ITEMS = ("文件", "清点", "甲", "经过", "危害", "查处", "补救")
OPEN = Incident(
    1, "事件2026-0001", "", IncidentSort.MISSING, None, 10, 11, 1, *ITEMS, "", None, "", "", "", "", "", None, "",
    None, "", None, None,
)  # fmt: skip
REPORTED = replace(OPEN, reported_at=12, reported_to="保密局")
ANSWERED = replace(REPORTED, answered_at=13, incident_result="查清")
CLOSED = replace(ANSWERED, incident_ended_at=14)
GONE = IncidentItem(1, 1, 7, 10, None, None, "", None, None, None, "")
HAND = Hand("宋闻溪", Level.JIMI, Level.JIMI)
LEADER = Approver(1, "顾言舟", "所长", Authority.PRINCIPAL, date(2020, 1, 1), None)
SIGNED = Signature(LEADER, "7", Authority.CHARGE_LEADER)
WHO = ("宋闻溪", DAY)


def reasons(told: tuple[Objection, ...]) -> list[Reason]:
    return [one.reason for one in told]


def test_an_incident_is_as_far_as_its_last_step():
    states = [one.state for one in (OPEN, REPORTED, ANSWERED, CLOSED)]
    assert states == list(IncidentState) and incident_number(2026, 0) == OPEN.incident_no
    assert [repr(OPEN), repr(GONE)] == ["Incident(1)", "IncidentItem(1)"]
    assert (
        GONE.missing and not replace(GONE, found_again_at=1).missing and not replace(GONE, missing_since=None).missing
    )


def test_r118_r120_r121_each_clock_runs_until_its_own_step():
    course = Course(Level.JIMI, SINCE, None, None, False, ((Level.JIMI, SINCE), (None, SINCE)))
    report, leaked = clocks_of(course)
    assert (report.kind, report.running, leaked.kind) == (ClockKind.REPORT, True, ClockKind.WHEREABOUTS)
    assert next_clock((leaked, report)) is report and not report.over(SINCE) and report.over(report.due)
    after = clocks_of(replace(course, reported=SINCE, missing=()))
    assert [(one.kind, one.running) for one in after] == [(ClockKind.REPORT, False), (ClockKind.RESULT, True)]
    assert after[1].due == datetime(2027, 2, 20, 9, 30, tzinfo=UTC)
    ended = clocks_of(replace(course, reported=SINCE, answered=SINCE, closed=True))
    assert next_clock(ended) is None and not Clock(ClockKind.REPORT, SINCE, False).over(SINCE)
    assert not any(one.running for one in clocks_of(replace(course, closed=True)))
    assert clocks_of(replace(course, level=None)) == () == clocks_of(replace(course, level=Level.INTERNAL))
    assert months_after(datetime(2026, 11, 30, tzinfo=UTC), 3) == datetime(2027, 2, 28, tzinfo=UTC)


def test_r104_an_incident_names_what_it_is_about():
    assert may_open(IncidentSort.MISSING, 1, 2, 1, "") == () == may_open(IncidentSort.LEAKED, 1, 2, 0, "外传")
    for odd in (
        (IncidentSort.MISSING, 1, 2, 0, "说"),
        (IncidentSort.LEAKED, 1, 2, 0, ""),
        (IncidentSort.MISSING, 3, 2, 1, ""),
        (IncidentSort.MISSING, 1, 2, 1, "字" * 501),
    ):
        assert reasons(may_open(*odd)) == [Reason.VALUE_NOT_POSSIBLE]


def test_r124_what_is_written_stays_within_pc_and_clearance():
    assert may_describe(OPEN, Level.JIMI, ITEMS, HAND) == ()
    assert reasons(may_describe(CLOSED, Level.JIMI, ITEMS, HAND)) == [Reason.INCIDENT_CLOSED]
    assert reasons(may_describe(OPEN, Level.JUEMI, ("字" * 501,), HAND)) == [
        Reason.ABOVE_THIS_PC,
        Reason.ABOVE_YOUR_CLEARANCE,
        Reason.VALUE_NOT_POSSIBLE,
    ]


def test_r119_one_incident_one_report_with_seven_items():
    assert may_report(OPEN, Level.JIMI, (12, 13), "保密局", HAND) == ()
    assert reasons(may_report(REPORTED, Level.JIMI, (12, 13), "局", HAND)) == [Reason.INCIDENT_REPORTED]
    unreported = replace(CLOSED, reported_at=None, answered_at=None)
    assert reasons(may_report(unreported, Level.JIMI, (12, 13), "局", HAND)) == [Reason.INCIDENT_CLOSED]
    for at, to in (((9, 13), "局"), ((14, 13), "局"), ((12, 13), "")):
        assert reasons(may_report(OPEN, Level.JIMI, at, to, HAND)) == [Reason.VALUE_NOT_POSSIBLE]
    bare = replace(OPEN, harm="")
    assert reasons(may_report(bare, Level.JIMI, (12, 13), "局", HAND)) == [Reason.REPORT_INCOMPLETE]
    assert may_report(bare, Level.JUEMI, (12, 13), "局", HAND) == ()


def test_r123_lost_archives_concern_the_archives_authority():
    assert doubt_of_report(OPEN, "") == (Doubt.ARCHIVES_NOT_TOLD,) and doubt_of_report(OPEN, "函1") == ()
    assert doubt_of_report(replace(OPEN, arose_as=IncidentSort.LEAKED), "") == ()


def test_r121_the_result_comes_after_the_report_and_once():
    assert may_answer(REPORTED, "查清") == ()
    assert reasons(may_answer(OPEN, "查清")) == [Reason.INCIDENT_UNREPORTED]
    assert reasons(may_answer(ANSWERED, "查清")) == [Reason.INCIDENT_ANSWERED]
    assert reasons(may_answer(REPORTED, "")) == [Reason.VALUE_NOT_POSSIBLE]


def test_t19_only_what_is_missing_is_found_again():
    assert may_find(GONE, "邻格") == () and reasons(may_find(GONE, "")) == [Reason.VALUE_NOT_POSSIBLE]
    assert reasons(may_find(replace(GONE, written_off_at=1), "邻格")) == [Reason.NOT_MISSING]


def test_r103_an_end_and_a_write_off_are_signed_by_a_leader_of_that_rung():
    assert may_close(ANSWERED, Level.JIMI, "结案", SIGNED, WHO) == ()
    assert may_close(OPEN, Level.INTERNAL, "结案", SIGNED, WHO) == ()
    assert reasons(may_close(CLOSED, Level.JIMI, "结案", SIGNED, WHO)) == [Reason.INCIDENT_CLOSED]
    assert reasons(may_close(OPEN, Level.JIMI, "", SIGNED, WHO)) == [
        Reason.INCIDENT_UNREPORTED,
        Reason.VALUE_NOT_POSSIBLE,
    ]
    assert reasons(may_close(REPORTED, Level.JIMI, "结案", SIGNED, WHO)) == [Reason.INCIDENT_UNANSWERED]
    low = Signature(
        replace(LEADER, name="宋闻溪", until=date(2021, 1, 1), authority=Authority.SECTION_HEAD),
        "",
        Authority.PRINCIPAL,
    )
    assert reasons(may_close(ANSWERED, Level.JIMI, "结案", low, WHO)) == [
        Reason.APPROVER_NOT_IN_OFFICE,
        Reason.APPROVER_TOO_LOW,
        Reason.APPROVER_IS_KEEPER,
        Reason.DOCUMENT_MISSING,
    ]
    assert may_write_off(CLOSED, GONE, SIGNED, WHO) == ()
    assert reasons(may_write_off(None, None, SIGNED, WHO)) == [Reason.INCIDENT_MISSING]
    found = replace(GONE, found_again_at=1)
    assert reasons(may_write_off(OPEN, found, SIGNED, WHO)) == [Reason.NOT_MISSING, Reason.INCIDENT_NOT_CLOSED]
