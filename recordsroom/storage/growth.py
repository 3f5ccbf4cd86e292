"""What the schema cannot say with columns: which tables only grow, and which are derived and can be made anew."""

from __future__ import annotations


def _only_grows(table: str, key: str, next_key: str) -> tuple[str, ...]:
    """Triggers that let a table grow by its next row only; they also stop INSERT OR REPLACE (trust.md §0.6)."""
    abort = f"BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
    return (
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} {abort}",
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {abort}",
        f"CREATE TRIGGER {table}_in_order BEFORE INSERT ON {table} WHEN {key} IS NOT {next_key} {abort}",
    )


TRIGGERS: tuple[str, ...] = (
    *_only_grows("journal", "NEW.seq", "(SELECT coalesce(max(seq), 0) + 1 FROM journal)"),
    "CREATE TRIGGER journal_in_chain BEFORE INSERT ON journal WHEN NEW.seq > 1 AND NEW.prev_hash IS NOT "
    "(SELECT hash FROM journal WHERE seq = NEW.seq - 1) BEGIN SELECT RAISE(ABORT, 'journal only grows'); END",
    *_only_grows("journal_bodies", "NEW.seq", "(SELECT coalesce(max(seq), 0) + 1 FROM journal_bodies)"),
    *_only_grows(
        "journal_parts",
        "NEW.seq * 1000000 + NEW.part",
        "(SELECT coalesce(max(seq), 0) + 1 FROM journal) * 1000000 + "
        "(SELECT coalesce(max(part), 0) + 1 FROM journal_parts WHERE seq = NEW.seq)",
    ),
    *_only_grows("scans", "NEW.id", "(SELECT coalesce(max(id), 0) + 1 FROM scans)"),
)

DERIVED: tuple[str, ...] = (
    "CREATE VIRTUAL TABLE record_words USING fts5(words, content='', contentless_delete=1, detail=full, "
    "tokenize='ascii')",
    "CREATE VIRTUAL TABLE record_marks USING fts5vocab(record_words, row)",
)
"""The search index (performance.md §2); what stands in it is cut by search_index.py and made anew after each step."""
