"""What is asked where a part of a count goes to another PC as a file, and comes back (P-01)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.count_away import AwayScan


@dataclass(frozen=True, kw_only=True, repr=False)
class GiveCountOut(Command):
    """The shelves between these two, as far as nobody began them, are counted elsewhere from a file on this medium."""

    count: int
    first: int
    last: int
    counter: str
    medium: str
    salt: str


@dataclass(frozen=True, kw_only=True, repr=False)
class BringCountBack(Command):
    """What was scanned elsewhere comes into the count, each scan in its own moment."""

    head_digest: str
    file_digest: str
    ended_at: int
    scans: tuple[AwayScan, ...]
