"""Step 2: series, boxes, units, former codes, notes, 待整理; and what records, carriers, readers and users lacked."""

from alembic import op

revision = "0002"
down_revision = "0001"

NEW = (
    "CREATE TABLE units (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, since TEXT NOT "
    "NULL, until TEXT, successor_id INTEGER, CONSTRAINT ck_units_since CHECK (date(since) = since), CONSTRAINT "
    "ck_units_until CHECK (date(until) = until AND until >= since), CONSTRAINT ck_units_successor CHECK "
    "(successor_id IS NULL OR (until IS NOT NULL AND successor_id <> id)), CONSTRAINT fk_units_successor_id "
    "FOREIGN KEY(successor_id) REFERENCES units (id)) STRICT",
    "CREATE TABLE series (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, profile TEXT NOT "
    "NULL, pattern TEXT NOT NULL, fonds_no TEXT, category_code TEXT, labelled_unit TEXT NOT NULL, closed "
    "INTEGER NOT NULL, CONSTRAINT ck_series_closed CHECK (closed IN (0, 1)), CONSTRAINT uq_series_name UNIQUE "
    "(name)) STRICT",
    "CREATE TABLE boxes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, box_no TEXT NOT "
    "NULL, fonds_no TEXT, category_code TEXT, year INTEGER, retention TEXT, org_code TEXT, legacy INTEGER NOT "
    "NULL, width_mm INTEGER, location_id INTEGER, labelled INTEGER NOT NULL, CONSTRAINT ck_boxes_barcode CHECK "
    "(length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT ck_boxes_width_mm CHECK (width_mm > 0), "
    "CONSTRAINT uq_boxes_barcode UNIQUE (barcode), CONSTRAINT fk_boxes_location_id FOREIGN KEY(location_id) "
    "REFERENCES storage_locations (id)) STRICT",
    "CREATE TABLE former_codes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL, record_id "
    "INTEGER NOT NULL, cause TEXT NOT NULL, replaced_on TEXT NOT NULL, CONSTRAINT uq_former_codes_code UNIQUE "
    "(code), CONSTRAINT fk_former_codes_record_id FOREIGN KEY(record_id) REFERENCES records (id)) STRICT",
    "CREATE TABLE pending_rows (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, record_id INTEGER NOT NULL, "
    "claimed_code TEXT NOT NULL, file_digest TEXT NOT NULL, line INTEGER NOT NULL, findings TEXT NOT NULL, "
    "cells TEXT NOT NULL, CONSTRAINT uq_pending_rows_record_id UNIQUE (record_id), CONSTRAINT "
    "fk_pending_rows_record_id FOREIGN KEY(record_id) REFERENCES records (id)) STRICT",
    "CREATE TABLE file_notes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, record_id INTEGER, box_id INTEGER, "
    "sentence TEXT NOT NULL, written_on TEXT NOT NULL, written_by INTEGER NOT NULL, CONSTRAINT "
    "ck_file_notes_subject CHECK ((record_id IS NULL) <> (box_id IS NULL)), CONSTRAINT fk_file_notes_record_id "
    "FOREIGN KEY(record_id) REFERENCES records (id), CONSTRAINT fk_file_notes_box_id FOREIGN KEY(box_id) "
    "REFERENCES boxes (id), CONSTRAINT fk_file_notes_written_by FOREIGN KEY(written_by) REFERENCES users (id)) "
    "STRICT",
    "CREATE TABLE relabel_tasks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, carrier_id INTEGER NOT NULL, "
    "old_code TEXT NOT NULL, new_code TEXT NOT NULL, since TEXT NOT NULL, done_on TEXT, CONSTRAINT "
    "fk_relabel_tasks_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id)) STRICT",
    "CREATE TABLE import_layouts (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, signature TEXT NOT NULL, "
    "columns TEXT NOT NULL, choices TEXT NOT NULL, CONSTRAINT uq_import_layouts_signature UNIQUE (signature)) "
    "STRICT",
    "CREATE TABLE saved_filters (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, user_id INTEGER NOT NULL, name "
    'TEXT NOT NULL, "query" TEXT NOT NULL, CONSTRAINT fk_saved_filters_user_id FOREIGN KEY(user_id) REFERENCES '
    "users (id)) STRICT",
)

