"""What a file or box bears: the highest level, the longest term, and never less than what is known (R-07)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordsroom.domain.bearing import Bearing, borne
from recordsroom.domain.values import Level, Scheme
from tests.builders import a_record, scheme_of

NOTHING = Bearing()


def bears(level: Level | None, term: str | None = None, until: date | None = None) -> Bearing:
    return Bearing(level, scheme_of(level), term, secrecy_until=until)


LEVELS = st.sampled_from([*Level, None])


@given(st.lists(LEVELS, min_size=1), LEVELS)
def test_r007_a_cover_is_never_below_what_lies_under_it(inside: list[Level | None], own: Level | None):
    found = borne([bears(level) for level in inside], bears(own), whole=True).level
    known = [level for level in inside if level is not None]
    assert found is None or all(level <= found for level in known)


@given(st.lists(LEVELS, min_size=1), st.sampled_from(Level))
def test_r007_what_is_not_known_never_lowers_a_cover(inside: list[Level | None], own: Level):
    in_part = borne([bears(level) for level in inside], bears(own), whole=False).level
    unknown = borne([bears(level) for level in [*inside, None]], bears(own), whole=True).level
    assert in_part is not None and in_part >= own and unknown is not None and unknown >= own


@pytest.mark.parametrize(
    ("terms", "longest"),
    [
        ((("10年", date(2029, 5, 6)), ("3年", date(2031, 1, 1))), "3年"),
        ((("10年", date(2029, 5, 6)), ("长期", None)), "长期"),
        ((("会议开始前", None), ("10年", date(2029, 5, 6))), "会议开始前"),
        ((("会议开始前", None), ("长期", None)), "长期"),
    ],
)
def test_r007_the_longest_term_counts(terms: tuple[tuple[str, date | None], ...], longest: str):
    inside = [bears(Level.MIMI, term, until) for term, until in terms]
    assert borne(inside, NOTHING, whole=True).secrecy_term == longest


def test_r007_the_term_of_a_lower_level_is_spelled_out_on_a_higher_cover():
    inside = [bears(Level.JIMI, "1年", date(2027, 1, 1)), bears(Level.MIMI, "", date(2036, 1, 1))]
    found = borne(inside, NOTHING, whole=True)
    assert (found.level, found.secrecy_term, found.secrecy_until) == (Level.JIMI, "10年", date(2036, 1, 1))


def test_r006_what_holds_no_state_secret_bears_no_term():
    found = borne([bears(Level.INTERNAL), bears(Level.PUBLIC)], bears(Level.JIMI, "20年"), whole=True)
    assert found == Bearing(Level.INTERNAL, Scheme.INTERNAL)


def test_an_empty_cover_keeps_what_it_bore():
    assert borne([], bears(Level.MIMI, "10年"), whole=True) == bears(Level.MIMI, "10年")


def test_r007_what_a_record_bears_is_told_by_its_own_fields():
    record = a_record(level=Level.MIMI, scheme=Scheme.STATE, secrecy_term="10年", secrecy_until=date(2029, 8, 21))
    assert Bearing.of(record) == bears(Level.MIMI, "10年", date(2029, 8, 21))
    assert {name: getattr(record, name) for name in Bearing.of(record).fields} == Bearing.of(record).fields


def test_p03_where_nothing_is_known_what_it_bore_stands():
    assert borne([Bearing(level=None)], Bearing(level=None), whole=False) == Bearing(level=None)
