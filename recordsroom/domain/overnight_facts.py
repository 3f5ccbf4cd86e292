"""What the room answers about things that are kept overnight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class KeptOvernight(Fact):
    """So many carriers wait for a reader until that day."""

    visit: int
    reader_name: str
    seat_no: str
    pieces: int
    until: date


@dataclass(frozen=True, repr=False)
class KeptNoMore(Fact):
    """One carrier waits for that reader no more."""

    overnight: int
    reader_name: str
