"""What the room answers about lists of what is called in (F-19, G-17)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class CallBegun(Fact):
    """A list is open under this number, with so many lines."""

    id: int
    call_in_no: str
    lines: int


@dataclass(frozen=True, repr=False)
class CallTicked(Fact):
    """One line has its end; so many have none yet."""

    id: int
    """The list."""
    reference_code: str
    left: int


@dataclass(frozen=True, repr=False)
class CallEnded(Fact):
    """A list came to its end: so many should have come or gone back, so many did."""

    id: int
    call_in_no: str
    due: int
    returned: int
