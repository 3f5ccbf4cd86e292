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
    "CREATE TABLE accession_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, accession_id INTEGER NOT "
    "NULL, coming_carrier_id INTEGER NOT NULL, beyond_list INTEGER NOT NULL, came_in_at INTEGER, came_in_to "
    "INTEGER, came_in_as TEXT, pages_listed INTEGER, pages_came INTEGER, CONSTRAINT ck_accession_lines_came "
    "CHECK ((came_in_at IS NULL) = (came_in_to IS NULL) AND (came_in_at IS NULL) = (came_in_as IS NULL)), "
    "CONSTRAINT ck_accession_lines_beyond_list CHECK (beyond_list IN (0, 1) AND (beyond_list = 0 OR "
    "came_in_at IS NOT NULL)), CONSTRAINT fk_accession_lines_accession_id FOREIGN KEY(accession_id) "
    "REFERENCES accessions (id), CONSTRAINT fk_accession_lines_coming_carrier_id FOREIGN "
    "KEY(coming_carrier_id) REFERENCES carriers (id), CONSTRAINT fk_accession_lines_came_in_to FOREIGN "
    "KEY(came_in_to) REFERENCES users (id)) STRICT",
)

INDEXES = (
    "CREATE INDEX ix_accession_lines_coming_carrier_id ON accession_lines (coming_carrier_id)",
    "CREATE UNIQUE INDEX ux_accession_lines_carrier ON accession_lines (accession_id, coming_carrier_id)",
)


def upgrade() -> None:
    """Make the new tables, then their indexes."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
