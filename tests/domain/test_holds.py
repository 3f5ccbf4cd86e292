"""Holds: over what they stand, and how they are placed and lifted."""

from __future__ import annotations

from datetime import date, timedelta

from recordsroom.domain.errors import Objection
from recordsroom.domain.holds import LONGEST_WORDS, Hold, against_hold, held, may_lift, may_place
from recordsroom.domain.rules import Reason
from tests.builders import TODAY, a_record


def a_hold(**odd: object) -> Hold:
    values: dict[str, object] = {
        "id": 1,
        "held_record_id": None,
        "held_box_id": None,
        "held_series_id": None,
        "hold_reason": "审计组调阅",
        "placed_on": TODAY,
        "placed_by": 1,
        "look_again_on": None,
        "lifted_on": None,
        "lifted_by": None,
        "lift_reason": "",
    }
    return Hold(**(values | odd))  # type: ignore[arg-type]


def test_a_hold_stands_over_its_record_box_or_series_and_over_nothing_else():
    record = a_record(id=7, series_id=2)
    over = [a_hold(held_record_id=7), a_hold(held_box_id=4), a_hold(held_series_id=2)]
    beside = [a_hold(held_record_id=8), a_hold(held_box_id=5), a_hold(held_series_id=3)]
    assert held([record], [4], [*beside, *over]) == tuple(over)
    assert held([a_record(id=9)], [], [*over, *beside]) == ()


def test_a_hold_of_a_file_or_an_item_stands_over_both():
    file, item = a_record(id=1), a_record(id=2, parent_id=1)
    assert held([file, item], [], [a_hold(held_record_id=2)]) and held([item, file], [], [a_hold(held_record_id=1)])


def test_a_lifted_hold_stands_no_more_and_one_past_its_day_does():
    lifted = a_hold(held_record_id=1, lifted_on=TODAY, lifted_by=1, lift_reason="办结")
    past = a_hold(held_record_id=1, look_again_on=date(2020, 2, 29))
    assert held([a_record()], [], [lifted, past]) == (past,)
    assert repr(past) == "Hold(1)"


def test_t31_what_is_held_may_not_be_appraised_or_destroyed():
    assert against_hold([a_hold(), a_hold()]) == Objection(Reason.ON_HOLD, {"holds": 2})
    assert against_hold([]) is None


def test_a_hold_names_one_thing_a_reason_and_a_day_to_come():
    def reasons(
        targets: tuple[int | None, ...] = (1, None), told: str = "审计", day: date | None = None
    ) -> list[Reason]:
        return [one.reason for one in may_place(targets, told, day, TODAY)]

    assert reasons() == reasons(day=TODAY + timedelta(days=1)) == []
    assert reasons(told="") == [Reason.HOLD_UNTOLD]
    odd = [reasons((1, 2)), reasons((None,)), reasons(day=TODAY), reasons(told="字" * (LONGEST_WORDS + 1))]
    assert odd == [[Reason.VALUE_NOT_POSSIBLE]] * 4


def test_a_hold_is_lifted_once_and_with_a_reason():
    lifted = a_hold(lifted_on=TODAY, lifted_by=1)
    told = [(lifted, "办结"), (a_hold(), ""), (a_hold(), "字" * (LONGEST_WORDS + 1))]
    found = [may_lift(hold, reason)[0].reason for hold, reason in told]
    assert found == [Reason.HOLD_ENDED, Reason.HOLD_UNTOLD, Reason.VALUE_NOT_POSSIBLE]
    assert may_lift(a_hold(), "办结") == ()
