"""Out cards 代卷卡: what stands in the gap of a carrier that is out, with a label of the charge's own (F-16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import Loan
from recordsroom.domain.rules import Reason


@dataclass(frozen=True, slots=True)
class OutCard:
    """The card of one loan; printed again it keeps its label and says what is so by then."""

    id: int
    barcode: str
    loan_id: int

    def __repr__(self) -> str:
        return f"OutCard({self.id})"


def may_stand_in(loans: Sequence[Loan]) -> tuple[Objection, ...]:
    """Judge out cards before they are printed: a gap is there only while the carrier is out."""
    if not loans:
        return (Objection(Reason.NOTHING_TO_DO),)
    return (Objection(Reason.NOT_ON_LOAN),) if any(loan.checked_at is not None for loan in loans) else ()
