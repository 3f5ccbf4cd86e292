"""Step 4: what the whole desk keeps: see `storage/tables` for each."""

from alembic import op

revision = "0004"
down_revision = "0003"

NEW = (
    "CREATE TABLE campaigns (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, begun_on TEXT NOT NULL, begun_by "
    "INTEGER NOT NULL, act_no TEXT, acted_on TEXT, handed_over_by TEXT, supervised_by TEXT, seconded_by TEXT,"
    " closed_by INTEGER, through_carrier INTEGER, CONSTRAINT ck_campaigns_acted CHECK ((act_no IS NULL) = "
    "(acted_on IS NULL)), CONSTRAINT fk_campaigns_begun_by FOREIGN KEY(begun_by) REFERENCES users (id), "
    "CONSTRAINT uq_campaigns_act_no UNIQUE (act_no), CONSTRAINT fk_campaigns_closed_by FOREIGN KEY(closed_by)"
    " REFERENCES users (id)) STRICT",
    "CREATE TABLE count_tasks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, location_id INTEGER NOT NULL, "
    "since TEXT NOT NULL, done_on TEXT, CONSTRAINT fk_count_tasks_location_id FOREIGN KEY(location_id) "
    "REFERENCES storage_locations (id)) STRICT",
    "CREATE TABLE countersignatures (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, form_no TEXT NOT NULL, "
    "name TEXT NOT NULL, post TEXT NOT NULL, signed_on TEXT NOT NULL, entered_by INTEGER NOT NULL, CONSTRAINT"
    " uq_countersignatures_form_no UNIQUE (form_no), CONSTRAINT fk_countersignatures_entered_by FOREIGN "
    "KEY(entered_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE day_closings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, ended_at "
    "INTEGER NOT NULL, ended_by INTEGER NOT NULL, clear INTEGER NOT NULL, open_cause INTEGER, leader TEXT NOT"
    " NULL, second_name TEXT NOT NULL, second_no TEXT NOT NULL, CONSTRAINT ck_day_closings_day CHECK "
    "(date(day) = day), CONSTRAINT ck_day_closings_clear CHECK (clear IN (0, 1)), CONSTRAINT "
    "ck_day_closings_answered CHECK (clear = 1 OR (open_cause IS NOT NULL AND leader <> '')), CONSTRAINT "
    "uq_day_closings_day UNIQUE (day), CONSTRAINT fk_day_closings_ended_by FOREIGN KEY(ended_by) REFERENCES "
    "users (id)) STRICT",
    "CREATE TABLE late_sheets (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT, sheet_no TEXT NOT"
    " NULL, happened_at INTEGER, cause INTEGER, countersigned_by TEXT NOT NULL, countersign_no TEXT NOT NULL,"
    " opened_at INTEGER, opened_by INTEGER, closed_at INTEGER, CONSTRAINT ck_late_sheets_barcode CHECK "
    "(length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT ck_late_sheets_opened CHECK "
    "((opened_at IS NULL) = (happened_at IS NULL)), CONSTRAINT ck_late_sheets_closed CHECK (closed_at IS NULL"
    " OR opened_at IS NOT NULL), CONSTRAINT uq_late_sheets_barcode UNIQUE (barcode), CONSTRAINT "
    "uq_late_sheets_sheet_no UNIQUE (sheet_no), CONSTRAINT fk_late_sheets_opened_by FOREIGN KEY(opened_by) "
    "REFERENCES users (id)) STRICT",
    "CREATE TABLE campaign_counts (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, campaign_id INTEGER NOT "
    "NULL, of_level INTEGER, of_kind TEXT NOT NULL, medium TEXT NOT NULL, records_entered INTEGER NOT NULL, "
    "carriers_entered INTEGER NOT NULL, CONSTRAINT ck_campaign_counts_of_level CHECK (of_level BETWEEN 0 AND "
    "4), CONSTRAINT ck_campaign_counts_entered CHECK (carriers_entered > 0), CONSTRAINT "
    "fk_campaign_counts_campaign_id FOREIGN KEY(campaign_id) REFERENCES campaigns (id)) STRICT",
    "CREATE TABLE aliases (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, alias TEXT NOT NULL, carrier_id "
    "INTEGER, box_id INTEGER, reader_id INTEGER, CONSTRAINT ck_aliases_alias CHECK (length(alias) BETWEEN 4 "
    "AND 32), CONSTRAINT ck_aliases_bearer CHECK ((carrier_id IS NOT NULL) + (box_id IS NOT NULL) + "
    "(reader_id IS NOT NULL) = 1), CONSTRAINT uq_aliases_alias UNIQUE (alias), CONSTRAINT "
    "fk_aliases_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT fk_aliases_box_id "
    "FOREIGN KEY(box_id) REFERENCES boxes (id), CONSTRAINT fk_aliases_reader_id FOREIGN KEY(reader_id) "
    "REFERENCES readers (id)) STRICT",
    "CREATE TABLE day_leftovers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "loan_id INTEGER NOT NULL, left_cause TEXT NOT NULL, CONSTRAINT fk_day_leftovers_closing_id FOREIGN "
    "KEY(closing_id) REFERENCES day_closings (id), CONSTRAINT fk_day_leftovers_loan_id FOREIGN KEY(loan_id) "
    "REFERENCES loans (id)) STRICT",
    "CREATE TABLE late_entries (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sheet_id INTEGER NOT NULL, "
    "loan_id INTEGER NOT NULL, act TEXT NOT NULL, happened_at INTEGER NOT NULL, CONSTRAINT "
    "ck_late_entries_act CHECK (act IN ('LENT', 'RETURNED')), CONSTRAINT fk_late_entries_sheet_id FOREIGN "
    "KEY(sheet_id) REFERENCES late_sheets (id), CONSTRAINT fk_late_entries_loan_id FOREIGN KEY(loan_id) "
    "REFERENCES loans (id)) STRICT",
    "CREATE TABLE renewals (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, loan_id INTEGER NOT NULL, "
    "renewed_at INTEGER NOT NULL, renewed_by INTEGER NOT NULL, due_before TEXT NOT NULL, due_after TEXT NOT "
    "NULL, leave_id INTEGER, CONSTRAINT ck_renewals_forward CHECK (due_after > due_before), CONSTRAINT "
    "fk_renewals_loan_id FOREIGN KEY(loan_id) REFERENCES loans (id), CONSTRAINT fk_renewals_renewed_by "
    "FOREIGN KEY(renewed_by) REFERENCES users (id), CONSTRAINT fk_renewals_leave_id FOREIGN KEY(leave_id) "
    "REFERENCES approvals (id)) STRICT",
)

