"""Step 7: what visits, copies, legs, receipts, handovers, media and devices keep: see `storage/tables` for each."""

from alembic import op

revision = "0007"
down_revision = "0006"

NEW = (
    "CREATE TABLE equipment (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, "
    "equipment_no TEXT NOT NULL, sort TEXT NOT NULL, make TEXT NOT NULL, capacity TEXT NOT NULL, max_level "
    "INTEGER NOT NULL, custodian TEXT NOT NULL, kept_at TEXT NOT NULL, in_use_since TEXT NOT NULL, labelled "
    "INTEGER NOT NULL, state TEXT NOT NULL, retired_on TEXT, disposal TEXT NOT NULL, seen_by TEXT NOT NULL, "
    "CONSTRAINT ck_equipment_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), CONSTRAINT"
    " ck_equipment_max_level CHECK (max_level BETWEEN 0 AND 4), CONSTRAINT ck_equipment_retired CHECK "
    "((retired_on IS NULL) = (state = 'IN_USE')), CONSTRAINT uq_equipment_barcode UNIQUE (barcode), "
    "CONSTRAINT uq_equipment_equipment_no UNIQUE (equipment_no)) STRICT",
    "CREATE TABLE seats (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL, seat_no TEXT "
    "NOT NULL, zone TEXT NOT NULL, max_level INTEGER NOT NULL, closed INTEGER NOT NULL, labelled INTEGER NOT "
    "NULL, CONSTRAINT ck_seats_barcode CHECK (length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'), "
    "CONSTRAINT ck_seats_zone CHECK (zone IN ('CLASSIFIED', 'ORDINARY')), CONSTRAINT ck_seats_max_level CHECK"
    " (max_level BETWEEN 0 AND 4), CONSTRAINT uq_seats_barcode UNIQUE (barcode), CONSTRAINT uq_seats_seat_no "
    "UNIQUE (seat_no)) STRICT",
    "CREATE TABLE book_closings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, book TEXT NOT NULL, book_year"
    " INTEGER NOT NULL, last_no INTEGER NOT NULL, book_lines INTEGER NOT NULL, voided INTEGER NOT NULL, filed"
    " INTEGER NOT NULL, still_waiting INTEGER NOT NULL, closed_at INTEGER NOT NULL, closed_by INTEGER NOT "
    "NULL, looked_by TEXT NOT NULL, closing_note TEXT NOT NULL, CONSTRAINT ck_book_closings_counted CHECK "
    "(book_lines > 0 AND last_no > 0), CONSTRAINT fk_book_closings_closed_by FOREIGN KEY(closed_by) "
    "REFERENCES users (id)) STRICT",
    "CREATE TABLE circulations (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, circulation_no TEXT NOT NULL, "
    "urgent INTEGER NOT NULL, proposal TEXT NOT NULL, circulated_by INTEGER NOT NULL, begun_at INTEGER NOT "
    "NULL, closed_at INTEGER, CONSTRAINT ck_circulations_urgent CHECK (urgent IN (0, 1)), CONSTRAINT "
    "uq_circulations_circulation_no UNIQUE (circulation_no), CONSTRAINT fk_circulations_circulated_by FOREIGN"
    " KEY(circulated_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE count_sessions (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_no TEXT NOT NULL, "
    "reason_for TEXT NOT NULL, scope_kind TEXT NOT NULL, scope_value INTEGER NOT NULL, confidence INTEGER, "
    "tolerated INTEGER, blind INTEGER NOT NULL, cards TEXT NOT NULL, begun_by INTEGER NOT NULL, "
    "second_counter TEXT NOT NULL, frozen_seq INTEGER NOT NULL, frozen_at INTEGER NOT NULL, expected INTEGER "
    "NOT NULL, things_seen INTEGER NOT NULL, matched INTEGER NOT NULL, differing INTEGER NOT NULL, strays "
    "INTEGER NOT NULL, shelves INTEGER NOT NULL, shelves_done INTEGER NOT NULL, shelf_now_id INTEGER, "
    "paused_at INTEGER, scans_ended_at INTEGER, report_no TEXT, signed_name TEXT, signed_post TEXT, signed_at"
    " INTEGER, CONSTRAINT ck_count_sessions_sample CHECK ((confidence IS NULL) = (tolerated IS NULL)), "
    "CONSTRAINT ck_count_sessions_figures CHECK (matched >= 0 AND differing >= 0 AND things_seen >= 0 AND "
    "shelves_done <= shelves), CONSTRAINT ck_count_sessions_signed CHECK ((signed_at IS NULL) = (report_no IS"
    " NULL) AND (signed_at IS NULL) = (signed_name IS NULL) AND (signed_at IS NULL OR scans_ended_at IS NOT "
    "NULL)), CONSTRAINT uq_count_sessions_session_no UNIQUE (session_no), CONSTRAINT "
    "fk_count_sessions_begun_by FOREIGN KEY(begun_by) REFERENCES users (id), CONSTRAINT "
    "fk_count_sessions_shelf_now_id FOREIGN KEY(shelf_now_id) REFERENCES storage_locations (id), CONSTRAINT "
    "uq_count_sessions_report_no UNIQUE (report_no)) STRICT",
    "CREATE TABLE equipment_uses (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, equipment_id INTEGER NOT "
    "NULL, use_kind TEXT NOT NULL, begun_on TEXT NOT NULL, taken_by TEXT NOT NULL, purpose TEXT NOT NULL, "
    "machine TEXT NOT NULL, allowed_by TEXT NOT NULL, given_back_on TEXT, CONSTRAINT "
    "fk_equipment_uses_equipment_id FOREIGN KEY(equipment_id) REFERENCES equipment (id)) STRICT",
    "CREATE TABLE receipts (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, book TEXT NOT NULL, book_year "
    "INTEGER NOT NULL, receipt_no INTEGER NOT NULL, received_on TEXT NOT NULL, from_unit TEXT NOT NULL, level"
    " INTEGER NOT NULL, signed_by TEXT NOT NULL, packet TEXT NOT NULL, title TEXT NOT NULL, document_no TEXT "
    "NOT NULL, attachments TEXT NOT NULL, copies_listed INTEGER, copies_received INTEGER, copy_nos TEXT NOT "
    "NULL, secrecy_term TEXT NOT NULL, urgency TEXT, addressee TEXT NOT NULL, delivered_by TEXT NOT NULL, "
    "difference TEXT NOT NULL, late_note TEXT NOT NULL, registered_at INTEGER NOT NULL, registered_by INTEGER"
    " NOT NULL, handed_to TEXT NOT NULL, handed_on TEXT, void_cause TEXT NOT NULL, CONSTRAINT "
    "ck_receipts_received_on CHECK (date(received_on) = received_on), CONSTRAINT ck_receipts_number CHECK "
    "(receipt_no > 0), CONSTRAINT ck_receipts_unopened CHECK (packet = 'OPENED' OR (title = '' AND "
    "copies_received IS NULL)), CONSTRAINT ck_receipts_handed CHECK ((handed_on IS NULL) = (handed_to = '')),"
    " CONSTRAINT fk_receipts_registered_by FOREIGN KEY(registered_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE carry_outs (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, carry_no TEXT NOT NULL, "
    "carry_kind TEXT NOT NULL, bearer_id INTEGER NOT NULL, companions TEXT NOT NULL, destination TEXT NOT "
    "NULL, carry_purpose TEXT NOT NULL, route TEXT NOT NULL, abroad INTEGER NOT NULL, channel TEXT NOT NULL, "
    "approver_id INTEGER NOT NULL, approved_on TEXT NOT NULL, deputation_id INTEGER, carry_seal TEXT NOT "
    "NULL, carry_case_id INTEGER, stays_there INTEGER NOT NULL, carry_back_on TEXT NOT NULL, carried_at "
    "INTEGER NOT NULL, carried_by INTEGER NOT NULL, taken_by TEXT NOT NULL, taken_on TEXT, slip_back_no TEXT "
    "NOT NULL, CONSTRAINT ck_carry_outs_abroad CHECK (abroad IN (0, 1)), CONSTRAINT ck_carry_outs_stays CHECK"
    " (stays_there = 0 OR (stays_there = 1 AND carry_kind = 'DISPATCH')), CONSTRAINT ck_carry_outs_taken "
    "CHECK ((taken_on IS NULL) = (taken_by = '')), CONSTRAINT uq_carry_outs_carry_no UNIQUE (carry_no), "
    "CONSTRAINT fk_carry_outs_bearer_id FOREIGN KEY(bearer_id) REFERENCES readers (id), CONSTRAINT "
    "fk_carry_outs_approver_id FOREIGN KEY(approver_id) REFERENCES approvers (id), CONSTRAINT "
    "fk_carry_outs_deputation_id FOREIGN KEY(deputation_id) REFERENCES deputations (id), CONSTRAINT "
    "fk_carry_outs_carry_case_id FOREIGN KEY(carry_case_id) REFERENCES transport_cases (id), CONSTRAINT "
    "fk_carry_outs_carried_by FOREIGN KEY(carried_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE circulation_legs (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, circulation_id INTEGER NOT"
    " NULL, leg_no INTEGER NOT NULL, leg_reader_id INTEGER NOT NULL, sent_at INTEGER, leg_due_on TEXT, "
    "courier TEXT NOT NULL, signed_name TEXT NOT NULL, signed_at TEXT NOT NULL, pieces_counted INTEGER, "
    "leg_remark TEXT NOT NULL, ended_at INTEGER, CONSTRAINT ck_circulation_legs_sent CHECK ((sent_at IS NULL)"
    " = (leg_due_on IS NULL)), CONSTRAINT ck_circulation_legs_ended CHECK (ended_at IS NULL OR (sent_at IS "
    "NOT NULL AND signed_name <> '' AND pieces_counted IS NOT NULL)), CONSTRAINT "
    "fk_circulation_legs_circulation_id FOREIGN KEY(circulation_id) REFERENCES circulations (id), CONSTRAINT "
    "fk_circulation_legs_leg_reader_id FOREIGN KEY(leg_reader_id) REFERENCES readers (id)) STRICT",
    "CREATE TABLE count_passes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "location_id INTEGER NOT NULL, pass_no INTEGER NOT NULL, pass_seen INTEGER NOT NULL, pass_differing "
    "INTEGER NOT NULL, replaced_at INTEGER NOT NULL, CONSTRAINT fk_count_passes_session_id FOREIGN "
    "KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT fk_count_passes_location_id FOREIGN "
    "KEY(location_id) REFERENCES storage_locations (id)) STRICT",
    "CREATE TABLE count_shelves (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "location_id INTEGER NOT NULL, shelf_expected INTEGER NOT NULL, pass_no INTEGER NOT NULL, shelf_seen "
    "INTEGER NOT NULL, shelf_matched INTEGER NOT NULL, shelf_differing INTEGER NOT NULL, visited_at INTEGER, "
    "done_at INTEGER, CONSTRAINT ck_count_shelves_visited CHECK ((pass_no = 0) = (visited_at IS NULL) AND "
    "(done_at IS NULL OR visited_at IS NOT NULL)), CONSTRAINT fk_count_shelves_session_id FOREIGN "
    "KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT fk_count_shelves_location_id FOREIGN "
    "KEY(location_id) REFERENCES storage_locations (id)) STRICT",
    "CREATE TABLE count_strays (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "location_id INTEGER NOT NULL, digits TEXT NOT NULL, seen_at INTEGER NOT NULL, CONSTRAINT "
    "fk_count_strays_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT "
    "fk_count_strays_location_id FOREIGN KEY(location_id) REFERENCES storage_locations (id)) STRICT",
    "CREATE TABLE counted_boxes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "box_id INTEGER NOT NULL, location_id INTEGER NOT NULL, pass_no INTEGER NOT NULL, inside_expected INTEGER"
    " NOT NULL, inside_found INTEGER, seal_no TEXT, seen_at INTEGER NOT NULL, CONSTRAINT ck_counted_boxes_one"
    " CHECK ((inside_found IS NULL) <> (seal_no IS NULL)), CONSTRAINT fk_counted_boxes_session_id FOREIGN "
    "KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT fk_counted_boxes_box_id FOREIGN KEY(box_id) "
    "REFERENCES boxes (id), CONSTRAINT fk_counted_boxes_location_id FOREIGN KEY(location_id) REFERENCES "
    "storage_locations (id)) STRICT",
    "CREATE TABLE day_cases (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "trip_id INTEGER NOT NULL, left_cause TEXT NOT NULL, CONSTRAINT fk_day_cases_closing_id FOREIGN "
    "KEY(closing_id) REFERENCES day_closings (id), CONSTRAINT fk_day_cases_trip_id FOREIGN KEY(trip_id) "
    "REFERENCES case_trips (id)) STRICT",
    "CREATE TABLE holds (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, held_record_id INTEGER, held_box_id "
    "INTEGER, held_series_id INTEGER, hold_reason TEXT NOT NULL, placed_on TEXT NOT NULL, placed_by INTEGER "
    "NOT NULL, look_again_on TEXT, lifted_on TEXT, lifted_by INTEGER, lift_reason TEXT NOT NULL, CONSTRAINT "
    "ck_holds_over_one CHECK ((held_record_id IS NOT NULL) + (held_box_id IS NOT NULL) + (held_series_id IS "
    "NOT NULL) = 1), CONSTRAINT ck_holds_lifted CHECK ((lifted_on IS NULL) = (lifted_by IS NULL)), CONSTRAINT"
    " fk_holds_held_record_id FOREIGN KEY(held_record_id) REFERENCES records (id), CONSTRAINT "
    "fk_holds_held_box_id FOREIGN KEY(held_box_id) REFERENCES boxes (id), CONSTRAINT fk_holds_held_series_id "
    "FOREIGN KEY(held_series_id) REFERENCES series (id), CONSTRAINT fk_holds_placed_by FOREIGN KEY(placed_by)"
    " REFERENCES users (id), CONSTRAINT fk_holds_lifted_by FOREIGN KEY(lifted_by) REFERENCES users (id)) "
    "STRICT",
    "CREATE TABLE receipt_filings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, receipt_id INTEGER NOT "
    "NULL, filed_record_id INTEGER NOT NULL, filed_on TEXT NOT NULL, filed_by INTEGER NOT NULL, CONSTRAINT "
    "ck_receipt_filings_filed_on CHECK (date(filed_on) = filed_on), CONSTRAINT uq_receipt_filings_receipt_id "
    "UNIQUE (receipt_id), CONSTRAINT fk_receipt_filings_receipt_id FOREIGN KEY(receipt_id) REFERENCES "
    "receipts (id), CONSTRAINT fk_receipt_filings_filed_record_id FOREIGN KEY(filed_record_id) REFERENCES "
    "records (id), CONSTRAINT fk_receipt_filings_filed_by FOREIGN KEY(filed_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE sheet_forms (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sheet_id INTEGER NOT NULL, "
    "sheet_form TEXT NOT NULL, CONSTRAINT ck_sheet_forms_sheet_form CHECK (sheet_form IN ('F-13', 'F-15', "
    "'F-16')), CONSTRAINT uq_sheet_forms_sheet_id UNIQUE (sheet_id), CONSTRAINT fk_sheet_forms_sheet_id "
    "FOREIGN KEY(sheet_id) REFERENCES late_sheets (id)) STRICT",
    "CREATE TABLE copy_forms (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, copy_form_no TEXT NOT NULL, "
    "original_id INTEGER NOT NULL, applicant_id INTEGER NOT NULL, approver_id INTEGER NOT NULL, approved_on "
    "TEXT NOT NULL, deputation_id INTEGER, copy_way TEXT NOT NULL, purpose TEXT NOT NULL, audience TEXT NOT "
    "NULL, copies_let INTEGER NOT NULL, consent_no TEXT NOT NULL, copies_back_on TEXT NOT NULL, CONSTRAINT "
    "ck_copy_forms_copies_let CHECK (copies_let >= 1), CONSTRAINT ck_copy_forms_days CHECK (date(approved_on)"
    " = approved_on AND date(copies_back_on) = copies_back_on), CONSTRAINT uq_copy_forms_copy_form_no UNIQUE "
    "(copy_form_no), CONSTRAINT fk_copy_forms_original_id FOREIGN KEY(original_id) REFERENCES carriers (id), "
    "CONSTRAINT fk_copy_forms_applicant_id FOREIGN KEY(applicant_id) REFERENCES readers (id), CONSTRAINT "
    "fk_copy_forms_approver_id FOREIGN KEY(approver_id) REFERENCES approvers (id), CONSTRAINT "
    "fk_copy_forms_deputation_id FOREIGN KEY(deputation_id) REFERENCES deputations (id)) STRICT",
    "CREATE TABLE count_findings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL,"
    " outcome TEXT NOT NULL, location_id INTEGER NOT NULL, carrier_id INTEGER, stray_id INTEGER, box_id "
    "INTEGER, CONSTRAINT ck_count_findings_one CHECK ((carrier_id IS NOT NULL) + (stray_id IS NOT NULL) + "
    "(box_id IS NOT NULL) = 1), CONSTRAINT fk_count_findings_session_id FOREIGN KEY(session_id) REFERENCES "
    "count_sessions (id), CONSTRAINT fk_count_findings_location_id FOREIGN KEY(location_id) REFERENCES "
    "storage_locations (id), CONSTRAINT fk_count_findings_carrier_id FOREIGN KEY(carrier_id) REFERENCES "
    "carriers (id), CONSTRAINT fk_count_findings_stray_id FOREIGN KEY(stray_id) REFERENCES count_strays (id),"
    " CONSTRAINT fk_count_findings_box_id FOREIGN KEY(box_id) REFERENCES boxes (id)) STRICT",
    "CREATE TABLE count_picks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "carrier_id INTEGER NOT NULL, CONSTRAINT fk_count_picks_session_id FOREIGN KEY(session_id) REFERENCES "
    "count_sessions (id), CONSTRAINT fk_count_picks_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers "
    "(id)) STRICT",
    "CREATE TABLE count_seen (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "carrier_id INTEGER NOT NULL, location_id INTEGER NOT NULL, pass_no INTEGER NOT NULL, nth INTEGER NOT "
    "NULL, seen_at INTEGER NOT NULL, seen_by INTEGER NOT NULL, outcome TEXT NOT NULL, pages_found INTEGER, "
    "condition_found TEXT, mark_differs INTEGER NOT NULL, twice INTEGER NOT NULL, CONSTRAINT "
    "ck_count_seen_pages_found CHECK (pages_found > 0), CONSTRAINT fk_count_seen_session_id FOREIGN "
    "KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT fk_count_seen_carrier_id FOREIGN "
    "KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT fk_count_seen_location_id FOREIGN KEY(location_id) "
    "REFERENCES storage_locations (id), CONSTRAINT fk_count_seen_seen_by FOREIGN KEY(seen_by) REFERENCES "
    "users (id)) STRICT",
    "CREATE TABLE count_settlements (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT "
    "NULL, carrier_id INTEGER, stray_id INTEGER, box_id INTEGER, outcome TEXT NOT NULL, action TEXT NOT NULL,"
    " cause TEXT NOT NULL, person TEXT NOT NULL, incident_no TEXT, settled_at INTEGER NOT NULL, settled_by "
    "INTEGER NOT NULL, settled_with TEXT, searched_at INTEGER, CONSTRAINT ck_count_settlements_one CHECK "
    "((carrier_id IS NOT NULL) + (stray_id IS NOT NULL) + (box_id IS NOT NULL) = 1), CONSTRAINT "
    "fk_count_settlements_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT "
    "fk_count_settlements_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT "
    "fk_count_settlements_stray_id FOREIGN KEY(stray_id) REFERENCES count_strays (id), CONSTRAINT "
    "fk_count_settlements_box_id FOREIGN KEY(box_id) REFERENCES boxes (id), CONSTRAINT "
    "fk_count_settlements_settled_by FOREIGN KEY(settled_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE folder_items (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, circulation_id INTEGER NOT "
    "NULL, carrier_id INTEGER NOT NULL, CONSTRAINT fk_folder_items_circulation_id FOREIGN KEY(circulation_id)"
    " REFERENCES circulations (id), CONSTRAINT fk_folder_items_carrier_id FOREIGN KEY(carrier_id) REFERENCES "
    "carriers (id)) STRICT",
    "CREATE TABLE given_ways (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, approval_id INTEGER NOT NULL, "
    "given_as TEXT NOT NULL, ground TEXT NOT NULL, given_at INTEGER NOT NULL, given_by INTEGER NOT NULL, "
    "sign_by TEXT, later_signed_on TEXT, later_signed_at INTEGER, later_signed_by INTEGER, CONSTRAINT "
    "ck_given_ways_sign_by CHECK (sign_by IS NULL OR date(sign_by) = sign_by), CONSTRAINT "
    "ck_given_ways_signed_on CHECK (later_signed_on IS NULL OR date(later_signed_on) = later_signed_on), "
    "CONSTRAINT ck_given_ways_signed CHECK ((later_signed_on IS NULL) = (later_signed_at IS NULL)), "
    "CONSTRAINT uq_given_ways_approval_id UNIQUE (approval_id), CONSTRAINT fk_given_ways_approval_id FOREIGN "
    "KEY(approval_id) REFERENCES approvals (id), CONSTRAINT fk_given_ways_given_by FOREIGN KEY(given_by) "
    "REFERENCES users (id), CONSTRAINT fk_given_ways_later_signed_by FOREIGN KEY(later_signed_by) REFERENCES "
    "users (id)) STRICT",
    "CREATE TABLE visits (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, reader_id INTEGER NOT NULL, seat_id "
    "INTEGER NOT NULL, slip_id INTEGER, came_at INTEGER NOT NULL, came_by INTEGER NOT NULL, identity TEXT NOT"
    " NULL, letter_seen TEXT NOT NULL, locker_no TEXT NOT NULL, reading_purpose TEXT NOT NULL, away_since "
    "INTEGER, left_at INTEGER, left_by INTEGER, left_as TEXT, searched_with TEXT NOT NULL, leader_told TEXT "
    "NOT NULL, CONSTRAINT ck_visits_left CHECK ((left_at IS NULL) = (left_by IS NULL) AND (left_at IS NULL) ="
    " (left_as IS NULL)), CONSTRAINT ck_visits_away CHECK (away_since IS NULL OR left_at IS NULL), CONSTRAINT"
    " ck_visits_short CHECK ((coalesce(left_as, '') = 'SHORT') = (searched_with <> '' AND leader_told <> "
    "'')), CONSTRAINT fk_visits_reader_id FOREIGN KEY(reader_id) REFERENCES readers (id), CONSTRAINT "
    "fk_visits_seat_id FOREIGN KEY(seat_id) REFERENCES seats (id), CONSTRAINT fk_visits_slip_id FOREIGN "
    "KEY(slip_id) REFERENCES loan_slips (id), CONSTRAINT fk_visits_came_by FOREIGN KEY(came_by) REFERENCES "
    "users (id), CONSTRAINT fk_visits_left_by FOREIGN KEY(left_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE carry_loans (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, carry_out_id INTEGER NOT NULL, "
    "loan_id INTEGER NOT NULL, CONSTRAINT fk_carry_loans_carry_out_id FOREIGN KEY(carry_out_id) REFERENCES "
    "carry_outs (id), CONSTRAINT uq_carry_loans_loan_id UNIQUE (loan_id), CONSTRAINT fk_carry_loans_loan_id "
    "FOREIGN KEY(loan_id) REFERENCES loans (id)) STRICT",
    "CREATE TABLE copy_runs (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, copy_form_id INTEGER NOT NULL, "
    "made_at INTEGER NOT NULL, made_by INTEGER NOT NULL, device TEXT NOT NULL, medium_no TEXT NOT NULL, "
    "copies_made INTEGER NOT NULL, pages_each INTEGER NOT NULL, waste INTEGER NOT NULL, waste_seen_by TEXT "
    "NOT NULL, CONSTRAINT ck_copy_runs_counted CHECK (copies_made >= 0 AND waste >= 0 AND copies_made + waste"
    " > 0), CONSTRAINT fk_copy_runs_copy_form_id FOREIGN KEY(copy_form_id) REFERENCES copy_forms (id), "
    "CONSTRAINT fk_copy_runs_made_by FOREIGN KEY(made_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE count_cards (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "carrier_id INTEGER NOT NULL, loan_id INTEGER, seen_at INTEGER NOT NULL, CONSTRAINT "
    "fk_count_cards_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT "
    "fk_count_cards_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT "
    "fk_count_cards_loan_id FOREIGN KEY(loan_id) REFERENCES loans (id)) STRICT",
    "CREATE TABLE day_visits (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "visit_id INTEGER NOT NULL, CONSTRAINT fk_day_visits_closing_id FOREIGN KEY(closing_id) REFERENCES "
    "day_closings (id), CONSTRAINT fk_day_visits_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id)) "
    "STRICT",
    "CREATE TABLE day_words (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "given_way_id INTEGER NOT NULL, left_cause TEXT NOT NULL, CONSTRAINT fk_day_words_closing_id FOREIGN "
    "KEY(closing_id) REFERENCES day_closings (id), CONSTRAINT fk_day_words_given_way_id FOREIGN "
    "KEY(given_way_id) REFERENCES given_ways (id)) STRICT",
    "CREATE TABLE late_visits (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sheet_id INTEGER NOT NULL, "
    "visit_id INTEGER NOT NULL, move TEXT NOT NULL, moved_at INTEGER NOT NULL, CONSTRAINT ck_late_visits_move"
    " CHECK (move IN ('CAME', 'LEFT')), CONSTRAINT fk_late_visits_sheet_id FOREIGN KEY(sheet_id) REFERENCES "
    "late_sheets (id), CONSTRAINT fk_late_visits_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id)) "
    "STRICT",
    "CREATE TABLE leg_loans (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, leg_id INTEGER NOT NULL, loan_id "
    "INTEGER NOT NULL, CONSTRAINT fk_leg_loans_leg_id FOREIGN KEY(leg_id) REFERENCES circulation_legs (id), "
    "CONSTRAINT uq_leg_loans_loan_id UNIQUE (loan_id), CONSTRAINT fk_leg_loans_loan_id FOREIGN KEY(loan_id) "
    "REFERENCES loans (id)) STRICT",
    "CREATE TABLE notebook_issues (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, equipment_use_id INTEGER "
    "NOT NULL, visit_id INTEGER NOT NULL, leaves_out INTEGER NOT NULL, issued_at INTEGER NOT NULL, issued_by "
    "INTEGER NOT NULL, leaves_in INTEGER, brought_at INTEGER, brought_to INTEGER, CONSTRAINT "
    "ck_notebook_issues_brought CHECK ((leaves_in IS NULL) = (brought_at IS NULL) AND (leaves_in IS NULL) = "
    "(brought_to IS NULL)), CONSTRAINT uq_notebook_issues_equipment_use_id UNIQUE (equipment_use_id), "
    "CONSTRAINT fk_notebook_issues_equipment_use_id FOREIGN KEY(equipment_use_id) REFERENCES equipment_uses "
    "(id), CONSTRAINT fk_notebook_issues_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id), CONSTRAINT "
    "fk_notebook_issues_issued_by FOREIGN KEY(issued_by) REFERENCES users (id), CONSTRAINT "
    "fk_notebook_issues_brought_to FOREIGN KEY(brought_to) REFERENCES users (id)) STRICT",
    "CREATE TABLE visit_companions (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, visit_id INTEGER NOT NULL,"
    " companion_id INTEGER NOT NULL, joined_at INTEGER NOT NULL, joined_by INTEGER NOT NULL, parted_at "
    "INTEGER, CONSTRAINT fk_visit_companions_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id), "
    "CONSTRAINT fk_visit_companions_companion_id FOREIGN KEY(companion_id) REFERENCES readers (id), "
    "CONSTRAINT fk_visit_companions_joined_by FOREIGN KEY(joined_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE visit_effects (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, visit_id INTEGER NOT NULL, "
    "effect TEXT NOT NULL, effect_at INTEGER NOT NULL, effect_by INTEGER NOT NULL, CONSTRAINT "
    "ck_visit_effects_effect CHECK (effect <> ''), CONSTRAINT uq_visit_effects_visit_id UNIQUE (visit_id), "
    "CONSTRAINT fk_visit_effects_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id), CONSTRAINT "
    "fk_visit_effects_effect_by FOREIGN KEY(effect_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE visit_readings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, visit_id INTEGER NOT NULL, "
    "loan_id INTEGER NOT NULL, CONSTRAINT fk_visit_readings_visit_id FOREIGN KEY(visit_id) REFERENCES visits "
    "(id), CONSTRAINT uq_visit_readings_loan_id UNIQUE (loan_id), CONSTRAINT fk_visit_readings_loan_id "
    "FOREIGN KEY(loan_id) REFERENCES loans (id)) STRICT",
    "CREATE TABLE line_marks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, line_id INTEGER NOT NULL, struck"
    " INTEGER NOT NULL, latest_on TEXT, reading_only INTEGER NOT NULL, marked_at INTEGER NOT NULL, marked_by "
    "INTEGER NOT NULL, CONSTRAINT ck_line_marks_latest_on CHECK (latest_on IS NULL OR date(latest_on) = "
    "latest_on), CONSTRAINT uq_line_marks_line_id UNIQUE (line_id), CONSTRAINT fk_line_marks_line_id FOREIGN "
    "KEY(line_id) REFERENCES approval_lines (id), CONSTRAINT fk_line_marks_marked_by FOREIGN KEY(marked_by) "
    "REFERENCES users (id)) STRICT",
    "CREATE TABLE made_copies (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, carrier_id INTEGER NOT NULL, "
    "copy_run_id INTEGER NOT NULL, nth_of_form INTEGER NOT NULL, fate TEXT, settled_at INTEGER, settled_by "
    "INTEGER, fate_seen_by TEXT NOT NULL, CONSTRAINT ck_made_copies_settled CHECK ((fate IS NULL) = "
    "(settled_at IS NULL) AND (fate IS NULL) = (settled_by IS NULL)), CONSTRAINT uq_made_copies_carrier_id "
    "UNIQUE (carrier_id), CONSTRAINT fk_made_copies_carrier_id FOREIGN KEY(carrier_id) REFERENCES carriers "
    "(id), CONSTRAINT fk_made_copies_copy_run_id FOREIGN KEY(copy_run_id) REFERENCES copy_runs (id), "
    "CONSTRAINT fk_made_copies_settled_by FOREIGN KEY(settled_by) REFERENCES users (id)) STRICT",
)

