"""How the invented room puts a carrier on its shelf: a safe cabinet is opened on record first, and locked after it."""

from __future__ import annotations

from recordsroom.domain.commands import OpenSafe, ShelveCarrier, ShutSafe
from recordsroom.domain.safe_facts import SafeOpened
from recordsroom.domain.safe_opening import must_be_open
from recordsroom.domain.values import Level
from recordsroom.services.room import Room


def shelve(room: Room, carrier: int, place: int, level: Level | None) -> None:
    """Shelve it; what is of the highest level goes into a cabinet that is open on record (R-47)."""
    if not must_be_open(level, room.policy):
        room.do(ShelveCarrier(carrier=carrier, location=place))
        return
    told = room.do(OpenSafe(safe_place=place, opened_for="入柜存放", safe_user=room.keeper.name)).told
    assert isinstance(told, SafeOpened), "opening is answered by an opening"
    room.do(ShelveCarrier(carrier=carrier, location=place))
    room.do(ShutSafe(safe_opening=told.id))
