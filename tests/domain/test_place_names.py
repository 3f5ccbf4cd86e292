"""Places as lists name them."""

from __future__ import annotations

from recordsroom.domain.place_names import closed, walked


def test_p03_names_are_one_whatever_their_spaces_and_zeros():
    assert closed("02 库 01 柜") == closed("2库1柜") == closed("０２库01柜")
    assert closed("02-01") == "2-1" and closed("") == ""
    assert closed("2库1柜") != closed("2库10柜")


def test_names_are_ordered_as_they_are_walked():
    assert sorted(["3柜10层", "3柜2层", "2柜1层", ""], key=walked) == ["", "2柜1层", "3柜2层", "3柜10层"]
