"""Step 6: what transport cases, label stocks, printer offsets and the gallery keep: see `storage/tables` for each."""

from alembic import op

revision = "0006"
down_revision = "0005"

NEW = (
    "CREATE TABLE chases (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, chase_no TEXT"
    " NOT NULL, reader_id INTEGER NOT NULL, way TEXT NOT NULL, chased_at INTEGER NOT NULL, chased_by INTEGER "
    "NOT NULL, reply TEXT NOT NULL, replied_at INTEGER, CONSTRAINT ck_chases_barcode CHECK (length(barcode) ="
    " 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT ck_chases_replied CHECK ((reply = '') = (replied_at IS "
    "NULL)), CONSTRAINT uq_chases_barcode UNIQUE (barcode), CONSTRAINT uq_chases_chase_no UNIQUE (chase_no), "
    "CONSTRAINT fk_chases_reader_id FOREIGN KEY(reader_id) REFERENCES readers (id), CONSTRAINT "
    "fk_chases_chased_by FOREIGN KEY(chased_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE loan_slips (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, slip_no "
    "TEXT NOT NULL, reader_id INTEGER NOT NULL, purpose TEXT NOT NULL, asked_on TEXT NOT NULL, CONSTRAINT "
    "ck_loan_slips_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT "
    "ck_loan_slips_asked_on CHECK (date(asked_on) = asked_on), CONSTRAINT uq_loan_slips_barcode UNIQUE "
    "(barcode), CONSTRAINT uq_loan_slips_slip_no UNIQUE (slip_no), CONSTRAINT fk_loan_slips_reader_id FOREIGN"
    " KEY(reader_id) REFERENCES readers (id)) STRICT",
    "CREATE TABLE slip_wishes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, slip_id INTEGER NOT NULL, "
    "carrier_id INTEGER NOT NULL, CONSTRAINT fk_slip_wishes_slip_id FOREIGN KEY(slip_id) REFERENCES "
    "loan_slips (id), CONSTRAINT fk_slip_wishes_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id)) "
    "STRICT",
    "CREATE TABLE chased_loans (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, chase_id INTEGER NOT NULL, "
    "loan_id INTEGER NOT NULL, nth INTEGER NOT NULL, CONSTRAINT ck_chased_loans_nth CHECK (nth >= 1), "
    "CONSTRAINT fk_chased_loans_chase_id FOREIGN KEY(chase_id) REFERENCES chases (id), CONSTRAINT "
    "fk_chased_loans_loan_id FOREIGN KEY(loan_id) REFERENCES loans (id)) STRICT",
)

REBUILT: dict[str, str] = {}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE INDEX ix_chases_reader_id ON chases (reader_id)",
    "CREATE INDEX ix_loan_slips_reader_id ON loan_slips (reader_id)",
    "CREATE INDEX ix_slip_wishes_carrier_id ON slip_wishes (carrier_id)",
    "CREATE UNIQUE INDEX ux_slip_wishes_carrier ON slip_wishes (slip_id, carrier_id)",
    "CREATE INDEX ix_chased_loans_chase_id ON chased_loans (chase_id)",
    "CREATE UNIQUE INDEX ux_chased_loans_nth ON chased_loans (loan_id, nth)",
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
