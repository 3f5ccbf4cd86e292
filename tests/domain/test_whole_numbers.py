"""Numbers that no row could have are found wherever they stand in a request."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from recordsroom.domain.whole_numbers import LARGEST, beyond_register


@dataclass(frozen=True)
class Inside:
    number: int = 1
    words: str = "甲"


@dataclass(frozen=True)
class Request:
    key: int = 1
    several: tuple[int, ...] = ()
    inside: Inside = Inside()
    pairs: tuple[tuple[str, int], ...] = ()
    rows: tuple[int, ...] = field(default=(), metadata={"bulk": True})
    pages: int | None = None


@pytest.mark.parametrize("number", [2**63, 2**70, -(2**63)])
def test_a_number_that_no_column_holds_is_found_wherever_it_stands(number: int):
    assert beyond_register(number)
    assert beyond_register(Request(key=number))
    assert beyond_register(Request(several=(1, number)))
    assert beyond_register(Request(inside=Inside(number)))
    assert beyond_register(Request(pairs=(("甲", number),)))
    assert beyond_register(((1, Inside(number)),))


def test_what_a_row_could_have_is_looked_for():
    told = Request(LARGEST, (1, -LARGEST), Inside(0), (("甲", 1),))
    assert not beyond_register(told)
    assert not beyond_register("甲")


def test_the_rows_of_a_list_and_pages_are_judged_by_whoever_brings_them_in():
    assert not beyond_register(Request(rows=(2**70,), pages=2**70))