REBUILT = {
    "users": (
        "CREATE TABLE new_users (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, roles TEXT "
        "NOT NULL, active INTEGER NOT NULL, public_key TEXT NOT NULL, password_set_on TEXT NOT NULL, cleared "
        "INTEGER, CONSTRAINT ck_users_duties CHECK (((instr(',' || roles || ',', ',SYSTEM_ADMIN,') > 0) + "
        "(instr(',' || roles || ',', ',SECURITY_ADMIN,') > 0) + (instr(',' || roles || ',', ',AUDITOR,') > 0)) "
        "= 0 OR (((instr(',' || roles || ',', ',SYSTEM_ADMIN,') > 0) + (instr(',' || roles || ',', "
        "',SECURITY_ADMIN,') > 0) + (instr(',' || roles || ',', ',AUDITOR,') > 0)) = 1 AND instr(roles, ',') = "
        "0)), CONSTRAINT ck_users_active CHECK (active IN (0, 1)), CONSTRAINT ck_users_cleared CHECK (cleared "
        "BETWEEN 0 AND 4), CONSTRAINT uq_users_name UNIQUE (name)) STRICT"
    ),
    "readers": (
        "CREATE TABLE new_readers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, name "
        "TEXT NOT NULL, unit TEXT NOT NULL, post TEXT NOT NULL, post_level TEXT NOT NULL, cleared INTEGER NOT "
        "NULL, valid_until TEXT NOT NULL, stopped INTEGER NOT NULL, unit_id INTEGER, CONSTRAINT "
        "ck_readers_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT "
        "ck_readers_cleared CHECK (cleared BETWEEN 0 AND 4), CONSTRAINT ck_readers_valid_until CHECK "
        "(date(valid_until) = valid_until), CONSTRAINT uq_readers_barcode UNIQUE (barcode), CONSTRAINT "
        "fk_readers_unit_id FOREIGN KEY(unit_id) REFERENCES units (id)) STRICT"
    ),
    "records": (
        "CREATE TABLE new_records (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, profile "
        "TEXT NOT NULL, reference_code TEXT NOT NULL, title TEXT, document_no TEXT, responsible_body TEXT, "
        "dated TEXT, dated_uncertain INTEGER NOT NULL, fonds_no TEXT, category_code TEXT, year INTEGER, "
        "retention TEXT, org_code TEXT, item_no INTEGER, level INTEGER, scheme TEXT NOT NULL, secrecy_term "
        "TEXT, remarks TEXT, series_id INTEGER, parent_id INTEGER, source_id INTEGER, merged_into_id INTEGER, "
        "dated_to TEXT, file_no INTEGER, items INTEGER, secrecy_from TEXT, secrecy_basis TEXT, secrecy_until "
        "TEXT, retention_until TEXT, classifying_unit TEXT, knowledge_scope TEXT, distribution TEXT, urgency "
        "TEXT, pending TEXT, CONSTRAINT ck_records_level CHECK (level BETWEEN 0 AND 4), CONSTRAINT "
        "ck_records_scheme CHECK ((coalesce(level, 0) >= 2) = (scheme = 'STATE')), CONSTRAINT ck_records_basis "
        "CHECK (secrecy_basis IN ('ISSUE_DATE', 'NOTICE_DATE')), CONSTRAINT ck_records_items CHECK (items > 0), "
        "CONSTRAINT ck_records_apart CHECK (coalesce(parent_id, 0) <> id AND coalesce(source_id, 0) <> id AND "
        "coalesce(merged_into_id, 0) <> id), CONSTRAINT uq_records_reference_code UNIQUE (reference_code), "
        "CONSTRAINT fk_records_series_id FOREIGN KEY(series_id) REFERENCES series (id), CONSTRAINT "
        "fk_records_parent_id FOREIGN KEY(parent_id) REFERENCES records (id), CONSTRAINT fk_records_source_id "
        "FOREIGN KEY(source_id) REFERENCES records (id), CONSTRAINT fk_records_merged_into_id FOREIGN "
        "KEY(merged_into_id) REFERENCES records (id)) STRICT"
    ),
    "carriers": (
        "CREATE TABLE new_carriers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, record_id INTEGER NOT NULL, "
        "barcode TEXT NOT NULL, kind TEXT NOT NULL, copy_no TEXT, copies INTEGER NOT NULL, pages INTEGER, "
        "condition TEXT NOT NULL, custody TEXT NOT NULL, location_id INTEGER, home_id INTEGER, labelled INTEGER "
        "NOT NULL, box_id INTEGER, parent_id INTEGER, copy_index INTEGER, claimed_place TEXT, claimed_holder "
        "TEXT, CONSTRAINT ck_carriers_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), "
        "CONSTRAINT ck_carriers_pages CHECK (pages > 0), CONSTRAINT ck_carriers_shelved CHECK ((custody = "
        "'SHELVED') = (location_id IS NOT NULL)), CONSTRAINT fk_carriers_record_id FOREIGN KEY(record_id) "
        "REFERENCES records (id), CONSTRAINT uq_carriers_barcode UNIQUE (barcode), CONSTRAINT "
        "fk_carriers_location_id FOREIGN KEY(location_id) REFERENCES storage_locations (id), CONSTRAINT "
        "fk_carriers_home_id FOREIGN KEY(home_id) REFERENCES storage_locations (id), CONSTRAINT "
        "fk_carriers_box_id FOREIGN KEY(box_id) REFERENCES boxes (id), CONSTRAINT fk_carriers_parent_id FOREIGN "
        "KEY(parent_id) REFERENCES carriers (id)) STRICT"
    ),
}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE UNIQUE INDEX ux_units_standing ON units (name) WHERE until IS NULL",
    "CREATE INDEX ix_boxes_box_no ON boxes (box_no)",
    "CREATE INDEX ix_boxes_location_id ON boxes (location_id)",
    "CREATE INDEX ix_former_codes_record_id ON former_codes (record_id)",
    "CREATE INDEX ix_file_notes_box_id ON file_notes (box_id)",
    "CREATE INDEX ix_file_notes_record_id ON file_notes (record_id)",
    "CREATE INDEX ix_relabel_tasks_carrier_id ON relabel_tasks (carrier_id)",
    "CREATE UNIQUE INDEX ux_relabel_tasks_open ON relabel_tasks (carrier_id) WHERE done_on IS NULL",
    "CREATE UNIQUE INDEX ux_saved_filters_name ON saved_filters (user_id, name)",
    "CREATE INDEX ix_labels_barcode ON labels (barcode)",
    "CREATE INDEX ix_readers_unit_id ON readers (unit_id)",
    "CREATE INDEX ix_records_dated ON records (dated)",
    "CREATE INDEX ix_records_level_code ON records (level, reference_code)",
    "CREATE INDEX ix_records_merged_into_id ON records (merged_into_id) WHERE merged_into_id IS NOT NULL",
    "CREATE INDEX ix_records_parent_id ON records (parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX ix_records_pending ON records (pending) WHERE pending IS NOT NULL",
    "CREATE INDEX ix_records_source_id ON records (source_id) WHERE source_id IS NOT NULL",
    "CREATE INDEX ix_carriers_box_id ON carriers (box_id) WHERE box_id IS NOT NULL",
    "CREATE INDEX ix_carriers_custody ON carriers (custody, record_id)",
    "CREATE INDEX ix_carriers_location_id ON carriers (location_id)",
    "CREATE INDEX ix_carriers_parent_id ON carriers (parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX ix_carriers_record_id ON carriers (record_id)",
)

DERIVED = (
    "DROP TABLE record_codes",
    "DROP TABLE record_words",
    "CREATE VIRTUAL TABLE record_words USING fts5(words, content='', contentless_delete=1, detail=full, "
    "tokenize='ascii')",
    "CREATE VIRTUAL TABLE record_marks USING fts5vocab(record_words, row)",
)
"""One index in place of two; whoever runs the steps fills it from the tables."""


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
    for statement in (*INDEXES, *DERIVED):
        run(statement)
