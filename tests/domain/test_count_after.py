"""The narrowest place that holds what came in or is lacking (R-101)."""

from __future__ import annotations

from recordsroom.domain.count_after import narrowest


def test_r101_one_place_for_each_room_and_no_wider_than_need_be():
    assert narrowest([]) == ()
    assert narrowest([(1, 2, 5)]) == (5,)
    assert narrowest([(1, 2, 5), (1, 2, 6)]) == (2,)
    assert narrowest([(1, 2, 5), (1, 3, 7)]) == (1,)
    assert narrowest([(1, 2, 5), (1, 2)]) == (2,)
    assert narrowest([(1, 2, 5), (8, 9), (1, 2, 6), (8,)]) == (2, 8)
