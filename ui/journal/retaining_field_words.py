"""What the fields of secrecy decisions, retention and holds are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

RETAINING_FIELDS: dict[str, Callable[[], str]] = {
    "hold": lambda: translate("Field", "Hold"),
    "held_record_id": lambda: translate("Field", "Record held"),
    "held_box_id": lambda: translate("Field", "Box held"),
    "held_series_id": lambda: translate("Field", "Series held"),
    "hold_reason": lambda: translate("Field", "Why it is held"),
    "placed_on": lambda: translate("Field", "Placed on"),
    "placed_by": lambda: translate("Field", "Placed by"),
    "look_again_on": lambda: translate("Field", "To be looked at again on"),
    "lifted_on": lambda: translate("Field", "Lifted on"),
    "lifted_by": lambda: translate("Field", "Lifted by"),
    "lift_reason": lambda: translate("Field", "Why it was lifted"),
}
RETAINING_TABLES: dict[str, Callable[[], str]] = {
    "holds": lambda: translate("Table", "Hold"),
}
