"""The openings of safe cabinets, and what was taken and put (F-28, G-10)."""

from __future__ import annotations

from sqlalchemy import Index, text

from recordsroom.storage.tables.columns import check, folded, whole, words

safe_openings = folded(
    "safe_openings",
    whole("opened_safe_id", "storage_locations"),
    words("safe_user"),
    words("opened_for"),
    whole("safe_opened_at"),
    whole("safe_opened_by", "users"),
    words("opened_beside"),
    whole("safe_shut_at", optional=True),
    whole("safe_shut_by", "users", optional=True),
    check("shut", "(safe_shut_at IS NULL) = (safe_shut_by IS NULL)"),
)
Index(
    "ux_safe_openings_open",
    safe_openings.c.opened_safe_id,
    unique=True,
    sqlite_where=text("safe_shut_at IS NULL"),
)

safe_entries = folded(
    "safe_entries",
    whole("safe_opening_id", "safe_openings"),
    words("safe_way"),
    whole("safe_carrier_id", "carriers", optional=True),
    words("safe_thing"),
    whole("thing_level", optional=True),
    whole("safe_pieces"),
    whole("safe_entry_at"),
    check("thing", "(safe_carrier_id IS NULL) = (safe_thing <> '')"),
    check("pieces", "safe_pieces > 0"),
)
Index("ix_safe_entries_safe_opening_id", safe_entries.c.safe_opening_id)
Index("ix_safe_entries_safe_carrier_id", safe_entries.c.safe_carrier_id)
