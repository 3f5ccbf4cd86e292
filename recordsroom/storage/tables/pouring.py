"""What was poured in from memory scanners and files, line by line, until it is carried out or dropped."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

pours = folded(
    "pours",
    whole("poured_at"),
    whole("poured_by", "users"),
    words("origin"),
    words("codes_digest"),
    check("origin", "origin IN ('SCANNER', 'FILE')"),
)

poured_lines = folded(
    "poured_lines",
    whole("pour_id", "pours"),
    whole("line_no"),
    whole("by_hand"),
    words("said"),
    whole("times"),
    words("read_at"),
    words("state"),
    check("state", "state IN ('OPEN', 'DONE', 'DROPPED')"),
    check("times", "times >= 1"),
)
Index("ix_poured_lines_open", poured_lines.c.pour_id, sqlite_where=poured_lines.c.state == "OPEN")
