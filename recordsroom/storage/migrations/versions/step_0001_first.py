"""Step 1: the first schema. Frozen: it is what the first released vaults look like, whatever the program becomes."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    "CREATE TABLE approvers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, post TEXT NOT "
    "NULL, authority INTEGER NOT NULL, since TEXT NOT NULL, until TEXT, CONSTRAINT ck_approvers_authority "
    "CHECK (authority BETWEEN 1 AND 4)) STRICT",
    "CREATE TABLE counters (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, next INTEGER "
    "NOT NULL, CONSTRAINT ck_counters_forward CHECK (next > 0), CONSTRAINT uq_counters_name UNIQUE (name)) "
    "STRICT",
    "CREATE TABLE journal (seq INTEGER NOT NULL, format INTEGER NOT NULL, epoch INTEGER NOT NULL, wall_ms "
    "INTEGER NOT NULL, offset_minutes INTEGER NOT NULL, monotonic_ms INTEGER NOT NULL, boot TEXT NOT NULL, "
    "station TEXT NOT NULL, actor INTEGER NOT NULL, role TEXT NOT NULL, second_actor INTEGER, operation TEXT "
    "NOT NULL, command TEXT NOT NULL, outcome TEXT NOT NULL, rules TEXT NOT NULL, reverses INTEGER, "
    "scan_first INTEGER, scan_last INTEGER, scan_digest BLOB, body_digest BLOB NOT NULL, state_digest BLOB "
    "NOT NULL, prev_hash BLOB NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL, second_signature BLOB, "
    "PRIMARY KEY (seq), CONSTRAINT uq_journal_operation UNIQUE (operation), CONSTRAINT uq_journal_hash UNIQUE "
    "(hash)) STRICT",
    "CREATE INDEX ix_journal_reverses ON journal (reverses) WHERE reverses IS NOT NULL",
    "CREATE TABLE journal_parts (seq INTEGER NOT NULL, part INTEGER NOT NULL, rows INTEGER NOT NULL, payload "
    "BLOB NOT NULL, digest BLOB NOT NULL, PRIMARY KEY (seq, part)) STRICT",
    "CREATE TABLE policies (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, value TEXT NOT "
    "NULL, CONSTRAINT uq_policies_name UNIQUE (name)) STRICT",
    "CREATE TABLE readers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, name TEXT "
    "NOT NULL, unit TEXT NOT NULL, post TEXT NOT NULL, post_level TEXT NOT NULL, cleared INTEGER NOT NULL, "
    "valid_until TEXT NOT NULL, stopped INTEGER NOT NULL, CONSTRAINT ck_readers_barcode CHECK "
    "(length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT ck_readers_cleared CHECK (cleared "
    "BETWEEN 0 AND 4), CONSTRAINT ck_readers_valid_until CHECK (date(valid_until) = valid_until), CONSTRAINT "
    "uq_readers_barcode UNIQUE (barcode)) STRICT",
    "CREATE TABLE records (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, profile TEXT "
    "NOT NULL, reference_code TEXT NOT NULL, title TEXT, document_no TEXT, responsible_body TEXT, dated TEXT, "
    "dated_uncertain INTEGER NOT NULL, fonds_no TEXT, category_code TEXT, year INTEGER, retention TEXT, "
    "org_code TEXT, item_no INTEGER, level INTEGER, scheme TEXT NOT NULL, secrecy_term TEXT, remarks TEXT, "
    "CONSTRAINT ck_records_level CHECK (level BETWEEN 0 AND 4), CONSTRAINT ck_records_scheme CHECK "
    "((coalesce(level, 0) >= 2) = (scheme = 'STATE')), CONSTRAINT uq_records_reference_code UNIQUE "
    "(reference_code)) STRICT",
    "CREATE INDEX ix_records_dated ON records (dated)",
    "CREATE INDEX ix_records_level_code ON records (level, reference_code)",
    "CREATE TABLE scans (id INTEGER NOT NULL, wall_ms INTEGER NOT NULL, monotonic_ms INTEGER NOT NULL, "
    "station TEXT NOT NULL, actor INTEGER, mode TEXT NOT NULL, digits TEXT, length INTEGER NOT NULL, digest "
    "BLOB, repeat INTEGER NOT NULL, PRIMARY KEY (id)) STRICT",
    "CREATE TABLE storage_locations (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, parent_id INTEGER, code "
    "TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, barcode TEXT NOT NULL, walk_order INTEGER NOT "
    "NULL, max_level INTEGER NOT NULL, dedicated_to INTEGER, dual_control INTEGER NOT NULL, capacity_mm "
    "INTEGER, CONSTRAINT ck_storage_locations_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB "
    "'*[^0-9]*'), CONSTRAINT ck_storage_locations_max_level CHECK (max_level BETWEEN 0 AND 4), CONSTRAINT "
    "fk_storage_locations_parent_id FOREIGN KEY(parent_id) REFERENCES storage_locations (id), CONSTRAINT "
    "uq_storage_locations_code UNIQUE (code), CONSTRAINT uq_storage_locations_barcode UNIQUE (barcode)) "
    "STRICT",
    'CREATE TABLE traces (subject TEXT NOT NULL, "row" INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY '
    '(subject, "row", seq)) WITHOUT ROWID, STRICT',
    "CREATE TABLE users (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, roles TEXT NOT "
    "NULL, active INTEGER NOT NULL, public_key TEXT NOT NULL, password_set_on TEXT NOT NULL, CONSTRAINT "
    "ck_users_duties CHECK (((instr(',' || roles || ',', ',SYSTEM_ADMIN,') > 0) + (instr(',' || roles || ',', "
    "',SECURITY_ADMIN,') > 0) + (instr(',' || roles || ',', ',AUDITOR,') > 0)) = 0 OR (((instr(',' || roles "
    "|| ',', ',SYSTEM_ADMIN,') > 0) + (instr(',' || roles || ',', ',SECURITY_ADMIN,') > 0) + (instr(',' || "
    "roles || ',', ',AUDITOR,') > 0)) = 1 AND instr(roles, ',') = 0)), CONSTRAINT ck_users_active CHECK "
    "(active IN (0, 1)), CONSTRAINT uq_users_name UNIQUE (name)) STRICT",
    "CREATE TABLE approvals (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, form_no TEXT NOT NULL, reader_id "
    "INTEGER NOT NULL, approver_id INTEGER NOT NULL, approved_on TEXT NOT NULL, CONSTRAINT "
    "uq_approvals_form_no UNIQUE (form_no), CONSTRAINT fk_approvals_reader_id FOREIGN KEY(reader_id) "
    "REFERENCES readers (id), CONSTRAINT fk_approvals_approver_id FOREIGN KEY(approver_id) REFERENCES "
    "approvers (id)) STRICT",
    "CREATE TABLE carriers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, record_id INTEGER NOT NULL, "
    "barcode TEXT NOT NULL, kind TEXT NOT NULL, copy_no TEXT, copies INTEGER NOT NULL, pages INTEGER, "
    "condition TEXT NOT NULL, custody TEXT NOT NULL, location_id INTEGER, home_id INTEGER, labelled INTEGER "
    "NOT NULL, CONSTRAINT ck_carriers_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), "
    "CONSTRAINT ck_carriers_pages CHECK (pages > 0), CONSTRAINT ck_carriers_shelved CHECK ((custody = "
    "'SHELVED') = (location_id IS NOT NULL)), CONSTRAINT fk_carriers_record_id FOREIGN KEY(record_id) "
    "REFERENCES records (id), CONSTRAINT uq_carriers_barcode UNIQUE (barcode), CONSTRAINT "
    "fk_carriers_location_id FOREIGN KEY(location_id) REFERENCES storage_locations (id), CONSTRAINT "
    "fk_carriers_home_id FOREIGN KEY(home_id) REFERENCES storage_locations (id)) STRICT",
    "CREATE INDEX ix_carriers_custody ON carriers (custody)",
    "CREATE INDEX ix_carriers_location_id ON carriers (location_id)",
    "CREATE INDEX ix_carriers_record_id ON carriers (record_id)",
    "CREATE TABLE journal_bodies (seq INTEGER NOT NULL, salt BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY "
    "(seq), CONSTRAINT fk_journal_bodies_seq FOREIGN KEY(seq) REFERENCES journal (seq)) STRICT",
    "CREATE TABLE prints (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, serial TEXT NOT NULL, form TEXT NOT "
    "NULL, stock TEXT, level INTEGER NOT NULL, pages INTEGER NOT NULL, copies INTEGER NOT NULL, pieces "
    "INTEGER NOT NULL, state TEXT NOT NULL, failed TEXT, spoiled INTEGER NOT NULL, operator INTEGER NOT NULL, "
    "started_at INTEGER NOT NULL, closed_at INTEGER, CONSTRAINT ck_prints_closed CHECK ((state = 'STARTED') = "
    "(closed_at IS NULL)), CONSTRAINT uq_prints_serial UNIQUE (serial), CONSTRAINT fk_prints_operator FOREIGN "
    "KEY(operator) REFERENCES users (id)) STRICT",
    "CREATE TABLE labels (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, print_id "
    "INTEGER NOT NULL, retired INTEGER NOT NULL, CONSTRAINT fk_labels_print_id FOREIGN KEY(print_id) "
    "REFERENCES prints (id)) STRICT",
    "CREATE UNIQUE INDEX ux_labels_alive ON labels (barcode) WHERE retired = 0",
    "CREATE TABLE loans (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, carrier_id INTEGER NOT NULL, "
    "reader_id INTEGER NOT NULL, approval_id INTEGER, lent_at INTEGER NOT NULL, lent_by INTEGER NOT NULL, "
    "due_on TEXT NOT NULL, pages_out INTEGER, from_location_id INTEGER, received_at INTEGER, received_by "
    "INTEGER, pages_in INTEGER, checked_at INTEGER, CONSTRAINT ck_loans_checked CHECK (checked_at IS NULL OR "
    "received_at IS NOT NULL), CONSTRAINT fk_loans_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers "
    "(id), CONSTRAINT fk_loans_reader_id FOREIGN KEY(reader_id) REFERENCES readers (id), CONSTRAINT "
    "fk_loans_approval_id FOREIGN KEY(approval_id) REFERENCES approvals (id), CONSTRAINT fk_loans_lent_by "
    "FOREIGN KEY(lent_by) REFERENCES users (id), CONSTRAINT fk_loans_from_location_id FOREIGN "
    "KEY(from_location_id) REFERENCES storage_locations (id), CONSTRAINT fk_loans_received_by FOREIGN "
    "KEY(received_by) REFERENCES users (id)) STRICT",
    "CREATE INDEX ix_loans_carrier_id ON loans (carrier_id)",
    "CREATE INDEX ix_loans_reader_open ON loans (reader_id) WHERE checked_at IS NULL",
    "CREATE UNIQUE INDEX ux_loans_open ON loans (carrier_id) WHERE checked_at IS NULL",
    "CREATE TABLE approval_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, approval_id INTEGER NOT "
    "NULL, carrier_id INTEGER NOT NULL, loan_id INTEGER, CONSTRAINT fk_approval_lines_approval_id FOREIGN "
    "KEY(approval_id) REFERENCES approvals (id), CONSTRAINT fk_approval_lines_carrier_id FOREIGN "
    "KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT fk_approval_lines_loan_id FOREIGN KEY(loan_id) "
    "REFERENCES loans (id)) STRICT",
    "CREATE INDEX ix_approval_lines_unused ON approval_lines (carrier_id) WHERE loan_id IS NULL",
    "CREATE UNIQUE INDEX ux_approval_lines_carrier ON approval_lines (approval_id, carrier_id)",
    "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal only grows'); END",
    "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal only grows'); END",
    "CREATE TRIGGER journal_in_order BEFORE INSERT ON journal WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), "
    "0) + 1 FROM journal) BEGIN SELECT RAISE(ABORT, 'journal only grows'); END",
    "CREATE TRIGGER journal_in_chain BEFORE INSERT ON journal WHEN NEW.seq > 1 AND NEW.prev_hash IS NOT "
    "(SELECT hash FROM journal WHERE seq = NEW.seq - 1) BEGIN SELECT RAISE(ABORT, 'journal only grows'); END",
    "CREATE TRIGGER journal_bodies_no_update BEFORE UPDATE ON journal_bodies BEGIN SELECT RAISE(ABORT, "
    "'journal_bodies only grows'); END",
    "CREATE TRIGGER journal_bodies_no_delete BEFORE DELETE ON journal_bodies BEGIN SELECT RAISE(ABORT, "
    "'journal_bodies only grows'); END",
    "CREATE TRIGGER journal_bodies_in_order BEFORE INSERT ON journal_bodies WHEN NEW.seq IS NOT (SELECT "
    "coalesce(max(seq), 0) + 1 FROM journal_bodies) BEGIN SELECT RAISE(ABORT, 'journal_bodies only grows'); "
    "END",
    "CREATE TRIGGER journal_parts_no_update BEFORE UPDATE ON journal_parts BEGIN SELECT RAISE(ABORT, "
    "'journal_parts only grows'); END",
    "CREATE TRIGGER journal_parts_no_delete BEFORE DELETE ON journal_parts BEGIN SELECT RAISE(ABORT, "
    "'journal_parts only grows'); END",
    "CREATE TRIGGER journal_parts_in_order BEFORE INSERT ON journal_parts WHEN NEW.seq * 1000000 + NEW.part "
    "IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal) * 1000000 + (SELECT coalesce(max(part), 0) + 1 "
    "FROM journal_parts WHERE seq = NEW.seq) BEGIN SELECT RAISE(ABORT, 'journal_parts only grows'); END",
    "CREATE TRIGGER scans_no_update BEFORE UPDATE ON scans BEGIN SELECT RAISE(ABORT, 'scans only grows'); END",
    "CREATE TRIGGER scans_no_delete BEFORE DELETE ON scans BEGIN SELECT RAISE(ABORT, 'scans only grows'); END",
    "CREATE TRIGGER scans_in_order BEFORE INSERT ON scans WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 "
    "FROM scans) BEGIN SELECT RAISE(ABORT, 'scans only grows'); END",
    "CREATE VIRTUAL TABLE record_words USING fts5(words, content='', contentless_delete=1, detail=full, "
    "prefix='1', tokenize='ascii')",
    "CREATE VIRTUAL TABLE record_codes USING fts5(codes, content='', contentless_delete=1, tokenize='trigram')",
)


def upgrade() -> None:
    """Create every table, index, trigger and search index."""
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
