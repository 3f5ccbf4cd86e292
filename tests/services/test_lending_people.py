"""Who may sign, lend and borrow, through the door of a real room: never one person in two of these parts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.commands import AddApprover, AddReader, Command, LendCarrier, RecordApproval
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Lent
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import House
from tests.services.eventful import rows

SHEN, SECTION_HEAD, PRINCIPAL = 1, 1, 4
INTERNAL, MIMI = 2, 3
"""The levels of the stocked room's second and third carrier."""


def approve(room: Room, carrier: int, form_no: str, **odd: object) -> None:
    values: dict[str, object] = {"approver": PRINCIPAL, "approved_on": TODAY, "reader": SHEN} | odd
    room.do(RecordApproval(form_no=form_no, carriers=(carrier,), **values))  # type: ignore[arg-type]


def entered(room: Room, command: AddReader | AddApprover) -> int:
    told = room.do(command).told
    assert isinstance(told, Entered)
    return told.id


def leader(name: str) -> AddApprover:
    return AddApprover(name=name, post="x", authority=Authority.PRINCIPAL, since=date(2020, 1, 1))


def why_not(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


@pytest.mark.parametrize("name", ["宋闻溪", " 宋 闻溪", "宋闻\u3000溪"])
def test_r069_a_keeper_does_not_lend_to_himself(room: Room, name: str):
    card = AddReader(name=name, unit="档案室", cleared=Level.JIMI, valid_until=date(2027, 1, 1))
    reader = entered(room, card)
    approve(room, INTERNAL, "1", reader=reader)
    assert why_not(room, LendCarrier(carrier=INTERNAL, reader=reader)) == (Reason.KEEPER_IS_READER,)


@pytest.mark.parametrize("name", ["宋闻溪", "宋闻 溪 "])
def test_r069_a_keeper_does_not_approve_at_his_own_desk(room: Room, name: str):
    approver = entered(room, leader(name))
    command = RecordApproval(form_no="1", approver=approver, approved_on=TODAY, reader=SHEN, carriers=(INTERNAL,))
    assert why_not(room, command) == (Reason.APPROVER_IS_KEEPER,)


@pytest.mark.parametrize("name", ["沈知远", "沈 知远 ", "沈知\u3000远"])
def test_r069_a_reader_does_not_approve_for_himself(room: Room, name: str):
    approver = entered(room, leader(name))
    command = RecordApproval(form_no="1", approver=approver, approved_on=TODAY, reader=SHEN, carriers=(INTERNAL,))
    assert why_not(room, command) == (Reason.APPROVER_IS_READER,)


@pytest.mark.parametrize("order", [(SECTION_HEAD, PRINCIPAL), (PRINCIPAL, SECTION_HEAD)])
def test_r055_of_several_approvals_the_highest_counts(house: House, order: tuple[int, int]):
    for number, approver in enumerate(order):
        approve(house.room, MIMI, f"F-{number}", approver=approver)
    assert isinstance(house.room.do(LendCarrier(carrier=MIMI, reader=SHEN)).told, Lent)
    used = "SELECT a.approver_id FROM loans l JOIN approvals a ON a.id = l.approval_id"
    assert rows(house, used) == [(PRINCIPAL,)]


def test_r055_an_approval_holds_for_as_long_as_the_policy_says(room: Room):
    days = room.policy.approval_days
    approve(room, MIMI, "old", approved_on=TODAY - timedelta(days=days + 1))
    assert why_not(room, LendCarrier(carrier=MIMI, reader=SHEN)) == (Reason.LEVEL_STAYS_IN_ROOM,)
    approve(room, MIMI, "fresh", approved_on=TODAY - timedelta(days=days))
    assert isinstance(room.do(LendCarrier(carrier=MIMI, reader=SHEN)).told, Lent)


def test_a_form_number_and_a_name_are_kept_in_one_spelling(house: House):
    """A sign of compatibility is typed here and there; kept and found, it is one and the same."""
    entered(house.room, AddReader(name="\uf90a明", unit="部", valid_until=date(2027, 1, 1)))
    approve(house.room, INTERNAL, "\u212b-1")
    assert rows(house, "SELECT form_no FROM approvals") == [("\u00c5-1",)]
