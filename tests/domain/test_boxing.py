"""Boxes: what may lie in one, where it may stand, and what goes into it at the shelf."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.arrangement import Box
from recordsroom.domain.box_shelving import may_shelve_box, may_shelve_in_box
from recordsroom.domain.boxing import ClassKey, Company, differs, may_be_a_class, may_put_in_box, why_stray
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Barcode, Condition, Custody, Kind, Level
from tests.builders import a_carrier, a_place, a_record


def a_box(**odd: Any) -> Box:
    values: dict[str, Any] = {
        "id": 1,
        "barcode": Barcode.make(Kind.BOX, 1).digits,
        "box_no": "0001",
        "fonds_no": "W017",
        "category_code": "WS",
        "year": 2019,
        "retention": "Y",
        "org_code": "GH",
        "legacy": False,
        "width_mm": 30,
        "location_id": 1,
        "labelled": True,
    }
    return Box(**(values | odd))


def reasons(objections: tuple[Objection, ...]) -> list[str]:
    return [one.reason for one in objections]


def test_r041_a_box_holds_one_class():
    verdict = may_put_in_box(a_carrier(), a_record(), a_box(), a_place(), Company(org_counts=True))
    assert not verdict.objections and not verdict.doubts


@pytest.mark.parametrize("odd", [{"year": 2018}, {"retention": "D30"}, {"category_code": "KJ"}, {"fonds_no": "W018"}])
def test_r041_another_class_is_refused(odd: dict[str, object]):
    verdict = may_put_in_box(a_carrier(), a_record(**odd), a_box(), a_place(), Company(org_counts=False))
    assert reasons(verdict.objections) == [Reason.CLASS_DIFFERS]


def test_p029_an_old_box_asks_back_instead():
    verdict = may_put_in_box(a_carrier(), a_record(year=2018), a_box(legacy=True), a_place(), Company(org_counts=False))
    assert not verdict.objections and verdict.doubts == (Doubt.BOX_MIXED,)


def test_p029_the_organ_counts_only_where_the_series_names_it():
    key = ClassKey.of(a_record(org_code="ZL"))
    assert differs(key, a_box(), org_counts=True)
    assert not differs(key, a_box(), org_counts=False)
    assert not differs(key, a_box(org_code=None), org_counts=True)


def test_r065_what_stands_elsewhere_is_not_in_the_box():
    verdict = may_put_in_box(a_carrier(location_id=2), a_record(), a_box(), a_place(), Company(org_counts=False))
    assert reasons(verdict.objections) == [Reason.BOX_ELSEWHERE]


def test_t006_what_is_out_does_not_go_into_a_box():
    out = a_carrier(custody=Custody.ON_LOAN, location_id=None)
    verdict = may_put_in_box(out, a_record(), a_box(location_id=None), None, Company(org_counts=False))
    assert reasons(verdict.objections) == [Reason.STILL_CHARGED]


def test_r039_a_box_stands_only_where_its_highest_level_may():
    low = a_place(id=2, max_level=Level.MIMI)
    inside = ((a_carrier(), Level.PUBLIC), (a_carrier(id=2), Level.JIMI), (a_carrier(id=3), None))
    assert reasons(may_shelve_box(a_box(location_id=None), inside, low, move=False)) == [Reason.PLACE_TOO_LOW]
    assert not may_shelve_box(a_box(location_id=None), inside[:1], low, move=False)


def test_an_empty_box_may_stand_in_a_place_kept_for_a_level():
    kept = a_place(id=2, max_level=Level.JUEMI, dedicated_to=Level.JUEMI)
    assert not may_shelve_box(a_box(location_id=None), (), kept, move=False)


def test_r065_a_box_goes_where_it_stood_unless_it_is_moved():
    elsewhere = a_place(id=2)
    assert reasons(may_shelve_box(a_box(), (), elsewhere, move=False)) == [Reason.WRONG_PLACE]
    assert not may_shelve_box(a_box(), (), elsewhere, move=True)


def test_r029_a_box_with_something_mouldy_in_it_is_not_shelved():
    mouldy = a_carrier(condition=Condition.MOULD)
    out = a_carrier(condition=Condition.MOULD, custody=Custody.ON_LOAN, location_id=None)
    assert reasons(may_shelve_box(a_box(), ((mouldy, Level.PUBLIC),), a_place(), move=False)) == [
        Reason.NEEDS_TREATMENT
    ]
    assert not may_shelve_box(a_box(), ((out, Level.PUBLIC),), a_place(), move=False)


def in_box(carrier: Any, *, move: bool = False, place: Any = None) -> list[str]:
    verdict = may_shelve_in_box(carrier, a_record(), a_box(), place, Company(), move=move)
    return reasons(verdict.objections)


def test_r065_a_carrier_goes_back_into_its_own_box():
    assert in_box(a_carrier(box_id=1), place=a_place()) == []
    assert in_box(a_carrier(box_id=2), place=a_place()) == [Reason.OTHER_BOX]
    assert in_box(a_carrier(box_id=2), place=a_place(), move=True) == []


def test_r065_what_belongs_elsewhere_goes_into_a_box_only_when_it_is_moved():
    belongs_elsewhere = a_carrier(location_id=2, home_id=2)
    assert in_box(belongs_elsewhere, place=a_place()) == [Reason.WRONG_PLACE]
    assert in_box(belongs_elsewhere, place=a_place(), move=True) == []
    assert in_box(a_carrier(home_id=None), place=a_place()) == []
    assert in_box(a_carrier(custody=Custody.ACCESSIONED, location_id=None, home_id=None)) == []


@pytest.mark.parametrize(
    ("odd", "possible"),
    [
        ({}, True),
        ({"category_code": "KJ·JJ", "year": 2019, "retention": "D30", "org_code": "办公室"}, True),
        ({"year": 20190}, False),
        ({"year": -1}, False),
        ({"category_code": "文书"}, False),
        ({"retention": "永久"}, False),
        ({"org_code": "a b"}, False),
        ({"fonds_no": "w17"}, False),
    ],
)
def test_f005_a_box_is_made_for_a_class_that_codes_have(odd: dict[str, Any], possible: bool):
    assert may_be_a_class(ClassKey(**({"fonds_no": "W017"} | odd))) is possible


@pytest.mark.parametrize(
    ("odd", "stray"),
    [
        ({}, None),
        ({"series_id": 2}, Reason.BOX_OF_ANOTHER_SERIES),
        ({"series_id": None}, None),
        ({"year": 2018}, Reason.CLASS_DIFFERS),
        ({"retention": "D30"}, Reason.CLASS_DIFFERS),
        ({"org_code": "ZL"}, Reason.CLASS_DIFFERS),
        # Volumes of several years may lie in one box, unless it names a year itself (P-29).
        ({"year": 2018, "profile": "P3"}, None),
    ],
)
def test_r041_what_came_first_decides_for_what_follows(odd: dict[str, object], stray: Reason | None):
    box = a_box(category_code=None, year=None, retention=None, org_code=None)
    company = Company(org_counts=True, first=a_record(id=7, series_id=1))
    assert why_stray(a_record(**{"series_id": 1} | odd), box, company) == stray
    assert why_stray(a_record(**{"series_id": 1} | odd), box, Company(org_counts=True)) is None
