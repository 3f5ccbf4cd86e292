"""Checkpoints that the auditor signed (trust.md §3.6)."""

from __future__ import annotations

from recordsroom.storage.tables.columns import check, folded, whole, words

checkpoints = folded(
    "checkpoints",
    words("medium_no"),
    whole("previous_entry"),
    whole("made_by", "users"),
    whole("signed_at"),
    check("previous", "previous_entry >= 0"),
)
