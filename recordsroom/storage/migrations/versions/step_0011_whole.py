"""Step 11: what the last rounds through every way add: see `storage/tables`."""

from alembic import op

revision = "0011"
down_revision = "0010"

NEW: tuple[str, ...] = (
    "CREATE TABLE paper_checks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, paper_kind INTEGER NOT "
    "NULL, paper_epoch INTEGER NOT NULL, paper_entry INTEGER NOT NULL, paper_code TEXT NOT NULL, "
    "paper_verdict TEXT NOT NULL, compared_by INTEGER NOT NULL, compared_at INTEGER NOT NULL, "
    "acknowledged_by INTEGER, acknowledged_at INTEGER, CONSTRAINT ck_paper_checks_entry CHECK "
    "(paper_entry > 0), CONSTRAINT ck_paper_checks_acknowledged CHECK ((acknowledged_by IS NULL) = "
    "(acknowledged_at IS NULL)), CONSTRAINT fk_paper_checks_compared_by FOREIGN KEY(compared_by) "
    "REFERENCES users (id), CONSTRAINT fk_paper_checks_acknowledged_by FOREIGN KEY(acknowledged_by) "
    "REFERENCES users (id)) STRICT",
    "CREATE TABLE restrictions (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, restricted_record_id "
    "INTEGER, restricted_series_id INTEGER, restriction_basis TEXT NOT NULL, restriction_reason TEXT NOT "
    "NULL, restricted_on TEXT NOT NULL, restricted_by INTEGER NOT NULL, restricted_until TEXT, "
    "unrestricted_on TEXT, unrestricted_by INTEGER, unrestricted_leader_id INTEGER, unrestricted_why TEXT"
    " NOT NULL, CONSTRAINT ck_restrictions_over_one CHECK ((restricted_record_id IS NOT NULL) + "
    "(restricted_series_id IS NOT NULL) = 1), CONSTRAINT ck_restrictions_grounded CHECK "
    "(restriction_basis <> '' AND restriction_reason <> ''), CONSTRAINT ck_restrictions_lifted CHECK "
    "((unrestricted_on IS NULL) = (unrestricted_by IS NULL) AND (unrestricted_on IS NULL) = "
    "(unrestricted_leader_id IS NULL)), CONSTRAINT fk_restrictions_restricted_record_id FOREIGN "
    "KEY(restricted_record_id) REFERENCES records (id), CONSTRAINT fk_restrictions_restricted_series_id "
    "FOREIGN KEY(restricted_series_id) REFERENCES series (id), CONSTRAINT fk_restrictions_restricted_by "
    "FOREIGN KEY(restricted_by) REFERENCES users (id), CONSTRAINT fk_restrictions_unrestricted_by FOREIGN"
    " KEY(unrestricted_by) REFERENCES users (id), CONSTRAINT fk_restrictions_unrestricted_leader_id "
    "FOREIGN KEY(unrestricted_leader_id) REFERENCES approvers (id)) STRICT",
    "CREATE TABLE unit_contacts (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_unit_id INTEGER "
    "NOT NULL, contact_reader_id INTEGER NOT NULL, contact_since TEXT NOT NULL, contact_until TEXT, "
    "CONSTRAINT ck_unit_contacts_contact_since CHECK (date(contact_since) = contact_since), CONSTRAINT "
    "ck_unit_contacts_contact_until CHECK (date(contact_until) = contact_until AND contact_until >= "
    "contact_since), CONSTRAINT fk_unit_contacts_contact_unit_id FOREIGN KEY(contact_unit_id) REFERENCES "
    "units (id), CONSTRAINT fk_unit_contacts_contact_reader_id FOREIGN KEY(contact_reader_id) REFERENCES "
    "readers (id)) STRICT",
)

INDEXES: tuple[str, ...] = (
    "CREATE UNIQUE INDEX ux_unit_contacts_now ON unit_contacts (contact_unit_id) WHERE contact_until IS NULL",
    "CREATE INDEX ix_restrictions_restricted_record_id ON restrictions (restricted_record_id) WHERE "
    "unrestricted_on IS NULL",
    "CREATE INDEX ix_restrictions_restricted_series_id ON restrictions (restricted_series_id) WHERE "
    "unrestricted_on IS NULL",
)


def upgrade() -> None:
    """Bring the tables to what the program works with now."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
