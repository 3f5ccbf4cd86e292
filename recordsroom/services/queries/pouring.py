"""What was poured in and is still open: every line in order with what it stands for (P-01)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.pour_groups import Spotted, What
from recordsroom.domain.pouring import LineState, Origin
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, Seen, what_is
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import poured_lines, pours

ALIKE_FROM = 5
"""Fewer codes may well be the same twice without being poured twice."""


@dataclass(frozen=True, slots=True, repr=False)
class LineSeen:
    """One open line: its number in its pour, what was read and when, and what bears that code now."""

    id: int
    pour: int
    number: int
    by_hand: bool
    said: str
    times: int
    read_at: str
    origin: Origin
    poured_at: int
    seen: Seen

    @property
    def spotted(self) -> Spotted:
        """The line as far as groups go."""
        what, key = _what(self.seen)
        return Spotted(self.id, self.pour, what, key)


_OPEN = (
    select(poured_lines, pours.c.origin, pours.c.poured_at)
    .join(pours, pours.c.id == poured_lines.c.pour_id)
    .where(poured_lines.c.state == LineState.OPEN.value)
    .order_by(poured_lines.c.pour_id, poured_lines.c.line_no, poured_lines.c.by_hand.desc(), poured_lines.c.id)
)
_COUNT = select(func.count()).where(poured_lines.c.state == LineState.OPEN.value)
_TOTAL = select(func.count()).where(poured_lines.c.pour_id == bindparam("pour"))
_EARLIER = select(func.max(pours.c.poured_at)).where(
    pours.c.id < bindparam("pour"),
    pours.c.codes_digest == select(pours.c.codes_digest).where(pours.c.id == bindparam("pour")).scalar_subquery(),
)
_MARKS = {
    DeskCommand.LEND: What.LEND,
    DeskCommand.RETURN: What.RETURN,
    DeskCommand.SHELVE: What.SHELVE,
    DeskCommand.END: What.END,
}


def open_lines(sight: Sight) -> tuple[LineSeen, ...]:
    """Every line that is neither carried out nor dropped, the oldest pour first."""
    if not sight.sees_holdings:
        return ()
    known: dict[str, Seen] = {}
    return tuple(
        LineSeen(
            id=row.id,
            pour=row.pour_id,
            number=row.line_no,
            by_hand=bool(row.by_hand),
            said=row.said,
            times=row.times,
            read_at=row.read_at,
            origin=Origin(row.origin),
            poured_at=row.poured_at,
            seen=known[row.said] if row.said in known else known.setdefault(row.said, what_is(sight, row.said)),
        )
        for row in sight.connection.execute(_OPEN).all()
    )


def count_open(sight: Sight) -> int:
    """How many lines wait to be carried out or dropped."""
    return int(sight.connection.execute(_COUNT).scalar_one()) if sight.sees_holdings else 0


def poured_before(sight: Sight, pour: int) -> int | None:
    """When the very same codes were poured in before, in ms of UTC; None where they were not, or are too few to say."""
    if int(sight.connection.execute(_TOTAL, {"pour": pour}).scalar_one()) < ALIKE_FROM:
        return None
    found: int | None = sight.connection.execute(_EARLIER, {"pour": pour}).scalar_one()
    return found


def _what(seen: Seen) -> tuple[What, int]:
    if isinstance(seen, CarrierSeen):
        return What.CARRIER, seen.id
    if isinstance(seen, BoxSeen):
        return What.BOX, seen.id
    if isinstance(seen, ReaderSeen):
        return What.READER, seen.id
    if isinstance(seen, PlaceSeen):
        return What.TROLLEY if seen.waiting else What.PLACE, seen.id
    return (_MARKS.get(seen, What.UNCLEAR), 0) if isinstance(seen, DeskCommand) else (What.UNCLEAR, 0)
