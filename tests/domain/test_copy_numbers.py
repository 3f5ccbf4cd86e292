"""Copy numbers as they are typed."""

from __future__ import annotations

import pytest

from recordsroom.domain.copy_numbers import MOST_COPIES, expanded


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        ("000616", ("000616",)),
        ("000616-000618", ("000616", "000617", "000618")),
        ("000616-18", ("000616", "000617", "000618")),
        ("０００６１６—０００６１７", ("000616", "000617")),
        ("甲9至甲11", ("甲9", "甲10", "甲11")),
        ("1、3, 5", ("1", "3", "5")),
        ("7 9-10", ("7", "9", "10")),
        ("号外", ("号外",)),
        ("000616 - 000617", ("000616", "000617")),
        ("3,3", None),
        ("9-7", None),
        ("1-1000", None),
    ],
)
def test_p004_a_range_of_copy_numbers_is_every_one_of_them(text: str, numbers: tuple[str, ...] | None):
    assert expanded(text) == numbers


def test_far_too_many_are_a_slip_of_the_finger():
    assert expanded(",".join(map(str, range(MOST_COPIES + 1)))) is None
