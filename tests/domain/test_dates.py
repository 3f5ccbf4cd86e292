"""Dates as catalogues write them, and days that the calendar does not have."""

from __future__ import annotations

import pytest

from recordsroom.domain.dates import WrittenDate, read_date


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
        ("2009", "2009"),
        ("2009年", "2009"),
        ("２００９０９１７", "2009-09-17"),
        ("20240229", "2024-02-29"),
    ],
)
def test_a_written_date_is_read(written: str, meant: str) -> None:
    assert read_date(written) == WrittenDate(meant, uncertain=False)


def test_brackets_mean_that_it_is_uncertain() -> None:
    assert read_date("[19911124]") == WrittenDate("1991-11-24", uncertain=True)


@pytest.mark.parametrize("written", ["", "20090230", "20230229", "1988年13月", "yesterday", "200909", "[ ]"])
def test_what_is_no_date_is_none(written: str) -> None:
    assert read_date(written) is None
