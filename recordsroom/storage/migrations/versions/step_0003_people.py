"""Step 3: the working calendar, lost cards, and what readers lacked."""

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
}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE INDEX ix_lost_cards_reader_id ON lost_cards (reader_id)",
    "CREATE INDEX ix_readers_unit_id ON readers (unit_id)",
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
