"""What is asked about checkpoints: the auditor signs how far the journal has come (trust.md §3.6)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.checkpoints import Covered
from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class SignCheckpoint(Command):
    """Sign that the journal goes on from the last checkpoint on this medium; refused where it does not."""

    medium: str
    """The registered number of the auditor's own medium."""
    room: str
    previous: Covered | None
    """What lies on the medium; None where nothing does yet."""
