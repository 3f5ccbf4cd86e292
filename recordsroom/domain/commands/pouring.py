"""What is asked about codes that were poured in from a memory scanner: taken in, put right, carried out (P-01)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.pouring import Origin, Reading


@dataclass(frozen=True, kw_only=True, repr=False)
class TakePoured(Command):
    """Keep what was poured in, in order, without acting on any of it."""

    readings: tuple[Reading, ...]
    origin: Origin


@dataclass(frozen=True, kw_only=True, repr=False)
class CorrectPoured(Command):
    """Say what a line should have been, where it was read wrongly."""

    line: int
    said: str


@dataclass(frozen=True, kw_only=True, repr=False)
class InsertPoured(Command):
    """Put a line in before another, where a head was not read at all."""

    before: int
    said: str


@dataclass(frozen=True, kw_only=True, repr=False)
class DropPoured(Command):
    """Leave lines out for good; nothing is done for them."""

    lines: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class LendPoured(Command):
    """Lend what was poured in after a reader's card, all or none."""

    lines: tuple[int, ...]
    reader: int
    carriers: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class ReturnPoured(Command):
    """Take in what was poured in as come back, all or none; nobody looked at it, so it is not checked yet (P-05)."""

    lines: tuple[int, ...]
    carriers: tuple[int, ...]
    returner: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class ShelvePoured(Command, OpensPlaces):
    """Put what was poured in after a place, a trolley or a box there, all or none; `move` gives it a new place."""

    lines: tuple[int, ...]
    carriers: tuple[int, ...]
    boxes: tuple[int, ...] = ()
    location: int | None = None
    box: int | None = None
    move: bool = False
