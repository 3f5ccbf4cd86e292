"""The months that a register offers, from its first line to its last."""

from __future__ import annotations

from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date


def months_from(sight: Sight, first: int | None, last: int | None) -> tuple[str, ...]:
    """The months between two moments (UTC ms) as the desk's calendar has them, the newest first; none where none is."""
    if first is None or last is None:
        return ()
    begun, ended = (local_date(moment, sight.stamp.offset_minutes) for moment in (first, last))
    count = (ended.year - begun.year) * 12 + ended.month - begun.month + 1
    places = (ended.year * 12 + ended.month - 1 - back for back in range(count))
    return tuple(f"{place // 12}-{place % 12 + 1:02d}" for place in places)
