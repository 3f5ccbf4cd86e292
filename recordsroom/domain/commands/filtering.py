"""What is asked about searches that a keeper keeps under a name."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class SaveFilter(Command):
    """Keep a search under a name of one's own; the same name again replaces it."""

    filter_name: str
    filter_query: str
    """The search as canonical text."""


@dataclass(frozen=True, kw_only=True, repr=False)
class RemoveFilter(Command):
    """Keep a search no longer."""

    saved_filter: int
