"""Which days were closed, and what was not back."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

day_closings = folded(
    "day_closings",
    words("day", unique=True),
    whole("ended_at"),
    whole("ended_by", "users"),
    whole("clear"),
    whole("open_cause", optional=True),
    words("leader"),
    words("second_name"),
    words("second_no"),
    check("day", "date(day) = day"),
    check("clear", "clear IN (0, 1)"),
    check("answered", "clear = 1 OR (open_cause IS NOT NULL AND leader <> '')"),
)

day_leftovers = folded(
    "day_leftovers",
    whole("closing_id", "day_closings"),
    whole("loan_id", "loans"),
    words("left_cause"),
)
Index("ix_day_leftovers_closing_id", day_leftovers.c.closing_id)

day_claims = folded(
    "day_claims",
    whole("closing_id", "day_closings"),
    whole("carrier_id", "carriers"),
    words("held_by"),
    words("left_cause"),
)
Index("ix_day_claims_closing_id", day_claims.c.closing_id)

day_cases = folded(
    "day_cases",
    whole("closing_id", "day_closings"),
    whole("trip_id", "case_trips"),
    words("left_cause"),
)
Index("ix_day_cases_closing_id", day_cases.c.closing_id)
