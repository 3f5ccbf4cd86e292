"""The reading room: its seats, who sat where, and what lay on the tables."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import BARCODE, check, folded, whole, words

seats = folded(
    "seats",
    words("barcode", unique=True),
    words("seat_no", unique=True),
    words("zone"),
    whole("max_level"),
    whole("closed"),
    whole("labelled"),
    check("barcode", BARCODE),
    check("zone", "zone IN ('CLASSIFIED', 'ORDINARY')"),
    check("max_level", "max_level BETWEEN 0 AND 4"),
)

visits = folded(
    "visits",
    whole("reader_id", "readers"),
    whole("seat_id", "seats"),
    whole("slip_id", "loan_slips", optional=True),
    whole("came_at"),
    whole("came_by", "users"),
    words("identity"),
    words("letter_seen"),
    words("locker_no"),
    words("reading_purpose"),
    whole("away_since", optional=True),
    whole("left_at", optional=True),
    whole("left_by", "users", optional=True),
    words("left_as", optional=True),
    words("searched_with"),
    words("leader_told"),
    check("left", "(left_at IS NULL) = (left_by IS NULL) AND (left_at IS NULL) = (left_as IS NULL)"),
    check("away", "away_since IS NULL OR left_at IS NULL"),
    check("short", "(coalesce(left_as, '') = 'SHORT') = (searched_with <> '' AND leader_told <> '')"),
)
_HERE = visits.c.left_at.is_(None)
# Nobody sits on two seats, and no two on one.
Index("ux_visits_reader", visits.c.reader_id, unique=True, sqlite_where=_HERE)
Index("ux_visits_seat", visits.c.seat_id, unique=True, sqlite_where=_HERE)
Index("ix_visits_came_at", visits.c.came_at)
Index("ix_visits_reader_id", visits.c.reader_id)

visit_readings = folded(
    "visit_readings",
    whole("visit_id", "visits"),
    whole("loan_id", "loans", unique=True),
)
Index("ix_visit_readings_visit_id", visit_readings.c.visit_id)

visit_effects = folded(
    "visit_effects",
    whole("visit_id", "visits", unique=True),
    words("effect"),
    whole("effect_at"),
    whole("effect_by", "users"),
    check("effect", "effect <> ''"),
)

day_visits = folded(
    "day_visits",
    whole("closing_id", "day_closings"),
    whole("visit_id", "visits"),
)
Index("ux_day_visits_visit", day_visits.c.closing_id, day_visits.c.visit_id, unique=True)

visit_companions = folded(
    "visit_companions",
    whole("visit_id", "visits"),
    whole("companion_id", "readers"),
    whole("joined_at"),
    whole("joined_by", "users"),
    whole("parted_at", optional=True),
)
Index("ix_visit_companions_visit_id", visit_companions.c.visit_id)
# Nobody reads along at two seats.
Index(
    "ux_visit_companions_open",
    visit_companions.c.companion_id,
    unique=True,
    sqlite_where=visit_companions.c.parted_at.is_(None),
)

notebook_issues = folded(
    "notebook_issues",
    whole("equipment_use_id", "equipment_uses", unique=True),
    whole("visit_id", "visits"),
    whole("leaves_out"),
    whole("issued_at"),
    whole("issued_by", "users"),
    whole("leaves_in", optional=True),
    whole("brought_at", optional=True),
    whole("brought_to", "users", optional=True),
    check("brought", "(leaves_in IS NULL) = (brought_at IS NULL) AND (leaves_in IS NULL) = (brought_to IS NULL)"),
)
Index("ix_notebook_issues_visit_id", notebook_issues.c.visit_id)
