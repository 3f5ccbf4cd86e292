"""What the room answers about requests for what is out."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class Reserved(Fact):
    """A reader waits for a carrier, as the so-manieth."""

    id: int
    reader_name: str
    place: int


@dataclass(frozen=True, repr=False)
class ReservationEnded(Fact):
    """Somebody waits no more."""

    id: int
    reader_name: str
