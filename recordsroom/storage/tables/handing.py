"""Handovers of posts and shifts, and clearances of who left (F-20, G-23, G-24)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

handovers = folded(
    "handovers",
    words("handover_no", unique=True),
    words("handover_kind"),
    words("handed_by"),
    words("taken_by"),
    words("watched_by"),
    words("count_difference"),
    words("open_matters"),
    whole("drawn_at"),
    whole("drawn_by", "users"),
    words("signed_on", optional=True),
    check("signed_on", "signed_on IS NULL OR date(signed_on) = signed_on"),
)

handover_lines = folded(
    "handover_lines",
    whole("handover_id", "handovers"),
    words("topic"),
    words("topic_of"),
    whole("line_level", optional=True),
    whole("line_on_book", optional=True),
    whole("line_counted"),
    check("line_counted", "line_counted >= 0"),
)
Index("ix_handover_lines_handover_id", handover_lines.c.handover_id)

clearances = folded(
    "clearances",
    words("clearance_no", unique=True),
    whole("reader_id", "readers"),
    words("cleared_on"),
    whole("cleared_by", "users"),
    words("leave_cause"),
    words("contact"),
    words("contact_note"),
    words("withdrawn_card"),
    check("cleared_on", "date(cleared_on) = cleared_on"),
)
Index("ix_clearances_reader_id", clearances.c.reader_id)
