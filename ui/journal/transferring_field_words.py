"""What the fields of transfers to the state archives are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

TRANSFERRING_FIELDS: dict[str, Callable[[], str]] = {
    "transfer": lambda: translate("Field", "Transfer"),
    "transfer_id": lambda: translate("Field", "Transfer"),
    "transfer_no": lambda: translate("Field", "Number of the transfer"),
    "archives_name": lambda: translate("Field", "Archives that take it over"),
    "transfer_kind": lambda: translate("Field", "Kind of transfer"),
    "transfer_listed_at": lambda: translate("Field", "Listed at"),
    "transfer_listed_by": lambda: translate("Field", "Listed by"),
    "deed_giver": lambda: translate("Field", "Signed for the giver"),
    "deed_taker": lambda: translate("Field", "Signed for the taker"),
    "deed_watcher": lambda: translate("Field", "Seen by"),
    "deed_remarks": lambda: translate("Field", "Remarks"),
    "deed_signed_on": lambda: translate("Field", "Deed signed on"),
    "transfer_ended_at": lambda: translate("Field", "Transferred at"),
    "transfer_given_up_at": lambda: translate("Field", "Given up at"),
    "transfer_given_up_why": lambda: translate("Field", "Why given up"),
    "transfer_line": lambda: translate("Field", "Line"),
    "leaving_id": lambda: translate("Field", "Carrier that leaves"),
    "leaving_label": lambda: translate("Field", "Barcode"),
    "leaving_code": lambda: translate("Field", "Reference code"),
    "leaving_title": lambda: translate("Field", "Title"),
    "leaving_year": lambda: translate("Field", "Year"),
    "leaving_period": lambda: translate("Field", "Period"),
    "leaving_level": lambda: translate("Field", "Level"),
    "leaving_scheme": lambda: translate("Field", "Scheme"),
    "leaving_term": lambda: translate("Field", "Secrecy term"),
    "leaving_copy": lambda: translate("Field", "Copy number"),
    "leaving_pages": lambda: translate("Field", "Pages"),
    "access_opinion": lambda: translate("Field", "Open access"),
    "access_why": lambda: translate("Field", "Why not opened"),
    "scanned_out_at": lambda: translate("Field", "Counted out at"),
    "dropped_at": lambda: translate("Field", "Taken off at"),
    "dropped_why": lambda: translate("Field", "Why taken off"),
}
