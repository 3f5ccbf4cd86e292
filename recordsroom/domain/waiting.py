"""Trolleys and holding cabinets: where what was checked waits until it is carried home (P-05).

What waits keeps its custody: nobody is charged with it any more, and it does not stand in its own place yet. Where it
waits is said beside that, so that a carrier is SHELVED only where it can stand for good, and lending it from the
trolley, shelving it or taking the return back need no custody of their own.
"""

from __future__ import annotations

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation, may_handle, may_hold
from recordsroom.domain.values import Custody, Level, LocationKind

WAITING_PLACES = frozenset({LocationKind.TROLLEY, LocationKind.HOLDING_CABINET})
"""The kinds of location on which something stands for a while only."""
WAITS = frozenset({Custody.RETURNED_CHECKED, Custody.ACCESSIONED})
"""What may wait: what came back and was checked, and what was never shelved."""


def may_wait(carrier: Carrier, level: Level | None, place: StorageLocation) -> tuple[Objection, ...]:
    """Judge whether this carrier may wait here; trolleys and holding cabinets have a highest level too (R-39)."""
    found = may_handle(carrier) or (None if carrier.custody in WAITS else Objection(Reason.NOT_WAITING))
    return tuple(objection for objection in (found, may_hold(level, place)) if objection)
