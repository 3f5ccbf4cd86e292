"""Cards of readers that are let again in the long random run, whose days only ever go forward."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from recordsroom.domain.commands import LetReader
from recordsroom.services.room import Room
from tests.faults.plain_cards import PlainCards

_KEPT_ON, _DAYS = (1, 2), 300
"""Whose cards are renewed; the third reader's runs out for good."""


def renew_cards(room: Room, plain: PlainCards, mostly: Callable[[], bool]) -> int:
    """Let most of those use the holdings again whose card ran out, who else would be refused to the end of the run."""
    today, renewed = room.clock().today, 0
    for reader in _KEPT_ON:
        person = plain.people[reader]
        if person.until < today and mostly():
            until = today + timedelta(days=_DAYS)
            room.do(LetReader(reader=reader, valid_until=until))
            plain.people[reader] = person._replace(until=until)
            renewed += 1
    return renewed
