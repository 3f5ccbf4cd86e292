"""What stands out of order on the walk through the shelves (R-42)."""

from __future__ import annotations

import pytest

from recordsroom.domain.shelf_order import out_of_order

GH = "W017-WS·2019-Y-GH-"


def standing(*numbers: tuple[int, int], code: str = GH) -> list[tuple[int, str]]:
    return [(walk, f"{code}{number:04d}") for walk, number in numbers]


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [
        ([], []),
        ([(1, 1), (1, 2), (2, 3)], []),
        ([(1, 1), (2, 9), (3, 3), (4, 4)], [1]),
        ([(1, 9), (2, 2), (3, 3)], [0]),
        ([(1, 1), (2, 2), (3, 3), (4, 1)], [3]),
        ([(1, 7), (2, 7)], []),
    ],
)
def test_r042_as_few_as_can_be_are_told(numbers: list[tuple[int, int]], wrong: list[int]):
    assert out_of_order(standing(*numbers)) == wrong


def test_r042_on_one_shelf_nobody_knows_what_stands_left_of_what():
    assert not out_of_order(standing((1, 3), (1, 1), (1, 2), (2, 4)))


def test_r042_numbers_are_compared_as_numbers_and_within_one_class_only():
    assert not out_of_order([(1, "A-9"), (2, "A-10"), (3, "B-1"), (4, "A-11 附")])
    assert not out_of_order([(1, "no number"), (2, "another")])
