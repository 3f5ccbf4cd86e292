"""The journal, the scan journal, and the traces by which the story of one thing is found."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from recordsroom.storage.tables.columns import metadata, octets, whole, words

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True),
    whole("format"),
    whole("epoch"),
    whole("wall_ms"),
    whole("offset_minutes"),
    whole("monotonic_ms"),
    words("boot"),
    words("station"),
    whole("actor"),
    words("role"),
    whole("second_actor", optional=True),
    words("operation", unique=True),
    words("command"),
    words("outcome"),
    words("rules"),
    whole("reverses", optional=True),
    whole("scan_first", optional=True),
    whole("scan_last", optional=True),
    octets("scan_digest", optional=True),
    octets("body_digest"),
    octets("state_digest"),
    octets("prev_hash"),
    octets("hash", unique=True),
    octets("signature"),
    octets("second_signature", optional=True),
    sqlite_strict=True,
)
Index("ix_journal_reverses", journal.c.reverses, sqlite_where=journal.c.reverses.is_not(None))

journal_bodies = Table(
    "journal_bodies",
    metadata,
    Column("seq", Integer, ForeignKey("journal.seq"), primary_key=True),
    octets("salt"),
    octets("body"),
    sqlite_strict=True,
)

journal_parts = Table(
    "journal_parts",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("part", Integer, primary_key=True),
    whole("rows"),
    octets("payload"),
    octets("digest"),
    sqlite_strict=True,
)

scans = Table(
    "scans",
    metadata,
    Column("id", Integer, primary_key=True),
    whole("wall_ms"),
    whole("monotonic_ms"),
    words("station"),
    whole("actor", optional=True),
    words("mode"),
    words("digits", optional=True),
    whole("length"),
    octets("digest", optional=True),
    whole("repeat"),
    sqlite_strict=True,
)

traces = Table(
    "traces",
    metadata,
    Column("subject", Text, primary_key=True),
    Column("row", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
