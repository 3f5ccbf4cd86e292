"""Step 9: what the whole life of records, their room and their keepers add: see `storage/tables`."""

from alembic import op

revision = "0009"
down_revision = "0008"

NEW = (
    "CREATE TABLE accessions (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, accession_no TEXT NOT NULL, "
    "giving_unit TEXT NOT NULL, giving_kind TEXT NOT NULL, giving_list TEXT NOT NULL, expected_at INTEGER NOT"
    " NULL, expected_by INTEGER NOT NULL, giver_name TEXT NOT NULL, taker_name TEXT NOT NULL, watcher_name "
    "TEXT NOT NULL, coming_difference TEXT NOT NULL, taken_over_on TEXT, taken_over_at INTEGER, CONSTRAINT "
    "ck_accessions_taken_over_on CHECK (taken_over_on IS NULL OR date(taken_over_on) = taken_over_on), "
    "CONSTRAINT ck_accessions_signed CHECK ((taken_over_at IS NULL) = (giver_name = '') AND (taken_over_at IS"
    " NULL) = (taken_over_on IS NULL)), CONSTRAINT uq_accessions_accession_no UNIQUE (accession_no), "
    "CONSTRAINT fk_accessions_expected_by FOREIGN KEY(expected_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE inside_works (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, work_no TEXT NOT NULL, worker "
    "TEXT NOT NULL, work_purpose TEXT NOT NULL, work_place TEXT NOT NULL, fetched_at INTEGER NOT NULL, "
    "fetched_by INTEGER NOT NULL, CONSTRAINT uq_inside_works_work_no UNIQUE (work_no), CONSTRAINT "
    "fk_inside_works_fetched_by FOREIGN KEY(fetched_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE schedule_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, scheduled_category TEXT NOT "
    "NULL, scheduled_name TEXT NOT NULL, scheduled_period TEXT, start_day TEXT NOT NULL, schedule_basis TEXT "
    "NOT NULL, scheduled_on TEXT NOT NULL, scheduled_by INTEGER NOT NULL, schedule_ended_on TEXT, "
    "schedule_ended_by INTEGER, CONSTRAINT ck_schedule_lines_replaced CHECK ((schedule_ended_on IS NULL) = "
    "(schedule_ended_by IS NULL)), CONSTRAINT ck_schedule_lines_basis CHECK (schedule_basis <> ''), "
    "CONSTRAINT fk_schedule_lines_scheduled_by FOREIGN KEY(scheduled_by) REFERENCES users (id), CONSTRAINT "
    "fk_schedule_lines_schedule_ended_by FOREIGN KEY(schedule_ended_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE count_holders (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "holder_id INTEGER NOT NULL, held_expected INTEGER NOT NULL, held_shown INTEGER NOT NULL, held_agreed "
    "INTEGER NOT NULL, held_differing INTEGER NOT NULL, at_hand INTEGER NOT NULL, asked_at INTEGER, told_at "
    "INTEGER, CONSTRAINT ck_count_holders_asked CHECK (told_at IS NULL OR asked_at IS NOT NULL), CONSTRAINT "
    "fk_count_holders_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT "
    "fk_count_holders_holder_id FOREIGN KEY(holder_id) REFERENCES readers (id)) STRICT",
    "CREATE TABLE count_units (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "of_unit TEXT NOT NULL, CONSTRAINT uq_count_units_session_id UNIQUE (session_id), CONSTRAINT "
    "fk_count_units_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id)) STRICT",
    "CREATE TABLE accession_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, accession_id INTEGER NOT "
    "NULL, coming_carrier_id INTEGER NOT NULL, beyond_list INTEGER NOT NULL, came_in_at INTEGER, came_in_to "
    "INTEGER, came_in_as TEXT, pages_listed INTEGER, pages_came INTEGER, CONSTRAINT ck_accession_lines_came "
    "CHECK ((came_in_at IS NULL) = (came_in_to IS NULL) AND (came_in_at IS NULL) = (came_in_as IS NULL)), "
    "CONSTRAINT ck_accession_lines_beyond_list CHECK (beyond_list IN (0, 1) AND (beyond_list = 0 OR "
    "came_in_at IS NOT NULL)), CONSTRAINT fk_accession_lines_accession_id FOREIGN KEY(accession_id) "
    "REFERENCES accessions (id), CONSTRAINT fk_accession_lines_coming_carrier_id FOREIGN "
    "KEY(coming_carrier_id) REFERENCES carriers (id), CONSTRAINT fk_accession_lines_came_in_to FOREIGN "
    "KEY(came_in_to) REFERENCES users (id)) STRICT",
    "CREATE TABLE count_shown (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "carrier_id INTEGER NOT NULL, holder_id INTEGER NOT NULL, shown_at INTEGER NOT NULL, shown_to INTEGER NOT"
    " NULL, outcome TEXT NOT NULL, pages_found INTEGER, condition_found TEXT, mark_differs INTEGER NOT NULL, "
    "twice INTEGER NOT NULL, CONSTRAINT ck_count_shown_pages_found CHECK (pages_found > 0), CONSTRAINT "
    "fk_count_shown_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT "
    "fk_count_shown_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT "
    "fk_count_shown_holder_id FOREIGN KEY(holder_id) REFERENCES readers (id), CONSTRAINT "
    "fk_count_shown_shown_to FOREIGN KEY(shown_to) REFERENCES users (id)) STRICT",
    "CREATE TABLE inside_pieces (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, inside_work_id INTEGER NOT "
    "NULL, worked_on_id INTEGER NOT NULL, fetched_from_id INTEGER, work_back_at INTEGER, work_back_by "
    "INTEGER, CONSTRAINT ck_inside_pieces_back CHECK ((work_back_at IS NULL) = (work_back_by IS NULL)), "
    "CONSTRAINT fk_inside_pieces_inside_work_id FOREIGN KEY(inside_work_id) REFERENCES inside_works (id), "
    "CONSTRAINT fk_inside_pieces_worked_on_id FOREIGN KEY(worked_on_id) REFERENCES carriers (id), CONSTRAINT "
    "fk_inside_pieces_fetched_from_id FOREIGN KEY(fetched_from_id) REFERENCES storage_locations (id), "
    "CONSTRAINT fk_inside_pieces_work_back_by FOREIGN KEY(work_back_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE lawful_takings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, taking_id INTEGER NOT NULL, "
    "officer_card TEXT NOT NULL, second_officer_card TEXT NOT NULL, kept_paper_no TEXT NOT NULL, kept_on "
    "TEXT, kept_let_by_id INTEGER, CONSTRAINT ck_lawful_takings_kept CHECK ((kept_on IS NULL) = "
    "(kept_paper_no = '') AND (kept_on IS NULL) = (kept_let_by_id IS NULL)), CONSTRAINT "
    "uq_lawful_takings_taking_id UNIQUE (taking_id), CONSTRAINT fk_lawful_takings_taking_id FOREIGN "
    "KEY(taking_id) REFERENCES carry_outs (id), CONSTRAINT fk_lawful_takings_kept_let_by_id FOREIGN "
    "KEY(kept_let_by_id) REFERENCES approvers (id)) STRICT",
    "CREATE TABLE day_insides (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "inside_piece_id INTEGER NOT NULL, CONSTRAINT fk_day_insides_closing_id FOREIGN KEY(closing_id) "
    "REFERENCES day_closings (id), CONSTRAINT fk_day_insides_inside_piece_id FOREIGN KEY(inside_piece_id) "
    "REFERENCES inside_pieces (id)) STRICT",
)

