"""Step 9: what the whole life of records, their room and their keepers add: see `storage/tables`."""

from alembic import op

revision = "0009"
down_revision = "0008"

NEW = (
    "CREATE TABLE appraisals (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_no TEXT NOT NULL, "
    "session_scope TEXT NOT NULL, session_group TEXT NOT NULL, session_begun_on TEXT NOT NULL, "
    "session_begun_by INTEGER NOT NULL, session_ended_on TEXT, session_report TEXT NOT NULL, session_head "
    "TEXT NOT NULL, session_given_up_on TEXT, session_given_up_why TEXT NOT NULL, CONSTRAINT "
    "ck_appraisals_over CHECK (session_ended_on IS NULL OR session_given_up_on IS NULL), CONSTRAINT "
    "ck_appraisals_report CHECK (session_ended_on IS NULL OR (session_report <> '' AND session_head <> '')), "
    "CONSTRAINT ck_appraisals_given_up CHECK (session_given_up_on IS NULL OR session_given_up_why <> ''), "
    "CONSTRAINT uq_appraisals_session_no UNIQUE (session_no), CONSTRAINT fk_appraisals_session_begun_by "
    "FOREIGN KEY(session_begun_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE schedule_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, scheduled_category TEXT NOT "
    "NULL, scheduled_name TEXT NOT NULL, scheduled_period TEXT, start_day TEXT NOT NULL, schedule_basis TEXT "
    "NOT NULL, scheduled_on TEXT NOT NULL, scheduled_by INTEGER NOT NULL, schedule_ended_on TEXT, "
    "schedule_ended_by INTEGER, CONSTRAINT ck_schedule_lines_replaced CHECK ((schedule_ended_on IS NULL) = "
    "(schedule_ended_by IS NULL)), CONSTRAINT ck_schedule_lines_basis CHECK (schedule_basis <> ''), "
    "CONSTRAINT fk_schedule_lines_scheduled_by FOREIGN KEY(scheduled_by) REFERENCES users (id), CONSTRAINT "
    "fk_schedule_lines_schedule_ended_by FOREIGN KEY(schedule_ended_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE appraised_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, appraisal_id INTEGER NOT "
    "NULL, session_line INTEGER NOT NULL, appraised_id INTEGER NOT NULL, appraised_code TEXT NOT NULL, "
    "appraised_title TEXT NOT NULL, appraised_year INTEGER, appraised_period TEXT, appraised_until TEXT, "
    "appraised_level INTEGER, appraised_scheme TEXT NOT NULL, appraised_term TEXT NOT NULL, opinion TEXT, "
    "opinion_period TEXT, opinion_why TEXT NOT NULL, CONSTRAINT ck_appraised_lines_level CHECK "
    "(appraised_level BETWEEN 0 AND 4), CONSTRAINT ck_appraised_lines_period CHECK ((coalesce(opinion, '') = "
    "'KEEP') = (opinion_period IS NOT NULL)), CONSTRAINT ck_appraised_lines_why CHECK (opinion IS NULL OR "
    "opinion = 'KEEP' OR opinion_why <> ''), CONSTRAINT fk_appraised_lines_appraisal_id FOREIGN "
    "KEY(appraisal_id) REFERENCES appraisals (id), CONSTRAINT fk_appraised_lines_appraised_id FOREIGN "
    "KEY(appraised_id) REFERENCES records (id)) STRICT",
)

INDEXES = (
    "CREATE UNIQUE INDEX ux_schedule_lines_category ON schedule_lines (scheduled_category) WHERE "
    "schedule_ended_on IS NULL",
    "CREATE INDEX ix_appraised_lines_appraised_id ON appraised_lines (appraised_id)",
    "CREATE UNIQUE INDEX ux_appraised_lines_no ON appraised_lines (appraisal_id, session_line)",
    "CREATE UNIQUE INDEX ux_appraised_lines_record ON appraised_lines (appraisal_id, appraised_id)",
)


def upgrade() -> None:
    """Make the new tables, then their indexes."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
