"""What the fields of the incoming book and of accessions are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.journal.accession_field_words import ACCESSION_FIELDS

translate = QCoreApplication.translate

RECEIVING_FIELDS: dict[str, Callable[[], str]] = {
    **ACCESSION_FIELDS,
    "book": lambda: translate("Field", "Book"),
    "book_year": lambda: translate("Field", "Year of the book"),
    "receipt_no": lambda: translate("Field", "Receipt number"),
    "received_on": lambda: translate("Field", "Received on"),
    "from_unit": lambda: translate("Field", "From"),
    "signed_by": lambda: translate("Field", "Signed for by"),
    "packet": lambda: translate("Field", "Packet"),
    "attachments": lambda: translate("Field", "Attachments"),
    "copies_listed": lambda: translate("Field", "Copies on the list"),
    "copies_received": lambda: translate("Field", "Copies counted"),
    "copy_nos": lambda: translate("Field", "Copy numbers"),
    "addressee": lambda: translate("Field", "Addressee"),
    "delivered_by": lambda: translate("Field", "Delivered by"),
    "difference": lambda: translate("Field", "Difference"),
    "late_note": lambda: translate("Field", "Note on a late entry"),
    "registered_at": lambda: translate("Field", "Registered at"),
    "registered_by": lambda: translate("Field", "Registered by"),
    "handed_to": lambda: translate("Field", "Handed over to"),
    "handed_on": lambda: translate("Field", "Handed over on"),
    "receipt_id": lambda: translate("Field", "Line of the incoming book"),
    "filed_record_id": lambda: translate("Field", "Filed as"),
    "filed_on": lambda: translate("Field", "Filed on"),
    "filed_by": lambda: translate("Field", "Filed by"),
    "reply_no": lambda: translate("Field", "Reply no."),
    "replied_on": lambda: translate("Field", "Answered on"),
    "reply_noted_by": lambda: translate("Field", "Noted by"),
    "last_no": lambda: translate("Field", "Last number"),
    "book_lines": lambda: translate("Field", "Lines counted"),
    "voided": lambda: translate("Field", "Void lines"),
    "filed": lambda: translate("Field", "Filed lines"),
    "still_waiting": lambda: translate("Field", "Packets to hand over"),
    "looked_by": lambda: translate("Field", "Looked at by"),
    "closing_note": lambda: translate("Field", "Note"),
    "counted": lambda: translate("Field", "Counted"),
    "void_cause": lambda: translate("Field", "Why it is void"),
    "receipt": lambda: translate("Field", "Line of the incoming book"),
    "to": lambda: translate("Field", "To"),
    "on": lambda: translate("Field", "On"),
}
