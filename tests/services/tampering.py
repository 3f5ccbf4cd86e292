"""Attacks on an eventful room: each changes something inside a transaction that is never kept."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from recordsroom.services.fold import Finding, checked
from tests.rooms import House
from tests.services.eventful import hands_on

Attack = Callable[[Any, random.Random], object]
"""Does it on the cursor; what it gives back is the number of the entry that must be named."""


def found(house: House, attack: Attack, seed: int) -> tuple[Finding | None, object]:
    """What the check says after one attack, and what it should name."""
    with hands_on(house) as cursor:
        named = attack(cursor, random.Random(seed))
        return checked(cursor), named


def last_of(cursor: Any) -> int:
    return int(cursor.execute("SELECT max(seq) FROM journal").fetchone()[0])


def some_entry(cursor: Any, chance: random.Random) -> int:
    return chance.randint(1, last_of(cursor))


def other(value: object, chance: random.Random) -> object:
    if isinstance(value, int):
        return value + chance.randint(1, 9)
    if isinstance(value, bytes):
        place = chance.randrange(len(value))
        return value[:place] + bytes([value[place] ^ (1 << chance.randrange(8))]) + value[place + 1 :]
    return f"{value or ''}x"
