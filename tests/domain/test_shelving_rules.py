"""Whether a carrier may stand in a place, rule by rule."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import NewLocation
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import SHELVES, fits_within, may_shelve
from recordsroom.domain.values import Condition, Custody, Level, LocationKind
from tests.builders import a_carrier, a_place

STRONG_ROOM = a_place(max_level=Level.JUEMI, dedicated_to=Level.JUEMI)


def reasons(level: Level | None, place: object = None, *, move: bool = True, **odd: object) -> list[Reason]:
    carrier = a_carrier(**{"location_id": None, "custody": Custody.ACCESSIONED, **odd})
    where = place or a_place()
    return [objection.reason for objection in may_shelve(carrier, level, where, move=move)]  # type: ignore[arg-type]


@pytest.mark.parametrize("condition", [Condition.MOULD, Condition.INSECTS, Condition.DIRTY])
def test_r029_what_is_mouldy_or_infested_is_treated_first(condition: Condition):
    assert reasons(Level.INTERNAL, condition=condition) == [Reason.NEEDS_TREATMENT]


def test_r029_what_is_only_damaged_may_stand_on_the_shelf():
    assert not reasons(Level.INTERNAL, condition=Condition.DAMAGED)


def test_r037_a_carrier_stands_in_a_section_a_level_a_slot_or_a_cabinet():
    for kind in LocationKind:
        found = reasons(Level.INTERNAL, a_place(kind=kind))
        assert found == ([] if kind in SHELVES else [Reason.NOT_A_SHELF])


def test_r038_top_secret_stands_apart():
    assert reasons(Level.JUEMI, a_place(max_level=Level.JUEMI)) == [Reason.TOP_SECRET_APART]
    assert not reasons(Level.JUEMI, STRONG_ROOM)


@pytest.mark.parametrize("level", [Level.PUBLIC, Level.INTERNAL, Level.MIMI, Level.JIMI, None])
def test_r038_a_place_kept_for_one_level_takes_no_other(level: Level | None):
    assert reasons(level, STRONG_ROOM) == [Reason.PLACE_DEDICATED]


def part(highest: Level = Level.PUBLIC, dedicated_to: Level | None = None) -> NewLocation:
    return NewLocation("02-09", "02 库 09 柜", LocationKind.CABINET, "02", highest, dedicated_to)


def test_r038_a_part_of_a_place_kept_for_one_level_is_kept_for_no_other():
    assert fits_within(part(Level.JUEMI, Level.JUEMI), STRONG_ROOM)
    assert fits_within(part(Level.JUEMI), STRONG_ROOM)
    assert not fits_within(part(Level.JIMI, Level.JIMI), STRONG_ROOM)


@pytest.mark.parametrize("level", list(Level))
def test_r039_a_part_never_holds_more_than_the_place_it_is_part_of(level: Level):
    for highest in Level:
        assert fits_within(part(level), a_place(max_level=highest)) is (level <= highest)


@pytest.mark.parametrize("level", list(Level))
def test_r039_nothing_stands_where_its_level_may_not(level: Level):
    for highest in Level:
        place = a_place(max_level=highest)
        expected = [Reason.PLACE_TOO_LOW] if level > highest else []
        assert reasons(level, place) == (expected if level < Level.JUEMI else [Reason.TOP_SECRET_APART])


def test_r039_the_refusal_tells_both_levels():
    [objection] = may_shelve(a_carrier(), Level.JIMI, a_place(max_level=Level.INTERNAL), move=True)
    assert objection.facts == {"level": Level.JIMI, "place_level": Level.INTERNAL}


def test_p03_a_level_still_to_be_checked_may_be_shelved():
    assert not reasons(None, a_place(max_level=Level.PUBLIC))


def test_r064_what_is_on_loan_is_taken_back_first():
    assert reasons(Level.INTERNAL, custody=Custody.ON_LOAN) == [Reason.STILL_CHARGED]


def test_r063_what_came_back_with_other_pages_is_cleared_up_first():
    assert reasons(Level.INTERNAL, custody=Custody.RETURNED_UNCHECKED) == [Reason.PAGES_DIFFER_OPEN]


def test_r065_a_carrier_goes_back_to_its_own_place():
    assert reasons(Level.INTERNAL, a_place(id=7), move=False, home_id=1) == [Reason.WRONG_PLACE]
    assert not reasons(Level.INTERNAL, a_place(id=7), move=True, home_id=1)
    assert not reasons(Level.INTERNAL, a_place(id=1), move=False, home_id=1)
    assert not reasons(Level.INTERNAL, a_place(id=7), move=False, home_id=None)


def test_every_objection_is_handed_back_at_once():
    found = reasons(Level.JIMI, a_place(id=7, max_level=Level.PUBLIC), move=False, condition=Condition.MOULD)
    assert found == [Reason.NEEDS_TREATMENT, Reason.PLACE_TOO_LOW, Reason.WRONG_PLACE]


def test_a_place_shows_nothing_of_itself_but_its_number():
    assert repr(a_place(id=7)) == "StorageLocation(7)"


def test_p017_a_cover_that_was_merged_is_put_nowhere():
    assert reasons(Level.INTERNAL, custody=Custody.WITHDRAWN) == [Reason.CARRIER_WITHDRAWN]


def test_p18_what_is_in_a_case_is_taken_out_before_it_is_shelved():
    assert reasons(Level.INTERNAL, custody=Custody.IN_CASE) == [Reason.PACKED_AWAY]


def test_r037_a_closed_place_takes_nothing():
    assert reasons(Level.INTERNAL, a_place(closed=True)) == [Reason.PLACE_CLOSED]
