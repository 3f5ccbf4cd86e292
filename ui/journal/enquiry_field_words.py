"""What the fields of enquiries are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ENQUIRY_FIELDS: dict[str, Callable[[], str]] = {
    "enquiry": lambda: translate("Field", "Enquiry"),
    "enquiry_id": lambda: translate("Field", "Enquiry"),
    "enquiry_no": lambda: translate("Field", "Number of the enquiry"),
    "asked_as": lambda: translate("Field", "How it was asked"),
    "enquirer": lambda: translate("Field", "Enquirer"),
    "enquirer_unit": lambda: translate("Field", "Unit"),
    "sought": lambda: translate("Field", "What is sought"),
    "enquired_at": lambda: translate("Field", "Asked at"),
    "enquired_by": lambda: translate("Field", "Taken by"),
    "let_by": lambda: translate("Field", "Let by"),
    "let_by_id": lambda: translate("Field", "Let by"),
    "let_no": lambda: translate("Field", "Form number"),
    "answer": lambda: translate("Field", "Answer"),
    "answered_as": lambda: translate("Field", "How it was answered"),
    "proof_no": lambda: translate("Field", "Number of the certificate"),
    "answered_at": lambda: translate("Field", "Answered at"),
    "answered_by": lambda: translate("Field", "Answered by"),
    "looked_into_id": lambda: translate("Field", "Looked into"),
}
