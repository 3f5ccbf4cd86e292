"""What is asked about keeping something overnight for a reader who comes again."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class KeepOvernight(Command):
    """Keep what a reader read today and gave back, checked, for the next day that is worked."""

    visit: int


@dataclass(frozen=True, kw_only=True, repr=False)
class KeepNoMore(Command):
    """Let one carrier go to its shelf, since the reader does not come again for it."""

    overnight: int
