"""Numbers left out between the lowest and the highest are told in runs (domain.md §3, R-36)."""

from __future__ import annotations

import pytest

from recordsroom.domain.missing_numbers import (
    MissingNumbers,
    left_out,
    missing_between,
    runs_of,
    whole_sequences,
)


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ((), ()),
        ((7,), ()),
        ((1, 2, 3), ()),
        ((3, 1), (range(2, 3),)),
        ((1, 5, 5, 6, 9), (range(2, 5), range(7, 9))),
    ],
)
def test_r036_what_is_left_out_lies_between_the_lowest_and_the_highest(
    given: tuple[int, ...], missing: tuple[range, ...]
):
    assert missing_between(given) == missing


def test_r036_runs_are_told_as_people_write_them():
    one = MissingNumbers("W018-WS·2021-D30-GH-", 4, (range(3, 8), range(12, 13), range(20, 22)))
    assert (one.count, one.words(3), one.words(2)) == (8, "0003–0007、0012、0020–0021", "0003–0007、0012…")
    assert list(one.codes())[:2] == ["W018-WS·2021-D30-GH-0003", "W018-WS·2021-D30-GH-0004"]
    assert "GH" not in repr(one)


def test_r036_what_is_known_elsewhere_is_not_missing():
    one = MissingNumbers("A-", 2, (range(3, 8),))
    assert one.without(["A-04", "A-05", "B-06"]).runs == (range(3, 4), range(6, 8))
    assert one.without(one.codes()).runs == ()
    assert runs_of(iter((1, 2, 4))) == (range(1, 3), range(4, 5))


def test_r036_a_sequence_leaves_out_nothing_where_its_numbers_run_on_across_others():
    assert left_out("A-", 4, (1, 2, 3)) is None
    assert left_out("A-", 4, (1, 3, 5, 7)) is None, "every second number stands alone"
    told = left_out("A-", 4, (1, 2, 2, 5))
    assert told is not None and told.words(9) == "0003–0004"


def test_r036_numbers_without_noughts_are_one_sequence_however_many_digits_they_have():
    short = whole_sequences({("A-", 1): [8, 7], ("A-", 2): [10, 11], ("B-", 2): [10]})
    assert short == {("A-", 1): {7, 8, 10, 11}, ("B-", 2): {10}}
    filled = whole_sequences({("A-", 3): [1, 2], ("A-", 4): [1, 1000]})
    assert filled == {("A-", 3): {1, 2}, ("A-", 4): {1, 1000}}, "noughts tell two ways of numbering apart"
