"""Quarters, and which of them the auditor still owes a report of."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.quarters import Quarter, report_due

FOUNDED = date(2026, 2, 14)


def test_a_quarter_knows_its_days_and_neighbours():
    one = Quarter.of(date(2026, 3, 3))
    assert (one.year, one.number, one.first, one.last) == (2026, 1, date(2026, 1, 1), date(2026, 3, 31))
    assert (one.before, one.after) == (Quarter(2025, 4), Quarter(2026, 2))
    assert Quarter(2026, 4).after == Quarter(2027, 1) and Quarter.of(date(2026, 12, 31)).number == 4


def test_the_last_whole_quarter_is_owed_until_it_is_reported():
    assert report_due(FOUNDED, None, date(2026, 3, 31)) is None, "the room did not stand in the quarter before"
    assert report_due(FOUNDED, None, date(2026, 4, 1)) == Quarter(2026, 1)
    assert report_due(FOUNDED, date(2026, 3, 31), date(2026, 4, 2)) == Quarter(2026, 1), "too early to be of it"
    assert report_due(FOUNDED, date(2026, 4, 1), date(2026, 4, 2)) is None
    assert report_due(FOUNDED, date(2026, 4, 1), date(2026, 7, 1)) == Quarter(2026, 2)
