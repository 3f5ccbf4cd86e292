"""Rows for the incoming book, of every shape that a line can have."""

from __future__ import annotations

from recordsroom.domain.holdings import Urgency
from recordsroom.domain.receipt_books import BookClosing
from recordsroom.domain.receipt_filing import ReceiptFiling
from recordsroom.domain.receipt_replies import ReceiptReply
from recordsroom.domain.receiving import Book, Packet, Receipt
from recordsroom.domain.values import Level
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_receipts(unit: Unit) -> None:
    """A packet for one leader, who signed for it and whose line was voided, and a document that was opened."""
    said: dict[str, object] = {
        "book": Book.CLASSIFIED,
        "book_year": TODAY.year,
        "received_on": TODAY,
        "from_unit": "市规划局",
        "level": Level.MIMI,
        "signed_by": "宋闻溪",
        "document_no": "密〔2026〕3号",
        "attachments": "附图",
        "copies_listed": 2,
        "copy_nos": "",
        "secrecy_term": "10年",
        "urgency": Urgency.URGENT,
        "delivered_by": "机要交通",
        "difference": "少 1 份",
        "late_note": "",
        "registered_at": 0,
        "registered_by": ARCHIVIST,
    }
    sealed = {"packet": Packet.EYES_ONLY, "title": "", "copies_received": None, "addressee": "顾言舟"}
    handed = {"handed_to": "顾言舟", "handed_on": TODAY, "void_cause": "重复登记"}
    unit.add(Receipt, receipt_no=1, **said, **sealed, **handed)
    opened = {"packet": Packet.OPENED, "title": "通知", "copies_received": 1, "addressee": ""}
    waiting = {"handed_to": "", "handed_on": None, "void_cause": ""}
    filed = unit.add(Receipt, receipt_no=2, **said, **opened, **waiting)
    unit.add(ReceiptFiling, receipt_id=filed.id, filed_record_id=1, filed_on=TODAY, filed_by=ARCHIVIST)
    unit.add(ReceiptReply, receipt_id=filed.id, reply_no="青水〔2026〕12号", replied_on=TODAY, reply_noted_by=ARCHIVIST)
    unit.add(
        BookClosing,
        book=Book.CLASSIFIED,
        book_year=TODAY.year - 1,
        last_no=2,
        book_lines=2,
        voided=1,
        filed=1,
        still_waiting=0,
        closed_at=0,
        closed_by=ARCHIVIST,
        looked_by="顾言舟",
        closing_note="清点相符",
    )
