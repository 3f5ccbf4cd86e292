"""Deputies in the vault: their signature lifts what the one they stand for could lift (P-08)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from recordsroom.domain.commands import AddApprover, Command, Deputize, EndOffice, LendCarrier, RecordApproval
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Deputized, Lent, OfficeEnded
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level
from recordsroom.services.queries.deputies import deputies_of
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock

BRANCH, PRINCIPAL = 2, 4
INTERNAL, MIMI = 2, 3
NEXT_WEEK = TODAY + timedelta(days=7)
STANDING = Deputize(
    approver=PRINCIPAL, deputy=BRANCH, since=TODAY, until=NEXT_WEEK, max_level=Level.MIMI, document_no="青党〔2026〕9号"
)
SIGNED = RecordApproval(form_no="A-1", approver=BRANCH, approved_on=TODAY, reader=1, carriers=(MIMI,), deputation=1)


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def test_p08_the_deputys_signature_lifts_what_the_principals_would(room: Room):
    assert room.do(STANDING).told == Deputized(PRINCIPAL, "方其琛", NEXT_WEEK)
    room.do(SIGNED)
    assert isinstance(room.do(LendCarrier(carrier=MIMI, reader=1)).told, Lent)


def test_p08_without_the_deputation_his_own_rung_counts(room: Room):
    room.do(STANDING)
    room.do(replace(SIGNED, deputation=None))
    assert refused(room, LendCarrier(carrier=MIMI, reader=1)) == (Reason.APPROVER_TOO_LOW,)


def test_p08_above_the_level_of_the_deputation_his_own_rung_counts(room: Room):
    room.do(replace(STANDING, max_level=Level.INTERNAL))
    room.do(SIGNED)
    assert refused(room, LendCarrier(carrier=MIMI, reader=1)) == (Reason.APPROVER_TOO_LOW,)


def test_p08_of_several_approvals_the_highest_counts(room: Room):
    room.do(STANDING)
    room.do(SIGNED)
    room.do(replace(SIGNED, form_no="A-2", approver=1, deputation=None))
    assert isinstance(room.do(LendCarrier(carrier=MIMI, reader=1)).told, Lent)


def test_p08_a_signature_outside_the_dates_is_no_deputys(room: Room, clock: MovableClock):
    room.do(STANDING)
    clock.move(days=9)
    assert refused(room, replace(SIGNED, approved_on=TODAY + timedelta(days=8))) == (Reason.DEPUTY_NOT_STANDING,)
    room.do(SIGNED)


def test_p08_the_form_says_by_which_right_it_was_signed(room: Room):
    room.do(STANDING)
    room.do(SIGNED)
    assert refused(room, replace(SIGNED, deputation=None, carriers=(INTERNAL,))) == (Reason.FORM_NUMBER_TAKEN,)


def test_r069_nobody_lets_a_deputy_approve_for_himself(room: Room):
    room.do(AddApprover(name="沈知远", post="总工", authority=Authority.PRINCIPAL, since=date(2020, 1, 1)))
    room.do(replace(STANDING, approver=5))
    assert refused(room, SIGNED) == (Reason.APPROVER_IS_READER,)


def test_p08_the_desk_offers_the_deputy_as_far_as_he_may_sign(room: Room):
    room.do(STANDING)
    offered = room.ask(approvers_in_office, Authority.PRINCIPAL, Level.MIMI)
    assert [(one.name, one.deputation, one.signs_for) for one in offered] == [
        ("顾言舟", None, ""),
        ("方其琛", 1, "所长 顾言舟"),
    ]
    assert [one.name for one in room.ask(approvers_in_office, Authority.PRINCIPAL, Level.JIMI)] == ["顾言舟"]


def test_p08_an_office_ends_and_with_it_what_others_sign_for_it(room: Room, clock: MovableClock):
    room.do(STANDING)
    assert room.do(EndOffice(approver=PRINCIPAL, last_day=TODAY)).told == OfficeEnded(PRINCIPAL, TODAY)
    room.do(SIGNED)
    clock.move(days=1)
    assert room.ask(approvers_in_office, Authority.PRINCIPAL, Level.MIMI) == ()
    late = replace(SIGNED, form_no="A-3", approved_on=TODAY + timedelta(days=1))
    assert refused(room, late) == (Reason.DEPUTY_NOT_STANDING,)
    assert refused(room, EndOffice(approver=PRINCIPAL, last_day=TODAY)) == (Reason.NOTHING_TO_DO,)


def test_p08_the_register_keeps_every_deputation(room: Room, clock: MovableClock):
    room.do(STANDING)
    clock.move(days=30)
    [row] = room.ask(deputies_of, PRINCIPAL)
    assert (row.name, row.document_no, row.in_force) == ("方其琛", "青党〔2026〕9号", False)
    assert refused(room, replace(STANDING, document_no="")) == (Reason.DOCUMENT_MISSING,)
