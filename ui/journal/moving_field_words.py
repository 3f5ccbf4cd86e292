"""What the fields of slips, recalls and transport cases are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.journal.backup_field_words import BACKUP_FIELDS
from ui.journal.retaining_field_words import RETAINING_FIELDS

translate = QCoreApplication.translate

_EQUIPMENT: dict[str, Callable[[], str]] = {
    "allowed_by": lambda: translate("Field", "Allowed or watched by"),
    "capacity": lambda: translate("Field", "Capacity"),
    "custodian": lambda: translate("Field", "Custodian"),
    "disposal": lambda: translate("Field", "Why, or where and how destroyed"),
    "equipment": lambda: translate("Field", "Medium or device"),
    "equipment_id": lambda: translate("Field", "Medium or device"),
    "equipment_no": lambda: translate("Field", "Number of the medium or device"),
    "given_back_on": lambda: translate("Field", "Given back on"),
    "in_use_since": lambda: translate("Field", "In use since"),
    "kept_at": lambda: translate("Field", "Kept at"),
    "machine": lambda: translate("Field", "On which device"),
    "make": lambda: translate("Field", "Make, serial number"),
    "retired_on": lambda: translate("Field", "Out of use on"),
    "sort": lambda: translate("Field", "Sort"),
    "taken_by": lambda: translate("Field", "Used or repaired by"),
    "to": lambda: translate("Field", "What becomes of it"),
    "use_kind": lambda: translate("Field", "Use or repair"),
}
MOVING_FIELDS: dict[str, Callable[[], str]] = {
    "chase": lambda: translate("Field", "Chase"),
    "chase_id": lambda: translate("Field", "Chase"),
    "loans": lambda: translate("Field", "Loans"),
    "chase_no": lambda: translate("Field", "Number of the chase"),
    "chased_at": lambda: translate("Field", "Called in at"),
    "chased_by": lambda: translate("Field", "Called in by"),
    "nth": lambda: translate("Field", "How-manieth time"),
    "way": lambda: translate("Field", "Way"),
    "reply": lambda: translate("Field", "Answer"),
    "replied_at": lambda: translate("Field", "Answered at"),
    "slip_no": lambda: translate("Field", "Number of the slip"),
    "slip_id": lambda: translate("Field", "Slip of a loan"),
    "asked_on": lambda: translate("Field", "Asked on"),
    "line_id": lambda: translate("Field", "Line of the approval"),
    "struck": lambda: translate("Field", "Struck"),
    "latest_on": lambda: translate("Field", "Back by"),
    "reading_only": lambda: translate("Field", "Read here only"),
    "marked_at": lambda: translate("Field", "Marked at"),
    "marked_by": lambda: translate("Field", "Marked by"),
    "terms": lambda: translate("Field", "Written beside it"),
    "approvals": lambda: translate("Field", "Approvals"),
    "sheet_no": lambda: translate("Field", "Sheet number"),
    "sheet_form": lambda: translate("Field", "Form of the sheet"),
    "case": lambda: translate("Field", "Transport case"),
    "case_id": lambda: translate("Field", "Transport case"),
    "case_no": lambda: translate("Field", "Number of the case"),
    "owner": lambda: translate("Field", "Owner"),
    "trip_id": lambda: translate("Field", "Trip of a case"),
    "things": lambda: translate("Field", "Things in it"),
    "seal_no": lambda: translate("Field", "Number of the seal"),
    "sealed_at": lambda: translate("Field", "Sealed at"),
    "loaded_at": lambda: translate("Field", "Loaded at"),
    "arrived_at": lambda: translate("Field", "Arrived at"),
    "arrived_place_id": lambda: translate("Field", "Arrived in"),
    "unsealed_at": lambda: translate("Field", "Seal taken off at"),
    "seal_found": lambda: translate("Field", "Seal found"),
    "searched_at": lambda: translate("Field", "First looked for at"),
    "packed_from_id": lambda: translate("Field", "Packed from"),
    "packed_at": lambda: translate("Field", "Packed at"),
    "unpacked_at": lambda: translate("Field", "Unpacked at"),
    **BACKUP_FIELDS,
    **_EQUIPMENT,
    **RETAINING_FIELDS,
    "unpacked_to_id": lambda: translate("Field", "Unpacked to"),
}
