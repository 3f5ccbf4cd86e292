"""What the fields are called that stand only in requests, and in no row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ASKING_FIELDS: dict[str, Callable[[], str]] = {
    "approvals_digest": lambda: translate("Field", "Digest of the forms"),
    "beside": lambda: translate("Field", "Filed with"),
    "box": lambda: translate("Field", "Box"),
    "calls": lambda: translate("Field", "Call slips"),
    "carrier": lambda: translate("Field", "Carrier"),
    "corrects": lambda: translate("Field", "Puts entry right"),
    "facts": lambda: translate("Field", "What is entered"),
    "file": lambda: translate("Field", "File"),
    "first": lambda: translate("Field", "First shelf"),
    "first_code": lambda: translate("Field", "First new code"),
    "given_up_epoch": lambda: translate("Field", "Epoch given up"),
    "into": lambda: translate("Field", "Into the file"),
    "item": lambda: translate("Field", "Item"),
    "last": lambda: translate("Field", "Up to"),
    "late_sheet": lambda: translate("Field", "Sheet"),
    "moves": lambda: translate("Field", "Pairs of shelves"),
    "note": lambda: translate("Field", "Note"),
    "other": lambda: translate("Field", "The other file"),
    "out_of_box": lambda: translate("Field", "Out of its box"),
    "place": lambda: translate("Field", "Site or shelf"),
    "poured": lambda: translate("Field", "Read away from the PC"),
    "registers": lambda: translate("Field", "Pages of the register of loans"),
    "remember": lambda: translate("Field", "Layout to remember"),
    "remember_sheet": lambda: translate("Field", "Sheet to remember"),
    "renumber": lambda: translate("Field", "New number"),
    "room": lambda: translate("Field", "Mark of the room"),
    "saved_filter": lambda: translate("Field", "Saved search"),
    "sheet": lambda: translate("Field", "Sheet"),
    "up_to": lambda: translate("Field", "Up to level"),
}
