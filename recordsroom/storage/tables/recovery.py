"""Sets of recovery sheets, and the tests that showed that they open the vault (trust.md §3.1)."""

from __future__ import annotations

from recordsroom.storage.tables.columns import check, folded, whole, words

recovery_sets = folded(
    "recovery_sets",
    words("set_code", unique=True),
    whole("sheets_made_at"),
    whole("sheets_made_by", "users"),
    whole("sheets_made_with", "users"),
    whole("sheets_ended_at", optional=True),
    words("sheets_ended_as", optional=True),
    check("ended", "(sheets_ended_at IS NULL) = (sheets_ended_as IS NULL)"),
)

sheet_tests = folded(
    "sheet_tests",
    whole("recovery_set_id", "recovery_sets"),
    whole("sheets_tested_at"),
    whole("sheets_tested_by", "users"),
    words("sheets_tested"),
)
