"""A room with two counted cabinets, and what is asked of it while it is counted."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.commands import BeginCount, Command, EndCount, RecordApproval, ScanForCount, ShelveCarrier
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind
from recordsroom.domain.witnesses import CardKind, CountOutcome
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.queries.counts import CountState, count_state
from recordsroom.services.room import Room
from tests.builders import TODAY

REPOSITORY, CABINET, LOW = 1, 2, 3
FIRST = (1, 2, 3, 4, 6, 7)
"""The carriers in the first cabinet; 4 is 机密."""
OTHER = (11, 12)
"""Those in the second."""


def stocked(room: Room) -> Room:
    """Carriers stand in two cabinets, and one of them may be lent."""
    for carrier in FIRST:
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
    for carrier in OTHER:
        room.do(ShelveCarrier(carrier=carrier, location=LOW))
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(1, 7)))
    return room


def begun(room: Room, **odd: Any) -> int:
    """A count begins; answers its id."""
    values: dict[str, Any] = {
        "scope_kind": ScopeKind.PLACE,
        "scope_value": REPOSITORY,
        "reason_for": CountCause.ROUTINE,
        "cards": CardKind.NONE,
        "blind": False,
        "second_counter": "苏怀瑾",
    }
    told: Any = room.do(BeginCount(**values | odd)).told
    return int(told.id)


def carrier(number: int) -> str:
    """The label of a carrier of the stocked room."""
    return next(code for n, code in enumerate(Barcode.following(Kind.CARRIER, 1), 1) if n == number)


def shelf(place: int) -> str:
    """The label of a place of the stocked room."""
    return next(code for n, code in enumerate(Barcode.following(Kind.LOCATION, 1), 1) if n == place)


def scan(room: Room, count: int, *codes: str, of_card: bool = False) -> list[Fact]:
    """Scan these labels one after the other."""
    return [room.do(ScanForCount(count=count, scanned=code, of_card=of_card)).told for code in codes]


def scan_all(room: Room, count: int, *, but: tuple[int, ...] = ()) -> None:
    """Scan both cabinets, and all that stands in them, but for some."""
    scan(room, count, shelf(CABINET), *(carrier(n) for n in FIRST if n not in but))
    scan(room, count, shelf(LOW), *(carrier(n) for n in OTHER if n not in but))
    scan(room, count, shelf(4))


def ended(room: Room, count: int) -> list[tuple[CountOutcome, str]]:
    """End the scanning; answers what was found."""
    room.do(EndCount(count=count))
    return found(room, count)


def found(room: Room, count: int) -> list[tuple[CountOutcome, str]]:
    """The discrepancies: outcome, and the last digits of the code."""
    return [(row.outcome, row.code[-4:]) for row in room.ask(count_findings, count)]


def state(room: Room, count: int) -> CountState:
    """One count as it stands."""
    told = room.ask(count_state, count)
    assert told is not None
    return told


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    """Why the room does not do it."""
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons
