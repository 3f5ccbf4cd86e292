"""Units stand from a day to a day; when one may end, who may take over, and which scopes still name it (P-20)."""

from __future__ import annotations

from datetime import date

import pytest

from recordsroom.domain.rules import Reason
from recordsroom.domain.units import OrganUnit, may_end_unit, still_names

TODAY = date(2026, 11, 20)


def a_unit(**odd: object) -> OrganUnit:
    values: dict[str, object] = {
        "id": 1,
        "name": "规划研究室",
        "since": date(2010, 1, 1),
        "until": None,
        "successor_id": None,
    }
    return OrganUnit(**(values | odd))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("until", "day", "stood"),
    [
        (None, date(2009, 12, 31), False),
        (None, date(2010, 1, 1), True),
        (date(2020, 6, 30), date(2020, 6, 30), True),
        (date(2020, 6, 30), date(2020, 7, 1), False),
    ],
)
def test_a_unit_stands_from_its_first_day_to_its_last(until: date | None, day: date, stood: bool):
    assert a_unit(until=until).stood_on(day) is stood


@pytest.mark.parametrize(
    ("unit", "day", "successor", "reason"),
    [
        (a_unit(), TODAY, None, None),
        (a_unit(), date(2010, 1, 1), a_unit(id=2), None),
        (a_unit(until=TODAY), TODAY, None, Reason.UNIT_ENDED),
        (a_unit(), date(2026, 11, 21), None, Reason.VALUE_NOT_POSSIBLE),
        (a_unit(), date(2009, 12, 31), None, Reason.VALUE_NOT_POSSIBLE),
        (a_unit(), TODAY, a_unit(), Reason.SUCCESSOR_NOT_STANDING),
        (a_unit(), TODAY, a_unit(id=2, until=TODAY), Reason.SUCCESSOR_NOT_STANDING),
    ],
)
def test_p20_when_a_unit_may_end(unit: OrganUnit, day: date, successor: OrganUnit | None, reason: Reason | None):
    assert may_end_unit(unit, day, successor, TODAY) is reason


@pytest.mark.parametrize(
    ("scope", "standing", "names"),
    [
        ("规划室、财务部", (), True),
        ("规划室二科", ("规划室二科",), False),
        ("规划室二科、规划室", ("规划室二科",), True),
        ("规划室二科甲组", ("规划室二科", "规划室二科甲组"), False),
        ("规划室", ("规划室",), False),
        ("财务部", (), False),
    ],
)
def test_p20_which_scopes_name_an_ended_unit(scope: str, standing: tuple[str, ...], names: bool):
    assert still_names(scope, "规划室", standing) is names


def test_a_unit_shows_nothing_of_itself():
    assert repr(a_unit()) == "OrganUnit(1)"
