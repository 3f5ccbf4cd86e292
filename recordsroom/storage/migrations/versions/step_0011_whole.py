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
)


def upgrade() -> None:
    """Bring the tables to what the program works with now."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
