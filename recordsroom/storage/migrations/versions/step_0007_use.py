"""Step 7: what visits, copies, legs, receipts, handovers, media and devices keep: see `storage/tables` for each."""

from alembic import op

revision = "0007"
down_revision = "0006"

NEW = (
    "CREATE TABLE circulations (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, circulation_no TEXT NOT NULL, "
    "urgent INTEGER NOT NULL, proposal TEXT NOT NULL, circulated_by INTEGER NOT NULL, begun_at INTEGER NOT "
    "NULL, closed_at INTEGER, CONSTRAINT ck_circulations_urgent CHECK (urgent IN (0, 1)), CONSTRAINT "
    "uq_circulations_circulation_no UNIQUE (circulation_no), CONSTRAINT fk_circulations_circulated_by FOREIGN"
    " KEY(circulated_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE circulation_legs (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, circulation_id INTEGER NOT"
    " NULL, leg_no INTEGER NOT NULL, leg_reader_id INTEGER NOT NULL, sent_at INTEGER, leg_due_on TEXT, "
    "courier TEXT NOT NULL, signed_name TEXT NOT NULL, signed_at TEXT NOT NULL, pieces_counted INTEGER, "
    "leg_remark TEXT NOT NULL, ended_at INTEGER, CONSTRAINT ck_circulation_legs_sent CHECK ((sent_at IS NULL)"
    " = (leg_due_on IS NULL)), CONSTRAINT ck_circulation_legs_ended CHECK (ended_at IS NULL OR (sent_at IS "
    "NOT NULL AND signed_name <> '' AND pieces_counted IS NOT NULL)), CONSTRAINT "
    "fk_circulation_legs_circulation_id FOREIGN KEY(circulation_id) REFERENCES circulations (id), CONSTRAINT "
    "fk_circulation_legs_leg_reader_id FOREIGN KEY(leg_reader_id) REFERENCES readers (id)) STRICT",
    "CREATE TABLE day_cases (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "trip_id INTEGER NOT NULL, left_cause TEXT NOT NULL, CONSTRAINT fk_day_cases_closing_id FOREIGN "
    "KEY(closing_id) REFERENCES day_closings (id), CONSTRAINT fk_day_cases_trip_id FOREIGN KEY(trip_id) "
    "REFERENCES case_trips (id)) STRICT",
    "CREATE TABLE sheet_forms (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sheet_id INTEGER NOT NULL, "
    "sheet_form TEXT NOT NULL, CONSTRAINT ck_sheet_forms_sheet_form CHECK (sheet_form IN ('F-13', 'F-15', "
    "'F-16')), CONSTRAINT uq_sheet_forms_sheet_id UNIQUE (sheet_id), CONSTRAINT fk_sheet_forms_sheet_id "
    "FOREIGN KEY(sheet_id) REFERENCES late_sheets (id)) STRICT",
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
    "CREATE TABLE folder_items (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, circulation_id INTEGER NOT "
    "NULL, carrier_id INTEGER NOT NULL, CONSTRAINT fk_folder_items_circulation_id FOREIGN KEY(circulation_id)"
    " REFERENCES circulations (id), CONSTRAINT fk_folder_items_carrier_id FOREIGN KEY(carrier_id) REFERENCES "
    "carriers (id)) STRICT",
    "CREATE TABLE copy_runs (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, copy_form_id INTEGER NOT NULL, "
    "made_at INTEGER NOT NULL, made_by INTEGER NOT NULL, device TEXT NOT NULL, medium_no TEXT NOT NULL, "
    "copies_made INTEGER NOT NULL, pages_each INTEGER NOT NULL, waste INTEGER NOT NULL, waste_seen_by TEXT "
    "NOT NULL, CONSTRAINT ck_copy_runs_counted CHECK (copies_made >= 0 AND waste >= 0 AND copies_made + waste"
    " > 0), CONSTRAINT fk_copy_runs_copy_form_id FOREIGN KEY(copy_form_id) REFERENCES copy_forms (id), "
    "CONSTRAINT fk_copy_runs_made_by FOREIGN KEY(made_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE leg_loans (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, leg_id INTEGER NOT NULL, loan_id "
    "INTEGER NOT NULL, CONSTRAINT fk_leg_loans_leg_id FOREIGN KEY(leg_id) REFERENCES circulation_legs (id), "
    "CONSTRAINT uq_leg_loans_loan_id UNIQUE (loan_id), CONSTRAINT fk_leg_loans_loan_id FOREIGN KEY(loan_id) "
    "REFERENCES loans (id)) STRICT",
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
    "CREATE UNIQUE INDEX ux_circulation_legs_no ON circulation_legs (circulation_id, leg_no)",
    "CREATE UNIQUE INDEX ux_circulation_legs_open ON circulation_legs (circulation_id) WHERE sent_at IS NOT "
    "NULL AND ended_at IS NULL",
    "CREATE INDEX ix_day_cases_closing_id ON day_cases (closing_id)",
    "CREATE INDEX ix_copy_forms_original_id ON copy_forms (original_id)",
    "CREATE INDEX ix_folder_items_carrier_id ON folder_items (carrier_id)",
    "CREATE UNIQUE INDEX ux_folder_items_carrier ON folder_items (circulation_id, carrier_id)",
    "CREATE INDEX ix_copy_runs_copy_form_id ON copy_runs (copy_form_id)",
    "CREATE INDEX ix_leg_loans_leg_id ON leg_loans (leg_id)",
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
