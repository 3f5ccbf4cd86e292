"""Step 12: what the last rounds through every way add: see `storage/tables`."""

from alembic import op

revision = "0012"
down_revision = "0011"

NEW: tuple[str, ...] = (
    "CREATE TABLE secret_points (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, pointed_record_id INTEGER"
    " NOT NULL, points TEXT NOT NULL, pointed_on TEXT NOT NULL, pointed_by INTEGER NOT NULL, CONSTRAINT "
    "uq_secret_points_pointed_record_id UNIQUE (pointed_record_id), CONSTRAINT "
    "fk_secret_points_pointed_record_id FOREIGN KEY(pointed_record_id) REFERENCES records (id), "
    "CONSTRAINT fk_secret_points_pointed_by FOREIGN KEY(pointed_by) REFERENCES users (id)) STRICT",
)


def upgrade() -> None:
    """Bring the tables to what the program works with now."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
