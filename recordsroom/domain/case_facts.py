"""What the room answers about transport cases."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import CarrierLine, Fact


@dataclass(frozen=True, repr=False)
class CasesRegistered(Fact):
    """So many cases have their numbers, and wait for their labels."""

    cases: tuple[int, ...]
    first: str
    last: str


@dataclass(frozen=True, repr=False)
class PackedInCase(Fact):
    """A box with so many carriers, or one carrier by itself, lies in a case with so many things in all."""

    case_no: str
    things: int
    carriers: int
    box_no: str | None = None
    line: CarrierLine | None = None
    moved_from: str | None = None


@dataclass(frozen=True, repr=False)
class TakenFromCase(Fact):
    """It stands in its place; so many things are left in the case."""

    case_no: str
    left: int
    carriers: int
    place: str
    box_no: str | None = None
    line: CarrierLine | None = None


@dataclass(frozen=True, repr=False)
class CaseSealed(Fact):
    """A case with so many things is closed under this seal."""

    case_no: str
    seal_no: str
    things: int


@dataclass(frozen=True, repr=False)
class CaseLoaded(Fact):
    """A case is on the way."""

    case_no: str


@dataclass(frozen=True, repr=False)
class CaseArrived(Fact):
    """A case is at the other end."""

    case_no: str
    place: str


@dataclass(frozen=True, repr=False)
class CaseUnsealed(Fact):
    """The seal is off; `agrees` says that it was whole and the one that had been put on."""

    case_no: str
    things: int
    agrees: bool


@dataclass(frozen=True, repr=False)
class UnpackingEnded(Fact):
    """The unpacking is ended, and this was not seen: boxes by number, carriers by code."""

    case_no: str
    missing: tuple[str, ...]