REBUILT: dict[str, str] = {}
"""Tables that are written anew with more columns; the rows and the ids given so far stay as they are."""

INDEXES = (
    "CREATE UNIQUE INDEX ux_book_closings_book ON book_closings (book, book_year)",
    "CREATE UNIQUE INDEX ux_equipment_uses_open ON equipment_uses (equipment_id) WHERE given_back_on IS NULL",
    "CREATE UNIQUE INDEX ux_receipts_number ON receipts (book, book_year, receipt_no)",
    "CREATE INDEX ix_carry_outs_carry_case_id ON carry_outs (carry_case_id)",
    "CREATE UNIQUE INDEX ux_circulation_legs_no ON circulation_legs (circulation_id, leg_no)",
    "CREATE UNIQUE INDEX ux_circulation_legs_open ON circulation_legs (circulation_id) WHERE sent_at IS NOT "
    "NULL AND ended_at IS NULL",
    "CREATE UNIQUE INDEX ux_count_passes_pass ON count_passes (session_id, location_id, pass_no)",
    "CREATE INDEX ix_count_shelves_location_id ON count_shelves (location_id)",
    "CREATE UNIQUE INDEX ux_count_shelves_place ON count_shelves (session_id, location_id)",
    "CREATE UNIQUE INDEX ux_count_strays_digits ON count_strays (session_id, digits)",
    "CREATE UNIQUE INDEX ux_counted_boxes_box ON counted_boxes (session_id, box_id)",
    "CREATE INDEX ix_day_cases_closing_id ON day_cases (closing_id)",
    "CREATE INDEX ix_holds_held_box_id ON holds (held_box_id) WHERE lifted_on IS NULL",
    "CREATE INDEX ix_holds_held_record_id ON holds (held_record_id) WHERE lifted_on IS NULL",
    "CREATE INDEX ix_holds_held_series_id ON holds (held_series_id) WHERE lifted_on IS NULL",
    "CREATE INDEX ix_receipt_filings_filed_record_id ON receipt_filings (filed_record_id)",
    "CREATE INDEX ix_copy_forms_original_id ON copy_forms (original_id)",
    "CREATE INDEX ix_count_findings_session_id ON count_findings (session_id)",
    "CREATE UNIQUE INDEX ux_count_picks_carrier ON count_picks (session_id, carrier_id)",
    "CREATE INDEX ix_count_seen_differing ON count_seen (session_id) WHERE (outcome NOT IN ('MATCH', "
    "'OUTSIDE') OR pages_found IS NOT NULL OR condition_found IS NOT NULL OR mark_differs OR twice)",
    "CREATE INDEX ix_count_seen_place ON count_seen (session_id, location_id, nth)",
    "CREATE UNIQUE INDEX ux_count_seen_carrier ON count_seen (session_id, carrier_id)",
    "CREATE INDEX ix_count_settlements_session_id ON count_settlements (session_id)",
    "CREATE INDEX ix_folder_items_carrier_id ON folder_items (carrier_id)",
    "CREATE UNIQUE INDEX ux_folder_items_carrier ON folder_items (circulation_id, carrier_id)",
    "CREATE INDEX ix_given_ways_owed ON given_ways (sign_by) WHERE sign_by IS NOT NULL AND later_signed_on IS NULL",
    "CREATE INDEX ix_visits_came_at ON visits (came_at)",
    "CREATE INDEX ix_visits_reader_id ON visits (reader_id)",
    "CREATE UNIQUE INDEX ux_visits_reader ON visits (reader_id) WHERE left_at IS NULL",
    "CREATE UNIQUE INDEX ux_visits_seat ON visits (seat_id) WHERE left_at IS NULL",
    "CREATE INDEX ix_carry_loans_carry_out_id ON carry_loans (carry_out_id)",
    "CREATE INDEX ix_copy_runs_copy_form_id ON copy_runs (copy_form_id)",
    "CREATE UNIQUE INDEX ux_count_cards_carrier ON count_cards (session_id, carrier_id)",
    "CREATE UNIQUE INDEX ux_day_visits_visit ON day_visits (closing_id, visit_id)",
    "CREATE INDEX ix_day_words_closing_id ON day_words (closing_id)",
    "CREATE INDEX ix_late_visits_sheet_id ON late_visits (sheet_id)",
    "CREATE UNIQUE INDEX ux_late_visits_move ON late_visits (visit_id, move)",
    "CREATE INDEX ix_leg_loans_leg_id ON leg_loans (leg_id)",
    "CREATE INDEX ix_notebook_issues_visit_id ON notebook_issues (visit_id)",
    "CREATE INDEX ix_visit_companions_visit_id ON visit_companions (visit_id)",
    "CREATE UNIQUE INDEX ux_visit_companions_open ON visit_companions (companion_id) WHERE parted_at IS NULL",
    "CREATE INDEX ix_visit_readings_visit_id ON visit_readings (visit_id)",
    "CREATE INDEX ix_made_copies_copy_run_id ON made_copies (copy_run_id)",
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
