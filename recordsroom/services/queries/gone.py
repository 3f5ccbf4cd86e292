"""What is in the register no more and is here all the same: found by any scan of its label (domain.md §6.5, line 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.destruction_lists import DestroyMethod
from recordsroom.services.departures import GoneWay, departures
from recordsroom.services.sight import Sight, cursor_of


@dataclass(frozen=True, slots=True, repr=False)
class GoneSeen:
    """A label of something that is in the register no more: by which paper, when, and whereto or how."""

    digits: str
    carrier: int
    code: str
    way: GoneWay
    number: str
    """Of the list, the deed, the incident, the form, or the document of who keeps it."""
    day: date
    whereto: str = ""
    method: DestroyMethod | None = None


def gone_seen(sight: Sight, digits: str, carrier: int, code: str) -> GoneSeen | None:
    """As what a withdrawn carrier left the register for good, if it did by one of the ways for good."""
    left = departures(cursor_of(sight), (carrier,), sight.stamp.offset_minutes).get(carrier)
    if left is None:
        return None
    destroyed = left.way is GoneWay.DESTROYED
    return GoneSeen(
        digits=digits,
        carrier=carrier,
        code=code,
        way=left.way,
        number=left.number,
        day=left.day,
        whereto="" if destroyed else left.whereto,
        method=DestroyMethod(left.whereto) if destroyed else None,
    )
