"""Step 9: what the whole life of records, their room and their keepers add: see `storage/tables`."""

from alembic import op

revision = "0009"
down_revision = "0008"

NEW = (
    "CREATE TABLE schedule_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, scheduled_category TEXT NOT "
    "NULL, scheduled_name TEXT NOT NULL, scheduled_period TEXT, start_day TEXT NOT NULL, schedule_basis TEXT "
    "NOT NULL, scheduled_on TEXT NOT NULL, scheduled_by INTEGER NOT NULL, schedule_ended_on TEXT, "
    "schedule_ended_by INTEGER, CONSTRAINT ck_schedule_lines_replaced CHECK ((schedule_ended_on IS NULL) = "
    "(schedule_ended_by IS NULL)), CONSTRAINT ck_schedule_lines_basis CHECK (schedule_basis <> ''), "
    "CONSTRAINT fk_schedule_lines_scheduled_by FOREIGN KEY(scheduled_by) REFERENCES users (id), CONSTRAINT "
    "fk_schedule_lines_schedule_ended_by FOREIGN KEY(schedule_ended_by) REFERENCES users (id)) STRICT",
)

INDEXES = (
    "CREATE UNIQUE INDEX ux_schedule_lines_category ON schedule_lines (scheduled_category) WHERE "
    "schedule_ended_on IS NULL",
)


def upgrade() -> None:
    """Make the new tables, then their indexes."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
