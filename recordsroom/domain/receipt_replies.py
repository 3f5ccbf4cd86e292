"""The answer to what came in: the number of the reply stands in the line that it answers (复文号, F-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.receiving import LONGEST_WORDS, Receipt
from recordsroom.domain.rules import Reason


@dataclass(frozen=True, slots=True)
class ReceiptReply:
    """Under which number a line of the incoming book was answered, and when."""

    id: int
    receipt_id: int
    reply_no: str
    replied_on: date
    reply_noted_by: int

    def __repr__(self) -> str:
        return f"ReceiptReply({self.id})"


def may_note_reply(receipt: Receipt, reply_no: str, on: date, today: date) -> tuple[Objection, ...]:
    """Judge the number of a reply; like the filing it may come after the book of its year was closed."""
    if receipt.void_cause:
        return (Objection(Reason.RECEIPT_VOID),)
    if receipt.waits:
        return (Objection(Reason.RECEIPT_WAITS),)
    told = bool(reply_no.strip()) and len(reply_no) <= LONGEST_WORDS
    return () if told and receipt.received_on <= on <= today else (Objection(Reason.VALUE_NOT_POSSIBLE),)
