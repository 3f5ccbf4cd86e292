"""What the room answers about the reading room."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import CarrierLine, Fact
from recordsroom.domain.scopes import SlipLine
from recordsroom.domain.visits import Zone


@dataclass(frozen=True, repr=False)
class CheckedIn(Fact):
    """A reader sits at a seat."""

    visit: int
    reader_name: str
    seat_no: str
    zone: Zone
    locker_no: str
    kept: int = 0
    """How much was kept overnight for this reader."""


@dataclass(frozen=True, repr=False)
class PlaceChanged(Fact):
    """A reader sits at another seat now."""

    visit: int
    reader_name: str
    seat_no: str
    seat_before: str


@dataclass(frozen=True, repr=False)
class GivenToTable(Fact):
    """A carrier lies on a reader's table; `place` is where it was taken from, `lying` how much lies there now."""

    line: CarrierLine
    visit: int
    loan: int
    reader_name: str
    seat_no: str
    lying: int
    place: str | None
    pages_out: int | None
    slip: SlipLine | None = None
    approval: int | None = None


@dataclass(frozen=True, repr=False)
class NotebookIssued(Fact):
    """A secret notebook lies at a seat."""

    visit: int
    notebook_no: str
    reader_name: str
    seat_no: str
    leaves: int


@dataclass(frozen=True, repr=False)
class NotebookBack(Fact):
    """A secret notebook came back from a seat; `missing` leaves are not in it any more."""

    visit: int
    notebook_no: str
    reader_name: str
    seat_no: str
    leaves: int
    missing: int


@dataclass(frozen=True, repr=False)
class CompanyChanged(Fact):
    """Somebody reads along at a visit from now on, or does so no more."""

    visit: int
    companion_name: str
    reader_name: str
    seat_no: str
    joined: bool


@dataclass(frozen=True, repr=False)
class WentAway(Fact):
    """A reader is away for a while."""

    visit: int
    reader_name: str
    seat_no: str


@dataclass(frozen=True, repr=False)
class CameBack(Fact):
    """A reader who was away is back."""

    visit: int
    reader_name: str
    seat_no: str


@dataclass(frozen=True, repr=False)
class CheckedOut(Fact):
    """A reader has left after reading so many carriers; `missing` of them were not back (P-31)."""

    visit: int
    reader_name: str
    seat_no: str
    pieces: int
    locker_no: str
    missing: int = 0
