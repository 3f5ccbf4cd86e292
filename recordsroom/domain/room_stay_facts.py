"""What came of requests about the repository's door (R-44)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class RoomEntered(Fact):
    """Somebody is inside."""

    room_stay: int
    entrant: str


@dataclass(frozen=True, repr=False)
class RoomLeft(Fact):
    """Somebody is out again."""

    room_stay: int
    entrant: str
