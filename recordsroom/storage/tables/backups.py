"""Backups, the drills that prove them, and what took the vault's place (N14, trust.md §3.7)."""

from __future__ import annotations

from recordsroom.storage.tables.columns import check, folded, whole, words

backups = folded(
    "backups",
    words("medium_no"),
    words("backup_state"),
    whole("copied_entry", optional=True),
    words("copied_head", optional=True),
    whole("size_bytes", optional=True),
    words("file_digest", optional=True),
    whole("made_by", "users"),
    whole("begun_at"),
    whole("ended_at", optional=True),
    words("failed", optional=True),
    check("ended", "(ended_at IS NULL) = (backup_state = 'STARTED')"),
    check("written", "(backup_state = 'WRITTEN') = (file_digest IS NOT NULL)"),
)

drills = folded(
    "drills",
    whole("backup_id", "backups"),
    whole("drilled_at"),
    whole("drilled_by", "users"),
    whole("counted_entries"),
    whole("counted_records"),
    whole("counted_carriers"),
    whole("counted_loans"),
    words("found"),
)

restores = folded(
    "restores",
    whole("backup_id", "backups"),
    whole("restored_entry"),
    words("restored_head"),
    whole("given_up_entry", optional=True),
    words("given_up_head"),
    words("reason"),
    whole("restored_at"),
    whole("acknowledged_by", "users", optional=True),
    whole("acknowledged_at", optional=True),
    check("acknowledged", "(acknowledged_by IS NULL) = (acknowledged_at IS NULL)"),
)
