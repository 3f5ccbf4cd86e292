"""What the rows of a move mean, shelf by shelf (P-18)."""

from __future__ import annotations

import pytest

from recordsroom.domain.moving import CountTask, MoveFlaw, Spot, Step, steps_of
from tests.builders import TODAY

CODES = ("01", "01-1", "01-2", "02", "02-1", "02-2", "02-3", "03", "03-9")
SPOTS = {code: Spot(number, code, "-" in code) for number, code in enumerate(CODES, 1)}


def parts(spot: Spot) -> list[Spot]:
    return [one for one in SPOTS.values() if one.code.startswith(f"{spot.code}-")]


def steps(*rows: tuple[str, str]) -> tuple[Step, ...]:
    return steps_of(((line, *row) for line, row in enumerate(rows, 2)), SPOTS.get, parts)


def test_p18_a_shelf_goes_onto_a_shelf():
    assert steps(("01-1", "02-3")) == (Step(2, "01-1", "02-3", 2, 7),)


def test_p18_a_part_of_the_room_goes_onto_one_that_is_divided_alike():
    assert [(step.old, step.new, step.flaw) for step in steps(("01", "02"))] == [
        ("01-1", "02-1", None),
        ("01-2", "02-2", None),
    ]


@pytest.mark.parametrize(
    ("row", "flaw"),
    [
        (("99", "02"), MoveFlaw.OLD_UNKNOWN),
        (("01", ""), MoveFlaw.NEW_UNKNOWN),
        (("01-1", "01-1"), MoveFlaw.SAME),
        (("01-1", "02"), MoveFlaw.NO_MATCH),
        (("03", "02"), MoveFlaw.NO_MATCH),
    ],
)
def test_p18_a_row_that_leads_nowhere_says_why(row: tuple[str, str], flaw: MoveFlaw):
    assert [step.flaw for step in steps(row)] == [flaw]


def test_p18_no_shelf_moves_to_two_places():
    found = steps(("01-1", "02-1"), ("01", "02"))
    assert [step.flaw for step in found] == [None, MoveFlaw.OLD_TWICE, None]


def test_a_task_shows_nothing_but_its_number():
    assert repr(CountTask(7, 1, TODAY, None)) == "CountTask(7)"
