"""What the room answers about the people who use the holdings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class ReadersMoved(Fact):
    """A unit ended or was tied to: so many readers belong to the unit with this id now, or to none that stands."""

    id: int | None
    readers: int


@dataclass(frozen=True, repr=False)
class CardReplaced(Fact):
    """The reader with this id has a new card; the lost one counts for nothing any more."""

    id: int
    barcode: str
    lost: str


@dataclass(frozen=True, repr=False)
class ReaderStopped(Fact):
    """The reader with this id takes nothing out any more; so much is still out."""

    id: int
    out: int


@dataclass(frozen=True, repr=False)
class ReaderLet(Fact):
    """The reader with this id may use the holdings until this day."""

    id: int
    until: date


@dataclass(frozen=True, repr=False)
class CollectorNamed(Fact):
    """Somebody may fetch for the reader with this id, until this day."""

    id: int
    name: str
    until: date


@dataclass(frozen=True, repr=False)
class ReaderChanged(Fact):
    """The reader with this id is written down otherwise now.

    `above` carriers are out above what the reader may see from now on, and `left` is the unit that has no contact any
    more, since its contact went to another.
    """

    id: int
    above: int
    left: int | None
