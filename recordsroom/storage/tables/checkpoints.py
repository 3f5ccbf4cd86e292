"""Checkpoints that the auditor signed, and papers that did not agree with the journal (trust.md §3.6)."""

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

paper_checks = folded(
    "paper_checks",
    whole("paper_kind"),
    whole("paper_epoch"),
    whole("paper_entry"),
    words("paper_code"),
    words("paper_verdict"),
    whole("compared_by", "users"),
    whole("compared_at"),
    whole("acknowledged_by", "users", optional=True),
    whole("acknowledged_at", optional=True),
    check("entry", "paper_entry > 0"),
    check("acknowledged", "(acknowledged_by IS NULL) = (acknowledged_at IS NULL)"),
)
