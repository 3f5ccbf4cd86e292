"""Step 12: what the last rounds through every way add: see `storage/tables`."""

from alembic import op

revision = "0012"
down_revision = "0011"

NEW: tuple[str, ...] = (
    "CREATE TABLE classifiers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, classifying_approver_id "
    "INTEGER NOT NULL, classifying_up_to INTEGER NOT NULL, classifying_since TEXT NOT NULL, "
    "classifying_until TEXT, classifying_basis TEXT NOT NULL, classifying_entered_by INTEGER NOT NULL, "
    "CONSTRAINT ck_classifiers_up_to CHECK (classifying_up_to BETWEEN 2 AND 4), CONSTRAINT "
    "fk_classifiers_classifying_approver_id FOREIGN KEY(classifying_approver_id) REFERENCES approvers "
    "(id), CONSTRAINT fk_classifiers_classifying_entered_by FOREIGN KEY(classifying_entered_by) "
    "REFERENCES users (id)) STRICT",
    "CREATE TABLE secret_points (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, pointed_record_id INTEGER"
    " NOT NULL, points TEXT NOT NULL, pointed_on TEXT NOT NULL, pointed_by INTEGER NOT NULL, CONSTRAINT "
    "uq_secret_points_pointed_record_id UNIQUE (pointed_record_id), CONSTRAINT "
    "fk_secret_points_pointed_record_id FOREIGN KEY(pointed_record_id) REFERENCES records (id), "
    "CONSTRAINT fk_secret_points_pointed_by FOREIGN KEY(pointed_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE scope_changes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, scope_decision_id INTEGER"
    " NOT NULL, scope_before TEXT, scope_after TEXT NOT NULL, CONSTRAINT "
    "uq_scope_changes_scope_decision_id UNIQUE (scope_decision_id), CONSTRAINT "
    "fk_scope_changes_scope_decision_id FOREIGN KEY(scope_decision_id) REFERENCES secrecy_decisions (id))"
    " STRICT",
)

INDEXES: tuple[str, ...] = ("CREATE INDEX ix_classifiers_approver ON classifiers (classifying_approver_id)",)


def upgrade() -> None:
    """Bring the tables to what the program works with now."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
