"""Who went into the repository and came out of it, and who was inside when a day closed (R-44)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

room_stays = folded(
    "room_stays",
    whole("entrant_id", "readers", optional=True),
    words("entrant"),
    words("entrant_unit"),
    words("identity_shown"),
    words("entering_for"),
    whole("room_let_by_id", "approvers"),
    whole("with_keeper_id", "users"),
    words("second_with"),
    words("phone_kept"),
    words("things_in"),
    words("things_out"),
    whole("inside_since"),
    whole("outside_since", optional=True),
    whole("let_out_by", "users", optional=True),
    check("outside", "(outside_since IS NULL) = (let_out_by IS NULL)"),
)
Index("ix_room_stays_open", room_stays.c.id, sqlite_where=room_stays.c.outside_since.is_(None))

day_stays = folded(
    "day_stays",
    whole("closing_id", "day_closings"),
    whole("room_stay_id", "room_stays"),
)
Index("ux_day_stays_stay", day_stays.c.closing_id, day_stays.c.room_stay_id, unique=True)
