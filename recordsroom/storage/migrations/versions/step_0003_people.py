"""Step 3: the working calendar, lost cards, collectors, deputies, and what readers, loans and approvals lacked."""

from alembic import op

revision = "0003"
down_revision = "0002"

NEW = (
    "CREATE TABLE calendar_days (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, working "
    "INTEGER NOT NULL, name TEXT NOT NULL, CONSTRAINT ck_calendar_days_day CHECK (date(day) = day), "
    "CONSTRAINT ck_calendar_days_working CHECK (working IN (0, 1)), CONSTRAINT uq_calendar_days_day UNIQUE "
    "(day)) STRICT",
    "CREATE TABLE lost_cards (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, reader_id INTEGER NOT NULL, "
    "barcode TEXT NOT NULL, lost_on TEXT NOT NULL, CONSTRAINT ck_lost_cards_barcode CHECK (length(barcode) = "
    "10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT ck_lost_cards_lost_on CHECK (date(lost_on) = lost_on), "
    "CONSTRAINT fk_lost_cards_reader_id FOREIGN KEY(reader_id) REFERENCES readers (id), CONSTRAINT "
    "uq_lost_cards_barcode UNIQUE (barcode)) STRICT",
    "CREATE TABLE collectors (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, reader_id INTEGER NOT NULL, "
    "collector_id INTEGER NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, max_level INTEGER NOT NULL, "
    "CONSTRAINT ck_collectors_since CHECK (date(since) = since), CONSTRAINT ck_collectors_until CHECK "
    "(date(until) = until AND until >= since), CONSTRAINT ck_collectors_max_level CHECK (max_level BETWEEN 0 "
    "AND 3), CONSTRAINT ck_collectors_other CHECK (collector_id <> reader_id), CONSTRAINT "
    "fk_collectors_reader_id FOREIGN KEY(reader_id) REFERENCES readers (id), CONSTRAINT "
    "fk_collectors_collector_id FOREIGN KEY(collector_id) REFERENCES readers (id)) STRICT",
    "CREATE TABLE deputations (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, approver_id INTEGER NOT NULL, "
    "deputy_id INTEGER NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, max_level INTEGER NOT NULL, "
    "document_no TEXT NOT NULL, CONSTRAINT ck_deputations_since CHECK (date(since) = since), CONSTRAINT "
    "ck_deputations_until CHECK (date(until) = until AND until >= since), CONSTRAINT ck_deputations_max_level"
    " CHECK (max_level BETWEEN 0 AND 4), CONSTRAINT ck_deputations_other CHECK (deputy_id <> approver_id), "
    "CONSTRAINT fk_deputations_approver_id FOREIGN KEY(approver_id) REFERENCES approvers (id), CONSTRAINT "
    "fk_deputations_deputy_id FOREIGN KEY(deputy_id) REFERENCES approvers (id)) STRICT",
)

REBUILT = {
    "readers": (
        "CREATE TABLE new_readers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, name"
        " TEXT NOT NULL, unit TEXT NOT NULL, post TEXT NOT NULL, post_level TEXT NOT NULL, cleared INTEGER "
        "NOT NULL, valid_until TEXT NOT NULL, stopped INTEGER NOT NULL, unit_id INTEGER, stop_cause TEXT, "
        "kind TEXT, id_number TEXT, letter_no TEXT, agreement_no TEXT, undertaken_on TEXT, CONSTRAINT "
        "ck_readers_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT "
        "ck_readers_cleared CHECK (cleared BETWEEN 0 AND 4), CONSTRAINT ck_readers_valid_until CHECK "
        "(date(valid_until) = valid_until), CONSTRAINT ck_readers_undertaken_on CHECK (date(undertaken_on) = "
        "undertaken_on), CONSTRAINT uq_readers_barcode UNIQUE (barcode), CONSTRAINT fk_readers_unit_id "
        "FOREIGN KEY(unit_id) REFERENCES units (id)) STRICT"
    ),
    "approvals": (
        "CREATE TABLE new_approvals (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, form_no TEXT NOT NULL, "
        "reader_id INTEGER NOT NULL, approver_id INTEGER NOT NULL, approved_on TEXT NOT NULL, deputation_id "
        "INTEGER, CONSTRAINT uq_approvals_form_no UNIQUE (form_no), CONSTRAINT fk_approvals_reader_id FOREIGN"
        " KEY(reader_id) REFERENCES readers (id), CONSTRAINT fk_approvals_approver_id FOREIGN "
        "KEY(approver_id) REFERENCES approvers (id), CONSTRAINT fk_approvals_deputation_id FOREIGN "
        "KEY(deputation_id) REFERENCES deputations (id)) STRICT"
    ),
    "loans": (
        "CREATE TABLE new_loans (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, carrier_id INTEGER NOT NULL, "
        "reader_id INTEGER NOT NULL, approval_id INTEGER, lent_at INTEGER NOT NULL, lent_by INTEGER NOT NULL,"
        " due_on TEXT NOT NULL, pages_out INTEGER, from_location_id INTEGER, received_at INTEGER, received_by"
        " INTEGER, pages_in INTEGER, checked_at INTEGER, collector_id INTEGER, returner_id INTEGER, "
        "CONSTRAINT ck_loans_checked CHECK (checked_at IS NULL OR received_at IS NOT NULL), CONSTRAINT "
        "fk_loans_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT fk_loans_reader_id "
        "FOREIGN KEY(reader_id) REFERENCES readers (id), CONSTRAINT fk_loans_approval_id FOREIGN "
        "KEY(approval_id) REFERENCES approvals (id), CONSTRAINT fk_loans_lent_by FOREIGN KEY(lent_by) "
        "REFERENCES users (id), CONSTRAINT fk_loans_from_location_id FOREIGN KEY(from_location_id) REFERENCES"
        " storage_locations (id), CONSTRAINT fk_loans_received_by FOREIGN KEY(received_by) REFERENCES users "
        "(id), CONSTRAINT fk_loans_collector_id FOREIGN KEY(collector_id) REFERENCES readers (id), CONSTRAINT"
        " fk_loans_returner_id FOREIGN KEY(returner_id) REFERENCES readers (id)) STRICT"
    ),
}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE INDEX ix_lost_cards_reader_id ON lost_cards (reader_id)",
    "CREATE INDEX ix_collectors_collector_id ON collectors (collector_id)",
    "CREATE UNIQUE INDEX ux_collectors_pair ON collectors (reader_id, collector_id)",
    "CREATE INDEX ix_deputations_approver_id ON deputations (approver_id)",
    "CREATE INDEX ix_readers_unit_id ON readers (unit_id)",
    "CREATE INDEX ix_loans_carrier_id ON loans (carrier_id)",
    "CREATE INDEX ix_loans_reader_open ON loans (reader_id) WHERE checked_at IS NULL",
    "CREATE UNIQUE INDEX ux_loans_open ON loans (carrier_id) WHERE checked_at IS NULL",
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
