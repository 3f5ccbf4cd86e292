"""What the fields of seats and visits are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

READING_FIELDS: dict[str, Callable[[], str]] = {
    "seat": lambda: translate("Field", "Seat"),
    "seat_id": lambda: translate("Field", "Seat"),
    "seat_no": lambda: translate("Field", "Number of the seat"),
    "zone": lambda: translate("Field", "Zone"),
    "visit": lambda: translate("Field", "Visit"),
    "visit_id": lambda: translate("Field", "Visit"),
    "slip": lambda: translate("Field", "Slip of a loan"),
    "came_at": lambda: translate("Field", "Came in at"),
    "came_by": lambda: translate("Field", "Let in by"),
    "identity": lambda: translate("Field", "Identity seen by"),
    "letter_seen": lambda: translate("Field", "Letter of introduction seen"),
    "locker_no": lambda: translate("Field", "Locker"),
    "reading_purpose": lambda: translate("Field", "What for"),
    "effect": lambda: translate("Field", "Effect of reading"),
    "effect_at": lambda: translate("Field", "Told at"),
    "effect_by": lambda: translate("Field", "Written down by"),
    "away_since": lambda: translate("Field", "Away since"),
    "move": lambda: translate("Field", "In or out"),
    "moved_at": lambda: translate("Field", "Really at"),
    "companion_id": lambda: translate("Field", "Reads along"),
    "joined_at": lambda: translate("Field", "Joined at"),
    "joined_by": lambda: translate("Field", "Let in by"),
    "parted_at": lambda: translate("Field", "Went at"),
    "notebook": lambda: translate("Field", "Notebook"),
    "leaves": lambda: translate("Field", "Leaves"),
    "equipment_use_id": lambda: translate("Field", "Use of the notebook"),
    "leaves_out": lambda: translate("Field", "Leaves given out"),
    "leaves_in": lambda: translate("Field", "Leaves back"),
    "issued_at": lambda: translate("Field", "Given out at"),
    "issued_by": lambda: translate("Field", "Given out by"),
    "brought_at": lambda: translate("Field", "Back at"),
    "brought_to": lambda: translate("Field", "Taken back by"),
    "left_at": lambda: translate("Field", "Left at"),
    "left_by": lambda: translate("Field", "Let out by"),
    "left_as": lambda: translate("Field", "How the visit ended"),
    "searched_with": lambda: translate("Field", "Looked for it together with"),
    "leader_told": lambda: translate("Field", "Leader who was told"),
}
