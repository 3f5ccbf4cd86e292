"""The schedule of retention: which line counts, how long, and from which day (R-106)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from recordsroom.domain.rules import Reason
from recordsroom.domain.schedules import Kept, Schedule, ScheduleLine, StartDay, ends_on, may_schedule, read_category
from tests.builders import TODAY

NEXT, OWN = StartDay.NEXT_YEAR, StartDay.OWN_DATE


def line(category: str, period: str | None, start: StartDay = NEXT, **odd: Any) -> ScheduleLine:
    told: dict[str, Any] = {"id": 7, "scheduled_name": "", "schedule_basis": "表一", "scheduled_on": TODAY}
    told |= {"scheduled_by": 1, "schedule_ended_on": None, "schedule_ended_by": None}
    return ScheduleLine(scheduled_category=category, scheduled_period=period, start_day=start, **(told | odd))


@pytest.mark.parametrize(
    ("period", "year", "dated", "start", "until"),
    [
        ("D10", 2011, None, NEXT, date(2021, 12, 31)),
        ("D10", None, "2011-05", NEXT, date(2021, 12, 31)),
        ("D10", 2011, "2011-05-04", OWN, date(2021, 5, 4)),
        ("D10", 2011, "2011-02", OWN, date(2021, 2, 28)),
        ("D10", 2011, "2011-12", OWN, date(2021, 12, 31)),
        ("D10", 2011, "2011", OWN, date(2021, 12, 31)),
        ("D10", 2011, None, OWN, date(2021, 12, 31)),
        ("D10", 2012, "2012-02-29", OWN, date(2022, 2, 28)),
        ("SHORT", 2005, None, NEXT, date(2020, 12, 31)),
        ("LONG", 1970, None, NEXT, date(2020, 12, 31)),
        ("Y", 1970, None, NEXT, None),
        (None, 1970, None, NEXT, None),
        ("D10", None, None, NEXT, None),
    ],
)
def test_r106_a_period_runs_from_its_day(
    period: str | None, year: int | None, dated: str | None, start: StartDay, until: date | None
):
    assert ends_on(period, year, dated, start) == until


def test_r106_between_two_periods_the_longer_counts():
    plan = Schedule.of(
        [line("WS", "D30"), line("", None, OWN), line("KJ", "D10"), line("KU", "Y", schedule_ended_on=TODAY)]
    )
    assert plan.kept("WS", "D10", 2011, "2011-05-04") == Kept("D30", date(2041, 12, 31), True)
    assert plan.kept("WS", "Y", 2011, None) == Kept("Y", None)
    assert plan.kept("WS·A", None, 2011, None) == Kept("D30", date(2041, 12, 31), True)
    assert plan.kept("KU", "D10", 2011, "2011-05-04") == Kept("D10", date(2021, 5, 4))
    assert plan.kept(None, "D10", 2011, "2011-05-04") == Kept("D10", date(2021, 5, 4))
    assert Schedule().kept("WS", "D10", 2011, None) == Kept("D10", date(2021, 12, 31))
    assert plan.shortest == 10 and Schedule().shortest == 0
    assert repr(plan.lines["WS"]) == "ScheduleLine(7)"


def test_r106_a_line_names_a_category_a_period_and_its_article():
    assert read_category(" ws · a ") == "WS·A" and read_category("") == "" and read_category("文书") is None
    assert may_schedule("WS", "定期10年", "表一", "") == () and may_schedule("", "", "表一", "") == ()
    odd = [
        may_schedule(None, "", "表", ""),
        may_schedule("WS", "十年", "表", ""),
        may_schedule("WS", "", "表" * 61, ""),
    ]
    assert [told[0].reason for told in odd] == [Reason.VALUE_NOT_POSSIBLE] * 3
    assert [one.reason for one in may_schedule("WS", "", "", "")] == [Reason.SCHEDULE_BASIS_MISSING]
