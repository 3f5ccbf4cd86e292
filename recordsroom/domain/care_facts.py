"""What came of requests about the care for the room."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class AirRead(Fact):
    """The reading is kept; whether it lies within the limits."""

    id: int
    within: bool


@dataclass(frozen=True, repr=False)
class LookedAround(Fact):
    """The inspection is kept, with so many faults."""

    id: int
    faults: int


@dataclass(frozen=True, repr=False)
class TreatmentTold(Fact):
    """An order of conservation was begun, or is over."""

    id: int
    treatment_no: str
