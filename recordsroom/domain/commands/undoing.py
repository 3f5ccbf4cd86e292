"""Taking back."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces


@dataclass(frozen=True, kw_only=True, repr=False)
class Undo(Command, OpensPlaces):
    """Turn the changes of an entry around; itself an entry, so that undoing it is doing again."""

    entry: int
