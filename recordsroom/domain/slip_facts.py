"""What the room answers about slips of a loan."""

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
