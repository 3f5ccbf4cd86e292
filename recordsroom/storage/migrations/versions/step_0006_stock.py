"""Step 6: what transport cases, label stocks, printer offsets and the gallery keep: see `storage/tables` for each."""

from alembic import op

revision = "0006"
down_revision = "0005"

NEW = (
    "CREATE TABLE label_stocks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, feed TEXT "
    "NOT NULL, label_wide INTEGER NOT NULL, label_tall INTEGER NOT NULL, across INTEGER NOT NULL, down "
    "INTEGER NOT NULL, edge_left INTEGER NOT NULL, edge_top INTEGER NOT NULL, pitch_across INTEGER NOT NULL, "
    "pitch_down INTEGER NOT NULL, roll_gap INTEGER NOT NULL, liner_wide INTEGER, retired INTEGER NOT NULL, "
    "CONSTRAINT ck_label_stocks_retired CHECK (retired IN (0, 1)), CONSTRAINT uq_label_stocks_name UNIQUE "
    "(name)) STRICT",
    "CREATE TABLE loan_slips (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, slip_no "
    "TEXT NOT NULL, reader_id INTEGER NOT NULL, purpose TEXT NOT NULL, asked_on TEXT NOT NULL, CONSTRAINT "
    "ck_loan_slips_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT "
    "ck_loan_slips_asked_on CHECK (date(asked_on) = asked_on), CONSTRAINT uq_loan_slips_barcode UNIQUE "
    "(barcode), CONSTRAINT uq_loan_slips_slip_no UNIQUE (slip_no), CONSTRAINT fk_loan_slips_reader_id FOREIGN"
    " KEY(reader_id) REFERENCES readers (id)) STRICT",
    "CREATE TABLE read_backs (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, print_id INTEGER NOT NULL, "
    "reading TEXT NOT NULL, read_at INTEGER NOT NULL, read_by INTEGER NOT NULL, CONSTRAINT "
    "uq_read_backs_print_id UNIQUE (print_id), CONSTRAINT fk_read_backs_print_id FOREIGN KEY(print_id) "
    "REFERENCES prints (id), CONSTRAINT fk_read_backs_read_by FOREIGN KEY(read_by) REFERENCES users (id)) "
    "STRICT",
    "CREATE TABLE void_sheets (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sheet_id INTEGER NOT NULL, "
    "voided_at INTEGER NOT NULL, voided_by INTEGER NOT NULL, CONSTRAINT uq_void_sheets_sheet_id UNIQUE "
    "(sheet_id), CONSTRAINT fk_void_sheets_sheet_id FOREIGN KEY(sheet_id) REFERENCES late_sheets (id), "
    "CONSTRAINT fk_void_sheets_voided_by FOREIGN KEY(voided_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE slip_wishes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, slip_id INTEGER NOT NULL, "
    "carrier_id INTEGER NOT NULL, CONSTRAINT fk_slip_wishes_slip_id FOREIGN KEY(slip_id) REFERENCES "
    "loan_slips (id), CONSTRAINT fk_slip_wishes_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id)) "
    "STRICT",
)

REBUILT: dict[str, str] = {}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE INDEX ix_loan_slips_reader_id ON loan_slips (reader_id)",
    "CREATE INDEX ix_slip_wishes_carrier_id ON slip_wishes (carrier_id)",
    "CREATE UNIQUE INDEX ux_slip_wishes_carrier ON slip_wishes (slip_id, carrier_id)",
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
