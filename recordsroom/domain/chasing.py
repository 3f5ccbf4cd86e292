"""Calling in what is out 催还: each chase names loans of one borrower and is numbered and kept (R-66, G-13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import Loan
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode

MOST_CHASED = 500
"""No one act calls in more."""

LONGEST_REPLY = 200


@unique
class ChaseWay(StrEnum):
    """How the borrower was told."""

    NOTICE = "NOTICE"
    """By a printed notice, which is signed for (F-14)."""
    PHONE = "PHONE"
    IN_PERSON = "IN_PERSON"


@dataclass(frozen=True, slots=True)
class Chase:
    """One borrower was told to bring back what he has, and what he said to it."""

    id: int
    barcode: str
    """The label of its notice."""
    chase_no: str
    reader_id: int
    way: ChaseWay
    chased_at: int
    chased_by: int
    reply: str
    replied_at: int | None

    def __repr__(self) -> str:
        return f"Chase({self.id})"


@dataclass(frozen=True, slots=True)
class ChasedLoan:
    """One loan that a chase names, and the how-manieth time that was."""

    id: int
    chase_id: int
    loan_id: int
    nth: int


def chase_number(day: date, barcode: Barcode) -> str:
    """The number of a chase: year and serial of the label on its notice, never given twice."""
    return f"催{day.year}-{barcode.serial:04d}"


def may_chase(loans: Sequence[Loan]) -> tuple[Objection, ...]:
    """Judge a chase: it names loans, and each is still out; what came back waits for the keeper, not the borrower."""
    if not 1 <= len(loans) <= MOST_CHASED:
        return (Objection(Reason.NOTHING_TO_DO if not loans else Reason.VALUE_NOT_POSSIBLE),)
    return (Objection(Reason.NOT_ON_LOAN),) if any(loan.received_at is not None for loan in loans) else ()


def may_answer(chase: Chase, reply: str) -> tuple[Objection, ...]:
    """Judge what is written down as the borrower's answer; a later answer takes the place of an earlier one."""
    said = reply.strip()
    if not said or len(said) > LONGEST_REPLY:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return (Objection(Reason.NOTHING_TO_DO),) if said == chase.reply else ()
