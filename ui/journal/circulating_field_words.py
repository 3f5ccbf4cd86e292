"""What the fields of circulation are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

CIRCULATING_FIELDS: dict[str, Callable[[], str]] = {
    "circulation": lambda: translate("Field", "Sheet of circulation"),
    "circulation_id": lambda: translate("Field", "Sheet of circulation"),
    "circulation_no": lambda: translate("Field", "Number of the sheet"),
    "urgent": lambda: translate("Field", "Urgent"),
    "proposal": lambda: translate("Field", "Proposal"),
    "circulated_by": lambda: translate("Field", "Circulated by"),
    "begun_at": lambda: translate("Field", "Begun at"),
    "readers": lambda: translate("Field", "Readers"),
    "leg": lambda: translate("Field", "Reader on the sheet"),
    "leg_id": lambda: translate("Field", "Reader on the sheet"),
    "leg_no": lambda: translate("Field", "Place on the sheet"),
    "leg_reader_id": lambda: translate("Field", "Reader"),
    "sent_at": lambda: translate("Field", "Sent at"),
    "leg_due_on": lambda: translate("Field", "To be back on"),
    "courier": lambda: translate("Field", "Carried by"),
    "signed_name": lambda: translate("Field", "Signed by"),
    "signed_at": lambda: translate("Field", "Signed at"),
    "pieces_counted": lambda: translate("Field", "Pieces counted"),
    "remark": lambda: translate("Field", "Instruction on the sheet"),
    "leg_remark": lambda: translate("Field", "Instruction on the sheet"),
}
