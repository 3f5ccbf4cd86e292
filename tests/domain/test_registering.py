"""Whether a record may be as it is said to be, rule by rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from recordsroom.domain.commands import NewCarrier, RecordFacts
from recordsroom.domain.holdings import Record, TermBasis
from recordsroom.domain.inner_items import read_page_no
from recordsroom.domain.lending import Verdict
from recordsroom.domain.registering import (
    Around,
    Secrecy,
    came_about,
    covers,
    may_be_paged,
    may_be_so,
    may_have_copies,
    may_reclassify,
    only_a_stub,
    secrecy_of,
)
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level, Scheme
from tests.builders import a_record, scheme_of

ROOM = Around(pc_level=Level.JIMI, cleared=Level.JIMI)
OWN = frozenset({"青梧研究所", ""})


def facts(level: Level | None = Level.INTERNAL, **odd: object) -> RecordFacts:
    given: dict[str, object] = {"title": "泵站大修方案", "level": level, "scheme": scheme_of(level)}
    return RecordFacts(**(given | odd))  # type: ignore[arg-type]


def reasons(said: RecordFacts, around: Around = ROOM) -> list[Reason]:
    return [objection.reason for objection in may_be_so(said, around).objections]


@pytest.mark.parametrize("level", [None, *Level])
def test_r001_r018_a_level_belongs_to_one_scheme_only(level: Level | None):
    around = replace(ROOM, pc_level=Level.JUEMI, cleared=Level.JUEMI)
    fitting = [scheme for scheme in Scheme if not reasons(facts(level, scheme=scheme), around)]
    assert scheme_of(level) in fitting
    assert (fitting == [Scheme.STATE]) == (level is not None and level.classified)


@pytest.mark.parametrize(("level", "years"), [(Level.MIMI, 10), (Level.JIMI, 20), (Level.JUEMI, 30)])
def test_r002_a_term_beyond_the_longest_needs_its_provision_and_a_second_person(level: Level, years: int):
    around = replace(ROOM, pc_level=Level.JUEMI, cleared=Level.JUEMI)
    assert reasons(facts(level, secrecy_term=f"{years}年"), around) == []
    longer = facts(level, secrecy_term=f"{years + 1}年")
    [refused] = may_be_so(longer, around).objections
    assert (refused.reason, refused.facts["years"]) == (Reason.TERM_TOO_LONG, years)
    assert reasons(replace(longer, special_provision="依某规定第三条"), around) == [Reason.TERM_TOO_LONG]
    allowed = may_be_so(replace(longer, special_provision="依某规定第三条", seconded_by="秦如璧"), around)
    assert (allowed.objections, allowed.doubts) == ((), (Doubt.TERM_BEYOND_LAW,))


def test_r003_the_term_runs_from_the_day_of_issue_else_from_the_notice():
    said = facts(Level.MIMI, secrecy_term="10年", dated="2019-08-21", notified_on=date(2020, 1, 5))
    assert secrecy_of(said) == Secrecy(date(2019, 8, 21), TermBasis.ISSUE_DATE, date(2029, 8, 21))
    unsure = replace(said, dated_uncertain=True)
    assert secrecy_of(unsure) == Secrecy(date(2020, 1, 5), TermBasis.NOTICE_DATE, date(2030, 1, 5))
    assert secrecy_of(replace(said, dated="2019-08", notified_on=None)) == Secrecy()
    assert secrecy_of(replace(said, dated_to="2019-12-01")).until == date(2029, 12, 1)
    assert secrecy_of(facts(Level.INTERNAL, dated="2019-08-21")) == Secrecy()
    assert secrecy_of(facts(Level.MIMI, dated="2019-08-21")).until is None


@pytest.mark.parametrize(
    ("term", "until"),
    [("", date(2029, 8, 21)), ("2025年1月31日", date(2025, 1, 31)), ("会议开始前", None), ("长期", None)],
)
def test_r004_a_term_may_be_a_day_or_an_event(term: str, until: date | None):
    said = facts(Level.MIMI, secrecy_term=term, dated="2019-08-21")
    assert reasons(said) == []
    assert secrecy_of(said).until == until


def test_r004_the_day_on_which_a_condition_came_about_stays_as_long_as_the_condition_does():
    day = date(2026, 3, 1)
    before = a_record(level=Level.MIMI, scheme=Scheme.STATE, secrecy_term="会议开始前", secrecy_until=day)
    assert came_about(before, facts(Level.JIMI, secrecy_term="会议开始前")) == day
    assert came_about(before, facts(Level.MIMI, secrecy_term="公布前")) is None
    assert came_about(replace(before, secrecy_term="10年"), facts(Level.MIMI, secrecy_term="10年")) is None
    assert came_about(None, facts(Level.MIMI, secrecy_term="会议开始前")) is None
    # What came about ends the term for the file around it as well.
    inside = replace(ROOM, file=replace(before, secrecy_until=date(2026, 2, 1)), ends=day)
    assert reasons(facts(Level.MIMI, secrecy_term="会议开始前"), inside) == [Reason.FILE_BELOW_ITEM]


def test_r005_a_term_that_cannot_be_read_is_refused():
    assert reasons(facts(Level.MIMI, secrecy_term="很久")) == [Reason.TERM_NOT_CLEAR]
    assert reasons(facts(Level.MIMI, secrecy_term="2025年2月31日")) == [Reason.TERM_NOT_CLEAR]


def test_r006_what_is_no_secret_has_no_term():
    assert reasons(facts(Level.PUBLIC, secrecy_term="10年")) == [Reason.NO_SECRET]
    assert reasons(facts(Level.INTERNAL, secrecy_term="10年")) == [Reason.NO_SECRET]
    assert reasons(facts(Level.INTERNAL, scheme=Scheme.WORK, secrecy_term="三年")) == []


def test_r007_a_file_reaches_level_and_term_of_everything_in_it():
    file = a_record(level=Level.MIMI, scheme=Scheme.STATE, secrecy_until=date(2029, 1, 1))
    inside = replace(ROOM, file=file)
    assert reasons(facts(Level.MIMI), inside) == []
    assert reasons(facts(Level.JIMI), inside) == [Reason.FILE_BELOW_ITEM]
    later = facts(Level.MIMI, secrecy_term="10年", dated="2020-01-01")
    assert reasons(later, inside) == [Reason.FILE_BELOW_ITEM]
    items = (a_record(level=Level.INTERNAL), a_record(level=Level.JIMI, scheme=Scheme.STATE))
    [refused] = may_be_so(facts(Level.MIMI), replace(ROOM, inner=items)).objections
    assert (refused.reason, refused.facts["level"]) == (Reason.FILE_BELOW_ITEM, Level.JIMI)
    assert reasons(facts(Level.JIMI), replace(ROOM, inner=items)) == []


def test_r007_a_file_not_yet_checked_holds_nothing_classified():
    assert covers(None, None, Level.INTERNAL, None)
    assert covers(None, None, None, None)
    assert not covers(None, None, Level.MIMI, None)
    assert not covers(Level.PUBLIC, None, Level.INTERNAL, None)


def test_r009_what_another_unit_classified_stays_without_its_notice():
    before = a_record(level=Level.MIMI, scheme=Scheme.STATE, secrecy_term="10年", classifying_unit="某某委员会")
    same = facts(Level.MIMI, secrecy_term="10年", classifying_unit="某某委员会")
    raised = facts(Level.JIMI, secrecy_term="20年", classifying_unit="某某委员会")
    assert may_reclassify(before, same, OWN, noticed=False).objections == ()
    [refused] = may_reclassify(before, raised, OWN, noticed=False).objections
    assert refused.reason is Reason.OTHERS_SECRET
    assert may_reclassify(before, raised, OWN, noticed=True).objections == ()
    assert may_reclassify(replace(before, classifying_unit="青梧研究所"), raised, OWN, noticed=False).objections == ()
    assert may_reclassify(a_record(), raised, OWN, noticed=False).objections == ()


def test_r009_who_classified_is_asked_where_nobody_knows():
    before = a_record(level=Level.MIMI, scheme=Scheme.STATE, secrecy_term="10年")
    assert may_reclassify(before, facts(Level.JIMI), OWN, noticed=False).doubts == (Doubt.CLASSIFIER_UNKNOWN,)


def test_r009_filling_in_what_was_not_known_changes_nothing():
    before = a_record(level=Level.MIMI, scheme=Scheme.STATE, classifying_unit="某某委员会")
    filled = facts(Level.MIMI, secrecy_term="10年", knowledge_scope="规划研究室", classifying_unit="某某委员会")
    verdict = may_reclassify(before, filled, OWN, noticed=False)
    assert not verdict.objections and not verdict.doubts


def test_r021_from_jimi_up_every_copy_has_a_number():
    copies = (NewCarrier(copy_no="000616"), NewCarrier())
    assert [o.reason for o in may_have_copies(Level.JIMI, copies)] == [Reason.COPY_NO_MISSING]
    assert not may_have_copies(Level.MIMI, copies)
    assert not may_have_copies(None, copies)
    twice = (NewCarrier(copy_no="1"), NewCarrier(copy_no="1"))
    assert [o.reason for o in may_have_copies(Level.MIMI, twice)] == [Reason.COPY_NO_TWICE]
    assert [o.reason for o in may_have_copies(None, copies[:1], frozenset({"000616"}))] == [Reason.COPY_NO_TWICE]


@pytest.mark.parametrize("odd", [NewCarrier(pages=0), NewCarrier(pages=100_000), NewCarrier(discs=-1)])
def test_p003_pages_are_a_number_or_to_be_checked(odd: NewCarrier):
    assert [o.reason for o in may_have_copies(None, (odd,))] == [Reason.VALUE_NOT_POSSIBLE]
    assert not may_have_copies(None, (NewCarrier(pages=None),))


def test_r036_retention_agrees_with_the_code_or_is_to_be_checked():
    coded = replace(ROOM, coded_retention="D30")
    assert reasons(facts(retention="D10"), coded) == [Reason.RETENTION_DIFFERS]
    assert reasons(facts(retention="D30"), coded) == reasons(facts(retention=None), coded) == []
    assert reasons(facts(retention=None)) == []


def test_r124_above_this_pc_only_a_stub_is_kept():
    assert reasons(facts(Level.JUEMI)) == [Reason.ABOVE_THIS_PC]
    assert reasons(facts(Level.JUEMI, title=None, document_no="梧密〔2021〕1号")) == [Reason.ABOVE_THIS_PC]
    assert reasons(facts(Level.JUEMI, title=None)) == []
    assert only_a_stub(Level.JUEMI, ROOM) and not only_a_stub(None, ROOM)


def test_a_keeper_writes_no_more_than_he_may_know():
    low = replace(ROOM, cleared=Level.MIMI)
    assert reasons(facts(Level.JIMI), low) == [Reason.ABOVE_CLEARANCE]
    assert reasons(facts(Level.JIMI, title=None), low) == []


def test_a_record_that_is_no_stub_has_a_title():
    assert reasons(facts(title=None)) == [Reason.TITLE_MISSING]


def test_p035_nothing_from_jimi_up_before_the_administrators_are_complete():
    alone = replace(ROOM, administrators_complete=False)
    assert reasons(facts(Level.JIMI), alone) == [Reason.ADMINISTRATORS_MISSING]
    assert reasons(facts(Level.MIMI), alone) == []


def test_r143_what_is_made_from_a_secret_is_not_lower():
    derived = replace(ROOM, source_level=Level.JIMI)
    assert reasons(facts(Level.MIMI), derived) == reasons(facts(None), derived) == [Reason.BELOW_SOURCE]
    assert reasons(facts(Level.JIMI), derived) == []


@pytest.mark.parametrize("dated", ["abcd", "2018-13-45", "2019-02-30"])
def test_a_date_that_no_calendar_has_is_refused(dated: str):
    assert reasons(facts(dated=dated)) == [Reason.VALUE_NOT_POSSIBLE]


def test_a_range_of_dates_does_not_end_before_it_begins():
    assert reasons(facts(dated="2019-08-21", dated_to="2019-08-20")) == [Reason.VALUE_NOT_POSSIBLE]
    assert not reasons(facts(dated="2019-08-21", dated_to="2019"))
    assert not reasons(facts(dated="2019-08", dated_to="2020-01"))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("12", "12"),
        ("001-012", "1-12"),
        ("１～３", "1-3"),
        ("第4页", "4"),
        ("4至9", "4-9"),
        ("7.0", "7"),
        ("5-5", "5-5"),
    ],
)
def test_f008_a_page_number_is_kept_in_one_spelling(written: str, kept: str):
    assert read_page_no(written) == kept


@pytest.mark.parametrize("written", ["", "0", "9-4", "a", "1-2-3", "-1", "123456"])
def test_f008_what_names_no_pages_is_none(written: str):
    assert read_page_no(written) is None


@pytest.mark.parametrize(
    ("page_no", "bound_pages", "file", "bound", "right"),
    [
        (None, None, True, False, True),
        ("1-3", 3, False, True, True),
        ("1-3", None, False, False, True),
        ("01-3", None, False, True, False),
        ("1", None, True, False, False),
        (None, 3, False, False, False),
        (None, 0, False, True, False),
    ],
)
def test_f009_only_what_is_bound_has_pages_of_its_own(
    page_no: str | None, bound_pages: int | None, file: bool, bound: bool, right: bool
):
    facts = RecordFacts(page_no=page_no, bound_pages=bound_pages)
    assert (may_be_paged(facts, file=file, bound=bound) == ()) is right


@pytest.mark.parametrize(
    ("unit", "level", "power", "beyond"),
    [
        ("青梧研究所", Level.JIMI, Level.MIMI, True),
        ("青梧研究所", Level.MIMI, Level.MIMI, False),
        ("青梧研究所", Level.MIMI, Level.INTERNAL, True),
        ("某某委员会", Level.JIMI, Level.MIMI, False),
        (None, Level.JIMI, Level.MIMI, False),
        ("青梧研究所", Level.JIMI, None, False),
        ("青梧研究所", None, Level.MIMI, False),
        ("青梧研究所", Level.INTERNAL, Level.MIMI, False),
    ],
)
def test_r142_a_unit_classifies_only_up_to_its_power(
    unit: str | None, level: Level | None, power: Level | None, beyond: bool
):
    told = facts(level, classifying_unit=unit)
    around = Around(pc_level=Level.JUEMI, cleared=Level.JUEMI, own_names=OWN, own_power=power)
    read_off = may_be_so(told, around)
    assert (read_off.objections, read_off.doubts) == ((), (Doubt.BEYOND_OWN_POWER,) if beyond else ())
    decided = may_be_so(told, replace(around, deciding=True))
    assert [one.reason for one in decided.objections] == [Reason.ABOVE_OWN_POWER] * beyond
    assert decided.doubts == ()


def test_r09_r10_a_slip_put_right_takes_no_secret_from_its_unit_and_ends_none_unasked():
    foreign = a_record(level=Level.MIMI, scheme=Scheme.STATE, secrecy_term="10年", classifying_unit="市保密局",
                       secrecy_from=date(2019, 8, 21), secrecy_until=date(2029, 8, 21))  # fmt: skip
    same = RecordFacts(title="函", level=Level.MIMI, scheme=Scheme.STATE, secrecy_term="10年", dated="2019-08-21")

    def judged(before: Record, **odd: Any) -> Verdict:
        return may_reclassify(before, replace(same, **odd), OWN, noticed=False)

    for taken in (None, "", "青梧研究所"):
        assert [one.reason for one in judged(foreign, classifying_unit=taken).objections] == [Reason.OTHERS_SECRET]
    assert judged(foreign, classifying_unit="市国家保密局") == Verdict()
    own, kept = replace(foreign, classifying_unit="青梧研究所"), {"classifying_unit": "青梧研究所"}
    assert judged(own, **kept) == Verdict() == judged(own, secrecy_term="长期", **kept)
    assert judged(own, level=Level.JIMI, **kept) == Verdict()
    lower: dict[str, Any] = {"level": Level.PUBLIC, "secrecy_term": None}
    odd: tuple[dict[str, Any], ...] = (lower, {"level": None}, {"secrecy_term": "1个月"}, {"dated": "2009-08-21"})
    for sooner in odd:
        assert judged(own, **sooner, **kept).doubts == (Doubt.ENDS_SOONER,), sooner
    assert judged(replace(own, secrecy_term=None, secrecy_until=None), **kept) == Verdict(), "待核 is filled in"
    ever = replace(own, secrecy_term="长期", secrecy_until=None)
    assert judged(ever, **kept).doubts == (Doubt.ENDS_SOONER,)
