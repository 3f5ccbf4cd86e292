"""Figures of a room: volumes, items and pages stand beside each other and are never added to one another (F-31)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.values import Level

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Amount:
    """So many volumes 卷, items 件 and pages 页; each is a unit of its own."""

    files: int = 0
    items: int = 0
    pages: int = 0
    uncounted: int = 0
    """Of how many of them nobody counted the pages."""

    def __add__(self, other: Amount) -> Amount:
        """Both together, each unit by itself."""
        return Amount(
            self.files + other.files,
            self.items + other.items,
            self.pages + other.pages,
            self.uncounted + other.uncounted,
        )

    def __sub__(self, other: Amount) -> Amount:
        """What is left of each unit."""
        return Amount(
            self.files - other.files,
            self.items - other.items,
            self.pages - other.pages,
            self.uncounted - other.uncounted,
        )

    @property
    def nothing(self) -> bool:
        """Whether there is neither a volume nor an item."""
        return not self.files and not self.items


def together(amounts: Iterable[Amount]) -> Amount:
    """All of them, each unit by itself."""
    return sum(amounts, Amount())


@unique
class Gone(StrEnum):
    """Why something left the holdings."""

    DESTROYED = "DESTROYED"
    SURRENDERED = "SURRENDERED"
    """Given back to who issued it."""
    DELIVERED = "DELIVERED"
    """Sent to where it stays."""
    WRITTEN_OFF = "WRITTEN_OFF"
    OTHER = "OTHER"
    """Bound into another volume, a copy that was destroyed, and the like."""


GONE_BY = {
    "EndDestruction": Gone.DESTROYED,
    "EndCallIn": Gone.SURRENDERED,
    "NoteDelivery": Gone.DELIVERED,
    "WriteOffCarrier": Gone.WRITTEN_OFF,
}
"""By which request of the journal something leaves; every other one is told as such."""


def gone_by(command: str) -> Gone:
    """Why something left, by the request that took it out."""
    return GONE_BY.get(command, Gone.OTHER)


@dataclass(frozen=True, slots=True)
class Move:
    """What came in, or left, on one day by one kind of request, of one level."""

    day: str
    command: str
    level: Level | None
    amount: Amount
    going: bool = False

    @property
    def month(self) -> int:
        """Which month of its year."""
        return int(self.day[5:7])


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the general register: what came and went on a day, and what there was afterwards."""

    day: str
    command: str
    came: Amount
    went: Amount
    balance: Amount


def ledger(moves: Iterable[Move], year: int) -> tuple[Amount, tuple[LedgerLine, ...]]:
    """What there was before a year, and its lines with the running balance (G-04)."""
    first, following = f"{year:04d}", f"{year + 1:04d}"
    before, lines = Amount(), dict[tuple[str, bool, str], Amount]()
    for move in moves:
        if move.day < first:
            before = before - move.amount if move.going else before + move.amount
        elif move.day < following:
            key = (move.day, move.going, move.command)
            lines[key] = lines.get(key, Amount()) + move.amount
    made, balance = list[LedgerLine](), before
    for (day, going, command), amount in sorted(lines.items()):
        balance = balance - amount if going else balance + amount
        made.append(LedgerLine(day, command, *((Amount(), amount) if going else (amount, Amount())), balance))
    return before, tuple(made)


def per_month(moves: Iterable[Move], year: int, *, going: bool) -> tuple[Amount, ...]:
    """What came, or went, in each month of a year."""
    of_year = [move for move in moves if move.going is going and move.day.startswith(f"{year:04d}-")]
    return tuple(together(move.amount for move in of_year if move.month == month) for month in range(1, MONTHS + 1))


def rate(part: int, whole: int) -> float | None:
    """A share in per cent, to one decimal, rounded down so that nothing is called whole that is not."""
    return None if not whole else part * 1000 // whole / 10
