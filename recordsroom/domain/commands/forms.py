"""What is asked about the forms of the room."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class TailorForm(Command):
    """Say how this room wants one of its documents: another heading, which optional columns, room for the seal."""

    form: str
    heading: str = ""
    """Empty keeps the form's own name."""
    columns: tuple[str, ...] = ()
    """The optional columns that shall stand there; what a standard demands always does."""
    seal: bool = False
