"""What the room answers about handovers and clearances."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class HandoverDrawn(Fact):
    """The handover with this id has this number."""

    id: int
    number: str


@dataclass(frozen=True, repr=False)
class ReaderCleared(Fact):
    """This reader is cleared under this number, and the card withdrawn."""

    id: int
    number: str
    card: str
