"""Dates as catalogues write them, and days that the calendar does not have."""

from __future__ import annotations

from datetime import time

import pytest

from recordsroom.domain.dates import WrittenDate, read_date, read_dates, read_time


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("20090917", "2009-09-17"),
        ("2009-09-17", "2009-09-17"),
        ("2009.9.7", "2009-09-07"),
        ("2009/09/17", "2009-09-17"),
        ("1988年05月09日", "1988-05-09"),
        ("1988年5月", "1988-05"),
        ("1987.03", "1987-03"),
        ("198703", "1987-03"),
        ("19870000", "1987"),
        ("19870300", "1987-03"),
        ("2009-09-17 00:00:00", "2009-09-17"),
        ("2009", "2009"),
        ("2009年", "2009"),
        ("２００９０９１７", "2009-09-17"),
        ("20240229", "2024-02-29"),
    ],
)
def test_a_written_date_is_read(written: str, meant: str) -> None:
    assert read_date(written) == WrittenDate(meant, uncertain=False)


@pytest.mark.parametrize("written", ["[1991]至1992", "1991至[1992]", "[1991]-[1992]", "[1991-1992]", "[1991至1992]"])
def test_brackets_around_an_end_of_a_range_mean_that_it_is_uncertain(written: str) -> None:
    assert read_dates(written) == WrittenDate("1991", uncertain=True, to="1992")


def test_brackets_mean_that_it_is_uncertain() -> None:
    assert read_date("[19911124]") == WrittenDate("1991-11-24", uncertain=True)


@pytest.mark.parametrize("written", ["", "20090230", "20230229", "1988年13月", "yesterday", "200913", "[ ]"])
def test_what_is_no_date_is_none(written: str) -> None:
    assert read_date(written) is None


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("1987.03-1988.11", "1987-03", "1988-11"),
        ("1987-03-1988-11", "1987-03", "1988-11"),
        ("1987.3.5-1988.11.2", "1987-03-05", "1988-11-02"),
        ("198703-198811", "1987-03", "1988-11"),
        ("19870301-19881130", "1987-03-01", "1988-11-30"),
        ("1987年3月至1988年11月", "1987-03", "1988-11"),
        ("1987-1988", "1987", "1988"),
        ("1987-03-05—1987", "1987-03-05", "1987"),
        ("1987.03-1987.03", "1987-03", None),
        ("1988年05月09日", "1988-05-09", None),
    ],
)
def test_a_range_of_dates_is_read(written: str, first: str, last: str | None) -> None:
    assert read_dates(written) == WrittenDate(first, uncertain=False, to=last)


@pytest.mark.parametrize("written", ["1988.11-1987.03", "1987.03-", "1987.03-今天", "1-2", "1987至1988至1989"])
def test_what_is_no_range_is_none(written: str) -> None:
    assert read_dates(written) is None


@pytest.mark.parametrize("written", ["09:15", "0915", "915", " 9:15 ", "０９：１５"])
def test_a_time_is_read_however_it_is_typed(written: str) -> None:
    assert read_time(written) == time(9, 15)


@pytest.mark.parametrize("written", ["", "9", "24:00", "0960", "12345", "half past", "9.15"])
def test_what_is_no_time_is_none(written: str) -> None:
    assert read_time(written) is None
