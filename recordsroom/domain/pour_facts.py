"""What the room answers about codes that were poured in."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact
from recordsroom.domain.pour_groups import Purpose


@dataclass(frozen=True, repr=False)
class Poured(Fact):
    """So many lines were kept; nothing was done yet."""

    lines: int


@dataclass(frozen=True, repr=False)
class PouredChanged(Fact):
    """So many lines were put right, put in or left out."""

    lines: int


@dataclass(frozen=True, repr=False)
class PouredDone(Fact):
    """A group was carried out: what for, how many boxes and carriers, and where or to whom."""

    purpose: Purpose
    things: int
    whither: str
