"""What the fields of stays in the repository and of its safe cabinets are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.journal.safe_field_words import SAFE_FIELDS

translate = QCoreApplication.translate

ROOM_STAY_FIELDS: dict[str, Callable[[], str]] = {
    **SAFE_FIELDS,
    "room_stay": lambda: translate("Field", "Stay in the repository"),
    "room_stay_id": lambda: translate("Field", "Stay in the repository"),
    "entrant": lambda: translate("Field", "Goes in"),
    "entrant_card": lambda: translate("Field", "Goes in by card"),
    "entrant_id": lambda: translate("Field", "Goes in by card"),
    "entrant_unit": lambda: translate("Field", "Unit"),
    "identity_shown": lambda: translate("Field", "Paper shown"),
    "entering_for": lambda: translate("Field", "What for"),
    "room_let_by": lambda: translate("Field", "Let by"),
    "room_let_by_id": lambda: translate("Field", "Let by"),
    "with_keeper_id": lambda: translate("Field", "With"),
    "second_with": lambda: translate("Field", "Second keeper"),
    "phone_kept": lambda: translate("Field", "Telephone left in"),
    "things_in": lambda: translate("Field", "Taken in"),
    "things_out": lambda: translate("Field", "Taken out"),
    "inside_since": lambda: translate("Field", "Went in"),
    "outside_since": lambda: translate("Field", "Came out"),
    "let_out_by": lambda: translate("Field", "Let out by"),
}
