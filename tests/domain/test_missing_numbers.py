"""Numbers left out between the lowest and the highest are told in runs (domain.md §3, R-36)."""

from __future__ import annotations

import pytest

from recordsroom.domain.missing_numbers import MissingNumbers, missing_between, runs_of


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
