"""Retention: the holds that keep things from appraisal and destruction (R-106, T-31)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

holds = folded(
    "holds",
    whole("held_record_id", "records", optional=True),
    whole("held_box_id", "boxes", optional=True),
    whole("held_series_id", "series", optional=True),
    words("hold_reason"),
    words("placed_on"),
    whole("placed_by", "users"),
    words("look_again_on", optional=True),
    words("lifted_on", optional=True),
    whole("lifted_by", "users", optional=True),
    words("lift_reason"),
    check(
        "over_one",
        "(held_record_id IS NOT NULL) + (held_box_id IS NOT NULL) + (held_series_id IS NOT NULL) = 1",
    ),
    check("lifted", "(lifted_on IS NULL) = (lifted_by IS NULL)"),
)
for target in (holds.c.held_record_id, holds.c.held_box_id, holds.c.held_series_id):
    Index(f"ix_holds_{target.name}", target, sqlite_where=holds.c.lifted_on.is_(None))
