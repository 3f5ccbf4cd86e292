"""Values of a set are said as themselves (T12)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from recordsroom.domain.commands import ClosePrint, PrintDocument, SettlePrint
from recordsroom.domain.printing import PaperEnd
from recordsroom.domain.set_values import NoSuchValue, set_right
from recordsroom.domain.values import Level


@dataclass(frozen=True)
class _Odd:
    level: Level | None
    either: Level | PaperEnd


def test_a_plain_word_becomes_the_value_that_it_means():
    asked = set_right(SettlePrint(print_job=1, ended="DESTROYED"))  # type: ignore[arg-type]  # as a screen may hand it
    assert asked.ended is PaperEnd.DESTROYED
    assert set_right(PrintDocument(form="x", pages=1, level=3)).level is Level.JIMI  # type: ignore[arg-type]  # as above


def test_what_is_right_already_is_left_as_it_is():
    request = PrintDocument(form="x", pages=1, level=Level.MIMI)
    assert set_right(request) is request
    bare = ClosePrint(print_job=1)
    assert set_right(bare) is bare
    odd = _Odd(None, Level.MIMI)
    assert set_right(odd) is odd


@pytest.mark.parametrize("told", ["secret", 9, -1, 2.5, b"3", ()])
def test_t12_what_is_no_value_of_the_set_is_none(told: object):
    with pytest.raises(NoSuchValue):
        set_right(PrintDocument(form="x", pages=1, level=told))  # type: ignore[arg-type]  # the case
