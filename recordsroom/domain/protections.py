"""The eight protections 八防: what is looked at, what was found, and when it was put right (R-48, R-51, R-151)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason

LONGEST_WORDS = 200
INSPECT_EVERY = timedelta(days=31)
"""Once a month at least."""


@unique
class Protection(StrEnum):
    """The eight, that nothing else lies in the repository, and that technical archives are sound."""

    THEFT = "THEFT"
    FIRE = "FIRE"
    DAMP = "DAMP"
    DUST = "DUST"
    INSECTS = "INSECTS"
    RODENTS = "RODENTS"
    HEAT = "HEAT"
    LIGHT = "LIGHT"
    ORDER = "ORDER"
    """Nothing in it that does not belong to archives (R-51)."""
    TECHNICAL = "TECHNICAL"
    """科技档案 show no damage; what does is mended or copied (R-151)."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """One look around: which protections were not in order, what was found and done, and when it was put right."""

    id: int
    inspected_at: int
    inspected_by: int
    inspected_with: str
    faults: str
    """The protections that were not in order, parted by blanks; nothing where all were."""
    fault_found: str
    fault_action: str
    mended_at: int | None
    mended_by: int | None
    mended_how: str

    @property
    def failed(self) -> tuple[Protection, ...]:
        """Which protections were not in order."""
        return tuple(Protection(name) for name in self.faults.split())

    @property
    def open(self) -> bool:
        """Whether something is still to be put right."""
        return bool(self.faults) and self.mended_at is None

    def __repr__(self) -> str:
        return f"Inspection({self.id})"


def may_inspect(faults: Collection[Protection], found: str, words: Collection[str]) -> tuple[Objection, ...]:
    """Judge a look around: where something is not in order, it is said what."""
    told = bool(found) or not faults
    return () if told and max(map(len, words)) <= LONGEST_WORDS else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def may_mend(inspection: Inspection, how: str) -> tuple[Objection, ...]:
    """Judge that something was put right: once, and it is said how."""
    if not inspection.open:
        return (Objection(Reason.ALREADY_DONE),)
    return () if 0 < len(how) <= LONGEST_WORDS else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def inspection_due(last: date | None, today: date) -> bool:
    """Whether it is time to look around again, where there is anything to look after."""
    return last is None or last + INSPECT_EVERY <= today
