"""What the fields of what is called in are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

CALLING_FIELDS: dict[str, Callable[[], str]] = {
    "call_in": lambda: translate("Field", "List of what is called in"),
    "call_in_id": lambda: translate("Field", "List of what is called in"),
    "call_in_no": lambda: translate("Field", "Number of the list"),
    "call_way": lambda: translate("Field", "Called in from, to"),
    "counterpart": lambda: translate("Field", "Unit called in from, to"),
    "notice_no": lambda: translate("Field", "Notice of the issuer"),
    "call_due_on": lambda: translate("Field", "Called in by"),
    "called_at": lambda: translate("Field", "Called in at"),
    "called_by": lambda: translate("Field", "Called in by whom"),
    "call_ended_at": lambda: translate("Field", "Ended at"),
    "call_receiver": lambda: translate("Field", "Taken by"),
    "call_receipt_no": lambda: translate("Field", "Number of the receipt"),
    "receiver": lambda: translate("Field", "Taken by"),
    "couriers": lambda: translate("Field", "Carried by"),
    "call_line": lambda: translate("Field", "Line of the list"),
    "called_carrier_id": lambda: translate("Field", "Carrier"),
    "call_end": lambda: translate("Field", "Outcome"),
    "end": lambda: translate("Field", "Outcome"),
    "call_reason": lambda: translate("Field", "Reason or consent"),
    "line_ended_at": lambda: translate("Field", "Settled at"),
    "line_ended_by": lambda: translate("Field", "Settled by"),
}
