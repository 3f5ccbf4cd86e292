"""What the fields of requests for what is out are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

WAITING_FIELDS: dict[str, Callable[[], str]] = {
    "reservation": lambda: translate("Field", "Request for what is out"),
    "reserved_carrier_id": lambda: translate("Field", "Carrier"),
    "reserved_for_id": lambda: translate("Field", "Who waits"),
    "wanted_until": lambda: translate("Field", "Waits until"),
    "until": lambda: translate("Field", "Waits until"),
    "wanted_for": lambda: translate("Field", "Wanted for"),
    "reserved_at": lambda: translate("Field", "Asked at"),
    "reserved_by": lambda: translate("Field", "Entered by"),
    "reserve_end": lambda: translate("Field", "End of the request"),
    "overnight": lambda: translate("Field", "Kept overnight"),
    "kept_loan_id": lambda: translate("Field", "Read by the loan"),
    "kept_until": lambda: translate("Field", "Kept overnight until"),
    "kept_since": lambda: translate("Field", "Kept since"),
    "kept_by": lambda: translate("Field", "Kept by"),
    "kept_no_more_at": lambda: translate("Field", "Kept no more since"),
    "reserve_ended_at": lambda: translate("Field", "Ended at"),
}
