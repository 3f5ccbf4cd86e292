"""One line of the register of loans as the screen and the bound pages read it (G-12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique

from recordsroom.domain.values import Condition, Level, Scheme


@unique
class LoanState(StrEnum):
    """How a loan stands today."""

    OUT = "OUT"
    OVERDUE = "OVERDUE"
    UNCLEARED = "UNCLEARED"
    """Back, and its pages are to be cleared up."""
    BACK = "BACK"


@dataclass(frozen=True, slots=True, repr=False)
class RegisterWish:
    """Which loans are asked for: of a month such as 2026-11, of whom or of what, and how they stand."""

    month: str = ""
    words: str = ""
    state: LoanState | None = None


@dataclass(frozen=True, slots=True, repr=False)
class LateLine:
    """That something was entered late, on which sheet, and when it really happened."""

    sheet_no: str
    happened_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class LoanEntry:
    """One line of the register."""

    loan: int
    digits: str
    reader: int
    lent_at: datetime
    name: str
    unit: str
    reference_code: str
    title: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    copy_no: str
    pages_out: int | None
    place: str
    approver: str
    approver_post: str
    form_no: str
    due_on: date | None
    lender: str
    state: LoanState
    back_at: datetime | None = None
    pages_in: int | None = None
    condition: Condition | None = None
    """How it looked when it came back; None while it is out, or where the journal does not say."""
    returner: str = ""
    receiver: str = ""
    collector: str = ""
    late_out: LateLine | None = None
    late_back: LateLine | None = None
    renewed: tuple[date, ...] = ()
    """The days of return that were set anew, in order."""
