"""Leaders at this PC: approval by the own password, and the head who reads by office (P-26, domain.md §4.2)."""

from __future__ import annotations

from datetime import date

import pytest

from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.commands import (
    ActivateUser,
    AddReader,
    ApproveHere,
    Command,
    CreateUser,
    LendCarrier,
    ReadByOffice,
    StopUser,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Lent
from recordsroom.domain.keepers import Role
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level
from recordsroom.services.queries.approval_register import approval_register
from recordsroom.services.queries.leaders import is_head, leaders_here
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer, new_signing_key, public_key_of
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import ARCHIVIST, SECOND, SECURITY, SYSTEM, House
from tests.services.eventful import signer_of

MIMI, LEADER, HEAD = 3, 6, 4
HERE = ApproveHere(approver=HEAD, reader=1, carriers=(MIMI,))


def reasons(room: Room, command: Command, second: Signer | None = None) -> set[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command, second=second)
    return {objection.reason for objection in caught.value.objections}


@pytest.fixture
def leader(house: House) -> Signer:
    """The hand of the head of the unit, who has an account of his own."""
    private = new_signing_key()
    made = CreateUser(
        user=LEADER, name="顾言舟", roles=frozenset({Role.APPROVER}), public_key=public_key_of(private), key_file="0"
    )
    house.enter(SYSTEM).do(made)
    house.enter(SECURITY).do(ActivateUser(user=LEADER))
    house.enter(ARCHIVIST)
    return Signer(LEADER, private)


def test_a_leader_approves_by_his_own_password_and_the_loan_is_made(house: House, leader: Signer):
    room = house.room
    outcome = room.do(HERE, second=leader)
    assert isinstance(room.do(LendCarrier(carrier=MIMI, reader=1)).told, Lent)
    [sheet] = room.ask(approval_register)
    assert (sheet.given_as, sheet.approver, sheet.sign_by) == (ApprovalWay.PASSWORD, "顾言舟", None)
    with unit_of_work(room.vault) as unit:
        both = "SELECT count(*) FROM journal WHERE seq = ? AND actor = ? AND second_actor = ?"
        assert unit.count(both, outcome.entry, ARCHIVIST, LEADER) == 1


def test_r069_nobody_else_can_approve_and_not_for_himself(house: House, leader: Signer):
    room = house.room
    assert reasons(room, HERE) == {Reason.LEADER_NOT_HERE}
    assert reasons(room, HERE, signer_of(house, ARCHIVIST)) == {Reason.SECOND_NOT_ANOTHER}
    assert reasons(room, HERE, signer_of(house, SECOND)) == {Reason.NOT_THIS_LEADER}
    other = ApproveHere(approver=2, reader=1, carriers=(MIMI,))
    assert reasons(room, other, leader) == {Reason.NOT_THIS_LEADER}
    room.do(AddReader(name="顾言舟", unit="所办", cleared=Level.JUEMI, valid_until=date(2027, 6, 30)))
    own = ApproveHere(approver=HEAD, reader=4, carriers=(MIMI,))
    assert reasons(room, own, leader) == {Reason.APPROVER_IS_READER}
    # A leader stands beside nobody at a place of two keepers.
    assert reasons(room, LendCarrier(carrier=MIMI, reader=1), leader) == {Reason.SECOND_NOT_ENTITLED}


def test_only_leaders_with_an_account_in_force_are_offered(house: House, leader: Signer):
    [one] = house.room.ask(leaders_here, Authority.CHARGE_LEADER)
    assert (one.signs.name, one.account) == ("顾言舟", "顾言舟")
    house.enter(SECURITY).do(StopUser(user=LEADER))
    room = house.enter(ARCHIVIST)
    assert room.ask(leaders_here) == () and reasons(room, HERE, leader) == {Reason.NOT_THIS_LEADER}


def test_p26_the_head_takes_it_by_his_office_and_it_is_on_record(room: Room):
    room.do(AddReader(name="顾 言舟", unit="所办", cleared=Level.JUEMI, valid_until=date(2027, 6, 30)))
    assert room.ask(is_head, "顾言舟") and not room.ask(is_head, "何以宁")
    assert Reason.LEVEL_STAYS_IN_ROOM in reasons(room, LendCarrier(carrier=MIMI, reader=4))
    room.do(ReadByOffice(reader=4, carriers=(MIMI,)))
    room.do(LendCarrier(carrier=MIMI, reader=4))
    [sheet] = room.ask(approval_register)
    assert (sheet.given_as, sheet.reader) == (ApprovalWay.OFFICE, "顾 言舟")
    assert reasons(room, ReadByOffice(reader=1, carriers=(MIMI,))) == {Reason.NOT_THE_HEAD}
