"""Step 9: what the whole life of records, their room and their keepers add: see `storage/tables`."""

from alembic import op

revision = "0009"
down_revision = "0008"

NEW = (
    "CREATE TABLE accessions (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, accession_no TEXT NOT NULL, "
    "giving_unit TEXT NOT NULL, giving_kind TEXT NOT NULL, giving_list TEXT NOT NULL, expected_at INTEGER NOT"
    " NULL, expected_by INTEGER NOT NULL, giver_name TEXT NOT NULL, taker_name TEXT NOT NULL, watcher_name "
    "TEXT NOT NULL, coming_difference TEXT NOT NULL, taken_over_on TEXT, taken_over_at INTEGER, CONSTRAINT "
    "ck_accessions_taken_over_on CHECK (taken_over_on IS NULL OR date(taken_over_on) = taken_over_on), "
    "CONSTRAINT ck_accessions_signed CHECK ((taken_over_at IS NULL) = (giver_name = '') AND (taken_over_at IS"
    " NULL) = (taken_over_on IS NULL)), CONSTRAINT uq_accessions_accession_no UNIQUE (accession_no), "
    "CONSTRAINT fk_accessions_expected_by FOREIGN KEY(expected_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE safe_openings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, opened_safe_id INTEGER NOT "
    "NULL, safe_user TEXT NOT NULL, opened_for TEXT NOT NULL, safe_opened_at INTEGER NOT NULL, safe_opened_by"
    " INTEGER NOT NULL, opened_beside TEXT NOT NULL, safe_shut_at INTEGER, safe_shut_by INTEGER, CONSTRAINT "
    "ck_safe_openings_shut CHECK ((safe_shut_at IS NULL) = (safe_shut_by IS NULL)), CONSTRAINT "
    "fk_safe_openings_opened_safe_id FOREIGN KEY(opened_safe_id) REFERENCES storage_locations (id), "
    "CONSTRAINT fk_safe_openings_safe_opened_by FOREIGN KEY(safe_opened_by) REFERENCES users (id), CONSTRAINT"
    " fk_safe_openings_safe_shut_by FOREIGN KEY(safe_shut_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE accession_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, accession_id INTEGER NOT "
    "NULL, coming_carrier_id INTEGER NOT NULL, beyond_list INTEGER NOT NULL, came_in_at INTEGER, came_in_to "
    "INTEGER, came_in_as TEXT, pages_listed INTEGER, pages_came INTEGER, CONSTRAINT ck_accession_lines_came "
    "CHECK ((came_in_at IS NULL) = (came_in_to IS NULL) AND (came_in_at IS NULL) = (came_in_as IS NULL)), "
    "CONSTRAINT ck_accession_lines_beyond_list CHECK (beyond_list IN (0, 1) AND (beyond_list = 0 OR "
    "came_in_at IS NOT NULL)), CONSTRAINT fk_accession_lines_accession_id FOREIGN KEY(accession_id) "
    "REFERENCES accessions (id), CONSTRAINT fk_accession_lines_coming_carrier_id FOREIGN "
    "KEY(coming_carrier_id) REFERENCES carriers (id), CONSTRAINT fk_accession_lines_came_in_to FOREIGN "
    "KEY(came_in_to) REFERENCES users (id)) STRICT",
    "CREATE TABLE safe_entries (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, safe_opening_id INTEGER NOT "
    "NULL, safe_way TEXT NOT NULL, safe_carrier_id INTEGER, safe_thing TEXT NOT NULL, thing_level INTEGER, "
    "safe_pieces INTEGER NOT NULL, safe_entry_at INTEGER NOT NULL, CONSTRAINT ck_safe_entries_thing CHECK "
    "((safe_carrier_id IS NULL) = (safe_thing <> '')), CONSTRAINT ck_safe_entries_pieces CHECK (safe_pieces >"
    " 0), CONSTRAINT fk_safe_entries_safe_opening_id FOREIGN KEY(safe_opening_id) REFERENCES safe_openings "
    "(id), CONSTRAINT fk_safe_entries_safe_carrier_id FOREIGN KEY(safe_carrier_id) REFERENCES carriers (id)) "
    "STRICT",
)

INDEXES = (
    "CREATE UNIQUE INDEX ux_safe_openings_open ON safe_openings (opened_safe_id) WHERE safe_shut_at IS NULL",
    "CREATE INDEX ix_accession_lines_coming_carrier_id ON accession_lines (coming_carrier_id)",
    "CREATE UNIQUE INDEX ux_accession_lines_carrier ON accession_lines (accession_id, coming_carrier_id)",
    "CREATE INDEX ix_safe_entries_safe_carrier_id ON safe_entries (safe_carrier_id)",
    "CREATE INDEX ix_safe_entries_safe_opening_id ON safe_entries (safe_opening_id)",
)


def upgrade() -> None:
    """Make the new tables, then their indexes."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
