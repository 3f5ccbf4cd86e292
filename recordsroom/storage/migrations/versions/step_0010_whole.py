"""Step 10: what the last rounds through every way add: see `storage/tables`."""

from alembic import op

revision = "0010"
down_revision = "0009"

INDEXES: tuple[str, ...] = (
    "CREATE INDEX ix_records_retention ON records (retention, coalesce(year, CAST(substr(dated, 1, 4) AS "
    "INTEGER))) WHERE parent_id IS NULL AND merged_into_id IS NULL AND pending IS NULL",
    "CREATE INDEX ix_records_retention_until ON records (retention_until) WHERE retention_until IS NOT "
    "NULL AND parent_id IS NULL AND merged_into_id IS NULL AND pending IS NULL",
)


def upgrade() -> None:
    """Bring the tables to what the program works with now."""
    run = op.get_bind().exec_driver_sql
    for statement in INDEXES:
        run(statement)
