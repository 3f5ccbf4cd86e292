"""Filing what came in: a line of the incoming book becomes a record with its carriers (R-24, R-30, R-34)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from recordsroom.domain.commands.registering import RecordFacts
from recordsroom.domain.errors import Objection
from recordsroom.domain.receiving import Packet, Receipt
from recordsroom.domain.rules import Reason

_END_OF_FILING = (6, 30)


@dataclass(frozen=True, slots=True)
class ReceiptFiling:
    """Which record a line of the incoming book became, and when (归卷日期、归入卷号)."""

    id: int
    receipt_id: int
    filed_record_id: int
    filed_on: date
    filed_by: int

    def __repr__(self) -> str:
        return f"ReceiptFiling({self.id})"


def last_day_to_file(today: date) -> date:
    """What came in by that day should be filed: a year's papers by the end of June of the next one (R-34, R-35)."""
    back = 1 if today > date(today.year, *_END_OF_FILING) else 2
    return date(today.year - back, 12, 31)


def may_file_receipt(receipt: Receipt, facts: RecordFacts, *, filed: bool) -> tuple[Objection, ...]:
    """Judge whether a line may become this record: once, opened, and never below the level it came with."""
    below = facts.level is None or facts.level < receipt.level
    found = {
        Reason.RECEIPT_FILED: filed,
        Reason.RECEIPT_VOID: bool(receipt.void_cause),
        Reason.RECEIPT_WAITS: receipt.waits,
    }
    stands = tuple(Objection(reason) for reason, holds in found.items() if holds)
    return stands or ((Objection(Reason.BELOW_RECEIPT, {"level": receipt.level}),) if below else ())


def told_by_book(receipt: Receipt, facts: RecordFacts) -> RecordFacts:
    """The facts with the title of the book where none was typed: a list that hides it need not show it for that."""
    known = receipt.packet is Packet.OPENED and not (facts.title or "").strip()
    return replace(facts, title=receipt.title) if known else facts
