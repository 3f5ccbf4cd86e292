"""What came of requests about work inside the room (P-13)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class FetchedInside(Fact):
    """So many pieces are with somebody inside the room."""

    id: int
    work_no: str
    worker: str
    pieces: int
