"""What the room answers about counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.facts import CarrierLine, Fact
from recordsroom.domain.witnesses import CountAction, CountOutcome


@dataclass(frozen=True, repr=False)
class CountBegun(Fact):
    """A count has its number; so many shelves, or so many holders, belong to it."""

    id: int
    session_no: str
    shelves: int
    with_unknown: int = 0
    """How many things are out with names that no reader bears: nobody is asked for them."""
    of_holders: bool = False
    """Whether people are asked for what they have, instead of shelves being counted."""


@dataclass(frozen=True, repr=False)
class ShelfVisited(Fact):
    """Things that are scanned now stand on this shelf; `again` says that it was visited before in this pass."""

    place: str
    expected: int
    seen: int
    again: bool
    missed: int = 0
    """How many things were not seen on the shelf that is done by this."""
    missed_at: str = ""


@dataclass(frozen=True, repr=False)
class Counted(Fact):
    """A carrier was seen; `again` says that it had been already, and nothing was doubled."""

    line: CarrierLine
    outcome: CountOutcome
    place: str
    home: str | None
    seen: int
    expected: int
    again: bool
    gone_by: str = ""
    """By which list or deed it left the register, where it did and is here all the same."""
    gone_on: date | None = None


@dataclass(frozen=True, repr=False)
class HolderAsked(Fact):
    """What is scanned now is shown by this holder; `again` says that the holder was asked before."""

    holder: str
    expected: int
    shown: int
    again: bool
    missed: int = 0
    """How many things the holder before this one did not show."""
    missed_at: str = ""


@dataclass(frozen=True, repr=False)
class ShownByHolder(Fact):
    """A holder showed a carrier; `belongs` says where it should be, or who has it by the register."""

    line: CarrierLine
    outcome: CountOutcome
    holder: str
    belongs: str | None
    shown: int
    expected: int
    again: bool
    gone_by: str = ""
    """By which list or deed it left the register, where it did and is shown all the same."""
    gone_on: date | None = None


@dataclass(frozen=True, repr=False)
class EquipmentShown(Fact):
    """A medium or device was shown; on a shelf, where `holder` is empty, it is no part of the count."""

    equipment_no: str
    sort: EquipmentSort
    outcome: CountOutcome
    holder: str
    belongs: str | None
    shown: int
    expected: int
    again: bool
    gone_by: str = ""
    """Where and how it was destroyed, by its register."""
    gone_on: date | None = None


@dataclass(frozen=True, repr=False)
class CardCounted(Fact):
    """The card of a carrier was seen; `old` says that its charge is over."""

    line: CarrierLine
    old: bool


@dataclass(frozen=True, repr=False)
class StrayKept(Fact):
    """A code that stands for nothing here was put aside."""

    digits: str
    place: str


@dataclass(frozen=True, repr=False)
class BoxFound(Fact):
    """A box was scanned; how many things it holds, or what its seal says, is asked next."""

    box: int
    box_no: str
    inside: int


@dataclass(frozen=True, repr=False)
class BoxCounted(Fact):
    """A box was counted as one."""

    box_no: str
    inside: int
    found: int | None
    seal_no: str | None


@dataclass(frozen=True, repr=False)
class CountNoted(Fact):
    """What was seen of a thing is noted with the count."""

    line: CarrierLine
    outcomes: tuple[CountOutcome, ...]


@dataclass(frozen=True, repr=False)
class ShelfEnded(Fact):
    """A shelf was counted to its end, or a holder showed everything."""

    place: str
    seen: int
    differing: int
    missed: int = 0
    """How many things were neither seen there nor anywhere else; a blind count does not tell."""


@dataclass(frozen=True, repr=False)
class CountEnded(Fact):
    """Nothing more is scanned in this count; so many shelves were never visited."""

    session_no: str
    not_counted: int


@dataclass(frozen=True, repr=False)
class FindingSettled(Fact):
    """It is written down what became of a discrepancy."""

    outcome: CountOutcome
    action: CountAction
    incident_no: str = ""
    """Under which it was reported."""


@dataclass(frozen=True, repr=False)
class CountSigned(Fact):
    """The report is on file, and nothing of the count changes any more."""

    session_no: str
    report_no: str


@dataclass(frozen=True, repr=False)
class CountGivenOut(Fact):
    """A part of a count left; `head` is the first line of its file."""

    part_no: int
    shelves: int
    head: str


@dataclass(frozen=True, repr=False)
class CountBroughtBack(Fact):
    """A part came back with so many scans."""

    part_no: int
    counter: str
    scans: int


@dataclass(frozen=True, repr=False)
class Looked(Fact):
    """It is noted that somebody looked there."""

    was_there: bool
