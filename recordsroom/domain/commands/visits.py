"""What is asked about the reading room: seats, coming in, what goes to a table, going out (F-15)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Identity, Zone


@dataclass(frozen=True, kw_only=True, repr=False)
class AddSeat(Command):
    """Set up one seat of the reading room."""

    seat_no: str
    zone: Zone
    max_level: Level


@dataclass(frozen=True, kw_only=True, repr=False)
class ChangeSeat(Command):
    """Say anew what a seat is for, or that nobody sits there any more; nobody sits there while it is changed."""

    seat: int
    zone: Zone
    max_level: Level
    closed: bool = False


@dataclass(frozen=True, kw_only=True, repr=False)
class CheckIn(Command):
    """Let a reader in: seen who it is, belongings locked away; where no seat is named, the next free one (P-16)."""

    reader: int
    identity: Identity
    seat: int | None = None
    slip: int | None = None
    letter_seen: str = ""
    locker_no: str = ""
    purpose: str = ""
    late_sheet: int | None = None
    """The sheet from which it is entered late (P-06)."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ChangePlace(Command):
    """Let a reader sit on another seat, with what lies on the table."""

    visit: int
    seat: int


@dataclass(frozen=True, kw_only=True, repr=False)
class GiveToTable(Command, OpensPlaces):
    """Hand one carrier out to the table of one visit (T-08 and T-09 in one entry)."""

    visit: int
    carrier: int
    pages: int | None = None
    """How many were counted out, where pages are counted."""
    late_sheet: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class IssueNotebook(Command):
    """Give a secret notebook to the reader of a visit, its leaves counted (R-68)."""

    visit: int
    notebook: int
    leaves: int


@dataclass(frozen=True, kw_only=True, repr=False)
class TakeNotebook(Command):
    """Take a secret notebook back from a seat, its leaves counted again."""

    notebook: int
    leaves: int


@dataclass(frozen=True, kw_only=True, repr=False)
class JoinVisit(Command):
    """Somebody reads along at a visit (P-14)."""

    visit: int
    reader: int
    letter_seen: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class PartFromVisit(Command):
    """Somebody who read along goes before the visit ends."""

    visit: int
    reader: int


@dataclass(frozen=True, kw_only=True, repr=False)
class StepAway(Command):
    """A reader goes out for a while; the seat is kept."""

    visit: int


@dataclass(frozen=True, kw_only=True, repr=False)
class ComeBack(Command):
    """A reader who was away sits at the seat again."""

    visit: int


@dataclass(frozen=True, kw_only=True, repr=False)
class CheckOut(Command):
    """A reader leaves; everything is back (R-73)."""

    visit: int
    late_sheet: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class RecordEffect(Command):
    """Write down what came of reading at a visit; said again it takes the place of what was said (G-32)."""

    visit: int
    effect: str


@dataclass(frozen=True, kw_only=True, repr=False)
class EndVisitShort(Command):
    """End a visit though something is not back: two have looked for it, and a leader was told (P-31)."""

    visit: int
    searched_with: str
    leader_told: str
    late_sheet: int | None = None
