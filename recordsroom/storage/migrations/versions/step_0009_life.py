"""Step 9: what the whole life of records, their room and their keepers add: see `storage/tables`."""

from alembic import op

revision = "0009"
down_revision = "0008"

NEW = (
    "CREATE TABLE lawful_takings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, taking_id INTEGER NOT NULL, "
    "officer_card TEXT NOT NULL, second_officer_card TEXT NOT NULL, kept_paper_no TEXT NOT NULL, kept_on "
    "TEXT, kept_let_by_id INTEGER, CONSTRAINT ck_lawful_takings_kept CHECK ((kept_on IS NULL) = "
    "(kept_paper_no = '') AND (kept_on IS NULL) = (kept_let_by_id IS NULL)), CONSTRAINT "
    "uq_lawful_takings_taking_id UNIQUE (taking_id), CONSTRAINT fk_lawful_takings_taking_id FOREIGN "
    "KEY(taking_id) REFERENCES carry_outs (id), CONSTRAINT fk_lawful_takings_kept_let_by_id FOREIGN "
    "KEY(kept_let_by_id) REFERENCES approvers (id)) STRICT",
)

INDEXES = ("CREATE INDEX ix_lawful_takings_open ON lawful_takings (taking_id) WHERE kept_on IS NULL",)


def upgrade() -> None:
    """Make the new tables, then their indexes."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
