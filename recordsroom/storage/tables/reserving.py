"""Who waits for what is out, and how that ended."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

reservations = folded(
    "reservations",
    whole("reserved_carrier_id", "carriers"),
    whole("reserved_for_id", "readers"),
    words("wanted_until"),
    words("wanted_for"),
    whole("reserved_at"),
    whole("reserved_by", "users"),
    words("reserve_end", optional=True),
    whole("reserve_ended_at", optional=True),
    check("ended", "reserve_end IS NOT NULL OR reserve_ended_at IS NULL"),
)
# A scan at the desk asks who waits; nearly nothing is waited for.
Index(
    "ix_reservations_open",
    reservations.c.reserved_carrier_id,
    sqlite_where=reservations.c.reserve_end.is_(None),
)
