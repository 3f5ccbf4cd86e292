"""Units 单位: from when to when each of them stood, and which one took over (P-20)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class OrganUnit:
    """One unit or department whose people use the holdings; a successor takes over when it ends."""

    id: int
    name: str
    since: date
    until: date | None
    """Its last day, or None while it stands."""
    successor_id: int | None

    def stood_on(self, day: date) -> bool:
        """Whether the unit existed on that day."""
        return self.since <= day and (self.until is None or day <= self.until)

    def __repr__(self) -> str:
        return f"OrganUnit({self.id})"
