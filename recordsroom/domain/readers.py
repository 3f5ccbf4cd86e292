"""The people who use the holdings, and the leaders who allow it; neither of them logs in here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.values import Authority, Level, PostLevel


@unique
class StopCause(StrEnum):
    """Why a reader was stopped (P-21)."""

    LEFT = "LEFT"
    RETIRED = "RETIRED"
    DIED = "DIED"
    OTHER = "OTHER"


@unique
class ReaderKind(StrEnum):
    """Where a reader comes from, which says what is asked for before a card is given."""

    STAFF = "STAFF"
    OUTSIDE = "OUTSIDE"
    """From another unit, with a letter of introduction (R-58)."""
    TEMPORARY = "TEMPORARY"
    """For today only, with identity card and letter (P-16)."""
    CONTRACTOR = "CONTRACTOR"
    """Working here under an agreement (R-152)."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A person entitled to use the holdings 利用者, known by a card (R-57, G-33)."""

    id: int
    barcode: str
    name: str
    unit: str
    post: str
    post_level: PostLevel
    cleared: Level
    valid_until: date
    stopped: bool
    unit_id: int | None = None
    """The unit in the list of units, whose name `unit` then bears; what it bore earlier, the journal tells (P-20)."""
    stop_cause: StopCause | None = None
    kind: ReaderKind | None = None
    """None where it was entered before there were kinds: then it is one of the staff."""
    id_number: str | None = None
    letter_no: str | None = None
    agreement_no: str | None = None
    undertaken_on: date | None = None
    """When the confidentiality undertaking was signed (R-57, R-139)."""

    @property
    def of_the_house(self) -> bool:
        """Whether the reader belongs to a unit of this house."""
        return self.kind in {None, ReaderKind.STAFF}

    def __repr__(self) -> str:
        return f"Reader({self.id})"


@dataclass(frozen=True, slots=True)
class Approver:
    """A leader who approves on paper, by post and with the dates of the office (G-34)."""

    id: int
    name: str
    post: str
    authority: Authority
    since: date
    until: date | None

    def in_office(self, day: date) -> bool:
        """Whether the approver held the post on that day."""
        return self.since <= day and (self.until is None or day <= self.until)

    def __repr__(self) -> str:
        return f"Approver({self.id})"


@dataclass(frozen=True, slots=True)
class Approval:
    """One approval signed on paper and recorded against its form number (domain.md §0, fact 1)."""

    id: int
    form_no: str
    reader_id: int
    approver_id: int
    approved_on: date
    deputation_id: int | None = None
    """Where the leader signed for another (P-08)."""

    def __repr__(self) -> str:
        return f"Approval({self.id})"


@dataclass(frozen=True, slots=True)
class ApprovalLine:
    """One carrier that an approval names (R-74); `loan_id` is the loan that used it."""

    id: int
    approval_id: int
    carrier_id: int
    loan_id: int | None
