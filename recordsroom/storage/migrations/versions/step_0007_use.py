"""Step 7: what visits, copies, legs, receipts, handovers, media and devices keep: see `storage/tables` for each."""

from alembic import op

revision = "0007"
down_revision = "0006"

NEW = (
    "CREATE TABLE seats (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, seat_no TEXT "
    "NOT NULL, zone TEXT NOT NULL, max_level INTEGER NOT NULL, closed INTEGER NOT NULL, labelled INTEGER NOT "
    "NULL, CONSTRAINT ck_seats_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), "
    "CONSTRAINT ck_seats_zone CHECK (zone IN ('CLASSIFIED', 'ORDINARY')), CONSTRAINT ck_seats_max_level CHECK"
    " (max_level BETWEEN 0 AND 4), CONSTRAINT uq_seats_barcode UNIQUE (barcode), CONSTRAINT uq_seats_seat_no "
    "UNIQUE (seat_no)) STRICT",
    "CREATE TABLE day_cases (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "trip_id INTEGER NOT NULL, left_cause TEXT NOT NULL, CONSTRAINT fk_day_cases_closing_id FOREIGN "
    "KEY(closing_id) REFERENCES day_closings (id), CONSTRAINT fk_day_cases_trip_id FOREIGN KEY(trip_id) "
    "REFERENCES case_trips (id)) STRICT",
    "CREATE TABLE sheet_forms (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sheet_id INTEGER NOT NULL, "
    "sheet_form TEXT NOT NULL, CONSTRAINT ck_sheet_forms_sheet_form CHECK (sheet_form IN ('F-13', 'F-15', "
    "'F-16')), CONSTRAINT uq_sheet_forms_sheet_id UNIQUE (sheet_id), CONSTRAINT fk_sheet_forms_sheet_id "
    "FOREIGN KEY(sheet_id) REFERENCES late_sheets (id)) STRICT",
    "CREATE TABLE visits (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, reader_id INTEGER NOT NULL, seat_id "
    "INTEGER NOT NULL, slip_id INTEGER, came_at INTEGER NOT NULL, came_by INTEGER NOT NULL, identity TEXT NOT"
    " NULL, letter_seen TEXT NOT NULL, locker_no TEXT NOT NULL, reading_purpose TEXT NOT NULL, away_since "
    "INTEGER, left_at INTEGER, left_by INTEGER, left_as TEXT, searched_with TEXT NOT NULL, leader_told TEXT "
    "NOT NULL, CONSTRAINT ck_visits_left CHECK ((left_at IS NULL) = (left_by IS NULL) AND (left_at IS NULL) ="
    " (left_as IS NULL)), CONSTRAINT ck_visits_away CHECK (away_since IS NULL OR left_at IS NULL), CONSTRAINT"
    " ck_visits_short CHECK ((coalesce(left_as, '') = 'SHORT') = (searched_with <> '' AND leader_told <> "
    "'')), CONSTRAINT fk_visits_reader_id FOREIGN KEY(reader_id) REFERENCES readers (id), CONSTRAINT "
    "fk_visits_seat_id FOREIGN KEY(seat_id) REFERENCES seats (id), CONSTRAINT fk_visits_slip_id FOREIGN "
    "KEY(slip_id) REFERENCES loan_slips (id), CONSTRAINT fk_visits_came_by FOREIGN KEY(came_by) REFERENCES "
    "users (id), CONSTRAINT fk_visits_left_by FOREIGN KEY(left_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE day_visits (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "visit_id INTEGER NOT NULL, CONSTRAINT fk_day_visits_closing_id FOREIGN KEY(closing_id) REFERENCES "
    "day_closings (id), CONSTRAINT fk_day_visits_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id)) "
    "STRICT",
    "CREATE TABLE visit_effects (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, visit_id INTEGER NOT NULL, "
    "effect TEXT NOT NULL, effect_at INTEGER NOT NULL, effect_by INTEGER NOT NULL, CONSTRAINT "
    "ck_visit_effects_effect CHECK (effect <> ''), CONSTRAINT uq_visit_effects_visit_id UNIQUE (visit_id), "
    "CONSTRAINT fk_visit_effects_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id), CONSTRAINT "
    "fk_visit_effects_effect_by FOREIGN KEY(effect_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE visit_readings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, visit_id INTEGER NOT NULL, "
    "loan_id INTEGER NOT NULL, CONSTRAINT fk_visit_readings_visit_id FOREIGN KEY(visit_id) REFERENCES visits "
    "(id), CONSTRAINT uq_visit_readings_loan_id UNIQUE (loan_id), CONSTRAINT fk_visit_readings_loan_id "
    "FOREIGN KEY(loan_id) REFERENCES loans (id)) STRICT",
)

REBUILT: dict[str, str] = {}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE INDEX ix_day_cases_closing_id ON day_cases (closing_id)",
    "CREATE INDEX ix_visits_came_at ON visits (came_at)",
    "CREATE INDEX ix_visits_reader_id ON visits (reader_id)",
    "CREATE UNIQUE INDEX ux_visits_reader ON visits (reader_id) WHERE left_at IS NULL",
    "CREATE UNIQUE INDEX ux_visits_seat ON visits (seat_id) WHERE left_at IS NULL",
    "CREATE UNIQUE INDEX ux_day_visits_visit ON day_visits (closing_id, visit_id)",
    "CREATE INDEX ix_visit_readings_visit_id ON visit_readings (visit_id)",
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
