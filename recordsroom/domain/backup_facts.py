"""What the room answers about backups."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class BackupBegun(Fact):
    """A backup is in its register and may now be written."""

    backup: int
