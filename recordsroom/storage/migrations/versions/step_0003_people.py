"""Step 3: the working calendar."""

from alembic import op

revision = "0003"
down_revision = "0002"

NEW = (
    "CREATE TABLE calendar_days (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, working "
    "INTEGER NOT NULL, name TEXT NOT NULL, CONSTRAINT ck_calendar_days_day CHECK (date(day) = day), "
    "CONSTRAINT ck_calendar_days_working CHECK (working IN (0, 1)), CONSTRAINT uq_calendar_days_day UNIQUE "
    "(day)) STRICT",
)


def upgrade() -> None:
    """Make the new tables."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
