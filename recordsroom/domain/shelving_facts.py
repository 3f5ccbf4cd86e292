"""What the room answers about trolleys, places that two keepers open, and moves of a whole room."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import CarrierLine, Fact


@dataclass(frozen=True, repr=False)
class OnTrolley(Fact):
    """So many carriers wait on a trolley now; of a single one it is told what it is and where it belongs."""

    carriers: int
    place: str
    line: CarrierLine | None = None
    home: str | None = None


@dataclass(frozen=True, repr=False)
class Countersigned(Fact):
    """A form is on file on which somebody else signed for opening a place of two keepers."""

    form: int
    form_no: str
    name: str


@dataclass(frozen=True, repr=False)
class PlaceChanged(Fact):
    """A place is called so now; its label shows the old name until it is printed again."""

    id: int
    name: str


@dataclass(frozen=True, repr=False)
class Regrouped(Fact):
    """A place is part of another and called so now, with so many places in all."""

    id: int
    name: str
    places: int


@dataclass(frozen=True, repr=False)
class HoldingsMoved(Fact):
    """So many boxes and carriers, those that are out too, belong on other shelves now."""

    shelves: int
    boxes: int
    carriers: int
