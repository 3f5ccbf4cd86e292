"""A destruction step by step, for tests: what each request says when nothing is odd about it."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.commands import (
    ApproveDestruction,
    ArriveAtMachine,
    Command,
    EndDestruction,
    FeedPiece,
    ListForDestruction,
    SendToDestruction,
    SetAside,
)
from recordsroom.domain.destruction_lists import DestroyChannel, DestroyMethod
from recordsroom.domain.doubts import Doubt
from recordsroom.services.queries.destroying import DestructionRow, destructions
from recordsroom.services.room import Room
from tests.builders import TODAY

CHARGE, PRINCIPAL = 3, 4
SURE = frozenset({Doubt.DESTROYED_STILL_SECRET, Doubt.DESTROYED_BEFORE_TIME})


def listing(*carriers: int, **odd: Any) -> ListForDestruction:
    told: dict[str, Any] = {
        "destruction_no": "销2026-0001",
        "requester": "沈知远",
        "why": "保管期限届满",
        "appraisal_no": "鉴2026-01",
        "appraisers": "许见山、白露宁",
        "appraised_on": TODAY,
        "channel": DestroyChannel.DESIGNATED_UNIT,
        "carriers": carriers,
        "confirmed": SURE,
    }
    return ListForDestruction(**{**told, **odd})


def approval(room: Room, **odd: Any) -> ApproveDestruction:
    told: dict[str, Any] = {
        "destruction": 1,
        "form_no": "销批2026-0001",
        "list_code": the_list(room).file.code,
        "approver": CHARGE,
        "signed_on": TODAY,
    }
    return ApproveDestruction(**{**told, **odd})


def ending(**odd: Any) -> EndDestruction:
    told: dict[str, Any] = {
        "destruction": 1,
        "supervisors": "许见山、白露宁",
        "method": DestroyMethod.PULPED,
        "place": "指定销毁点",
        "began": "09:00",
        "ended": "10:20",
        "receiving_unit": "市涉密载体销毁中心",
        "receipt": "回2026-31",
    }
    return EndDestruction(**{**told, **odd})


def the_list(room: Room, key: int = 1) -> DestructionRow:
    return next(row for row in room.ask(destructions) if row.id == key)


def aside(*carriers: int) -> tuple[Command, ...]:
    return tuple(SetAside(destruction=1, carrier=key) for key in carriers)


def away() -> tuple[Command, ...]:
    return (
        SendToDestruction(destruction=1, escorts="宋闻溪、苏怀瑾", bags=2, seals="封0101、封0102"),
        ArriveAtMachine(destruction=1, bags=2, seals_whole=True),
    )


def fed(*carriers: int) -> tuple[Command, ...]:
    return tuple(FeedPiece(destruction=1, carrier=key) for key in carriers)
