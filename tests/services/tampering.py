"""Attacks on an eventful room: each changes something inside a transaction that is never kept."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

from installer import verify
from recordsroom.services.fold import Finding, checked
from recordsroom.services.queries.journal_lines import end_of, first_line, lines_of
from tests.rooms import House
from tests.services.eventful import hands_on

Attack = Callable[[Any, random.Random], object]
"""Does it on the cursor; what it gives back is the number of the entry that must be named."""


def found(house: House, attack: Attack, seed: int) -> tuple[Finding | None, object]:
    """What the check says after one attack, and what it should name."""
    with hands_on(house) as cursor:
        named = attack(cursor, random.Random(seed))
        finding = checked(cursor)
        _agree(finding, found_elsewhere(cursor))
        return finding, named


_SAME = {
    "CHAIN_BROKEN": "CHAIN",
    "SIGNATURE_WRONG": "SIGNATURE",
}
"""What both verifiers call alike; of bodies, states and rows the one without the room sees only those of accounts."""


def found_elsewhere(cursor: Any) -> verify.Wrong | None:
    """What the independent verifier says about an export of this journal, or None where all is well."""
    last = last_of(cursor)
    lines = (first_line("room"), *lines_of(cursor, 1, last), end_of(cursor, last))
    try:
        verify.verify(json.loads(line) for line in lines)
    except verify.Wrong as wrong:
        return wrong
    return None


def _agree(here: Finding | None, elsewhere: verify.Wrong | None) -> None:
    """The two verifiers, which share no code, say the same of what both can see (T9 of trust.md §4)."""
    if here is None:
        assert elsewhere is None, str(elsewhere)
    elif here.code in _SAME and here.seq:
        # An entry before the first is in no export, so it has no seq that the other could name.
        assert elsewhere is not None, here
        assert (elsewhere.code, elsewhere.seq) == (_SAME[here.code], here.seq)
    elif elsewhere is not None:
        assert elsewhere.seq == here.seq, (here, str(elsewhere))


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
