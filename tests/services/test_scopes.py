"""Loans within the scope of a slip: lines are added at the desk, and the slip says when it is full (P-12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from recordsroom.domain.commands import Command, LendCarrier, RecordApproval, RecordScope, ReturnCarrier, Undo
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.facts import Lent
from recordsroom.domain.rules import Reason
from recordsroom.domain.scopes import Bounds, SlipLine
from recordsroom.domain.values import Level
from recordsroom.services.queries.lending import approval_sheets
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock

MIMI, SECOND_MIMI, INTERNAL, JIMI = 3, 8, 2, 4
BOUNDS = Bounds(None, 2019, 2019, Level.MIMI, 2, TODAY + timedelta(days=10), topic="管网")
SLIP = RecordScope(form_no="S-1", approver=4, approved_on=TODAY, reader=1, bounds=BOUNDS)


def refused(room: Room, command: Command) -> dict[Reason, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return {objection.reason: dict(objection.facts) for objection in caught.value.objections}


def lent(room: Room, carrier: int) -> Lent:
    told = room.do(LendCarrier(carrier=carrier, reader=1)).told
    assert isinstance(told, Lent)
    return told


def test_p12_carriers_within_the_scope_go_out_and_get_their_lines(room: Room):
    assert Reason.LEVEL_STAYS_IN_ROOM in refused(room, LendCarrier(carrier=MIMI, reader=1))
    room.do(SLIP)
    assert lent(room, MIMI).slip == SlipLine("S-1", 1, 2, "管网")
    assert lent(room, SECOND_MIMI).slip == SlipLine("S-1", 2, 2, "管网")
    [sheet] = room.ask(approval_sheets, 1)
    assert (sheet.form_no, [line.used for line in sheet.lines]) == ("S-1", [True, True])


def test_p12_a_full_slip_says_so_and_the_same_carrier_may_go_out_again(room: Room):
    room.do(replace(SLIP, bounds=replace(BOUNDS, most=1)))
    lent(room, MIMI)
    told = refused(room, LendCarrier(carrier=SECOND_MIMI, reader=1))
    assert told[Reason.OUTSIDE_SCOPE] == {"form_no": "S-1", "bound": "most"} and Reason.LEVEL_STAYS_IN_ROOM in told
    room.do(ReturnCarrier(carrier=MIMI))
    assert lent(room, MIMI).slip == SlipLine("S-1", 1, 1, "管网")


def test_p12_a_loan_taken_back_gives_its_line_back(room: Room):
    room.do(replace(SLIP, bounds=replace(BOUNDS, most=1)))
    entry = room.do(LendCarrier(carrier=MIMI, reader=1)).entry
    room.do(Undo(entry=entry))
    assert lent(room, SECOND_MIMI).slip == SlipLine("S-1", 1, 1, "管网")


def test_p12_outside_its_days_or_for_another_the_slip_lets_nothing_out(room: Room, clock: MovableClock):
    room.do(SLIP)
    assert Reason.APPROVAL_MISSING in refused(room, LendCarrier(carrier=INTERNAL, reader=2))
    clock.move(days=11)
    assert Reason.OUTSIDE_SCOPE not in refused(room, LendCarrier(carrier=MIMI, reader=1))


def test_p12_a_form_that_names_the_carrier_counts_before_a_scope(room: Room):
    room.do(SLIP)
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(MIMI,)))
    assert lent(room, MIMI).slip is None
    assert [sheet.lines == () for sheet in room.ask(approval_sheets, 1)] == [False, True]


def test_r055_the_rung_of_the_signature_counts_within_a_scope_too(room: Room):
    room.do(replace(SLIP, approver=1))
    assert Reason.APPROVER_TOO_LOW in refused(room, LendCarrier(carrier=MIMI, reader=1))


def test_r053_what_never_leaves_the_room_does_not_by_scope(room: Room):
    room.do(replace(SLIP, bounds=replace(BOUNDS, max_level=Level.JIMI)))
    assert set(refused(room, LendCarrier(carrier=JIMI, reader=1))) >= {Reason.NEVER_LEAVES_ROOM}


def test_p12_a_form_is_used_once_whichever_way(room: Room):
    room.do(SLIP)
    assert refused(room, SLIP) == {Reason.FORM_NUMBER_TAKEN: {}}
    named = RecordApproval(form_no="S-1", approver=4, approved_on=TODAY, reader=1, carriers=(MIMI,))
    assert refused(room, named) == {Reason.FORM_NUMBER_TAKEN: {}}


def test_p12_a_slip_is_judged_as_every_approval_is(room: Room):
    assert Reason.SCOPE_TOO_HIGH in refused(room, replace(SLIP, bounds=replace(BOUNDS, max_level=Level.JUEMI)))
    assert Reason.APPROVAL_IN_FUTURE in refused(room, replace(SLIP, approved_on=TODAY + timedelta(days=1)))
    assert Reason.VALUE_NOT_POSSIBLE in refused(room, replace(SLIP, form_no=" "))
    with pytest.raises(Unknown):
        room.do(replace(SLIP, bounds=replace(BOUNDS, series_id=99)))
