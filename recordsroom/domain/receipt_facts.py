"""What the room answers about documents that came in."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class ReceiptEntered(Fact):
    """The line with this id has this number in its book."""

    id: int
    number: str
