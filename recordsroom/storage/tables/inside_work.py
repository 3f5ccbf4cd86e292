"""What was fetched for work inside the room, and what was not back when a day closed (P-13)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

inside_works = folded(
    "inside_works",
    words("work_no", unique=True),
    words("worker"),
    words("work_purpose"),
    words("work_place"),
    whole("fetched_at"),
    whole("fetched_by", "users"),
)

inside_pieces = folded(
    "inside_pieces",
    whole("inside_work_id", "inside_works"),
    whole("worked_on_id", "carriers"),
    whole("fetched_from_id", "storage_locations", optional=True),
    whole("work_back_at", optional=True),
    whole("work_back_by", "users", optional=True),
    check("back", "(work_back_at IS NULL) = (work_back_by IS NULL)"),
)
Index("ix_inside_pieces_inside_work_id", inside_pieces.c.inside_work_id)
Index(
    "ux_inside_pieces_open",
    inside_pieces.c.worked_on_id,
    unique=True,
    sqlite_where=inside_pieces.c.work_back_at.is_(None),
)

day_insides = folded(
    "day_insides",
    whole("closing_id", "day_closings"),
    whole("inside_piece_id", "inside_pieces"),
)
Index("ux_day_insides_piece", day_insides.c.closing_id, day_insides.c.inside_piece_id, unique=True)
