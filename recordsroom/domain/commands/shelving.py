"""What is asked about shelves: making them, and putting carriers there."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
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
class ChangeStorageLocation(Command):
    """Say anew what a place is called, how much it holds, for what it is kept, who opens it, and whether it is closed.

    What it is kept for, two keepers and closing hold for all its parts. Its code stays: it stands on labels and in
    lists.
    """

    location: int
    name: str
    max_level: Level
    capacity_mm: int | None
    dedicated_to: Level | None
    dual_control: bool
    closed: bool


@dataclass(frozen=True, kw_only=True, repr=False)
class RegroupLocation(Command):
    """Make a place part of another with all its own parts; what stands there goes with it, barcodes stay (P-18).

    `renumber` gives it a number in the new whole, and its parts codes and names after it.
    """

    location: int
    parent: int
    renumber: bool


@dataclass(frozen=True, kw_only=True, repr=False)
class MoveHoldings(Command, OpensPlaces):
    """Move all that stands or belongs on some shelves onto others, as one act, all or nothing (P-18).

    `moves` are pairs of an old and a new shelf; `file_digest` names the list that they were read from, or is empty.
    """

    moves: tuple[tuple[int, int], ...]
    file_digest: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class ShelveCarrier(Command, OpensPlaces):
    """Put a carrier in its place; `move` gives it a new one (T-06, T-07, T-16)."""

    carrier: int
    location: int
    move: bool = False
    out_of_box: bool = False
    """Whether it leaves the box that it lies in, which stands elsewhere."""


@dataclass(frozen=True, kw_only=True, repr=False)
class PutOnTrolley(Command, OpensPlaces):
    """Let carriers that came back wait on a trolley or in a holding cabinet, all or none (P-05)."""

    carriers: tuple[int, ...]
    location: int


@dataclass(frozen=True, kw_only=True, repr=False)
class ShelveBox(Command, OpensPlaces):
    """Put a box in its place with all that lies in it; `move` gives it a new one (T-06, T-07)."""

    box: int
    location: int
    move: bool = False


@dataclass(frozen=True, kw_only=True, repr=False)
class ShelveInBox(Command, OpensPlaces):
    """Put a carrier into a box, so that it stands where the box stands; `move` takes it from where it was (T-06)."""

    carrier: int
    box: int
    move: bool = False


@dataclass(frozen=True, kw_only=True, repr=False)
class ShelveTogether(Command, OpensPlaces):
    """Put several boxes and loose carriers in one place, all or none; `move` gives them a new one (T-06, T-07)."""

    boxes: tuple[int, ...]
    carriers: tuple[int, ...]
    location: int
    move: bool = False
