"""Step 9: what the whole life of records, their room and their keepers add: see `storage/tables`."""

from alembic import op

revision = "0009"
down_revision = "0008"

NEW = (
    "CREATE TABLE secrecy_acts (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, act_year INTEGER NOT NULL, "
    "act_serial INTEGER NOT NULL, acted_on TEXT NOT NULL, acted_by INTEGER NOT NULL, CONSTRAINT "
    "fk_secrecy_acts_acted_by FOREIGN KEY(acted_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE secrecy_disputes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, disputed_record_id INTEGER"
    " NOT NULL, disputed_by TEXT NOT NULL, dispute_reason TEXT NOT NULL, asked_of TEXT NOT NULL, "
    "claimed_level INTEGER NOT NULL, level_before INTEGER, scheme_before TEXT NOT NULL, term_before TEXT, "
    "disputed_on TEXT NOT NULL, dispute_entered_by INTEGER NOT NULL, dispute_settled_on TEXT, settled_paper "
    "TEXT NOT NULL, dispute_settled_by INTEGER, CONSTRAINT ck_secrecy_disputes_settled CHECK "
    "((dispute_settled_on IS NULL) = (dispute_settled_by IS NULL)), CONSTRAINT "
    "fk_secrecy_disputes_disputed_record_id FOREIGN KEY(disputed_record_id) REFERENCES records (id), "
    "CONSTRAINT fk_secrecy_disputes_dispute_entered_by FOREIGN KEY(dispute_entered_by) REFERENCES users (id),"
    " CONSTRAINT fk_secrecy_disputes_dispute_settled_by FOREIGN KEY(dispute_settled_by) REFERENCES users "
    "(id)) STRICT",
    "CREATE TABLE secrecy_notices (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, notice_act_id INTEGER NOT "
    "NULL, notice_serial INTEGER NOT NULL, notice_to TEXT NOT NULL, notice_unit TEXT NOT NULL, "
    "notice_reader_id INTEGER, notice_way TEXT NOT NULL, noticed_on TEXT NOT NULL, notice_delivered_on TEXT, "
    "notice_delivered_to TEXT NOT NULL, notice_delivered_by INTEGER, CONSTRAINT ck_secrecy_notices_delivered "
    "CHECK ((notice_delivered_on IS NULL) = (notice_delivered_by IS NULL)), CONSTRAINT "
    "fk_secrecy_notices_notice_act_id FOREIGN KEY(notice_act_id) REFERENCES secrecy_acts (id), CONSTRAINT "
    "fk_secrecy_notices_notice_reader_id FOREIGN KEY(notice_reader_id) REFERENCES readers (id), CONSTRAINT "
    "fk_secrecy_notices_notice_delivered_by FOREIGN KEY(notice_delivered_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE remark_tasks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, remarked_carrier_id INTEGER "
    "NOT NULL, remark_decision_id INTEGER NOT NULL, mark_before TEXT NOT NULL, mark_after TEXT NOT NULL, "
    "remark_since TEXT NOT NULL, remarked_on TEXT, remarked_by INTEGER, CONSTRAINT ck_remark_tasks_remarked "
    "CHECK ((remarked_on IS NULL) = (remarked_by IS NULL)), CONSTRAINT fk_remark_tasks_remarked_carrier_id "
    "FOREIGN KEY(remarked_carrier_id) REFERENCES carriers (id), CONSTRAINT fk_remark_tasks_remark_decision_id"
    " FOREIGN KEY(remark_decision_id) REFERENCES secrecy_decisions (id), CONSTRAINT "
    "fk_remark_tasks_remarked_by FOREIGN KEY(remarked_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE secrecy_act_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, secrecy_act_id INTEGER "
    "NOT NULL, act_decision_id INTEGER NOT NULL, CONSTRAINT fk_secrecy_act_lines_secrecy_act_id FOREIGN "
    "KEY(secrecy_act_id) REFERENCES secrecy_acts (id), CONSTRAINT uq_secrecy_act_lines_act_decision_id UNIQUE"
    " (act_decision_id), CONSTRAINT fk_secrecy_act_lines_act_decision_id FOREIGN KEY(act_decision_id) "
    "REFERENCES secrecy_decisions (id)) STRICT",
    "CREATE TABLE secrecy_notice_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, secrecy_notice_id "
    "INTEGER NOT NULL, noticed_decision_id INTEGER NOT NULL, notice_holding TEXT NOT NULL, CONSTRAINT "
    "fk_secrecy_notice_lines_secrecy_notice_id FOREIGN KEY(secrecy_notice_id) REFERENCES secrecy_notices "
    "(id), CONSTRAINT fk_secrecy_notice_lines_noticed_decision_id FOREIGN KEY(noticed_decision_id) REFERENCES"
    " secrecy_decisions (id)) STRICT",
)

INDEXES = (
    "CREATE UNIQUE INDEX ux_secrecy_acts_number ON secrecy_acts (act_year, act_serial)",
    "CREATE UNIQUE INDEX ux_secrecy_disputes_open ON secrecy_disputes (disputed_record_id) WHERE "
    "dispute_settled_on IS NULL",
    "CREATE UNIQUE INDEX ux_secrecy_notices_serial ON secrecy_notices (notice_act_id, notice_serial)",
    "CREATE UNIQUE INDEX ux_remark_tasks_open ON remark_tasks (remarked_carrier_id) WHERE remarked_on IS NULL",
    "CREATE INDEX ix_secrecy_act_lines_secrecy_act_id ON secrecy_act_lines (secrecy_act_id)",
    "CREATE INDEX ix_secrecy_notice_lines_notice ON secrecy_notice_lines (secrecy_notice_id)",
)


def upgrade() -> None:
    """Make the new tables, then their indexes."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
