"""Step 7: what visits, copies, legs, receipts, handovers, media and devices keep: see `storage/tables` for each."""

from alembic import op

revision = "0007"
down_revision = "0006"

NEW = (
    "CREATE TABLE receipts (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, book TEXT NOT NULL, book_year "
    "INTEGER NOT NULL, receipt_no INTEGER NOT NULL, received_on TEXT NOT NULL, from_unit TEXT NOT NULL, level"
    " INTEGER NOT NULL, signed_by TEXT NOT NULL, packet TEXT NOT NULL, title TEXT NOT NULL, document_no TEXT "
    "NOT NULL, attachments TEXT NOT NULL, copies_listed INTEGER, copies_received INTEGER, copy_nos TEXT NOT "
    "NULL, secrecy_term TEXT NOT NULL, urgency TEXT, addressee TEXT NOT NULL, delivered_by TEXT NOT NULL, "
    "difference TEXT NOT NULL, late_note TEXT NOT NULL, registered_at INTEGER NOT NULL, registered_by INTEGER"
    " NOT NULL, handed_to TEXT NOT NULL, handed_on TEXT, void_cause TEXT NOT NULL, CONSTRAINT "
    "ck_receipts_received_on CHECK (date(received_on) = received_on), CONSTRAINT ck_receipts_number CHECK "
    "(receipt_no > 0), CONSTRAINT ck_receipts_unopened CHECK (packet = 'OPENED' OR (title = '' AND "
    "copies_received IS NULL)), CONSTRAINT ck_receipts_handed CHECK ((handed_on IS NULL) = (handed_to = '')),"
    " CONSTRAINT fk_receipts_registered_by FOREIGN KEY(registered_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE day_cases (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "trip_id INTEGER NOT NULL, left_cause TEXT NOT NULL, CONSTRAINT fk_day_cases_closing_id FOREIGN "
    "KEY(closing_id) REFERENCES day_closings (id), CONSTRAINT fk_day_cases_trip_id FOREIGN KEY(trip_id) "
    "REFERENCES case_trips (id)) STRICT",
    "CREATE TABLE sheet_forms (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sheet_id INTEGER NOT NULL, "
    "sheet_form TEXT NOT NULL, CONSTRAINT ck_sheet_forms_sheet_form CHECK (sheet_form IN ('F-13', 'F-15', "
    "'F-16')), CONSTRAINT uq_sheet_forms_sheet_id UNIQUE (sheet_id), CONSTRAINT fk_sheet_forms_sheet_id "
    "FOREIGN KEY(sheet_id) REFERENCES late_sheets (id)) STRICT",
)

REBUILT: dict[str, str] = {}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE UNIQUE INDEX ux_receipts_number ON receipts (book, book_year, receipt_no)",
    "CREATE INDEX ix_day_cases_closing_id ON day_cases (closing_id)",
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
