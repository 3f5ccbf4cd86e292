"""The incoming books: what was received, from whom, who signed (G-01)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

receipts = folded(
    "receipts",
    words("book"),
    whole("book_year"),
    whole("receipt_no"),
    words("received_on"),
    words("from_unit"),
    whole("level"),
    words("signed_by"),
    words("packet"),
    words("title"),
    words("document_no"),
    words("attachments"),
    whole("copies_listed", optional=True),
    whole("copies_received", optional=True),
    words("copy_nos"),
    words("secrecy_term"),
    words("urgency", optional=True),
    words("addressee"),
    words("delivered_by"),
    words("difference"),
    words("late_note"),
    whole("registered_at"),
    whole("registered_by", "users"),
    words("handed_to"),
    words("handed_on", optional=True),
    words("void_cause"),
    check("received_on", "date(received_on) = received_on"),
    check("number", "receipt_no > 0"),
    check("unopened", "packet = 'OPENED' OR (title = '' AND copies_received IS NULL)"),
    check("handed", "(handed_on IS NULL) = (handed_to = '')"),
)
Index("ux_receipts_number", receipts.c.book, receipts.c.book_year, receipts.c.receipt_no, unique=True)

receipt_filings = folded(
    "receipt_filings",
    whole("receipt_id", "receipts", unique=True),
    whole("filed_record_id", "records"),
    words("filed_on"),
    whole("filed_by", "users"),
    check("filed_on", "date(filed_on) = filed_on"),
)
Index("ix_receipt_filings_filed_record_id", receipt_filings.c.filed_record_id)

receipt_replies = folded(
    "receipt_replies",
    whole("receipt_id", "receipts", unique=True),
    words("reply_no"),
    words("replied_on"),
    whole("reply_noted_by", "users"),
    check("told", "reply_no <> ''"),
    check("replied_on", "date(replied_on) = replied_on"),
)

book_closings = folded(
    "book_closings",
    words("book"),
    whole("book_year"),
    whole("last_no"),
    whole("book_lines"),
    whole("voided"),
    whole("filed"),
    whole("still_waiting"),
    whole("closed_at"),
    whole("closed_by", "users"),
    words("looked_by"),
    words("closing_note"),
    check("counted", "book_lines > 0 AND last_no > 0"),
)
Index("ux_book_closings_book", book_closings.c.book, book_closings.c.book_year, unique=True)
