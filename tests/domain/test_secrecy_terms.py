"""Secrecy terms: how they are read and written, the longest of each level, and the last day."""

from __future__ import annotations

from datetime import date

import pytest

from recordsroom.domain.secrecy_marks import read_mark, written_mark
from recordsroom.domain.secrecy_terms import (
    Term,
    TermKind,
    ends_by_condition,
    last_day,
    read_term,
    too_long,
    written_term,
)
from recordsroom.domain.values import Level

PERIOD = TermKind.PERIOD


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("20年", Term(PERIOD, 240)),
        ("6个月", Term(PERIOD, 6)),
        ("", Term(PERIOD, 240)),
        ("长期", Term(TermKind.LONG)),
        ("会议开始前", Term(TermKind.CONDITION, event="会议开始前")),
        ("2030年1月5日", Term(TermKind.DATE, day=date(2030, 1, 5))),
    ],
)
def test_r004_a_term_is_a_length_a_day_an_event_or_a_decision(text: str, term: Term) -> None:
    assert read_term(text, Level.JIMI) == term


@pytest.mark.parametrize("text", ["2030年2月30日", "0年", "0个月"])
def test_a_term_that_cannot_be_is_none(text: str) -> None:
    assert read_term(text, Level.JIMI) is None


@pytest.mark.parametrize(
    ("level", "years"), [(Level.MIMI, 10), (Level.JIMI, 20), (Level.JUEMI, 30)], ids=["mimi", "jimi", "juemi"]
)
def test_r002_the_longest_term_follows_the_level(level: Level, years: int) -> None:
    assert read_term("", level) == Term(PERIOD, years * 12)
    assert not too_long(Term(PERIOD, years * 12), level, None)
    assert too_long(Term(PERIOD, years * 12 + 1), level, None)


def test_r002_a_day_beyond_the_longest_term_is_too_long() -> None:
    start = date(2020, 3, 1)
    assert not too_long(Term(TermKind.DATE, day=date(2030, 3, 1)), Level.MIMI, start)
    assert too_long(Term(TermKind.DATE, day=date(2030, 3, 2)), Level.MIMI, start)
    assert not too_long(Term(TermKind.DATE, day=date(2099, 1, 1)), Level.MIMI, None)
    assert not too_long(Term(TermKind.LONG), Level.MIMI, start)


@pytest.mark.parametrize(
    ("months", "start", "end"),
    [
        (12, date(2019, 8, 21), date(2020, 8, 21)),
        (12, date(2020, 2, 29), date(2021, 2, 28)),
        (48, date(2020, 2, 29), date(2024, 2, 29)),
        (240, date(2000, 2, 29), date(2020, 2, 29)),
        (1, date(2023, 1, 31), date(2023, 2, 28)),
        (1, date(2024, 1, 31), date(2024, 2, 29)),
        (6, date(2023, 8, 31), date(2024, 2, 29)),
        (6, date(2023, 6, 30), date(2023, 12, 30)),
        (3, date(2023, 11, 30), date(2024, 2, 29)),
    ],
)
def test_r003_the_last_day_of_a_term(months: int, start: date, end: date) -> None:
    assert last_day(Term(PERIOD, months), start) == end


def test_r004_what_ends_by_an_event_or_a_decision_has_no_last_day() -> None:
    start = date(2020, 1, 1)
    assert last_day(Term(TermKind.CONDITION, event="公布前"), start) is None
    assert last_day(Term(TermKind.LONG), start) is None
    assert last_day(Term(PERIOD, 12), None) is None
    assert last_day(Term(TermKind.DATE, day=date(2031, 5, 6)), None) == date(2031, 5, 6)


def test_r004_only_words_that_are_no_term_otherwise_are_a_condition():
    assert ends_by_condition("会议开始前", Level.JIMI)
    others = ("", None, "长期", "10年", "6个月", "2030年1月5日", "2030年2月30日")
    assert not any(ends_by_condition(text, Level.JIMI) for text in others)
    assert not ends_by_condition("会议开始前", Level.INTERNAL) and not ends_by_condition("会议开始前", None)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        (Term(PERIOD, 24), "2年"),
        (Term(PERIOD, 18), "18个月"),
        (Term(PERIOD, 6), "6个月"),
        (Term(TermKind.LONG), "长期"),
        (Term(TermKind.CONDITION, event="会议开始前"), "会议开始前"),
        (Term(TermKind.DATE, day=date(2030, 1, 5)), "2030年1月5日"),
    ],
)
def test_r005_a_term_has_one_spelling(term: Term, text: str) -> None:
    assert written_term(term) == text


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("机密★20年", "机密★20年"),
        ("机密＊２４个月", "机密★2年"),
        ("机密★", "机密★"),
        ("秘密★6个月", "秘密★6个月"),
        ("绝密★长期", "绝密★长期"),
        ("机密★会议开始前", "机密★会议开始前"),
        ("秘密", "秘密"),
        ("内部", "内部"),
        ("工作秘密", "工作秘密"),
        ("商业秘密", "商业秘密"),
        ("非密", "非密"),
        ("待核", "待核"),
    ],
)
def test_r006_only_state_secrets_bear_the_star(read: str, written: str) -> None:
    mark = read_mark(read)
    assert mark and written_mark(mark) == written
    assert written_mark(read_mark(written) or mark) == written
