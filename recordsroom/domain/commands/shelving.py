"""What is asked about shelves: making them, and putting carriers there."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.values import Level, LocationKind


@dataclass(frozen=True, slots=True, repr=False)
class NewLocation:
    """One place to be made: `parent` is the code of the place it is part of, or None for a repository."""

    code: str
    name: str
    kind: LocationKind
    parent: str | None = None
    max_level: Level = Level.INTERNAL
    dedicated_to: Level | None = None
    dual_control: bool = False
    capacity_mm: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class AddStorageLocations(Command):
    """Make storage locations, in walk order; parents before their parts."""

    places: tuple[NewLocation, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class ShelveCarrier(Command):
    """Put a carrier in its place; `move` gives it a new one (T-06, T-07, T-16)."""

    carrier: int
    location: int
    move: bool = False
