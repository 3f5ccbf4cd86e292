"""The months of the journal, and which entries stand in one of them."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from recordsroom.services.queries.months import month_bounds, months_from
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal

_BOUNDS = select(func.min(journal.c.seq), func.max(journal.c.seq))
_AT = select(journal.c.wall_ms).where(journal.c.seq == bindparam("seq"))


def journal_months(sight: Sight) -> tuple[str, ...]:
    """The months from the first entry to the last, the newest first."""
    ends = (_at(sight, seq) for seq in sight.connection.execute(_BOUNDS).one())
    return months_from(sight, *ends) if sight.sees_holdings else ()


def entries_of_month(sight: Sight, month: str) -> tuple[int, int]:
    """The number of the first entry of a month, and that of the first after it."""
    begun, ended = month_bounds(sight, month)
    return _first_from(sight, begun), _first_from(sight, ended)


def _first_from(sight: Sight, moment: int) -> int:
    """The first entry that was made at this moment or later, found by halving.

    Entries stand in the order of their numbers; where a clock was set back they stand in the month in which their
    neighbours do, so that each stands in one month and none is lost.
    """
    _first, last = sight.connection.execute(_BOUNDS).one()
    low, high = 1, (last or 0) + 1
    while low < high:
        middle = (low + high) // 2
        at = _at(sight, middle)
        if at is None or at < moment:
            low = middle + 1
        else:
            high = middle
    return low


def _at(sight: Sight, seq: int | None) -> int | None:
    return None if seq is None else sight.connection.scalar(_AT, {"seq": seq})
