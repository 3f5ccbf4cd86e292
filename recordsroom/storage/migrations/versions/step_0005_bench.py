"""Step 5: what the printing bench, the poured batches and the transport cases keep: see `storage/tables` for each."""

from alembic import op

revision = "0005"
down_revision = "0004"

NEW = (
    "CREATE TABLE print_accounts (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, print_id INTEGER NOT NULL, "
    "purpose TEXT NOT NULL, approver_id INTEGER, given_to TEXT NOT NULL, ended TEXT, ended_on TEXT, ended_by "
    "INTEGER, seen_by TEXT NOT NULL, CONSTRAINT ck_print_accounts_ended_whole CHECK ((ended IS NULL) = "
    "(ended_on IS NULL) AND (ended IS NULL) = (ended_by IS NULL)), CONSTRAINT ck_print_accounts_ended_on "
    "CHECK (date(ended_on) = ended_on), CONSTRAINT uq_print_accounts_print_id UNIQUE (print_id), CONSTRAINT "
    "fk_print_accounts_print_id FOREIGN KEY(print_id) REFERENCES prints (id), CONSTRAINT "
    "fk_print_accounts_approver_id FOREIGN KEY(approver_id) REFERENCES approvers (id), CONSTRAINT "
    "fk_print_accounts_ended_by FOREIGN KEY(ended_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE approval_scopes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, approval_id INTEGER NOT "
    "NULL, series_id INTEGER, year_from INTEGER, year_to INTEGER, max_level INTEGER NOT NULL, most INTEGER "
    "NOT NULL, valid_until TEXT NOT NULL, topic TEXT NOT NULL, CONSTRAINT ck_approval_scopes_years CHECK "
    "((year_from IS NULL) = (year_to IS NULL)), CONSTRAINT ck_approval_scopes_valid_until CHECK "
    "(date(valid_until) = valid_until), CONSTRAINT uq_approval_scopes_approval_id UNIQUE (approval_id), "
    "CONSTRAINT fk_approval_scopes_approval_id FOREIGN KEY(approval_id) REFERENCES approvals (id), CONSTRAINT"
    " fk_approval_scopes_series_id FOREIGN KEY(series_id) REFERENCES series (id)) STRICT",
)

REBUILT: dict[str, str] = {}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES: tuple[str, ...] = ()


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
