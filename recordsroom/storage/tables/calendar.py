"""On which days the room works."""

from __future__ import annotations

from recordsroom.storage.tables.columns import check, folded, whole, words

calendar_days = folded(
    "calendar_days",
    words("day", unique=True),
    whole("working"),
    words("name"),
    check("day", "date(day) = day"),
    check("working", "working IN (0, 1)"),
)
