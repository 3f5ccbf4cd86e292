"""Step 6: what transport cases, label stocks, printer offsets and the gallery keep: see `storage/tables` for each."""

from alembic import op

revision = "0006"
down_revision = "0005"

NEW = (
    "CREATE TABLE form_choices (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, form TEXT NOT NULL, heading "
    "TEXT NOT NULL, columns TEXT NOT NULL, seal INTEGER NOT NULL, CONSTRAINT ck_form_choices_seal CHECK (seal"
    " IN (0, 1)), CONSTRAINT uq_form_choices_form UNIQUE (form)) STRICT",
    "CREATE TABLE label_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, form TEXT NOT NULL, shows_place"
    " INTEGER NOT NULL, shows_copy INTEGER NOT NULL, shows_unit INTEGER NOT NULL, large_code INTEGER NOT "
    "NULL, CONSTRAINT uq_label_lines_form UNIQUE (form)) STRICT",
    "CREATE TABLE label_stocks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, feed TEXT "
    "NOT NULL, label_wide INTEGER NOT NULL, label_tall INTEGER NOT NULL, across INTEGER NOT NULL, down "
    "INTEGER NOT NULL, edge_left INTEGER NOT NULL, edge_top INTEGER NOT NULL, pitch_across INTEGER NOT NULL, "
    "pitch_down INTEGER NOT NULL, roll_gap INTEGER NOT NULL, liner_wide INTEGER, retired INTEGER NOT NULL, "
    "CONSTRAINT ck_label_stocks_retired CHECK (retired IN (0, 1)), CONSTRAINT uq_label_stocks_name UNIQUE "
    "(name)) STRICT",
    "CREATE TABLE transport_cases (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, "
    "case_no TEXT NOT NULL, owner TEXT NOT NULL, max_level INTEGER NOT NULL, labelled INTEGER NOT NULL, "
    "CONSTRAINT ck_transport_cases_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), "
    "CONSTRAINT ck_transport_cases_max_level CHECK (max_level BETWEEN 0 AND 4), CONSTRAINT "
    "uq_transport_cases_barcode UNIQUE (barcode), CONSTRAINT uq_transport_cases_case_no UNIQUE (case_no)) "
    "STRICT",
    "CREATE TABLE case_trips (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL, things"
    " INTEGER NOT NULL, seal_no TEXT, sealed_at INTEGER, loaded_at INTEGER, arrived_at INTEGER, "
    "arrived_place_id INTEGER, unsealed_at INTEGER, seal_found TEXT, searched_at INTEGER, ended_at INTEGER, "
    "CONSTRAINT ck_case_trips_things CHECK (things >= 0), CONSTRAINT ck_case_trips_sealed CHECK ((seal_no IS "
    "NULL) = (sealed_at IS NULL)), CONSTRAINT ck_case_trips_arrived CHECK ((arrived_at IS NULL) = "
    "(arrived_place_id IS NULL)), CONSTRAINT ck_case_trips_unsealed CHECK ((unsealed_at IS NULL) = "
    "(seal_found IS NULL) AND (unsealed_at IS NULL OR seal_no IS NOT NULL)), CONSTRAINT fk_case_trips_case_id"
    " FOREIGN KEY(case_id) REFERENCES transport_cases (id), CONSTRAINT uq_case_trips_seal_no UNIQUE "
    "(seal_no), CONSTRAINT fk_case_trips_arrived_place_id FOREIGN KEY(arrived_place_id) REFERENCES "
    "storage_locations (id)) STRICT",
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
    "CREATE TABLE read_backs (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, print_id INTEGER NOT NULL, "
    "reading TEXT NOT NULL, read_at INTEGER NOT NULL, read_by INTEGER NOT NULL, CONSTRAINT "
    "uq_read_backs_print_id UNIQUE (print_id), CONSTRAINT fk_read_backs_print_id FOREIGN KEY(print_id) "
    "REFERENCES prints (id), CONSTRAINT fk_read_backs_read_by FOREIGN KEY(read_by) REFERENCES users (id)) "
    "STRICT",
    "CREATE TABLE void_sheets (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sheet_id INTEGER NOT NULL, "
    "voided_at INTEGER NOT NULL, voided_by INTEGER NOT NULL, CONSTRAINT uq_void_sheets_sheet_id UNIQUE "
    "(sheet_id), CONSTRAINT fk_void_sheets_sheet_id FOREIGN KEY(sheet_id) REFERENCES late_sheets (id), "
    "CONSTRAINT fk_void_sheets_voided_by FOREIGN KEY(voided_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE case_packings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, trip_id INTEGER NOT NULL, "
    "box_id INTEGER, carrier_id INTEGER, packed_from_id INTEGER, packed_at INTEGER NOT NULL, unpacked_at "
    "INTEGER, unpacked_to_id INTEGER, CONSTRAINT ck_case_packings_one CHECK ((box_id IS NULL) <> (carrier_id "
    "IS NULL)), CONSTRAINT ck_case_packings_unpacked CHECK ((unpacked_at IS NULL) = (unpacked_to_id IS "
    "NULL)), CONSTRAINT fk_case_packings_trip_id FOREIGN KEY(trip_id) REFERENCES case_trips (id), CONSTRAINT "
    "fk_case_packings_box_id FOREIGN KEY(box_id) REFERENCES boxes (id), CONSTRAINT "
    "fk_case_packings_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT "
    "fk_case_packings_packed_from_id FOREIGN KEY(packed_from_id) REFERENCES storage_locations (id), "
    "CONSTRAINT fk_case_packings_unpacked_to_id FOREIGN KEY(unpacked_to_id) REFERENCES storage_locations "
    "(id)) STRICT",
    "CREATE TABLE day_claims (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "carrier_id INTEGER NOT NULL, held_by TEXT NOT NULL, left_cause TEXT NOT NULL, CONSTRAINT "
    "fk_day_claims_closing_id FOREIGN KEY(closing_id) REFERENCES day_closings (id), CONSTRAINT "
    "fk_day_claims_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id)) STRICT",
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
    "CREATE UNIQUE INDEX ux_case_trips_open ON case_trips (case_id) WHERE ended_at IS NULL",
    "CREATE INDEX ix_chases_reader_id ON chases (reader_id)",
    "CREATE INDEX ix_loan_slips_reader_id ON loan_slips (reader_id)",
    "CREATE INDEX ix_case_packings_trip_id ON case_packings (trip_id)",
    "CREATE UNIQUE INDEX ux_case_packings_box ON case_packings (box_id) WHERE unpacked_at IS NULL",
    "CREATE UNIQUE INDEX ux_case_packings_carrier ON case_packings (carrier_id) WHERE unpacked_at IS NULL",
    "CREATE INDEX ix_day_claims_closing_id ON day_claims (closing_id)",
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
