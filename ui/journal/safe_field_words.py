"""What the fields of safe cabinets are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

SAFE_FIELDS: dict[str, Callable[[], str]] = {
    "safe_place": lambda: translate("Field", "Safe cabinet"),
    "opened_safe_id": lambda: translate("Field", "Safe cabinet"),
    "safe_opening": lambda: translate("Field", "Opening of a cabinet"),
    "safe_opening_id": lambda: translate("Field", "Opening of a cabinet"),
    "safe_user": lambda: translate("Field", "Opened for whom"),
    "opened_for": lambda: translate("Field", "What for"),
    "opened_beside": lambda: translate("Field", "Second keeper"),
    "safe_opened_at": lambda: translate("Field", "Opened"),
    "safe_opened_by": lambda: translate("Field", "Opened by"),
    "safe_shut_at": lambda: translate("Field", "Locked"),
    "safe_shut_by": lambda: translate("Field", "Locked by"),
    "safe_way": lambda: translate("Field", "Taken or put"),
    "safe_carrier": lambda: translate("Field", "Carrier"),
    "safe_carrier_id": lambda: translate("Field", "Carrier"),
    "safe_thing": lambda: translate("Field", "Thing"),
    "thing_level": lambda: translate("Field", "Level"),
    "safe_pieces": lambda: translate("Field", "Pieces"),
    "safe_entry_at": lambda: translate("Field", "Taken or put at"),
}
