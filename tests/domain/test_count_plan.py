"""轮清: every shelf falls due within its period, and no week is fuller than the others (R-100, P-25)."""

from __future__ import annotations

from datetime import date, timedelta

from recordsroom.domain.count_plan import DAYS, PlannedShelf, due_days, week_end
from recordsroom.domain.values import Level

FOUNDED = date(2026, 1, 5)


def test_p25_shelves_never_counted_are_spread_over_their_period_in_walk_order():
    due = due_days([PlannedShelf(n, Level.JIMI, None) for n in range(13)], FOUNDED)
    assert due == [FOUNDED + timedelta(days=7 * n) for n in range(1, 14)]
    assert due[-1] == FOUNDED + timedelta(days=DAYS[Level.JIMI])


def test_r100_a_counted_shelf_falls_due_after_the_period_of_its_level():
    day = date(2026, 11, 20)
    for level, days in DAYS.items():
        assert due_days([PlannedShelf(1, level, day)], FOUNDED) == [day + timedelta(days=days)]


def test_p25_a_week_ends_on_sunday():
    assert week_end(date(2026, 11, 20)) == week_end(date(2026, 11, 22)) == date(2026, 11, 22)
    assert week_end(date(2026, 11, 23)) == date(2026, 11, 29)
