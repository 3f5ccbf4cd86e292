"""What is asked while something is looked for that a count did not see (P-09)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.count_searching import Why


@dataclass(frozen=True, kw_only=True, repr=False)
class NoteLook(Command):
    """A place was looked at, or a person asked; `was_there` says that the thing was."""

    count: int
    carrier: int
    why: Why
    place: int | None = None
    reader: int | None = None
    was_there: bool = False
