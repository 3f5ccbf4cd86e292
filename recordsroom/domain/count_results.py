"""What a count found, laid down when its scanning ended: nothing that happens afterwards changes it (R-102)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.witnesses import CountOutcome


@dataclass(frozen=True, slots=True)
class CountFinding:
    """One discrepancy, about a carrier, a code that nobody knows, a box, or a medium or device."""

    id: int
    session_id: int
    outcome: CountOutcome
    location_id: int | None
    carrier_id: int | None
    stray_id: int | None
    box_id: int | None
    holder_id: int | None = None
    """Whose list it is about, where things are counted by holder; then no place is."""
    equipment_id: int | None = None

    def __repr__(self) -> str:
        return f"CountFinding({self.id})"
