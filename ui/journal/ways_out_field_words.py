"""What the fields of the ways out of the room are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.journal.calling_field_words import CALLING_FIELDS
from ui.journal.carrying_field_words import CARRYING_FIELDS
from ui.journal.circulating_field_words import CIRCULATING_FIELDS
from ui.journal.copying_field_words import COPYING_FIELDS
from ui.journal.waiting_field_words import WAITING_FIELDS

translate = QCoreApplication.translate

WAYS_OUT_FIELDS: dict[str, Callable[[], str]] = {
    **CALLING_FIELDS,
    **CARRYING_FIELDS,
    **CIRCULATING_FIELDS,
    **COPYING_FIELDS,
    **WAITING_FIELDS,
    "wanted": lambda: translate("Field", "Which entries"),
}
