"""What came of requests about incidents (R-118 to R-123)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class IncidentTold(Fact):
    """It is open, described, reported, answered or closed; the number says which it is."""

    id: int
    incident_no: str


@dataclass(frozen=True, repr=False)
class FoundAgain(Fact):
    """What was missing is here again."""

    id: int
    reference_code: str


@dataclass(frozen=True, repr=False)
class WrittenOff(Fact):
    """It is no part of the holdings any more; the row stays."""

    id: int
    reference_code: str
