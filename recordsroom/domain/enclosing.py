"""What lies in a carrier and goes with it everywhere, as a disc with its volume 随卷光盘 (P-19)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from recordsroom.domain.holdings import Carrier


class Leaves(Protocol):
    """A carrier that leaves the room for good."""

    @property
    def carrier(self) -> Carrier:
        """The carrier itself."""

    @property
    def enclosed(self) -> frozenset[int]:
        """What still lies in it."""


def leaves_enclosed(pieces: Collection[Leaves], already: frozenset[int] = frozenset()) -> bool:
    """Whether one of these would go without something that lies in it, beside what goes `already`."""
    going = already | {one.carrier.id for one in pieces}
    return any(not one.enclosed <= going for one in pieces)
