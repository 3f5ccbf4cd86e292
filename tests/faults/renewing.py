"""Cards of readers that are let again or changed in the long random run, whose days only ever go forward."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from recordsroom.domain.commands import ChangeReader, LetReader
from recordsroom.domain.values import Level
from recordsroom.services.queries.people import readers_register
from recordsroom.services.room import Room
from tests.faults.plain_cards import PlainCards

_KEPT_ON, _DAYS = (1, 2), 300
"""Whose cards are renewed; the third reader's runs out for good."""
_CHANGES, _NEXT = 3, {Level.INTERNAL: Level.MIMI, Level.MIMI: Level.JIMI, Level.JIMI: Level.INTERNAL}
"""Who has another clearance each time."""


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


def change_clearance(room: Room, plain: PlainCards) -> None:
    """Write one of them down with another clearance, whatever is out; what is asked for later is judged by it."""
    person, row = plain.people[_CHANGES], next(one for one in room.ask(readers_register) if one.id == _CHANGES)
    cleared = _NEXT[person.cleared]
    told = {"name": row.name, "unit": row.unit, "post": row.post, "post_level": row.post_level, "kind": row.kind}
    room.do(ChangeReader(reader=_CHANGES, cleared=cleared, valid_until=row.valid_until, **told))  # type: ignore[arg-type]  # by their names
    plain.people[_CHANGES] = person._replace(cleared=cleared)
