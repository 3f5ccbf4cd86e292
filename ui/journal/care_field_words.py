"""What the fields about the care for the room are called on the journal page: its door, incidents and the rest."""

from __future__ import annotations

from collections.abc import Callable

from ui.journal.incident_field_words import INCIDENT_FIELDS
from ui.journal.room_care_field_words import ROOM_CARE_FIELDS
from ui.journal.room_stay_field_words import ROOM_STAY_FIELDS

CARE_FIELDS: dict[str, Callable[[], str]] = {**ROOM_STAY_FIELDS, **INCIDENT_FIELDS, **ROOM_CARE_FIELDS}
