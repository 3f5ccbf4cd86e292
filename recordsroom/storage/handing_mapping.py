"""Which tables hold what comes in and what goes from hand to hand: receipts, handovers, clearances."""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.domain.clearance import Clearance
from recordsroom.domain.handover import Handover, HandoverLine
from recordsroom.domain.receipt_books import BookClosing
from recordsroom.domain.receipt_filing import ReceiptFiling
from recordsroom.domain.receipt_replies import ReceiptReply
from recordsroom.domain.receiving import Receipt
from recordsroom.storage import tables

HANDING: dict[type[object], Table] = {
    Receipt: tables.receipts,
    ReceiptFiling: tables.receipt_filings,
    ReceiptReply: tables.receipt_replies,
    BookClosing: tables.book_closings,
    Handover: tables.handovers,
    HandoverLine: tables.handover_lines,
    Clearance: tables.clearances,
}
