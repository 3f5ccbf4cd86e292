"""The schema and nothing else: tables under the fold, the journal, the scan journal, and what is derived.

Three kinds of tables. *Folded* tables are the projection of the journal: replaying every entry must give them
(trust.md §3.6). The *journal* and the *scan journal* only grow. *Derived* tables are written in the same
transaction, can be rebuilt at any time and stand outside the fold.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text

SCHEMA_VERSION = 1

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)


def _folded(name: str, *parts: Column[int] | Column[str] | CheckConstraint | Index) -> Table:
    key = Column("id", Integer, primary_key=True)
    return Table(name, metadata, key, *parts, sqlite_autoincrement=True, sqlite_strict=True)


def _whole(name: str, target: str | None = None, *, optional: bool = False, unique: bool = False) -> Column[int]:
    key = (ForeignKey(f"{target}.id"),) if target else ()
    return Column(name, Integer, *key, nullable=optional, unique=unique)


def _words(name: str, *, optional: bool = False, unique: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional, unique=unique)


def _bytes(name: str, *, optional: bool = False, unique: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=optional, unique=unique)


def _check(name: str, rule: str) -> CheckConstraint:
    return CheckConstraint(text(rule), name=name)


_BARCODE = "length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'"
_ADMINISTRATORS = " + ".join(
    f"(instr(',' || roles || ',', ',{role},') > 0)" for role in ("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR")
)

policies = _folded("policies", _words("name", unique=True), _words("value"))

counters = _folded("counters", _words("name", unique=True), _whole("next"), _check("forward", "next > 0"))

users = _folded(
    "users",
    _words("name", unique=True),
    _words("roles"),
    _whole("active"),
    _words("public_key"),
    _words("password_set_on"),
    # One administrator's hat at most, and then no other (domain.md §4.2); the program explains, the schema guarantees.
    _check("duties", f"({_ADMINISTRATORS}) = 0 OR (({_ADMINISTRATORS}) = 1 AND instr(roles, ',') = 0)"),
    _check("active", "active IN (0, 1)"),
)

storage_locations = _folded(
    "storage_locations",
    _whole("parent_id", "storage_locations", optional=True),
    _words("code", unique=True),
    _words("name"),
    _words("kind"),
    _words("barcode", unique=True),
    _whole("walk_order"),
    _whole("max_level"),
    _whole("dedicated_to", optional=True),
    _whole("dual_control"),
    _whole("capacity_mm", optional=True),
    _check("barcode", _BARCODE),
    _check("max_level", "max_level BETWEEN 0 AND 4"),
)

readers = _folded(
    "readers",
    _words("barcode", unique=True),
    _words("name"),
    _words("unit"),
    _words("post"),
    _words("post_level"),
    _whole("cleared"),
    _words("valid_until"),
    _whole("stopped"),
    _check("barcode", _BARCODE),
    _check("cleared", "cleared BETWEEN 0 AND 4"),
    _check("valid_until", "date(valid_until) = valid_until"),
)

approvers = _folded(
    "approvers",
    _words("name"),
    _words("post"),
    _whole("authority"),
    _words("since"),
    _words("until", optional=True),
    _check("authority", "authority BETWEEN 1 AND 4"),
)

records = _folded(
    "records",
    _words("kind"),
    _words("profile"),
    _words("reference_code", unique=True),
    _words("title", optional=True),
    _words("document_no", optional=True),
    _words("responsible_body", optional=True),
    _words("dated", optional=True),
    _whole("dated_uncertain"),
    _words("fonds_no", optional=True),
    _words("category_code", optional=True),
    _whole("year", optional=True),
    _words("retention", optional=True),
    _words("org_code", optional=True),
    _whole("item_no", optional=True),
    _whole("level", optional=True),
    _words("scheme"),
    _words("secrecy_term", optional=True),
    _words("remarks", optional=True),
    _check("level", "level BETWEEN 0 AND 4"),
    # The star belongs to state secrets and to nothing else.
    _check("scheme", "(coalesce(level, 0) >= 2) = (scheme = 'STATE')"),
)
Index("ix_records_level_code", records.c.level, records.c.reference_code)
Index("ix_records_dated", records.c.dated)

carriers = _folded(
    "carriers",
    _whole("record_id", "records"),
    _words("barcode", unique=True),
    _words("kind"),
    _words("copy_no", optional=True),
    _whole("copies"),
    _whole("pages", optional=True),
    _words("condition"),
    _words("custody"),
    _whole("location_id", "storage_locations", optional=True),
    _whole("home_id", "storage_locations", optional=True),
    _whole("labelled"),
    _check("barcode", _BARCODE),
    _check("pages", "pages > 0"),
    # No carrier in two places and none on a shelf without a shelf.
    _check("shelved", "(custody = 'SHELVED') = (location_id IS NOT NULL)"),
)
Index("ix_carriers_record_id", carriers.c.record_id)
Index("ix_carriers_location_id", carriers.c.location_id)
Index("ix_carriers_custody", carriers.c.custody)

approvals = _folded(
    "approvals",
    _words("form_no", unique=True),
    _whole("reader_id", "readers"),
    _whole("approver_id", "approvers"),
    _words("approved_on"),
)

loans = _folded(
    "loans",
    _whole("carrier_id", "carriers"),
    _whole("reader_id", "readers"),
    _whole("approval_id", "approvals", optional=True),
    _whole("lent_at"),
    _whole("lent_by", "users"),
    _words("due_on"),
    _whole("pages_out", optional=True),
    _whole("from_location_id", "storage_locations", optional=True),
    _whole("received_at", optional=True),
    _whole("received_by", "users", optional=True),
    _whole("pages_in", optional=True),
    _whole("checked_at", optional=True),
    _check("checked", "checked_at IS NULL OR received_at IS NOT NULL"),
)
Index("ux_loans_open", loans.c.carrier_id, unique=True, sqlite_where=loans.c.checked_at.is_(None))
Index("ix_loans_reader_open", loans.c.reader_id, sqlite_where=loans.c.checked_at.is_(None))
Index("ix_loans_carrier_id", loans.c.carrier_id)

approval_lines = _folded(
    "approval_lines",
    _whole("approval_id", "approvals"),
    _whole("carrier_id", "carriers"),
    _whole("loan_id", "loans", optional=True),
)
Index("ux_approval_lines_carrier", approval_lines.c.approval_id, approval_lines.c.carrier_id, unique=True)
Index("ix_approval_lines_unused", approval_lines.c.carrier_id, sqlite_where=approval_lines.c.loan_id.is_(None))

prints = _folded(
    "prints",
    _words("serial", unique=True),
    _words("form"),
    _words("stock", optional=True),
    _whole("level"),
    _whole("pages"),
    _whole("copies"),
    _whole("pieces"),
    _words("state"),
    _words("failed", optional=True),
    _whole("spoiled"),
    _whole("operator", "users"),
    _whole("started_at"),
    _whole("closed_at", optional=True),
    _check("closed", "(state = 'STARTED') = (closed_at IS NULL)"),
)

labels = _folded("labels", _words("barcode"), _whole("print_id", "prints"), _whole("retired"))
Index("ux_labels_alive", labels.c.barcode, unique=True, sqlite_where=labels.c.retired == 0)

FOLDED: dict[str, Table] = dict(metadata.tables)
"""Every table that the journal rules, by name; nothing may write to them but the unit."""

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True),
    _whole("format"),
    _whole("epoch"),
    _whole("wall_ms"),
    _whole("offset_minutes"),
    _whole("monotonic_ms"),
    _words("boot"),
    _words("station"),
    _whole("actor"),
    _words("role"),
    _whole("second_actor", optional=True),
    _words("operation", unique=True),
    _words("command"),
    _words("outcome"),
    _words("rules"),
    _whole("reverses", optional=True),
    _whole("scan_first", optional=True),
    _whole("scan_last", optional=True),
    _bytes("scan_digest", optional=True),
    _bytes("body_digest"),
    _bytes("state_digest"),
    _bytes("prev_hash"),
    _bytes("hash", unique=True),
    _bytes("signature"),
    _bytes("second_signature", optional=True),
    sqlite_strict=True,
)
Index("ix_journal_reverses", journal.c.reverses, sqlite_where=journal.c.reverses.is_not(None))

journal_bodies = Table(
    "journal_bodies",
    metadata,
    Column("seq", Integer, ForeignKey("journal.seq"), primary_key=True),
    _bytes("salt"),
    _bytes("body"),
    sqlite_strict=True,
)

journal_parts = Table(
    "journal_parts",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("part", Integer, primary_key=True),
    _whole("rows"),
    _bytes("payload"),
    _bytes("digest"),
    sqlite_strict=True,
)

scans = Table(
    "scans",
    metadata,
    Column("id", Integer, primary_key=True),
    _whole("wall_ms"),
    _whole("monotonic_ms"),
    _words("station"),
    _whole("actor", optional=True),
    _words("mode"),
    _words("digits", optional=True),
    _whole("length"),
    _bytes("digest", optional=True),
    _whole("repeat"),
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
