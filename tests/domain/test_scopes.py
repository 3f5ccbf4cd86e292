"""A slip by scope: what it may bound, and what lies within it (P-12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.domain.scopes import ApprovalScope, Bounds, may_bound, outside
from recordsroom.domain.values import Level
from tests.builders import a_record

TODAY = date(2026, 11, 20)
BOUNDS = Bounds(7, 2018, 2020, Level.MIMI, 3, TODAY + timedelta(days=30))
RECORD = a_record(series_id=7, year=2019, level=Level.INTERNAL)


def reasons(bounds: Bounds) -> list[Reason]:
    return [objection.reason for objection in may_bound(bounds, TODAY, Policy())]


def test_p12_a_slip_bounds_series_years_level_number_and_days():
    assert reasons(BOUNDS) == []
    assert reasons(replace(BOUNDS, series_id=None, year_from=None, year_to=None, topic="基建档案")) == []


def test_p12_top_secret_is_always_approved_one_by_one():
    assert reasons(replace(BOUNDS, max_level=Level.JUEMI)) == [Reason.SCOPE_TOO_HIGH]
    assert reasons(replace(BOUNDS, max_level=Level.JIMI)) == []


def test_p12_a_slip_for_everything_is_no_slip():
    assert reasons(replace(BOUNDS, series_id=None, year_from=None, year_to=None, topic=" ")) == [Reason.SCOPE_BOUNDLESS]


@pytest.mark.parametrize(
    "wrong",
    [
        {"year_to": None},
        {"year_from": None},
        {"year_from": 2021},
        {"most": 0},
        {"most": 501},
        {"valid_until": TODAY - timedelta(days=1)},
        {"valid_until": TODAY + timedelta(days=91)},
    ],
)
def test_p12_bounds_that_cannot_be_are_refused(wrong: dict[str, object]):
    assert reasons(replace(BOUNDS, **wrong)) == [Reason.VALUE_NOT_POSSIBLE]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("odd", "used", "days", "broken"),
    [
        ({}, 2, 0, ()),
        ({"series_id": 8}, 0, 0, ("series_id",)),
        ({"series_id": None}, 0, 0, ("series_id",)),
        ({"year": 2017}, 0, 0, ("year_from",)),
        ({"year": 2021}, 0, 0, ("year_from",)),
        ({"year": None}, 0, 0, ("year_from",)),
        ({"level": Level.JIMI}, 0, 0, ("max_level",)),
        ({"level": None}, 0, 0, ("max_level",)),
        ({}, 3, 0, ("most",)),
        ({}, 0, 31, ("valid_until",)),
        ({"year": 1999, "level": Level.JIMI}, 9, 99, ("year_from", "max_level", "most", "valid_until")),
    ],
)
def test_p12_every_bound_that_is_given_must_hold(odd: dict[str, object], used: int, days: int, broken: tuple[str, ...]):
    assert outside(BOUNDS, replace(RECORD, **odd), used, TODAY + timedelta(days=days)) == broken  # type: ignore[arg-type]


def test_p12_what_is_not_bounded_does_not_matter():
    loose = replace(BOUNDS, series_id=None, year_from=None, year_to=None, topic="基建")
    assert outside(loose, replace(RECORD, series_id=None, year=None), 0, TODAY) == ()


def test_the_row_and_its_bounds_say_the_same():
    row = ApprovalScope(1, 2, 7, 2018, 2020, Level.MIMI, 3, TODAY + timedelta(days=30), "")
    assert row.bounds == BOUNDS
