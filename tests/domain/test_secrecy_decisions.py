"""Secrecy decisions: who may decide what, and that no secret ends by the calendar before its day or on its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import (
    LONGEST_WORDS,
    Decision,
    DecisionKind,
    SecrecyDecision,
    Standing,
    may_come_about,
    may_decide,
    review_until,
    scheme_of,
    standing,
)
from recordsroom.domain.secrecy_terms import last_day, read_term
from recordsroom.domain.values import Level, Scheme
from tests.builders import TODAY, a_record

LATER = TODAY + timedelta(days=3650)


def a_secret(**odd: object) -> Record:
    told = {"level": Level.JIMI, "scheme": Scheme.STATE, "secrecy_term": "20年", "secrecy_until": LATER}
    return a_record(**(told | odd))


def a_decision(**odd: object) -> Decision:
    values: dict[str, object] = {
        "kind": DecisionKind.DECLASSIFY,
        "level": Level.PUBLIC,
        "until": None,
        "decided_on": TODAY,
        "drafter": "沈知远",
        "classifier": "顾言舟",
        "basis": "一览表第3项",
        "noticed": False,
        "reason": "",
    }
    return Decision(**(values | odd))  # type: ignore[arg-type]


def reasons(record: Record, told: Decision, *, own: bool = True) -> list[Reason]:
    return [one.reason for one in may_decide(record, told, own=own, today=TODAY)]


def until(start: date, term: str, level: Level = Level.JUEMI) -> date | None:
    read = read_term(term, level)
    assert read is not None
    return last_day(read, start)


def test_r03_terms_end_on_the_same_day_or_on_the_last_of_a_shorter_month():
    assert until(date(2024, 2, 29), "1年") == date(2025, 2, 28)
    assert until(date(2024, 2, 29), "20年") == date(2044, 2, 29)
    assert until(date(2023, 12, 31), "6个月") == date(2024, 6, 30)
    assert until(date(2023, 8, 31), "6个月") == date(2024, 2, 29)
    assert until(date(2025, 12, 31), "1年") == date(2026, 12, 31)
    assert until(date(2026, 1, 1), "12个月") == date(2027, 1, 1)


def test_r14_no_secret_ends_early_over_every_day_of_its_term():
    starts = date(2023, 12, 31), date(2024, 2, 29), date(2024, 8, 31), date(2025, 1, 1)
    for start, term in [(start, term) for start in starts for term in ("1个月", "6个月", "1年", "4年")]:
        ends = until(start, term)
        assert ends is not None
        secret = a_secret(secrecy_until=ends)
        days = [start + timedelta(days=more) for more in range((ends - start).days + 1)]
        assert {standing(secret, day) for day in days} <= {Standing.ACTIVE, Standing.EXPIRING}
        assert standing(secret, ends + timedelta(days=1)) is Standing.EXPIRED_UNREVIEWED


def test_r04_what_an_event_or_a_decision_ends_never_expires_by_the_calendar():
    for term in ("长期", "会议开始前"):
        ends = until(date(1990, 1, 1), term)
        assert ends is None and standing(a_secret(secrecy_until=ends), date(2999, 12, 31)) is Standing.ACTIVE


def test_r14_a_clock_set_back_only_makes_a_secret_last_longer_and_one_set_forward_declassifies_nothing():
    secret = a_secret(secrecy_until=TODAY)
    asked = [standing(secret, TODAY + timedelta(days=days)) for days in (-400, 0, 1, 40000)]
    assert asked == [Standing.ACTIVE, Standing.EXPIRING, *[Standing.EXPIRED_UNREVIEWED] * 2]
    assert secret.level is Level.JIMI


def test_r13_review_begins_half_a_year_before_the_end():
    days = date(2026, 6, 30), date(2025, 8, 31), date(2023, 8, 31), date(2026, 12, 1)
    assert [review_until(day) for day in days] == [
        date(2026, 12, 30),
        date(2026, 2, 28),
        date(2024, 2, 29),
        date(2027, 6, 1),
    ]
    secret = a_secret(secrecy_until=date(2026, 12, 31))
    assert standing(secret, date(2026, 6, 30)) is Standing.ACTIVE
    assert standing(secret, date(2026, 7, 1)) is Standing.EXPIRING is not standing(secret, date(2027, 1, 1))


def test_only_classified_records_have_a_standing():
    assert {standing(a_secret(level=level), TODAY) for level in (None, Level.INTERNAL)} == {Standing.NOT_CLASSIFIED}
    assert (scheme_of(Level.MIMI), scheme_of(Level.PUBLIC)) == (Scheme.STATE, Scheme.NONE)
    assert repr(SecrecyDecision(*[3] + [None] * 17)) == "SecrecyDecision(3)"  # type: ignore[arg-type]


def test_a_decision_does_what_it_is_called():
    longer, shorter = LATER + timedelta(days=1), LATER - timedelta(days=1)
    good = (
        (a_secret(), a_decision()),
        (a_secret(), a_decision(kind=DecisionKind.DOWNGRADE, level=Level.MIMI, until=LATER)),
        (a_secret(), a_decision(kind=DecisionKind.UPGRADE, level=Level.JUEMI, until=LATER)),
        (a_secret(), a_decision(kind=DecisionKind.EXTEND, level=Level.JIMI, until=longer)),
        (a_secret(), a_decision(kind=DecisionKind.EXTEND, level=Level.JIMI)),
        (a_secret(), a_decision(kind=DecisionKind.SHORTEN, level=Level.JIMI, until=shorter)),
        (a_secret(secrecy_until=None), a_decision(kind=DecisionKind.SHORTEN, level=Level.JIMI, until=LATER)),
        (a_record(level=None), a_decision(kind=DecisionKind.CLASSIFY, level=Level.MIMI, until=LATER)),
    )
    assert [reasons(record, told) for record, told in good] == [[]] * len(good)
    odd = (
        (a_record(), a_decision()),
        (a_record(), a_decision(kind=DecisionKind.CLASSIFY)),
        (a_secret(), a_decision(kind=DecisionKind.CLASSIFY, level=Level.JUEMI)),
        (a_secret(), a_decision(level=Level.MIMI)),
        (a_secret(), a_decision(kind=DecisionKind.DOWNGRADE, level=Level.JIMI)),
        (a_secret(), a_decision(kind=DecisionKind.DOWNGRADE, level=Level.PUBLIC)),
        (a_secret(), a_decision(kind=DecisionKind.UPGRADE, level=Level.JIMI)),
        (a_secret(), a_decision(kind=DecisionKind.EXTEND, level=Level.JIMI, until=LATER)),
        (a_secret(), a_decision(kind=DecisionKind.SHORTEN, level=Level.MIMI, until=shorter)),
    )
    assert [reasons(record, told) for record, told in odd] == [[Reason.DECISION_NOT_FITTING]] * len(odd)


def test_r04_terms_without_a_last_day_are_told_apart_by_their_words():
    endless, meeting = (a_secret(secrecy_until=None, secrecy_term=term) for term in ("长期", "会议开始前"))
    extend, shorten = DecisionKind.EXTEND, DecisionKind.SHORTEN
    good = (
        (endless, a_decision(kind=shorten, level=Level.JIMI, term="会议开始前")),
        (meeting, a_decision(kind=extend, level=Level.JIMI, term="长期")),
        (meeting, a_decision(kind=extend, level=Level.JIMI, term="公布前")),
        (meeting, a_decision(kind=shorten, level=Level.JIMI, term="公布前")),
    )
    assert [reasons(record, told) for record, told in good] == [[]] * len(good)
    odd = (
        (endless, a_decision(kind=extend, level=Level.JIMI, term="会议开始前")),
        (endless, a_decision(kind=extend, level=Level.JIMI, term="长期")),
        (meeting, a_decision(kind=shorten, level=Level.JIMI, term="长期")),
        (meeting, a_decision(kind=extend, level=Level.JIMI, term="会议开始前")),
    )
    assert [reasons(record, told) for record, told in odd] == [[Reason.DECISION_NOT_FITTING]] * len(odd)


def test_r04_a_condition_comes_about_once_said_by_two_people_or_by_notice():
    meeting, day = a_secret(secrecy_until=None, secrecy_term="会议开始前"), TODAY - timedelta(days=3)
    said = a_decision(kind=DecisionKind.COME_ABOUT, level=Level.JIMI, until=day, decided_on=day)
    for own in (True, False):
        assert reasons(meeting, said, own=own) == []
        assert reasons(meeting, replace(said, classifier=""), own=own) == [Reason.CLASSIFIER_MISSING]
        assert reasons(meeting, replace(said, drafter="顾言舟"), own=own) == [Reason.DRAFTER_IS_CLASSIFIER]
        assert reasons(meeting, replace(said, drafter="", classifier="", noticed=True), own=own) == []
    for other in (a_secret(), a_secret(secrecy_until=None), replace(meeting, secrecy_until=day)):
        assert reasons(other, said) == [Reason.DECISION_NOT_FITTING]
    for odd in (replace(said, until=None), replace(said, level=Level.MIMI)):
        assert reasons(meeting, odd) == [Reason.DECISION_NOT_FITTING]
    ended = replace(meeting, secrecy_until=day)
    assert standing(ended, day) is Standing.EXPIRING
    assert standing(ended, day + timedelta(days=1)) is Standing.EXPIRED_UNREVIEWED


def test_r07_a_file_waits_for_the_conditions_of_what_is_in_it():
    ended = a_secret(secrecy_until=TODAY, secrecy_term="会议开始前")
    waiting = a_secret(secrecy_until=None, secrecy_term="会议开始前", level=Level.MIMI)
    open_ = a_secret(level=Level.PUBLIC, secrecy_term=None, secrecy_until=None)
    assert may_come_about(()) == may_come_about((ended, open_, a_record(level=None))) == ()
    [objection] = may_come_about((ended, waiting, open_))
    assert (objection.reason, objection.facts) == (Reason.FILE_BELOW_ITEM, {"level": Level.MIMI})


def test_r10_one_drafts_and_another_decides_on_a_ground():
    assert reasons(a_secret(), a_decision(drafter="顾 言舟")) == [Reason.DRAFTER_IS_CLASSIFIER]
    assert reasons(a_secret(), a_decision(classifier="")) == [Reason.CLASSIFIER_MISSING]
    assert reasons(a_secret(), a_decision(basis="")) == [Reason.BASIS_MISSING]
    late, long = a_decision(decided_on=TODAY + timedelta(days=1)), a_decision(basis="字" * (LONGEST_WORDS + 1))
    assert reasons(a_secret(), late) == reasons(a_secret(), long) == [Reason.VALUE_NOT_POSSIBLE]


def test_r09_another_units_secret_follows_its_notice_or_the_law():
    silent = a_decision(drafter="", classifier="")
    assert reasons(a_secret(), silent, own=False) == [Reason.OTHERS_SECRET]
    assert reasons(a_secret(), replace(silent, noticed=True), own=False) == []
    ended = a_secret(secrecy_until=TODAY - timedelta(days=1))
    assert reasons(ended, silent, own=False) == []
    raised = replace(silent, kind=DecisionKind.UPGRADE, level=Level.JUEMI)
    assert reasons(ended, raised, own=False) == [Reason.OTHERS_SECRET]
    assert reasons(a_secret(secrecy_until=TODAY), silent, own=False) == [Reason.OTHERS_SECRET]


def test_r14_an_extension_comes_before_the_end_or_says_why_not():
    ended = a_secret(secrecy_until=TODAY - timedelta(days=1))
    late = a_decision(kind=DecisionKind.EXTEND, level=Level.JIMI, until=LATER)
    assert reasons(ended, late) == [Reason.EXTENDED_TOO_LATE]
    assert reasons(ended, replace(late, reason="通知迟到")) == []
    assert reasons(ended, replace(late, decided_on=TODAY - timedelta(days=1))) == []
