"""What the room answers about documents that came in."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class ReceiptEntered(Fact):
    """The line with this id has this number in its book."""

    id: int
    number: str


@dataclass(frozen=True, repr=False)
class BookClosed(Fact):
    """The book of this year is closed with so many lines."""

    id: int
    year: int
    lines: int
