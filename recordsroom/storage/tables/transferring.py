"""Transfers to the state archives: their heads, their lines, and the deed (F-02, G-22)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

transfers_out = folded(
    "transfers_out",
    words("transfer_no", unique=True),
    words("archives_name"),
    words("transfer_kind"),
    whole("transfer_listed_at"),
    whole("transfer_listed_by", "users"),
    words("deed_giver"),
    words("deed_taker"),
    words("deed_watcher"),
    words("deed_remarks"),
    words("deed_signed_on", optional=True),
    whole("transfer_ended_at", optional=True),
    whole("transfer_given_up_at", optional=True),
    words("transfer_given_up_why"),
    check("signed", "(transfer_ended_at IS NULL) = (deed_signed_on IS NULL)"),
    check("both", "transfer_ended_at IS NULL OR (deed_giver <> '' AND deed_taker <> '')"),
    check("given_up", "transfer_given_up_at IS NULL OR transfer_given_up_why <> ''"),
)

transfer_lines = folded(
    "transfer_lines",
    whole("transfer_id", "transfers_out"),
    whole("transfer_line"),
    whole("leaving_id", "carriers"),
    words("leaving_label"),
    words("leaving_code"),
    words("leaving_title"),
    whole("leaving_year", optional=True),
    words("leaving_period", optional=True),
    whole("leaving_level"),
    words("leaving_scheme"),
    words("leaving_term"),
    words("leaving_copy"),
    whole("leaving_pages", optional=True),
    words("access_opinion", optional=True),
    words("access_why"),
    whole("scanned_out_at", optional=True),
    whole("dropped_at", optional=True),
    words("dropped_why"),
    check("level", "leaving_level BETWEEN 0 AND 4"),
    # Nothing is counted out before its opinion is there, nor what was taken off.
    check("order", "scanned_out_at IS NULL OR access_opinion IS NOT NULL"),
    check("dropped", "dropped_at IS NULL OR (scanned_out_at IS NULL AND dropped_why <> '')"),
)
Index("ux_transfer_lines_no", transfer_lines.c.transfer_id, transfer_lines.c.transfer_line, unique=True)
Index("ix_transfer_lines_leaving_id", transfer_lines.c.leaving_id)
