"""Step 7: what visits, copies, legs, receipts, handovers, media and devices keep: see `storage/tables` for each."""

from alembic import op

revision = "0007"
down_revision = "0006"

NEW = (
    "CREATE TABLE equipment (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, "
    "equipment_no TEXT NOT NULL, sort TEXT NOT NULL, make TEXT NOT NULL, capacity TEXT NOT NULL, max_level "
    "INTEGER NOT NULL, custodian TEXT NOT NULL, kept_at TEXT NOT NULL, in_use_since TEXT NOT NULL, labelled "
    "INTEGER NOT NULL, state TEXT NOT NULL, retired_on TEXT, disposal TEXT NOT NULL, seen_by TEXT NOT NULL, "
    "CONSTRAINT ck_equipment_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT"
    " ck_equipment_max_level CHECK (max_level BETWEEN 0 AND 4), CONSTRAINT ck_equipment_retired CHECK "
    "((retired_on IS NULL) = (state = 'IN_USE')), CONSTRAINT uq_equipment_barcode UNIQUE (barcode), "
    "CONSTRAINT uq_equipment_equipment_no UNIQUE (equipment_no)) STRICT",
    "CREATE TABLE equipment_uses (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, equipment_id INTEGER NOT "
    "NULL, use_kind TEXT NOT NULL, begun_on TEXT NOT NULL, taken_by TEXT NOT NULL, purpose TEXT NOT NULL, "
    "machine TEXT NOT NULL, allowed_by TEXT NOT NULL, given_back_on TEXT, CONSTRAINT "
    "fk_equipment_uses_equipment_id FOREIGN KEY(equipment_id) REFERENCES equipment (id)) STRICT",
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
    "CREATE UNIQUE INDEX ux_equipment_uses_open ON equipment_uses (equipment_id) WHERE given_back_on IS NULL",
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
