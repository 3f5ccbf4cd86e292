"""Holds in the room: placed and lifted with reasons, seen by whoever would appraise or destroy."""

from __future__ import annotations

from datetime import timedelta

import pytest

from recordsroom.domain.commands import Command, EndHold, MakeBox, PlaceHold, PutInBox, RegisterRecord, Undo
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.facts import Entered, Registered
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Reason
from recordsroom.services.holding import holds_over
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY
from tests.services.registers import begin, copy, said


def over(room: Room, record: int) -> list[int]:
    with unit_of_work(room.vault) as unit:
        return [hold.id for hold in holds_over(unit, unit.get(Record, record))]


def placed(room: Room, record: int | None = None, box: int | None = None, series: int | None = None) -> int:
    again = TODAY + timedelta(days=90)
    told = room.do(PlaceHold(record=record, box=box, series=series, reason="市审计组", look_again_on=again)).told
    assert isinstance(told, Entered)
    return told.id


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def test_t31_a_hold_stands_over_a_record_until_it_is_lifted(room: Room):
    hold = placed(room, record=1)
    assert over(room, 1) == [hold] and over(room, 2) == []
    assert refused(room, PlaceHold(record=1, reason=" 市审计组 ")) == (Reason.ALREADY_DONE,)
    assert refused(room, EndHold(hold=hold, reason=" ")) == (Reason.HOLD_UNTOLD,)
    lifted = room.do(EndHold(hold=hold, reason="审计结束"))
    assert over(room, 1) == []
    assert refused(room, EndHold(hold=hold, reason="审计结束")) == (Reason.HOLD_ENDED,)
    room.do(Undo(entry=lifted.entry))
    assert over(room, 1) == [hold]


def test_a_hold_over_a_box_stands_over_what_lies_in_it(room: Room):
    key = {"fonds_no": "W017", "category_code": "WS", "year": 2019, "retention": "Y", "org_code": "GH", "width_mm": 30}
    told = room.do(MakeBox(**key)).told  # type: ignore[arg-type]
    assert isinstance(told, Entered)
    room.do(PutInBox(carriers=(1, 2), box=told.id))
    hold = placed(room, box=told.id)
    assert [over(room, record) for record in (1, 2, 3)] == [[hold], [hold], []]


def test_a_hold_over_a_series_stands_over_its_records(room: Room):
    series = begin(room)
    code = "W017-WS·2019-Y-GH-0021"
    made = room.do(RegisterRecord(series=series, reference_code=code, facts=said(), carriers=(copy(),))).told
    assert isinstance(made, Registered)
    assert over(room, made.record) == [] and over(room, 1) == []
    hold = placed(room, series=series)
    assert over(room, made.record) == [hold] and over(room, 1) == []


def test_a_hold_needs_one_thing_that_is_there(room: Room):
    assert refused(room, PlaceHold(record=1, box=1, reason="审计")) == (Reason.VALUE_NOT_POSSIBLE,)
    for nothing in (
        PlaceHold(record=999, reason="审计"),
        PlaceHold(box=9, reason="审计"),
        EndHold(hold=9, reason="审"),
    ):
        with pytest.raises(Unknown):
            room.do(nothing)
