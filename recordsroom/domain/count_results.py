"""What a count found, laid down when its scanning ended: nothing that happens afterwards changes it (R-102)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.witnesses import CountOutcome


@dataclass(frozen=True, slots=True)
class CountFinding:
    """One discrepancy, about a carrier, a code that nobody knows, or a box."""

    id: int
    session_id: int
    outcome: CountOutcome
    location_id: int
    carrier_id: int | None
    stray_id: int | None
    box_id: int | None

    def __repr__(self) -> str:
        return f"CountFinding({self.id})"
