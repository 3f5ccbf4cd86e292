"""What the room answers about circulation: begun, sent, back, ended (F-17)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class CirculationBegun(Fact):
    """A sheet is open under this id, for so many readers."""

    id: int
    circulation_no: str
    readers: int


@dataclass(frozen=True, repr=False)
class LegSent(Fact):
    """The folder is with this reader until that day."""

    id: int
    """The sheet."""
    reader_name: str
    due_on: date
    pieces: int


@dataclass(frozen=True, repr=False)
class LegEnded(Fact):
    """The folder is back, signed and counted; so many readers are still to come."""

    id: int
    reader_name: str
    left: int


@dataclass(frozen=True, repr=False)
class CirculationEnded(Fact):
    """A sheet came to its end; so many on it did not read."""

    id: int
    unread: int
