"""A room in which transport cases are packed, and what is asked of it (P-18)."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.case_facts import CasesRegistered
from recordsroom.domain.commands import (
    Command,
    MakeBox,
    PackInCase,
    PutInBox,
    RegisterCases,
    SealCase,
    ShelveBox,
    ShelveCarrier,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.room import Outcome, Room

CABINET, LOW, STRONG = 2, 3, 4
KEY: dict[str, Any] = {
    "fonds_no": "W017",
    "category_code": "WS",
    "year": 2019,
    "retention": "Y",
    "org_code": "GH",
    "width_mm": 30,
}


def ready(room: Room) -> Room:
    """A box with two carriers and a loose one stand in a cabinet; there are two cases, up to 秘密 and up to 绝密."""
    room.do(MakeBox(**KEY))
    room.do(PutInBox(carriers=(1, 2), box=1))
    room.do(ShelveBox(box=1, location=CABINET))
    room.do(ShelveCarrier(carrier=7, location=CABINET))
    told = room.do(RegisterCases(count=1, owner=" 总务科 ", max_level=Level.MIMI)).told
    assert told == CasesRegistered((1,), "001", "001")
    room.do(RegisterCases(count=1, owner="总务科", max_level=Level.JUEMI))
    return room


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    """Why the room does not do it."""
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def sealed(room: Room, number: str = "F2026-0001") -> Outcome:
    """The box goes into the first case, and that under a seal."""
    room.do(PackInCase(case=1, box=1))
    return room.do(SealCase(case=1, seal_no=number))