REBUILT = {
    "count_strays": (
        "CREATE TABLE new_count_strays (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT"
        " NULL, location_id INTEGER, digits TEXT NOT NULL, seen_at INTEGER NOT NULL, holder_id INTEGER, "
        "CONSTRAINT ck_count_strays_at CHECK ((location_id IS NULL) <> (holder_id IS NULL)), CONSTRAINT "
        "fk_count_strays_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT "
        "fk_count_strays_location_id FOREIGN KEY(location_id) REFERENCES storage_locations (id), CONSTRAINT "
        "fk_count_strays_holder_id FOREIGN KEY(holder_id) REFERENCES readers (id)) STRICT"
    ),
    "count_findings": (
        "CREATE TABLE new_count_findings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER "
        "NOT NULL, outcome TEXT NOT NULL, location_id INTEGER, carrier_id INTEGER, stray_id INTEGER, box_id "
        "INTEGER, holder_id INTEGER, CONSTRAINT ck_count_findings_at CHECK ((location_id IS NULL) <> "
        "(holder_id IS NULL)), CONSTRAINT ck_count_findings_one CHECK ((carrier_id IS NOT NULL) + (stray_id "
        "IS NOT NULL) + (box_id IS NOT NULL) = 1), CONSTRAINT fk_count_findings_session_id FOREIGN "
        "KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT fk_count_findings_location_id FOREIGN "
        "KEY(location_id) REFERENCES storage_locations (id), CONSTRAINT fk_count_findings_carrier_id FOREIGN "
        "KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT fk_count_findings_stray_id FOREIGN "
        "KEY(stray_id) REFERENCES count_strays (id), CONSTRAINT fk_count_findings_box_id FOREIGN KEY(box_id) "
        "REFERENCES boxes (id), CONSTRAINT fk_count_findings_holder_id FOREIGN KEY(holder_id) REFERENCES "
        "readers (id)) STRICT"
    ),
}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE UNIQUE INDEX ux_schedule_lines_category ON schedule_lines (scheduled_category) WHERE "
    "schedule_ended_on IS NULL",
    "CREATE UNIQUE INDEX ux_count_holders_holder ON count_holders (session_id, holder_id)",
    "CREATE INDEX ix_accession_lines_coming_carrier_id ON accession_lines (coming_carrier_id)",
    "CREATE UNIQUE INDEX ux_accession_lines_carrier ON accession_lines (accession_id, coming_carrier_id)",
    "CREATE UNIQUE INDEX ux_count_shown_carrier ON count_shown (session_id, carrier_id)",
    "CREATE INDEX ix_inside_pieces_inside_work_id ON inside_pieces (inside_work_id)",
    "CREATE UNIQUE INDEX ux_inside_pieces_open ON inside_pieces (worked_on_id) WHERE work_back_at IS NULL",
    "CREATE INDEX ix_lawful_takings_open ON lawful_takings (taking_id) WHERE kept_on IS NULL",
    "CREATE UNIQUE INDEX ux_day_insides_piece ON day_insides (closing_id, inside_piece_id)",
    "CREATE UNIQUE INDEX ux_count_strays_digits ON count_strays (session_id, digits)",
    "CREATE INDEX ix_count_findings_session_id ON count_findings (session_id)",
)


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
