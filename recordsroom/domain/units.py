"""Units 单位: from when to when each of them stood, and which one took over (P-20)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.rules import Reason


@dataclass(frozen=True, slots=True)
class OrganUnit:
    """One unit or department whose people use the holdings; a successor takes over when it ends."""

    id: int
    name: str
    since: date
    until: date | None
    """Its last day, or None while it stands."""
    successor_id: int | None

    @property
    def ended(self) -> bool:
        """Whether its last day was written down."""
        return self.until is not None

    def stood_on(self, day: date) -> bool:
        """Whether the unit existed on that day."""
        return self.since <= day and (self.until is None or day <= self.until)

    def __repr__(self) -> str:
        return f"OrganUnit({self.id})"


def may_end_unit(unit: OrganUnit, last_day: date, successor: OrganUnit | None, today: date) -> Reason | None:
    """Why a unit may not end on that day and be succeeded so, or None; a reform is recorded once its day has come."""
    if unit.ended:
        return Reason.UNIT_ENDED
    if not unit.since <= last_day <= today:
        return Reason.VALUE_NOT_POSSIBLE
    if successor is not None and (successor.ended or successor.id == unit.id):
        return Reason.SUCCESSOR_NOT_STANDING
    return None


def still_names(scope: str, ended: str, standing: Iterable[str]) -> bool:
    """Whether a knowledge scope still names a unit that has ended, and not only a standing one whose name holds it.

    A scope by unit does not pass on silently, so it is rather looked at once too often (P-20).
    """
    rest = scope
    for name in sorted((name for name in standing if ended in name), key=len, reverse=True):
        rest = rest.replace(name, "")
    return ended in rest
