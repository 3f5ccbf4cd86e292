"""轮清: when each shelf is due to be counted again, cut into weekly slices by the level that it may hold (R-100, P-25).

A shelf that was never counted falls due within the first period after the room was founded; such shelves are spread
over that period in walk order, so that no week is fuller than the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from recordsroom.domain.values import Level

DAYS: dict[Level, int] = {Level.JUEMI: 30, Level.JIMI: 91, Level.MIMI: 365, Level.INTERNAL: 730, Level.PUBLIC: 730}
"""After so many days a shelf is counted again."""


@dataclass(frozen=True, slots=True)
class PlannedShelf:
    """One shelf as far as the plan must know it."""

    place: int
    level: Level
    counted_on: date | None


def week_end(today: date) -> date:
    """The Sunday with which the week of a day ends."""
    return today + timedelta(days=6 - today.weekday())


def due_days(shelves: Sequence[PlannedShelf], founded_on: date) -> list[date]:
    """When each of these falls due; they are handed in in walk order."""
    never = Counter(DAYS[shelf.level] for shelf in shelves if shelf.counted_on is None)
    passed, found = Counter[int](), list[date]()
    for shelf in shelves:
        days = DAYS[shelf.level]
        if shelf.counted_on is not None:
            found.append(shelf.counted_on + timedelta(days=days))
            continue
        passed[days] += 1
        found.append(founded_on + timedelta(days=days * passed[days] // never[days]))
    return found
