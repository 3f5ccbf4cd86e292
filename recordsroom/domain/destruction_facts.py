"""What the room answers about destruction: listed, approved, set aside, gone, destroyed (F-23)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class DestructionListed(Fact):
    """A list stands with so many lines; `voided` says that a signature under it counts no more."""

    id: int
    destruction_no: str
    lines: int
    voided: bool = False


@dataclass(frozen=True, repr=False)
class DestructionApproved(Fact):
    """A list was signed for so many lines; so many were struck."""

    id: int
    destruction_no: str
    lines: int
    struck: int


@dataclass(frozen=True, repr=False)
class PieceSetAside(Fact):
    """One piece is set aside; so many are still on their shelves."""

    id: int
    """The list."""
    code: str
    left: int


@dataclass(frozen=True, repr=False)
class DestructionSent(Fact):
    """So many pieces in so many bags are on their way to the machine."""

    id: int
    pieces: int
    bags: int


@dataclass(frozen=True, repr=False)
class DestructionArrived(Fact):
    """All bags are at the machine, under whole seals."""

    id: int
    bags: int


@dataclass(frozen=True, repr=False)
class DestructionTurnedBack(Fact):
    """The way was broken off; everything is still set aside."""

    id: int


@dataclass(frozen=True, repr=False)
class PieceFed(Fact):
    """One piece was scanned again at the machine; so many are still to be."""

    id: int
    """The list."""
    code: str
    left: int


@dataclass(frozen=True, repr=False)
class Destroyed(Fact):
    """So many pieces are destroyed, for good."""

    id: int
    destruction_no: str
    pieces: int


@dataclass(frozen=True, repr=False)
class DestructionGivenUp(Fact):
    """A list is given up; so many pieces are to be carried home."""

    id: int
    back: int
