"""How approvals were given that no form was signed for beforehand, and which of them a day closed with (P-27)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

given_ways = folded(
    "given_ways",
    whole("approval_id", "approvals", unique=True),
    words("given_as"),
    words("ground"),
    whole("given_at"),
    whole("given_by", "users"),
    words("sign_by", optional=True),
    words("later_signed_on", optional=True),
    whole("later_signed_at", optional=True),
    whole("later_signed_by", "users", optional=True),
    check("sign_by", "sign_by IS NULL OR date(sign_by) = sign_by"),
    check("signed_on", "later_signed_on IS NULL OR date(later_signed_on) = later_signed_on"),
    check("signed", "(later_signed_on IS NULL) = (later_signed_at IS NULL)"),
)
Index(
    "ix_given_ways_owed",
    given_ways.c.sign_by,
    sqlite_where=given_ways.c.sign_by.is_not(None) & given_ways.c.later_signed_on.is_(None),
)

day_words = folded(
    "day_words",
    whole("closing_id", "day_closings"),
    whole("given_way_id", "given_ways"),
    words("left_cause"),
)
Index("ix_day_words_closing_id", day_words.c.closing_id)
