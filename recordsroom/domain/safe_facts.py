"""What came of requests about safe cabinets (F-28, G-10)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact
from recordsroom.domain.safes import SafeWay


@dataclass(frozen=True, repr=False)
class SafeOpened(Fact):
    """A cabinet stands open; what goes in or out is entered now."""

    id: int
    place: str


@dataclass(frozen=True, repr=False)
class SafeEntered(Fact):
    """One thing was taken or put."""

    id: int
    """The opening."""
    way: SafeWay
    what: str


@dataclass(frozen=True, repr=False)
class SafeLocked(Fact):
    """A cabinet is shut again."""

    id: int
    place: str
    taken: int
    put: int
