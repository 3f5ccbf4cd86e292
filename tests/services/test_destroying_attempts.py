"""Generated attempts to get a destruction approved that no rule allows: none passes (trust.md, threat 21, T20).

A small dose runs with the tests; with ATTEMPTS=10000 in the environment this file runs the full one.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice, product
from random import Random

from recordsroom.domain.commands import AddApprover, ApproveDestruction, EndOffice, StrikeFromDestruction
from recordsroom.domain.destruction_leaves import LEAVE_DAYS
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer
from tests.builders import TODAY
from tests.rooms import SECOND, House
from tests.services.destroying_runs import approval, listing, the_list
from tests.services.eventful import signer_of

ATTEMPTS = int(os.environ.get("ATTEMPTS", "200"))
SECTION, REQUESTER, LISTER, FORMER = 1, 5, 6, 7
LONG_AGO = TODAY - timedelta(days=LEAVE_DAYS + 1)
USED, ONCE = "销批2026-0001", "销批"


@dataclass(frozen=True)
class Fault:
    """One way to be wrong, and the refusal that must be among those told."""

    odd: tuple[tuple[str, object], ...]
    reason: Reason
    second: bool = True


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
    Fault((), Reason.SECOND_PASSWORD_MISSING, second=False),
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
    room, second = house.room, prepared(house)
    signed = the_list(room).file.code
    room.do(approval(room, form_no=USED), second=second)
    room.do(StrikeFromDestruction(destruction=1, lines=(the_list(room).lines[2].id,), why="留存"))
    told: Counter[Reason] = Counter()
    for first, other, request in islice(attempts(room, signed, seed), most):
        try:
            room.do(request, second=second if first.second and other.second else None)
        except Refused as refused:
            told.update(refused.reasons)
            wanted = {first.reason, other.reason, Reason.FORM_NUMBER_TAKEN}
            assert wanted & set(refused.reasons), (request.__dict__, refused.reasons)
        else:
            raise AssertionError(f"passed: {first} {other}")
    assert the_list(room).file.leave is None
    return told


def test_t20_no_generated_approval_passes_that_a_rule_forbids(house: House):
    told = run(house, ATTEMPTS)
    assert {fault.reason for fault in FAULTS} <= set(told)


def test_t20_the_same_list_signed_without_fault_passes(house: House):
    second = prepared(house)
    house.room.do(approval(house.room), second=second)
    assert the_list(house.room).file.leave is not None
