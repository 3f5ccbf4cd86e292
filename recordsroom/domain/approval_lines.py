"""What the leader wrote beside a line of a slip: struck 划掉, back sooner 缩短期限, read here only 改为阅览 (P-12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.readers import Approval, ApprovalLine
from recordsroom.domain.rules import Reason


@dataclass(frozen=True, slots=True)
class LineTerms:
    """The words beside one line; with none of them the line is let as it was asked for."""

    struck: bool = False
    latest_on: date | None = None
    """By which day it is back, whatever the ordinary term; None leaves the term."""
    reading_only: bool = False
    """Whether it may be read in the room, and not taken out."""

    @property
    def none(self) -> bool:
        """Whether nothing is written there."""
        return self == LineTerms()


@dataclass(frozen=True, slots=True)
class LineMark:
    """The terms of one line as they are kept."""

    id: int
    line_id: int
    struck: bool
    latest_on: date | None
    reading_only: bool
    marked_at: int
    """Milliseconds of UTC."""
    marked_by: int

    @property
    def terms(self) -> LineTerms:
        """What the leader wrote."""
        return LineTerms(self.struck, self.latest_on, self.reading_only)

    def __repr__(self) -> str:
        return f"LineMark({self.id})"


@unique
class SheetState(StrEnum):
    """How far a paper approval has come in its life."""

    OPEN = "OPEN"
    """Nothing went out on it yet."""
    PARTLY = "PARTLY"
    """Something went out on it, and more may."""
    USED = "USED"
    """Nothing more may go out on it."""
    EXPIRED = "EXPIRED"
    """Its last day is over, and something on it was never used."""
    STRUCK = "STRUCK"
    """The leader struck every line."""
    UNSIGNED = "UNSIGNED"
    """It was let by a word, and the signature is still owed (P-27)."""


def sheet_state(used: int, free: int, last_day: date, today: date) -> SheetState:
    """How far a sheet has come: so many lines were used, so many more may be."""
    if not free:
        return SheetState.USED if used else SheetState.STRUCK
    if last_day < today:
        return SheetState.EXPIRED
    return SheetState.PARTLY if used else SheetState.OPEN


def may_mark(approval: Approval, line: ApprovalLine, before: LineTerms, terms: LineTerms) -> tuple[Objection, ...]:
    """Judge words beside a line: the line is unused yet, and nothing is due before the sheet was signed."""
    if line.loan_id is not None:
        return (Objection(Reason.LINE_USED, {"form_no": approval.form_no}),)
    if before == terms:
        return (Objection(Reason.NOTHING_TO_DO),)
    if terms.latest_on is not None and terms.latest_on < approval.approved_on:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return ()


def bars_loan(terms: LineTerms, form_no: str, day: date) -> Objection | None:
    """Why a line lets nothing out on that day; None where it does."""
    facts = {"form_no": form_no}
    if terms.struck:
        return Objection(Reason.LINE_STRUCK, facts)
    if terms.reading_only:
        return Objection(Reason.READ_HERE_ONLY, facts)
    if terms.latest_on is not None and terms.latest_on < day:
        return Objection(Reason.LINE_PAST, {**facts, "until": terms.latest_on.isoformat()})
    return None


def shortened(due: date, terms: LineTerms) -> date:
    """The day of return under these terms: the ordinary one, or the leader's where that comes first."""
    return due if terms.latest_on is None else min(due, terms.latest_on)
