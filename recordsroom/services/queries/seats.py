"""All seats of the reading room, with who sits there: the seat plan and the pane of the desk."""

from __future__ import annotations

from sqlalchemy import select

from recordsroom.services.queries.scanned_seat import SeatSeen, seat_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import seats

_ALL = select(seats)


def seat_plan(sight: Sight) -> tuple[SeatSeen, ...]:
    """The seats by zone, those for secrets first, and by number within it."""
    if not sight.sees_holdings:
        return ()
    found = [seat_of(sight, row) for row in sight.connection.execute(_ALL).all()]
    return tuple(sorted(found, key=lambda seat: (seat.zone, len(seat.seat_no), seat.seat_no)))
