"""Slips of a loan 审批单: what a reader asks for, on a numbered sheet that is signed and scanned back (F-12, P-07)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.scopes import MOST_LINES
from recordsroom.domain.values import Barcode, Custody

LONGEST_PURPOSE = 100
"""More does not fit on the sheet."""


@dataclass(frozen=True, slots=True)
class LoanSlip:
    """One numbered slip of a reader; the approval that is recorded under its number is its answer."""

    id: int
    barcode: str
    slip_no: str
    reader_id: int
    purpose: str
    asked_on: date

    def __repr__(self) -> str:
        return f"LoanSlip({self.id})"


@dataclass(frozen=True, slots=True)
class SlipWish:
    """One carrier that a slip asks for; whether it was let, the approval of the same number says."""

    id: int
    slip_id: int
    carrier_id: int


def slip_number(asked_on: date, barcode: Barcode) -> str:
    """The number of a slip that this room gives: year and serial of its label, which is never given twice."""
    return f"{asked_on.year}-{barcode.serial:04d}"


def may_ask(reader: Reader, carriers: Sequence[Carrier]) -> tuple[Objection, ...]:
    """Judge a slip before it is printed: somebody entitled asks for things that are kept here (R-57, R-74)."""
    found = []
    if reader.stopped:
        found.append(Objection(Reason.CARD_STOPPED))
    if not 1 <= len(carriers) <= MOST_LINES:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if any(carrier.custody is Custody.WITHDRAWN for carrier in carriers):
        found.append(Objection(Reason.CARRIER_WITHDRAWN))
    return tuple(found)
