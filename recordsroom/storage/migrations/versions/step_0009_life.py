"""Step 9: what the whole life of records, their room and their keepers add: see `storage/tables`."""

from alembic import op

revision = "0009"
down_revision = "0008"

NEW = (
    "CREATE TABLE incidents (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, incident_no TEXT NOT NULL, "
    "outside_no TEXT NOT NULL, arose_as TEXT NOT NULL, arose_level INTEGER, discovered_at INTEGER NOT NULL, "
    "incident_opened_at INTEGER NOT NULL, incident_opened_by INTEGER NOT NULL, content TEXT NOT NULL, "
    "discovery TEXT NOT NULL, culprits TEXT NOT NULL, course TEXT NOT NULL, harm TEXT NOT NULL, pursuit TEXT "
    "NOT NULL, remedy TEXT NOT NULL, statement_no TEXT NOT NULL, reported_at INTEGER, reported_to TEXT NOT "
    "NULL, report_no TEXT NOT NULL, archives_told TEXT NOT NULL, incident_result TEXT NOT NULL, result_no "
    "TEXT NOT NULL, answered_at INTEGER, conclusion TEXT NOT NULL, end_signer_id INTEGER, end_form_no TEXT "
    "NOT NULL, incident_ended_at INTEGER, incident_ended_by INTEGER, CONSTRAINT ck_incidents_discovered CHECK"
    " (discovered_at <= incident_opened_at), CONSTRAINT ck_incidents_answered CHECK (answered_at IS NULL OR "
    "reported_at IS NOT NULL), CONSTRAINT ck_incidents_ended CHECK ((incident_ended_at IS NULL) = "
    "(end_signer_id IS NULL)), CONSTRAINT uq_incidents_incident_no UNIQUE (incident_no), CONSTRAINT "
    "fk_incidents_incident_opened_by FOREIGN KEY(incident_opened_by) REFERENCES users (id), CONSTRAINT "
    "fk_incidents_end_signer_id FOREIGN KEY(end_signer_id) REFERENCES approvers (id), CONSTRAINT "
    "fk_incidents_incident_ended_by FOREIGN KEY(incident_ended_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE incident_items (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, incident_id INTEGER NOT "
    "NULL, concerned_id INTEGER NOT NULL, missing_since INTEGER, found_again_at INTEGER, found_again_by "
    "INTEGER, found_where TEXT NOT NULL, written_off_at INTEGER, written_off_by INTEGER, off_signer_id "
    "INTEGER, off_form_no TEXT NOT NULL, CONSTRAINT ck_incident_items_one_end CHECK (found_again_at IS NULL "
    "OR written_off_at IS NULL), CONSTRAINT fk_incident_items_incident_id FOREIGN KEY(incident_id) REFERENCES"
    " incidents (id), CONSTRAINT fk_incident_items_concerned_id FOREIGN KEY(concerned_id) REFERENCES carriers"
    " (id), CONSTRAINT fk_incident_items_found_again_by FOREIGN KEY(found_again_by) REFERENCES users (id), "
    "CONSTRAINT fk_incident_items_written_off_by FOREIGN KEY(written_off_by) REFERENCES users (id), "
    "CONSTRAINT fk_incident_items_off_signer_id FOREIGN KEY(off_signer_id) REFERENCES approvers (id)) STRICT",
)

INDEXES = (
    "CREATE INDEX ix_incidents_open ON incidents (id) WHERE incident_ended_at IS NULL",
    "CREATE INDEX ix_incident_items_incident ON incident_items (incident_id)",
    "CREATE UNIQUE INDEX uq_incident_items_missing ON incident_items (concerned_id) WHERE missing_since IS "
    "NOT NULL AND found_again_at IS NULL AND written_off_at IS NULL",
)


def upgrade() -> None:
    """Make the new tables, then their indexes."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