REBUILT = {
    "storage_locations": (
        "CREATE TABLE new_storage_locations (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, parent_id "
        "INTEGER, code TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, barcode TEXT NOT NULL, "
        "walk_order INTEGER NOT NULL, max_level INTEGER NOT NULL, dedicated_to INTEGER, dual_control INTEGER "
        "NOT NULL, capacity_mm INTEGER, closed INTEGER, CONSTRAINT ck_storage_locations_barcode CHECK "
        "(length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT ck_storage_locations_max_level "
        "CHECK (max_level BETWEEN 0 AND 4), CONSTRAINT fk_storage_locations_parent_id FOREIGN KEY(parent_id) "
        "REFERENCES storage_locations (id), CONSTRAINT uq_storage_locations_code UNIQUE (code), CONSTRAINT "
        "uq_storage_locations_barcode UNIQUE (barcode)) STRICT"
    ),
    "records": (
        "CREATE TABLE new_records (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, profile"
        " TEXT NOT NULL, reference_code TEXT NOT NULL, title TEXT, document_no TEXT, responsible_body TEXT, "
        "dated TEXT, dated_uncertain INTEGER NOT NULL, fonds_no TEXT, category_code TEXT, year INTEGER, "
        "retention TEXT, org_code TEXT, item_no INTEGER, level INTEGER, scheme TEXT NOT NULL, secrecy_term "
        "TEXT, remarks TEXT, series_id INTEGER, parent_id INTEGER, source_id INTEGER, merged_into_id INTEGER,"
        " dated_to TEXT, file_no INTEGER, items INTEGER, secrecy_from TEXT, secrecy_basis TEXT, secrecy_until"
        " TEXT, retention_until TEXT, classifying_unit TEXT, knowledge_scope TEXT, distribution TEXT, urgency"
        " TEXT, pending TEXT, page_no TEXT, bound_pages INTEGER, CONSTRAINT ck_records_level CHECK (level "
        "BETWEEN 0 AND 4), CONSTRAINT ck_records_scheme CHECK ((coalesce(level, 0) >= 2) = (scheme = "
        "'STATE')), CONSTRAINT ck_records_basis CHECK (secrecy_basis IN ('ISSUE_DATE', 'NOTICE_DATE')), "
        "CONSTRAINT ck_records_items CHECK (items > 0), CONSTRAINT ck_records_bound_pages CHECK (bound_pages "
        "> 0), CONSTRAINT ck_records_apart CHECK (coalesce(parent_id, 0) <> id AND coalesce(source_id, 0) <> "
        "id AND coalesce(merged_into_id, 0) <> id), CONSTRAINT uq_records_reference_code UNIQUE "
        "(reference_code), CONSTRAINT fk_records_series_id FOREIGN KEY(series_id) REFERENCES series (id), "
        "CONSTRAINT fk_records_parent_id FOREIGN KEY(parent_id) REFERENCES records (id), CONSTRAINT "
        "fk_records_source_id FOREIGN KEY(source_id) REFERENCES records (id), CONSTRAINT "
        "fk_records_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES records (id)) STRICT"
    ),
    "carriers": (
        "CREATE TABLE new_carriers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, record_id INTEGER NOT "
        "NULL, barcode TEXT NOT NULL, kind TEXT NOT NULL, copy_no TEXT, copies INTEGER NOT NULL, pages "
        "INTEGER, condition TEXT NOT NULL, custody TEXT NOT NULL, location_id INTEGER, home_id INTEGER, "
        "labelled INTEGER NOT NULL, box_id INTEGER, parent_id INTEGER, copy_index INTEGER, claimed_place "
        "TEXT, claimed_holder TEXT, waits_at_id INTEGER, CONSTRAINT ck_carriers_barcode CHECK "
        "(length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT ck_carriers_pages CHECK (pages > "
        "0), CONSTRAINT ck_carriers_shelved CHECK ((custody = 'SHELVED') = (location_id IS NOT NULL)), "
        "CONSTRAINT ck_carriers_waits CHECK (waits_at_id IS NULL OR custody IN ('ACCESSIONED', "
        "'RETURNED_CHECKED')), CONSTRAINT fk_carriers_record_id FOREIGN KEY(record_id) REFERENCES records "
        "(id), CONSTRAINT uq_carriers_barcode UNIQUE (barcode), CONSTRAINT fk_carriers_location_id FOREIGN "
        "KEY(location_id) REFERENCES storage_locations (id), CONSTRAINT fk_carriers_home_id FOREIGN "
        "KEY(home_id) REFERENCES storage_locations (id), CONSTRAINT fk_carriers_box_id FOREIGN KEY(box_id) "
        "REFERENCES boxes (id), CONSTRAINT fk_carriers_parent_id FOREIGN KEY(parent_id) REFERENCES carriers "
        "(id), CONSTRAINT fk_carriers_waits_at_id FOREIGN KEY(waits_at_id) REFERENCES storage_locations (id))"
        " STRICT"
    ),
}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE UNIQUE INDEX ux_count_tasks_open ON count_tasks (location_id) WHERE done_on IS NULL",
    "CREATE INDEX ix_campaign_counts_campaign_id ON campaign_counts (campaign_id)",
    "CREATE INDEX ix_aliases_carrier_id ON aliases (carrier_id)",
    "CREATE INDEX ix_day_leftovers_closing_id ON day_leftovers (closing_id)",
    "CREATE INDEX ix_late_entries_sheet_id ON late_entries (sheet_id)",
    "CREATE UNIQUE INDEX ux_late_entries_act ON late_entries (loan_id, act)",
    "CREATE INDEX ix_renewals_loan_id ON renewals (loan_id)",
    "CREATE INDEX ix_records_dated ON records (dated)",
    "CREATE INDEX ix_records_level_code ON records (level, reference_code)",
    "CREATE INDEX ix_records_merged_into_id ON records (merged_into_id) WHERE merged_into_id IS NOT NULL",
    "CREATE INDEX ix_records_parent_id ON records (parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX ix_records_pending ON records (pending) WHERE pending IS NOT NULL",
    "CREATE INDEX ix_records_source_id ON records (source_id) WHERE source_id IS NOT NULL",
    "CREATE INDEX ix_carriers_box_id ON carriers (box_id) WHERE box_id IS NOT NULL",
    "CREATE INDEX ix_carriers_custody ON carriers (custody, record_id)",
    "CREATE INDEX ix_carriers_location_id ON carriers (location_id)",
    "CREATE INDEX ix_carriers_parent_id ON carriers (parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX ix_carriers_record_id ON carriers (record_id)",
    "CREATE INDEX ix_carriers_waits_at_id ON carriers (waits_at_id) WHERE waits_at_id IS NOT NULL",
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
