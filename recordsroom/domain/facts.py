"""What the room answers when it did what was asked: participles, frozen, with all that the screen needs for its words.

They may hold names and titles that the asking keeper may see; their repr never shows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.scopes import SlipLine
from recordsroom.domain.values import QUARANTINED, Condition, Level, Scheme


@dataclass(frozen=True, repr=False)
class Fact:
    """Something that now is so."""

    def __repr__(self) -> str:
        return type(self).__name__


@dataclass(frozen=True, repr=False)
class Done(Fact):
    """It was done, and there is nothing more to say."""


@dataclass(frozen=True, repr=False)
class CarrierLine(Fact):
    """A carrier as every band, list and slip names it; the title is None where lists hide it."""

    carrier: int
    barcode: str
    reference_code: str
    title: str | None
    copy_no: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    pages: int | None


@dataclass(frozen=True, repr=False)
class Lent(Fact):
    """A carrier went out to a reader; `place` is where it was taken from."""

    line: CarrierLine
    loan: int
    reader_name: str
    due_on: date
    place: str | None
    collector_name: str | None = None
    slip: SlipLine | None = None
    """Where it went out within the scope of a slip (P-12)."""
    approval: int | None = None


@dataclass(frozen=True, repr=False)
class Returned(Fact):
    """A carrier came back; `clean` says that pages and condition agreed and the reader's liability ended."""

    line: CarrierLine
    reader: int
    """0 where only a list said who had it (P-03); the name is then the list's."""
    reader_name: str
    pages_in: int | None
    condition: Condition
    clean: bool
    overdue_days: int
    home: str | None
    home_barcode: str | None
    returner_name: str | None = None
    """Who brought it, where that was not the borrower."""
    waits: str = ""
    """Who asked for it and waits first."""

    @property
    def may_wait(self) -> bool:
        """Whether it may go on the trolley now: its pages agreed, and it needs no treatment."""
        return self.pages_in in {None, self.line.pages} and self.condition not in QUARANTINED


@dataclass(frozen=True, repr=False)
class ConditionRecorded(Fact):
    """How a carrier looks was written down; GOOD says that its treatment is over."""

    line: CarrierLine
    condition: Condition


@dataclass(frozen=True, repr=False)
class Shelved(Fact):
    """A carrier stands in its place."""

    line: CarrierLine
    place: str
    moved_from: str | None


@dataclass(frozen=True, repr=False)
class BoxShelved(Fact):
    """A box stands in its place, and so many carriers in it."""

    box_no: str
    carriers: int
    place: str
    moved_from: str | None


@dataclass(frozen=True, repr=False)
class ShelvedInBox(Fact):
    """A carrier lies in a box; `place` is where that stands, if it stands anywhere."""

    line: CarrierLine
    box_no: str
    place: str | None


@dataclass(frozen=True, repr=False)
class ShelvedTogether(Fact):
    """So many boxes and loose carriers stand in one place."""

    boxes: int
    carriers: int
    place: str


@dataclass(frozen=True, repr=False)
class Entered(Fact):
    """Something new is in a register, under this id and, where it has one, this label."""

    id: int
    barcode: str | None = None


@dataclass(frozen=True, repr=False)
class Deputized(Fact):
    """Somebody signs for the approver with this id, until this day."""

    id: int
    name: str
    until: date


@dataclass(frozen=True, repr=False)
class OfficeEnded(Fact):
    """The approver with this id holds the post until this day."""

    id: int
    last_day: date


@dataclass(frozen=True, repr=False)
class CalendarEntered(Fact):
    """The list of a year is entered, with so many named days."""

    year: int
    days: int


@dataclass(frozen=True, repr=False)
class LocationsMade(Fact):
    """So many storage locations were made."""

    count: int


@dataclass(frozen=True, repr=False)
class Imported(Fact):
    """The rows of a list came in; `stubs` of them without their title (R-124), `pending` more into 待整理."""

    records: int
    carriers: int
    stubs: int
    pending: int = 0


@dataclass(frozen=True, repr=False)
class ApprovalRecorded(Fact):
    """A paper approval is on file."""

    approval: int
    form_no: str
    approver_name: str


@dataclass(frozen=True, repr=False)
class PrintStarted(Fact):
    """A print job is in the register and may be sent to the printer."""

    print_job: int
    serial: str


@dataclass(frozen=True, repr=False)
class ExportStarted(PrintStarted):
    """A list that leaves is in the register and may be written; `level` is what the file is held as."""

    level: Level


@dataclass(frozen=True, repr=False)
class Undone(Fact):
    """An entry was turned around; `command` is what it had been."""

    entry: int
    command: str
    rows: int


@dataclass(frozen=True, repr=False)
class Opened(Fact):
    """A record was shown in full: the title that every list hides."""

    record: int
    title: str | None


@dataclass(frozen=True, repr=False)
class Arranged(Fact):
    """Holdings were arranged anew: what to look at now, how many codes changed, what is to be labelled."""

    record: int
    code: str
    recoded: int
    fresh: int
    """Carriers that are new and have no label yet."""
    relabel: int
    """Carriers whose label must be renewed."""


@dataclass(frozen=True, repr=False)
class Boxed(Fact):
    """So many carriers were put into a box, or taken out; the number of the box where it is one."""

    carriers: int
    box_no: str | None = None


@dataclass(frozen=True, repr=False)
class Registered(Fact):
    """A record is in the register with these carriers."""

    record: int
    reference_code: str
    carriers: tuple[int, ...]


@dataclass(frozen=True, repr=False)
class Mended(Fact):
    """A record of 待整理 has its number; `left` are still waiting."""

    record: int
    reference_code: str
    left: int
