"""Step 8: what carrying, holds, decisions, destruction, incidents and backups keep: see `storage/tables`."""

from alembic import op

revision = "0008"
down_revision = "0007"

NEW = (
    "CREATE TABLE book_closings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, book TEXT NOT NULL, book_year"
    " INTEGER NOT NULL, last_no INTEGER NOT NULL, book_lines INTEGER NOT NULL, voided INTEGER NOT NULL, filed"
    " INTEGER NOT NULL, still_waiting INTEGER NOT NULL, closed_at INTEGER NOT NULL, closed_by INTEGER NOT "
    "NULL, looked_by TEXT NOT NULL, closing_note TEXT NOT NULL, CONSTRAINT ck_book_closings_counted CHECK "
    "(book_lines > 0 AND last_no > 0), CONSTRAINT fk_book_closings_closed_by FOREIGN KEY(closed_by) "
    "REFERENCES users (id)) STRICT",
    "CREATE TABLE handovers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, handover_no TEXT NOT NULL, "
    "handover_kind TEXT NOT NULL, handed_by TEXT NOT NULL, taken_by TEXT NOT NULL, watched_by TEXT NOT NULL, "
    "count_difference TEXT NOT NULL, open_matters TEXT NOT NULL, drawn_at INTEGER NOT NULL, drawn_by INTEGER "
    "NOT NULL, signed_on TEXT, CONSTRAINT ck_handovers_signed_on CHECK (signed_on IS NULL OR date(signed_on) "
    "= signed_on), CONSTRAINT uq_handovers_handover_no UNIQUE (handover_no), CONSTRAINT fk_handovers_drawn_by"
    " FOREIGN KEY(drawn_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE clearances (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, clearance_no TEXT NOT NULL, "
    "reader_id INTEGER NOT NULL, cleared_on TEXT NOT NULL, cleared_by INTEGER NOT NULL, leave_cause TEXT NOT "
    "NULL, contact TEXT NOT NULL, contact_note TEXT NOT NULL, withdrawn_card TEXT NOT NULL, CONSTRAINT "
    "ck_clearances_cleared_on CHECK (date(cleared_on) = cleared_on), CONSTRAINT uq_clearances_clearance_no "
    "UNIQUE (clearance_no), CONSTRAINT fk_clearances_reader_id FOREIGN KEY(reader_id) REFERENCES readers "
    "(id), CONSTRAINT fk_clearances_cleared_by FOREIGN KEY(cleared_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE handover_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, handover_id INTEGER NOT "
    "NULL, topic TEXT NOT NULL, topic_of TEXT NOT NULL, line_level INTEGER, line_on_book INTEGER, "
    "line_counted INTEGER NOT NULL, CONSTRAINT ck_handover_lines_line_counted CHECK (line_counted >= 0), "
    "CONSTRAINT fk_handover_lines_handover_id FOREIGN KEY(handover_id) REFERENCES handovers (id)) STRICT",
    "CREATE TABLE receipt_filings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, receipt_id INTEGER NOT "
    "NULL, filed_record_id INTEGER NOT NULL, filed_on TEXT NOT NULL, filed_by INTEGER NOT NULL, CONSTRAINT "
    "ck_receipt_filings_filed_on CHECK (date(filed_on) = filed_on), CONSTRAINT uq_receipt_filings_receipt_id "
    "UNIQUE (receipt_id), CONSTRAINT fk_receipt_filings_receipt_id FOREIGN KEY(receipt_id) REFERENCES "
    "receipts (id), CONSTRAINT fk_receipt_filings_filed_record_id FOREIGN KEY(filed_record_id) REFERENCES "
    "records (id), CONSTRAINT fk_receipt_filings_filed_by FOREIGN KEY(filed_by) REFERENCES users (id)) STRICT",
)

REBUILT: dict[str, str] = {}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE UNIQUE INDEX ux_book_closings_book ON book_closings (book, book_year)",
    "CREATE INDEX ix_clearances_reader_id ON clearances (reader_id)",
    "CREATE INDEX ix_handover_lines_handover_id ON handover_lines (handover_id)",
    "CREATE INDEX ix_receipt_filings_filed_record_id ON receipt_filings (filed_record_id)",
)


def upgrade() -> None:
    """Make the new tables, then write the older ones anew."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for table, statement in REBUILT.items():
        columns = ", ".join(row[1] for row in run(f"PRAGMA table_info({table})"))
        run(statement)
        run(f"INSERT INTO new_{table} ({columns}) SELECT {columns} FROM {table}")
        # The number of the last id ever given outlives the rows, so that no id is given twice.
        run(f"DELETE FROM sqlite_sequence WHERE name = 'new_{table}'")
        run(f"UPDATE sqlite_sequence SET name = 'new_{table}' WHERE name = '{table}'")
        run(f"DROP TABLE {table}")
        run(f"ALTER TABLE new_{table} RENAME TO {table}")
    for statement in INDEXES:
        run(statement)
