"""Step 13: what the last rounds through every way add: see `storage/tables`."""

from alembic import op

revision = "0013"
down_revision = "0012"

NEW: tuple[str, ...] = (
    "CREATE TABLE receipt_replies (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, receipt_id INTEGER NOT "
    "NULL, reply_no TEXT NOT NULL, replied_on TEXT NOT NULL, reply_noted_by INTEGER NOT NULL, CONSTRAINT "
    "ck_receipt_replies_told CHECK (reply_no <> ''), CONSTRAINT ck_receipt_replies_replied_on CHECK "
    "(date(replied_on) = replied_on), CONSTRAINT uq_receipt_replies_receipt_id UNIQUE (receipt_id), "
    "CONSTRAINT fk_receipt_replies_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipts (id), "
    "CONSTRAINT fk_receipt_replies_reply_noted_by FOREIGN KEY(reply_noted_by) REFERENCES users (id)) "
    "STRICT",
)


def upgrade() -> None:
    """Bring the tables to what the program works with now."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
