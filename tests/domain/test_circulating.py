"""Circulation: who may be on a sheet, when a leg goes, and when it has ended (R-75 to R-81)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from recordsroom.domain.circulating import (
    Circulation,
    CirculationLeg,
    may_circulate,
    may_end_circulation,
    may_end_leg,
    may_go_round,
    may_read_folder,
    may_send,
)
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Condition, Custody, Level
from tests.builders import TODAY, a_carrier, a_reader

SHEET = Circulation(1, "传1", False, "", 1, 0, None)
NEW = CirculationLeg(2, 1, 2, 1, None, None, "", "", "", None, "", None)
GONE = replace(NEW, id=1, leg_no=1, sent_at=1, leg_due_on=TODAY)
BACK = replace(GONE, ended_at=2, signed_name="沈知远", pieces_counted=2)
LEVELS = (Level.INTERNAL, Level.MIMI)


def told(found: tuple[Objection, ...]) -> tuple[Reason, ...]:
    return tuple(one.reason for one in found)


def test_r078_r080_a_folder_has_bounds_known_levels_and_a_limited_circle():
    folder = [a_carrier(), a_carrier(id=2)]
    assert told(may_circulate(folder, LEVELS, 3)) == ()
    assert told(may_circulate([], (), 3)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert told(may_circulate(folder, LEVELS, 31)) == (Reason.CIRCLE_TOO_LARGE,)
    assert told(may_circulate(folder, (None, Level.MIMI), 1)) == (Reason.LEVEL_UNKNOWN,)
    gone = a_carrier(custody=Custody.WITHDRAWN)
    assert told(may_circulate([gone], LEVELS, 1)) == (Reason.CARRIER_WITHDRAWN,)


def test_r057_who_reads_the_folder_may_read_all_of_it():
    assert told(may_read_folder(a_reader(), LEVELS, TODAY)) == ()
    assert told(may_read_folder(a_reader(cleared=Level.INTERNAL), LEVELS, TODAY)) == (Reason.NOT_CLEARED,)
    assert told(may_read_folder(a_reader(cleared=Level.PUBLIC), (None,), TODAY)) == ()
    assert told(may_read_folder(a_reader(stopped=True), LEVELS, TODAY)) == (Reason.CARD_STOPPED,)
    late = a_reader(valid_until=TODAY - timedelta(days=1))
    assert told(may_read_folder(late, LEVELS, TODAY)) == (Reason.CARD_EXPIRED,)


def test_r075_the_next_leg_waits_for_the_last():
    assert told(may_send(SHEET, NEW, (BACK, NEW))) == ()
    assert told(may_send(SHEET, NEW, (GONE, NEW))) == (Reason.LEG_OPEN,)
    assert told(may_send(SHEET, BACK, (BACK, NEW))) == (Reason.CIRCULATION_ENDED,)
    assert told(may_send(replace(SHEET, closed_at=3), NEW, (NEW,))) == (Reason.CIRCULATION_ENDED,)


def test_r078_the_folder_goes_whole_or_not_at_all():
    assert told(may_go_round([a_carrier()])) == ()
    assert told(may_go_round([a_carrier(), a_carrier(custody=Custody.ON_LOAN)])) == (Reason.FOLDER_INCOMPLETE,)
    assert told(may_go_round([a_carrier(condition=Condition.MOULD)])) == (Reason.NEEDS_TREATMENT,)


def test_r077_r079_a_leg_ends_signed_and_counted():
    def ended(leg: CirculationLeg = GONE, **odd: Any) -> tuple[Reason, ...]:
        asked = {"signed_name": "沈知远", "signed_at": "15:20", "pieces": 2, "folder": 2, "back": 2}
        return told(may_end_leg(leg, a_reader(), **{**asked, **odd}))

    assert ended() == ()
    assert ended(BACK) == ended(NEW) == (Reason.NOTHING_TO_DO,)
    assert ended(back=1) == (Reason.FOLDER_INCOMPLETE,)
    assert ended(pieces=3) == (Reason.PIECES_DIFFER,)
    assert ended(signed_name="") == ended(signed_at="") == (Reason.LEG_UNSIGNED,)
    assert ended(signed_name="白露宁") == (Reason.LEG_SIGNED_OTHERWISE,)


def test_r075_a_sheet_is_filed_when_the_folder_is_back():
    assert told(may_end_circulation(SHEET, (BACK, NEW))) == ()
    assert told(may_end_circulation(SHEET, (GONE,))) == (Reason.LEG_OPEN,)
    assert told(may_end_circulation(replace(SHEET, closed_at=3), ())) == (Reason.CIRCULATION_ENDED,)


def test_nothing_of_a_sheet_is_told_where_it_is_written_out():
    assert [repr(SHEET), repr(NEW)] == ["Circulation(1)", "CirculationLeg(2)"]
