"""What the fields of the incoming book are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

RECEIVING_FIELDS: dict[str, Callable[[], str]] = {
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
    "void_cause": lambda: translate("Field", "Why it is void"),
    "receipt": lambda: translate("Field", "Line of the incoming book"),
    "to": lambda: translate("Field", "To"),
    "on": lambda: translate("Field", "On"),
}
