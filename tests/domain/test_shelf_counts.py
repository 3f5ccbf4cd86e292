"""How long ago a shelf was counted, and how that is told of a place with parts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.shelf_counts import HALF_YEAR_DAYS, YEAR_DAYS, CountAge, count_age
from recordsroom.domain.shelf_fill import Fill

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("days", "age"),
    [
        (0, CountAge.HALF_YEAR),
        (HALF_YEAR_DAYS, CountAge.HALF_YEAR),
        (HALF_YEAR_DAYS + 1, CountAge.YEAR),
        (YEAR_DAYS, CountAge.YEAR),
        (YEAR_DAYS + 1, CountAge.OLDER),
    ],
)
def test_the_age_of_a_count_is_told_by_its_day(days: int, age: CountAge):
    assert count_age(TODAY - timedelta(days=days), TODAY, due=False) is age


def test_p018_what_waits_to_be_counted_is_due_whenever_it_was_counted():
    assert count_age(TODAY, TODAY, due=True) is CountAge.DUE
    assert count_age(None, TODAY, due=False) is CountAge.NEVER


def test_a_place_is_as_old_as_the_oldest_of_its_parts_and_an_empty_shelf_has_no_age():
    fresh, never = Fill(loose=1).counted_as(CountAge.HALF_YEAR), Fill(boxes=1).counted_as(None)
    assert fresh.plus(never).counted is CountAge.NEVER
    assert Fill().counted_as(CountAge.YEAR).counted is None and Fill().counted_as(None).counted is None
    assert Fill().counted_as(CountAge.DUE).counted is CountAge.DUE
