"""Retention periods: as lists write them, the longer of two, and the day on which they end."""

from __future__ import annotations

from datetime import date

import pytest

from recordsroom.domain.retention import longer, read_retention, retention_ends


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("永久", "Y"),
        ("Y", "Y"),
        ("定期30年", "D30"),
        (" 30 年", "D30"),
        ("定期１０年", "D10"),
        ("D30", "D30"),
        ("d10", "D10"),
        ("长期", "LONG"),
        ("短期", "SHORT"),
        ("0年", None),
        ("很久", None),
        ("", None),
    ],
)
def test_r036_periods_are_read_as_lists_write_them(text: str, code: str | None) -> None:
    assert read_retention(text) == code


@pytest.mark.parametrize(
    ("retention", "year", "end"),
    [
        ("D30", 1994, date(2024, 12, 31)),
        ("D10", 2019, date(2029, 12, 31)),
        ("Y", 2019, None),
        ("LONG", 1979, None),
        (None, 2019, None),
        ("D10", None, None),
    ],
)
def test_r106_the_last_day_of_a_period(retention: str | None, year: int | None, end: date | None) -> None:
    assert retention_ends(retention, year) == end


@pytest.mark.parametrize(
    ("one", "other", "chosen"),
    [
        ("D10", "D30", "D30"),
        ("Y", "D100", "Y"),
        ("LONG", "D30", "LONG"),
        ("SHORT", "D10", "SHORT"),
        (None, "D10", "D10"),
    ],
)
def test_between_two_periods_the_longer(one: str | None, other: str | None, chosen: str) -> None:
    assert longer(one, other) == longer(other, one) == chosen
    assert longer(None, None) is None
