"""What the desk remembers while readers are served in the reading room."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.facts import Fact
from recordsroom.domain.visit_facts import CameBack, CheckedOut, PlaceChanged, WentAway
from recordsroom.services.queries.scanned_seat import SeatSeen, VisitSeen


class ReadingRun:
    """The visit that the next scan belongs to, or the empty seat for whoever comes next."""

    def __init__(self) -> None:
        self.visit: VisitSeen | None = None
        self.seat: SeatSeen | None = None

    @property
    def open(self) -> bool:
        """Whether something is begun here."""
        return self.visit is not None or self.seat is not None

    def follow(self, told: Fact) -> None:
        """The room did it: the visit stands otherwise now."""
        if self.visit is None:
            return
        if isinstance(told, WentAway):
            self.visit = replace(self.visit, away_since=self.visit.came_at)
        elif isinstance(told, CameBack):
            self.visit = replace(self.visit, away_since=None)
        elif isinstance(told, PlaceChanged):
            self.visit = replace(self.visit, seat_no=told.seat_no)
        elif isinstance(told, CheckedOut):
            self.visit = None
