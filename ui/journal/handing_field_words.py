"""What the fields of handovers and clearances are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

HANDING_FIELDS: dict[str, Callable[[], str]] = {
    "handover": lambda: translate("Field", "Handover"),
    "handover_id": lambda: translate("Field", "Handover"),
    "handover_no": lambda: translate("Field", "Number of the handover"),
    "handover_kind": lambda: translate("Field", "Kind"),
    "handed_by": lambda: translate("Field", "Handed over by"),
    "taken_by": lambda: translate("Field", "Taken over by"),
    "watched_by": lambda: translate("Field", "Watched by"),
    "count_difference": lambda: translate("Field", "Difference"),
    "open_matters": lambda: translate("Field", "Open matters"),
    "drawn_at": lambda: translate("Field", "Drawn up at"),
    "drawn_by": lambda: translate("Field", "Drawn up by"),
    "topic_of": lambda: translate("Field", "Of what"),
    "line_level": lambda: translate("Field", "Level"),
    "line_on_book": lambda: translate("Field", "On book"),
    "line_counted": lambda: translate("Field", "Counted"),
    "clearance_no": lambda: translate("Field", "Number of the clearance"),
    "cleared_on": lambda: translate("Field", "Cleared on"),
    "cleared_by": lambda: translate("Field", "Cleared by"),
    "leave_cause": lambda: translate("Field", "Cause"),
    "contact": lambda: translate("Field", "Contact of the unit"),
    "contact_unit_id": lambda: translate("Field", "Unit"),
    "contact_reader_id": lambda: translate("Field", "Contact of the unit"),
    "contact_since": lambda: translate("Field", "Since"),
    "contact_until": lambda: translate("Field", "Until"),
    "contact_note": lambda: translate("Field", "Note"),
    "withdrawn_card": lambda: translate("Field", "Card withdrawn"),
}
