"""What is kept overnight for the reader of a loan."""

from __future__ import annotations

from recordsroom.storage.tables.columns import folded, whole, words

overnights = folded(
    "overnights",
    whole("kept_loan_id", "loans", unique=True),
    words("kept_until"),
    whole("kept_since"),
    whole("kept_by", "users"),
    whole("kept_no_more_at", optional=True),
)
