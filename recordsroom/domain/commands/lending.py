"""What is asked about loans: the approval, the way out, the way back, how the carrier looks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.approval_lines import LineTerms
from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.scopes import Bounds
from recordsroom.domain.values import Condition


@dataclass(frozen=True, kw_only=True, repr=False)
class RecordApproval(Command):
    """Record an approval signed on paper: form number, leader, date, reader and carriers (R-55, R-140)."""

    form_no: str
    approver: int
    approved_on: date
    reader: int
    carriers: tuple[int, ...]
    deputation: int | None = None
    """By which deputation the leader signed for another (P-08)."""


@dataclass(frozen=True, kw_only=True, repr=False)
class RecordScope(Command):
    """Record an approval by scope signed on paper; lines are added as carriers go out within it (P-12, R-140)."""

    form_no: str
    approver: int
    approved_on: date
    reader: int
    bounds: Bounds
    deputation: int | None = None
    """As in RecordApproval."""


@dataclass(frozen=True, kw_only=True, repr=False)
class MarkLine(Command):
    """Record what the leader wrote beside one line of a signed form: struck, back sooner, read here only (P-12)."""

    line: int
    terms: LineTerms


@dataclass(frozen=True, kw_only=True, repr=False)
class LendCarrier(Command, OpensPlaces):
    """Lend one carrier to one reader out of the room (T-08 and T-10 in one entry)."""

    carrier: int
    reader: int
    collector: int | None = None
    """Who fetches it, where that is somebody else; the reader stays liable (P-11)."""
    late_sheet: int | None = None
    """The sheet that it was written on by hand, where it is entered late (P-06)."""


@dataclass(frozen=True, kw_only=True, repr=False)
class RenewLoan(Command):
    """Renew the open loan of a carrier that is shown again at the desk (R-61)."""

    carrier: int


@dataclass(frozen=True, kw_only=True, repr=False)
class ReturnCarrier(Command):
    """Take a carrier back; without a page count it says that all pages are there and good (P-05)."""

    carrier: int
    pages: int | None = None
    condition: Condition = Condition.GOOD
    corrects: int | None = None
    """The entry of an earlier return that this one puts right, both in one act."""
    returner: int | None = None
    """Who brings it, where a card was scanned (P-11)."""
    late_sheet: int | None = None
    """The sheet that it was written on by hand, where it is entered late (P-06)."""


@dataclass(frozen=True, kw_only=True, repr=False)
class RecordCondition(Command):
    """Record how a carrier looks outside a return; GOOD ends the treatment of what was kept apart (T-04, R-29)."""

    carrier: int
    condition: Condition
