"""Step 7: what visits, copies, legs, receipts, handovers, media and devices keep: see `storage/tables` for each."""

from alembic import op

revision = "0007"
down_revision = "0006"

NEW = (
    "CREATE TABLE copy_forms (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, copy_form_no TEXT NOT NULL, "
    "original_id INTEGER NOT NULL, applicant_id INTEGER NOT NULL, approver_id INTEGER NOT NULL, approved_on "
    "TEXT NOT NULL, deputation_id INTEGER, copy_way TEXT NOT NULL, purpose TEXT NOT NULL, audience TEXT NOT "
    "NULL, copies_let INTEGER NOT NULL, consent_no TEXT NOT NULL, copies_back_on TEXT NOT NULL, CONSTRAINT "
    "ck_copy_forms_copies_let CHECK (copies_let >= 1), CONSTRAINT ck_copy_forms_days CHECK (date(approved_on)"
    " = approved_on AND date(copies_back_on) = copies_back_on), CONSTRAINT uq_copy_forms_copy_form_no UNIQUE "
    "(copy_form_no), CONSTRAINT fk_copy_forms_original_id FOREIGN KEY(original_id) REFERENCES carriers (id), "
    "CONSTRAINT fk_copy_forms_applicant_id FOREIGN KEY(applicant_id) REFERENCES readers (id), CONSTRAINT "
    "fk_copy_forms_approver_id FOREIGN KEY(approver_id) REFERENCES approvers (id), CONSTRAINT "
    "fk_copy_forms_deputation_id FOREIGN KEY(deputation_id) REFERENCES deputations (id)) STRICT",
    "CREATE TABLE copy_runs (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, copy_form_id INTEGER NOT NULL, "
    "made_at INTEGER NOT NULL, made_by INTEGER NOT NULL, device TEXT NOT NULL, medium_no TEXT NOT NULL, "
    "copies_made INTEGER NOT NULL, pages_each INTEGER NOT NULL, waste INTEGER NOT NULL, waste_seen_by TEXT "
    "NOT NULL, CONSTRAINT ck_copy_runs_counted CHECK (copies_made >= 0 AND waste >= 0 AND copies_made + waste"
    " > 0), CONSTRAINT fk_copy_runs_copy_form_id FOREIGN KEY(copy_form_id) REFERENCES copy_forms (id), "
    "CONSTRAINT fk_copy_runs_made_by FOREIGN KEY(made_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE made_copies (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, carrier_id INTEGER NOT NULL, "
    "copy_run_id INTEGER NOT NULL, nth_of_form INTEGER NOT NULL, fate TEXT, settled_at INTEGER, settled_by "
    "INTEGER, fate_seen_by TEXT NOT NULL, CONSTRAINT ck_made_copies_settled CHECK ((fate IS NULL) = "
    "(settled_at IS NULL) AND (fate IS NULL) = (settled_by IS NULL)), CONSTRAINT uq_made_copies_carrier_id "
    "UNIQUE (carrier_id), CONSTRAINT fk_made_copies_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers "
    "(id), CONSTRAINT fk_made_copies_copy_run_id FOREIGN KEY(copy_run_id) REFERENCES copy_runs (id), "
    "CONSTRAINT fk_made_copies_settled_by FOREIGN KEY(settled_by) REFERENCES users (id)) STRICT",
)

REBUILT: dict[str, str] = {}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE INDEX ix_copy_forms_original_id ON copy_forms (original_id)",
    "CREATE INDEX ix_copy_runs_copy_form_id ON copy_runs (copy_form_id)",
    "CREATE INDEX ix_made_copies_copy_run_id ON made_copies (copy_run_id)",
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
