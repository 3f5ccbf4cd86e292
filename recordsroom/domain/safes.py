"""Safe cabinets 保密柜存取: opened for a reason and by whom, what was taken and put, shut again (F-28, G-10).

It is registered first, then the cabinet is opened (R-47); where two keepers open it together both are named (R-46).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.values import Level

LONGEST_WORDS = 100
MOST_PIECES = 9999


@unique
class SafeState(StrEnum):
    """Whether a cabinet stands open."""

    OPEN = "OPEN"
    SHUT = "SHUT"


@unique
class SafeWay(StrEnum):
    """In which direction something went."""

    TAKEN = "TAKEN"
    PUT = "PUT"


@dataclass(frozen=True, slots=True)
class SafeOpening:
    """One opening of one cabinet, until it was shut."""

    id: int
    opened_safe_id: int
    safe_user: str
    """For whom it was opened 存取人; the keeper himself as a rule."""
    opened_for: str
    safe_opened_at: int
    """Milliseconds of UTC."""
    safe_opened_by: int
    opened_beside: str
    """The second keeper, where two open it."""
    safe_shut_at: int | None
    safe_shut_by: int | None

    @property
    def shut(self) -> bool:
        """Whether it is locked again."""
        return self.safe_shut_at is not None

    def __repr__(self) -> str:
        return f"SafeOpening({self.id})"


@dataclass(frozen=True, slots=True)
class SafeEntry:
    """One thing that was taken or put: a carrier, or something else by its words."""

    id: int
    safe_opening_id: int
    safe_way: SafeWay
    safe_carrier_id: int | None
    safe_thing: str
    thing_level: Level | None
    safe_pieces: int
    safe_entry_at: int

    def __repr__(self) -> str:
        return f"SafeEntry({self.id})"
