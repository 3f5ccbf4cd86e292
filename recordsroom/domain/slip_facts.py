"""What the room answers about slips of a loan and about loans that were called in."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class SlipsMade(Fact):
    """These slips have their numbers and wait to be printed."""

    slips: tuple[int, ...]
    numbers: tuple[str, ...]
    reader_name: str
    lines: int


@dataclass(frozen=True, repr=False)
class Chased(Fact):
    """So many loans were called in, by one chase for each borrower."""

    chases: tuple[int, ...]
    loans: int
