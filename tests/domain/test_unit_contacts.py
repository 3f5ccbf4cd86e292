"""Contacts of departments: one person of the unit at a time, from a day on (R-148)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.unit_contacts import UnitContact, may_name_contact
from recordsroom.domain.units import OrganUnit
from tests.builders import TODAY, a_reader

FIRST, YESTERDAY, TOMORROW = date(2020, 1, 1), TODAY - timedelta(days=1), TODAY + timedelta(days=1)
UNIT = OrganUnit(1, "规划研究室", FIRST, None, None)
NOW = UnitContact(1, 1, 7, FIRST, None)


def of_unit(**odd: object) -> Reader:
    return a_reader(**({"unit_id": 1} | odd))


@pytest.mark.parametrize(
    ("unit", "reader", "since", "now", "reasons"),
    [
        (UNIT, of_unit(), TODAY, None, []),
        (UNIT, of_unit(), FIRST, None, []),
        (UNIT, of_unit(), TODAY, NOW, []),
        (UNIT, None, TODAY, NOW, []),
        (UNIT, None, TODAY, None, [Reason.NOTHING_TO_DO]),
        (UNIT, of_unit(unit_id=2), TODAY, None, [Reason.CONTACT_ELSEWHERE]),
        (UNIT, of_unit(unit_id=None), TODAY, None, [Reason.CONTACT_ELSEWHERE]),
        (UNIT, of_unit(stopped=True), TODAY, None, [Reason.CONTACT_ELSEWHERE]),
        (UNIT, of_unit(), TOMORROW, None, [Reason.VALUE_NOT_POSSIBLE]),
        (UNIT, of_unit(), FIRST - timedelta(days=1), None, [Reason.VALUE_NOT_POSSIBLE]),
        (UNIT, of_unit(), FIRST, NOW, [Reason.VALUE_NOT_POSSIBLE]),
        (UNIT, of_unit(id=7), TODAY, NOW, [Reason.ALREADY_DONE]),
        (OrganUnit(1, "规划研究室", FIRST, YESTERDAY, None), of_unit(), FIRST, None, [Reason.UNIT_ENDED]),
    ],
)
def test_r148_the_contact_is_one_person_of_the_unit_at_a_time(
    unit: OrganUnit, reader: Reader | None, since: date, now: UnitContact | None, reasons: list[Reason]
):
    assert [one.reason for one in may_name_contact(unit, reader, since, now, TODAY)] == reasons
    assert repr(NOW) == "UnitContact(1)"
