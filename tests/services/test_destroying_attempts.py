"""Generated attempts to get a destruction approved that no rule allows: none passes (trust.md, threat 21, T20).

A small dose runs with the tests; the fault laboratory, which says --full, runs all ten thousand. That a weakened rule
would be found is tried too: each rule that an attempt runs against is taken away, and then one passes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, unique
from itertools import islice, product
from random import Random

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from recordsroom.domain import destruction_leaves
from recordsroom.domain.commands import AddApprover, ApproveDestruction, EndOffice, StrikeFromDestruction
from recordsroom.domain.destruction_leaves import LEAVE_DAYS
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority
from recordsroom.services.handlers import destruction_lists
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer
from tests.builders import TODAY
from tests.rooms import SECOND, House
from tests.services.destroying_runs import approval, listing, the_list
from tests.services.eventful import signer_of

DOSE, FULL_DOSE = 200, 10_000
SECTION, REQUESTER, LISTER, FORMER = 1, 5, 6, 7
LONG_AGO = TODAY - timedelta(days=LEAVE_DAYS + 1)
USED, ONCE = "销批2026-0001", "销批"


@unique
class Second(Enum):
    """Whose hand is beside that of the keeper."""

    OTHER = "OTHER"
    """Somebody else's, as it must be."""
    NONE = "NONE"
    SELF = "SELF"
    """The keeper's own once more."""


@dataclass(frozen=True)
class Fault:
    """One way to be wrong, and the refusal that must be among those told."""

    odd: tuple[tuple[str, object], ...]
    reason: Reason
    second: Second = Second.OTHER


FAULTS = (
    Fault((("approver", REQUESTER),), Reason.APPROVER_HAS_PART),
    Fault((("approver", LISTER),), Reason.APPROVER_HAS_PART),
    Fault((("approver", SECTION),), Reason.DESTROY_APPROVER_TOO_LOW),
    Fault((("approver", FORMER),), Reason.APPROVER_NOT_IN_OFFICE),
    Fault((("signed_on", LONG_AGO), ("not_before", LONG_AGO)), Reason.DESTROY_LEAVE_LAPSED),
    Fault((("signed_on", TODAY + timedelta(days=1)),), Reason.APPROVAL_IN_FUTURE),
    Fault((("list_code", "changed"),), Reason.LIST_CHANGED),
    Fault((("form_no", USED),), Reason.FORM_NUMBER_TAKEN),
    Fault((("not_before", TODAY + timedelta(days=5000)),), Reason.VALUE_NOT_POSSIBLE),
    Fault((), Reason.SECOND_PASSWORD_MISSING, Second.NONE),
    Fault((), Reason.SECOND_NOT_ANOTHER, Second.SELF),
)


def prepared(house: House) -> Signer:
    """A list that was signed once and changed since, so that its signature and its code are of yesterday."""
    room, second = house.room, signer_of(house, SECOND)
    since = TODAY - timedelta(days=3000)
    for name, gone in (("沈知远", False), ("宋闻溪", False), ("柳成荫", True)):
        one = AddApprover(name=name, post="常务副所长", authority=Authority.CHARGE_LEADER, since=since)
        added = room.do(one).told.id  # type: ignore[attr-defined]
        if gone:
            room.do(EndOffice(approver=added, last_day=TODAY - timedelta(days=100)))
    room.do(listing(1, 3, 6))
    return second


def attempts(room: Room, signed: str, seed: int) -> Iterator[tuple[Fault, Fault, ApproveDestruction]]:
    """Every fault alone and with another, in an order that the seed makes, for ever."""
    chance, number = Random(seed), 0
    while True:
        pairs = list(product(FAULTS, FAULTS))
        chance.shuffle(pairs)
        for first, other in pairs:
            number += 1
            told = {"form_no": f"{ONCE}{number}", **dict(other.odd), **dict(first.odd)}
            if told.get("list_code") == "changed":
                # The code of the list as it was signed before, and some that never were.
                told["list_code"] = chance.choice((signed, f"{chance.getrandbits(64):016x}", ""))
            yield first, other, approval(room, **told)


def run(house: House, most: int, seed: int = 20) -> Counter[Reason]:
    """Try so many; how often each refusal was told."""
    room, other_hand = house.room, prepared(house)
    hands = {Second.OTHER: other_hand, Second.SELF: signer_of(house, room.keeper.id), Second.NONE: None}
    signed = the_list(room).file.code
    room.do(approval(room, form_no=USED), second=other_hand)
    room.do(StrikeFromDestruction(destruction=1, lines=(the_list(room).lines[2].id,), why="留存"))
    told: Counter[Reason] = Counter()
    for first, other, request in islice(attempts(room, signed, seed), most):
        try:
            room.do(request, second=hands[other.second if first.second is Second.OTHER else first.second])
        except Refused as refused:
            told.update(refused.reasons)
            wanted = {first.reason, other.reason, Reason.FORM_NUMBER_TAKEN}
            assert wanted & set(refused.reasons), (request.__dict__, refused.reasons)
        else:
            raise AssertionError(f"passed: {first} {other}")
    assert the_list(room).file.leave is None
    return told


def test_t20_no_generated_approval_passes_that_a_rule_forbids(house: House, pytestconfig: pytest.Config):
    dose = FULL_DOSE if pytestconfig.getoption("--full") else DOSE
    told = run(house, dose)
    print(f"approval attempts {dose}, passed 0, refused by {len(told)} reasons")
    assert {fault.reason for fault in FAULTS} <= set(told)


WEAKENED: dict[str, tuple[tuple[object, str], ...]] = {
    "of the list": ((destruction_lists, "may_approve"),),
    "of the signer": ((destruction_lists, "_demand_no_part"), (destruction_leaves, "_of_signer")),
}
"""Rules that stand against the attempts; who has a part in it is judged twice."""


@pytest.mark.parametrize("rules", WEAKENED.values(), ids=WEAKENED)
def test_t20_attempts_find_a_rule_that_was_taken_away(
    house: House, monkeypatch: pytest.MonkeyPatch, rules: tuple[tuple[object, str], ...]
):
    """The negative control: without one of its rules something passes, and the run says what."""
    for module, name in rules:
        monkeypatch.setattr(module, name, lambda *_told: ())
    with pytest.raises(AssertionError, match="passed"):
        run(house, DOSE)


def test_t20_without_the_rule_of_the_second_hand_the_table_itself_refuses(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(destruction_leaves, "against_second", lambda *_told: ())
    with pytest.raises(IntegrityError, match="ck_destruction_leaves_second"):
        run(house, DOSE)


def test_t20_what_was_signed_for_the_list_as_it_was_is_not_replayed(house: House):
    """The very request that once passed is sent again, before and after the list changed."""
    room, second = house.room, prepared(house)
    request = approval(room)
    room.do(request, second=second)
    for _before_and_after in range(2):
        with pytest.raises(Refused) as caught:
            room.do(request, second=second)
        assert caught.value.reasons == (Reason.FORM_NUMBER_TAKEN,)
        if the_list(room).file.leave is not None:
            room.do(StrikeFromDestruction(destruction=1, lines=(the_list(room).lines[2].id,), why="留存"))
    with pytest.raises(Refused) as other_form:
        room.do(replace(request, form_no="销批2026-0002"), second=second)
    assert other_form.value.reasons == (Reason.LIST_CHANGED,)
    assert the_list(room).file.leave is None


def test_t20_the_same_list_signed_without_fault_passes(house: House):
    second = prepared(house)
    house.room.do(approval(house.room), second=second)
    assert the_list(house.room).file.leave is not None
