"""What is asked about papers that prove something about the vault itself (trust.md §3.6, §3.7)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.values import Level


@dataclass(frozen=True, kw_only=True, repr=False)
class PrintProof(Command):
    """Enter such a paper in the print register before it is printed (R-89)."""

    form: str
    pages: int
    level: Level = Level.INTERNAL
    """The highest level of what it names: as such the paper is kept."""


@dataclass(frozen=True, kw_only=True, repr=False)
class CloseProof(Command):
    """Say how its printing ended."""

    print_job: int
    failed: str = ""
    """The number of the reason; empty where it came out."""
