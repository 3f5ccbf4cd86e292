"""What the fields of accessions are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ACCESSION_FIELDS: dict[str, Callable[[], str]] = {
    "accession": lambda: translate("Field", "Accession"),
    "accession_id": lambda: translate("Field", "Accession"),
    "accession_no": lambda: translate("Field", "Accession"),
    "giving_unit": lambda: translate("Field", "Handed over by the unit"),
    "giving_kind": lambda: translate("Field", "Kind of transfer"),
    "giving_list": lambda: translate("Field", "List of the unit"),
    "expected_at": lambda: translate("Field", "Expected since"),
    "expected_by": lambda: translate("Field", "Expected by"),
    "giver_name": lambda: translate("Field", "Signed for the giver"),
    "taker_name": lambda: translate("Field", "Signed for the room"),
    "taken_over_on": lambda: translate("Field", "Deed signed on"),
    "taken_over_at": lambda: translate("Field", "Deed entered"),
    "watcher_name": lambda: translate("Field", "Seen by"),
    "deed_came": lambda: translate("Field", "Came by the deed"),
    "coming_difference": lambda: translate("Field", "Difference"),
    "coming_carrier_id": lambda: translate("Field", "Taken over"),
    "beyond_list": lambda: translate("Field", "Not on the list"),
    "came_in_at": lambda: translate("Field", "Came"),
    "came_in_to": lambda: translate("Field", "Received by"),
    "came_in_as": lambda: translate("Field", "Looked so when it came"),
    "pages_listed": lambda: translate("Field", "Pages listed"),
    "pages_came": lambda: translate("Field", "Pages counted"),
}
