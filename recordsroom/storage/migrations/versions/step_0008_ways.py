"""Step 8: what carrying, holds, decisions, destruction, incidents and backups keep: see `storage/tables`."""

from alembic import op

revision = "0008"
down_revision = "0007"

NEW = (
    "CREATE TABLE backups (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, medium_no TEXT NOT NULL, "
    "backup_state TEXT NOT NULL, copied_entry INTEGER, copied_head TEXT, size_bytes INTEGER, file_digest "
    "TEXT, made_by INTEGER NOT NULL, begun_at INTEGER NOT NULL, ended_at INTEGER, failed TEXT, CONSTRAINT "
    "ck_backups_ended CHECK ((ended_at IS NULL) = (backup_state = 'STARTED')), CONSTRAINT ck_backups_written "
    "CHECK ((backup_state = 'WRITTEN') = (file_digest IS NOT NULL)), CONSTRAINT fk_backups_made_by FOREIGN "
    "KEY(made_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE book_closings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, book TEXT NOT NULL, book_year"
    " INTEGER NOT NULL, last_no INTEGER NOT NULL, book_lines INTEGER NOT NULL, voided INTEGER NOT NULL, filed"
    " INTEGER NOT NULL, still_waiting INTEGER NOT NULL, closed_at INTEGER NOT NULL, closed_by INTEGER NOT "
    "NULL, looked_by TEXT NOT NULL, closing_note TEXT NOT NULL, CONSTRAINT ck_book_closings_counted CHECK "
    "(book_lines > 0 AND last_no > 0), CONSTRAINT fk_book_closings_closed_by FOREIGN KEY(closed_by) "
    "REFERENCES users (id)) STRICT",
    "CREATE TABLE call_ins (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, call_in_no TEXT NOT NULL, call_way"
    " TEXT NOT NULL, counterpart TEXT NOT NULL, notice_no TEXT NOT NULL, call_due_on TEXT NOT NULL, called_at"
    " INTEGER NOT NULL, called_by INTEGER NOT NULL, call_ended_at INTEGER, call_receiver TEXT NOT NULL, "
    "call_receipt_no TEXT NOT NULL, couriers TEXT NOT NULL, CONSTRAINT uq_call_ins_call_in_no UNIQUE "
    "(call_in_no), CONSTRAINT fk_call_ins_called_by FOREIGN KEY(called_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE checkpoints (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, medium_no TEXT NOT NULL, "
    "previous_entry INTEGER NOT NULL, made_by INTEGER NOT NULL, signed_at INTEGER NOT NULL, CONSTRAINT "
    "ck_checkpoints_previous CHECK (previous_entry >= 0), CONSTRAINT fk_checkpoints_made_by FOREIGN "
    "KEY(made_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE destruction_lists (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, destruction_no TEXT NOT "
    "NULL, requester TEXT NOT NULL, destroy_why TEXT NOT NULL, appraisal_no TEXT NOT NULL, appraisers TEXT "
    "NOT NULL, appraised_on TEXT NOT NULL, destroy_channel TEXT NOT NULL, filed_with TEXT NOT NULL, listed_at"
    " INTEGER NOT NULL, listed_by INTEGER NOT NULL, given_up_at INTEGER, given_up_why TEXT NOT NULL, "
    "CONSTRAINT uq_destruction_lists_destruction_no UNIQUE (destruction_no), CONSTRAINT "
    "fk_destruction_lists_listed_by FOREIGN KEY(listed_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE enquiries (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, enquiry_no TEXT NOT NULL, "
    "asked_as TEXT NOT NULL, enquirer TEXT NOT NULL, enquirer_unit TEXT NOT NULL, sought TEXT NOT NULL, "
    "enquired_at INTEGER NOT NULL, enquired_by INTEGER NOT NULL, let_by_id INTEGER, let_no TEXT NOT NULL, "
    "answer TEXT NOT NULL, answered_as TEXT, proof_no TEXT NOT NULL, answered_at INTEGER, answered_by "
    "INTEGER, CONSTRAINT ck_enquiries_answered CHECK ((answered_at IS NULL) = (answer = '')), CONSTRAINT "
    "uq_enquiries_enquiry_no UNIQUE (enquiry_no), CONSTRAINT fk_enquiries_enquired_by FOREIGN "
    "KEY(enquired_by) REFERENCES users (id), CONSTRAINT fk_enquiries_let_by_id FOREIGN KEY(let_by_id) "
    "REFERENCES approvers (id), CONSTRAINT fk_enquiries_answered_by FOREIGN KEY(answered_by) REFERENCES users"
    " (id)) STRICT",
    "CREATE TABLE handovers (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, handover_no TEXT NOT NULL, "
    "handover_kind TEXT NOT NULL, handed_by TEXT NOT NULL, taken_by TEXT NOT NULL, watched_by TEXT NOT NULL, "
    "count_difference TEXT NOT NULL, open_matters TEXT NOT NULL, drawn_at INTEGER NOT NULL, drawn_by INTEGER "
    "NOT NULL, signed_on TEXT, CONSTRAINT ck_handovers_signed_on CHECK (signed_on IS NULL OR date(signed_on) "
    "= signed_on), CONSTRAINT uq_handovers_handover_no UNIQUE (handover_no), CONSTRAINT fk_handovers_drawn_by"
    " FOREIGN KEY(drawn_by) REFERENCES users (id)) STRICT",
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
    "CREATE TABLE clearances (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, clearance_no TEXT NOT NULL, "
    "reader_id INTEGER NOT NULL, cleared_on TEXT NOT NULL, cleared_by INTEGER NOT NULL, leave_cause TEXT NOT "
    "NULL, contact TEXT NOT NULL, contact_note TEXT NOT NULL, withdrawn_card TEXT NOT NULL, CONSTRAINT "
    "ck_clearances_cleared_on CHECK (date(cleared_on) = cleared_on), CONSTRAINT uq_clearances_clearance_no "
    "UNIQUE (clearance_no), CONSTRAINT fk_clearances_reader_id FOREIGN KEY(reader_id) REFERENCES readers "
    "(id), CONSTRAINT fk_clearances_cleared_by FOREIGN KEY(cleared_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE count_files (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "part_no INTEGER NOT NULL, counter TEXT NOT NULL, on_medium TEXT NOT NULL, head_digest TEXT NOT NULL, "
    "given_at INTEGER NOT NULL, given_by INTEGER NOT NULL, taken_back_at INTEGER, file_digest TEXT, scans "
    "INTEGER, CONSTRAINT ck_count_files_back CHECK ((taken_back_at IS NULL) = (file_digest IS NULL) AND "
    "(taken_back_at IS NULL) = (scans IS NULL)), CONSTRAINT fk_count_files_session_id FOREIGN KEY(session_id)"
    " REFERENCES count_sessions (id), CONSTRAINT uq_count_files_head_digest UNIQUE (head_digest), CONSTRAINT "
    "fk_count_files_given_by FOREIGN KEY(given_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE count_fonds (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "of_fonds TEXT NOT NULL, CONSTRAINT uq_count_fonds_session_id UNIQUE (session_id), CONSTRAINT "
    "fk_count_fonds_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id)) STRICT",
    "CREATE TABLE destruction_acts (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, destruction_id INTEGER NOT"
    " NULL, supervisors TEXT NOT NULL, destroy_method TEXT NOT NULL, destroy_place TEXT NOT NULL, "
    "destroy_began TEXT NOT NULL, destroy_ended TEXT NOT NULL, device_id INTEGER, receiving_unit TEXT NOT "
    "NULL, destroy_receipt TEXT NOT NULL, pieces_destroyed INTEGER NOT NULL, act_digest TEXT NOT NULL, act_at"
    " INTEGER NOT NULL, act_by INTEGER NOT NULL, act_second TEXT NOT NULL, CONSTRAINT "
    "ck_destruction_acts_pieces CHECK (pieces_destroyed > 0), CONSTRAINT ck_destruction_acts_proof CHECK "
    "(device_id IS NOT NULL OR (receiving_unit <> '' AND destroy_receipt <> '')), CONSTRAINT "
    "ck_destruction_acts_second CHECK (act_second <> ''), CONSTRAINT uq_destruction_acts_destruction_id "
    "UNIQUE (destruction_id), CONSTRAINT fk_destruction_acts_destruction_id FOREIGN KEY(destruction_id) "
    "REFERENCES destruction_lists (id), CONSTRAINT fk_destruction_acts_device_id FOREIGN KEY(device_id) "
    "REFERENCES equipment (id), CONSTRAINT fk_destruction_acts_act_by FOREIGN KEY(act_by) REFERENCES users "
    "(id)) STRICT",
    "CREATE TABLE destruction_journeys (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, destruction_id INTEGER"
    " NOT NULL, escorts TEXT NOT NULL, bags INTEGER NOT NULL, bag_seals TEXT NOT NULL, escorted_at INTEGER "
    "NOT NULL, bags_arrived INTEGER, at_machine_at INTEGER, turned_back_at INTEGER, turned_back_why TEXT NOT "
    "NULL, CONSTRAINT ck_destruction_journeys_bags CHECK (bags > 0 AND (bags_arrived IS NULL OR bags_arrived "
    "> 0)), CONSTRAINT ck_destruction_journeys_arrived CHECK ((bags_arrived IS NULL) = (at_machine_at IS "
    "NULL)), CONSTRAINT fk_destruction_journeys_destruction_id FOREIGN KEY(destruction_id) REFERENCES "
    "destruction_lists (id)) STRICT",
    "CREATE TABLE destruction_leaves (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, destruction_id INTEGER "
    "NOT NULL, leave_no TEXT NOT NULL, leave_signer_id INTEGER NOT NULL, leave_signed_on TEXT NOT NULL, "
    "not_before TEXT NOT NULL, counts_until TEXT NOT NULL, leave_digest TEXT NOT NULL, leave_entered_at "
    "INTEGER NOT NULL, leave_entered_by INTEGER NOT NULL, leave_second TEXT NOT NULL, voided_at INTEGER, "
    "CONSTRAINT ck_destruction_leaves_digest CHECK (length(leave_digest) = 64), CONSTRAINT "
    "ck_destruction_leaves_second CHECK (leave_second <> ''), CONSTRAINT fk_destruction_leaves_destruction_id"
    " FOREIGN KEY(destruction_id) REFERENCES destruction_lists (id), CONSTRAINT "
    "uq_destruction_leaves_leave_no UNIQUE (leave_no), CONSTRAINT fk_destruction_leaves_leave_signer_id "
    "FOREIGN KEY(leave_signer_id) REFERENCES approvers (id), CONSTRAINT "
    "fk_destruction_leaves_leave_entered_by FOREIGN KEY(leave_entered_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE drills (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, backup_id INTEGER NOT NULL, "
    "drilled_at INTEGER NOT NULL, drilled_by INTEGER NOT NULL, counted_entries INTEGER NOT NULL, "
    "counted_records INTEGER NOT NULL, counted_carriers INTEGER NOT NULL, counted_loans INTEGER NOT NULL, "
    "found TEXT NOT NULL, CONSTRAINT fk_drills_backup_id FOREIGN KEY(backup_id) REFERENCES backups (id), "
    "CONSTRAINT fk_drills_drilled_by FOREIGN KEY(drilled_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE handover_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, handover_id INTEGER NOT "
    "NULL, topic TEXT NOT NULL, topic_of TEXT NOT NULL, line_level INTEGER, line_on_book INTEGER, "
    "line_counted INTEGER NOT NULL, CONSTRAINT ck_handover_lines_line_counted CHECK (line_counted >= 0), "
    "CONSTRAINT fk_handover_lines_handover_id FOREIGN KEY(handover_id) REFERENCES handovers (id)) STRICT",
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
    "CREATE TABLE restores (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, backup_id INTEGER NOT NULL, "
    "restored_entry INTEGER NOT NULL, restored_head TEXT NOT NULL, given_up_entry INTEGER, given_up_head TEXT"
    " NOT NULL, reason TEXT NOT NULL, restored_at INTEGER NOT NULL, acknowledged_by INTEGER, acknowledged_at "
    "INTEGER, CONSTRAINT ck_restores_acknowledged CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS "
    "NULL)), CONSTRAINT fk_restores_backup_id FOREIGN KEY(backup_id) REFERENCES backups (id), CONSTRAINT "
    "fk_restores_acknowledged_by FOREIGN KEY(acknowledged_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE room_stays (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, entrant_id INTEGER, entrant TEXT"
    " NOT NULL, entrant_unit TEXT NOT NULL, identity_shown TEXT NOT NULL, entering_for TEXT NOT NULL, "
    "room_let_by_id INTEGER NOT NULL, with_keeper_id INTEGER NOT NULL, second_with TEXT NOT NULL, phone_kept "
    "TEXT NOT NULL, things_in TEXT NOT NULL, things_out TEXT NOT NULL, inside_since INTEGER NOT NULL, "
    "outside_since INTEGER, let_out_by INTEGER, CONSTRAINT ck_room_stays_outside CHECK ((outside_since IS "
    "NULL) = (let_out_by IS NULL)), CONSTRAINT fk_room_stays_entrant_id FOREIGN KEY(entrant_id) REFERENCES "
    "readers (id), CONSTRAINT fk_room_stays_room_let_by_id FOREIGN KEY(room_let_by_id) REFERENCES approvers "
    "(id), CONSTRAINT fk_room_stays_with_keeper_id FOREIGN KEY(with_keeper_id) REFERENCES users (id), "
    "CONSTRAINT fk_room_stays_let_out_by FOREIGN KEY(let_out_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE secrecy_decisions (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, decided_record_id INTEGER"
    " NOT NULL, decision_kind TEXT NOT NULL, old_level INTEGER, old_term TEXT, old_until TEXT, new_level "
    "INTEGER NOT NULL, new_term TEXT, new_until TEXT, decided_on TEXT NOT NULL, drafter TEXT NOT NULL, "
    "classifier_id INTEGER, decision_basis TEXT NOT NULL, notice_no TEXT NOT NULL, notice_on TEXT, "
    "decision_reason TEXT NOT NULL, entered_on TEXT NOT NULL, entered_by INTEGER NOT NULL, CONSTRAINT "
    "ck_secrecy_decisions_levels CHECK (new_level BETWEEN 0 AND 4 AND (old_level IS NULL OR old_level BETWEEN"
    " 0 AND 4)), CONSTRAINT fk_secrecy_decisions_decided_record_id FOREIGN KEY(decided_record_id) REFERENCES "
    "records (id), CONSTRAINT fk_secrecy_decisions_classifier_id FOREIGN KEY(classifier_id) REFERENCES "
    "approvers (id), CONSTRAINT fk_secrecy_decisions_entered_by FOREIGN KEY(entered_by) REFERENCES users "
    "(id)) STRICT",
    "CREATE TABLE call_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, call_in_id INTEGER NOT NULL, "
    "called_carrier_id INTEGER NOT NULL, call_end TEXT, call_reason TEXT NOT NULL, line_ended_at INTEGER, "
    "line_ended_by INTEGER, CONSTRAINT ck_call_lines_ended CHECK (call_end IS NOT NULL OR (line_ended_at IS "
    "NULL AND line_ended_by IS NULL)), CONSTRAINT fk_call_lines_call_in_id FOREIGN KEY(call_in_id) REFERENCES"
    " call_ins (id), CONSTRAINT fk_call_lines_called_carrier_id FOREIGN KEY(called_carrier_id) REFERENCES "
    "carriers (id), CONSTRAINT fk_call_lines_line_ended_by FOREIGN KEY(line_ended_by) REFERENCES users (id)) "
    "STRICT",
    "CREATE TABLE count_file_shelves (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, file_id INTEGER NOT "
    "NULL, location_id INTEGER NOT NULL, CONSTRAINT fk_count_file_shelves_file_id FOREIGN KEY(file_id) "
    "REFERENCES count_files (id), CONSTRAINT fk_count_file_shelves_location_id FOREIGN KEY(location_id) "
    "REFERENCES storage_locations (id)) STRICT",
    "CREATE TABLE count_findings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL,"
    " outcome TEXT NOT NULL, location_id INTEGER NOT NULL, carrier_id INTEGER, stray_id INTEGER, box_id "
    "INTEGER, CONSTRAINT ck_count_findings_one CHECK ((carrier_id IS NOT NULL) + (stray_id IS NOT NULL) + "
    "(box_id IS NOT NULL) = 1), CONSTRAINT fk_count_findings_session_id FOREIGN KEY(session_id) REFERENCES "
    "count_sessions (id), CONSTRAINT fk_count_findings_location_id FOREIGN KEY(location_id) REFERENCES "
    "storage_locations (id), CONSTRAINT fk_count_findings_carrier_id FOREIGN KEY(carrier_id) REFERENCES "
    "carriers (id), CONSTRAINT fk_count_findings_stray_id FOREIGN KEY(stray_id) REFERENCES count_strays (id),"
    " CONSTRAINT fk_count_findings_box_id FOREIGN KEY(box_id) REFERENCES boxes (id)) STRICT",
    "CREATE TABLE count_looks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "carrier_id INTEGER NOT NULL, why TEXT NOT NULL, sought_in INTEGER, asked_reader INTEGER, looked_at "
    "INTEGER NOT NULL, looked_by INTEGER NOT NULL, was_there INTEGER NOT NULL, CONSTRAINT ck_count_looks_one "
    "CHECK ((sought_in IS NULL) <> (asked_reader IS NULL)), CONSTRAINT fk_count_looks_session_id FOREIGN "
    "KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT fk_count_looks_carrier_id FOREIGN "
    "KEY(carrier_id) REFERENCES carriers (id), CONSTRAINT fk_count_looks_sought_in FOREIGN KEY(sought_in) "
    "REFERENCES storage_locations (id), CONSTRAINT fk_count_looks_asked_reader FOREIGN KEY(asked_reader) "
    "REFERENCES readers (id), CONSTRAINT fk_count_looks_looked_by FOREIGN KEY(looked_by) REFERENCES users "
    "(id)) STRICT",
    "CREATE TABLE day_stays (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "room_stay_id INTEGER NOT NULL, CONSTRAINT fk_day_stays_closing_id FOREIGN KEY(closing_id) REFERENCES "
    "day_closings (id), CONSTRAINT fk_day_stays_room_stay_id FOREIGN KEY(room_stay_id) REFERENCES room_stays "
    "(id)) STRICT",
    "CREATE TABLE destruction_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, destruction_id INTEGER "
    "NOT NULL, destroy_line INTEGER NOT NULL, doomed_id INTEGER NOT NULL, doomed_label TEXT NOT NULL, "
    "doomed_code TEXT NOT NULL, doomed_document TEXT NOT NULL, doomed_author TEXT NOT NULL, doomed_title TEXT"
    " NOT NULL, doomed_dated TEXT NOT NULL, doomed_retention TEXT NOT NULL, doomed_level INTEGER NOT NULL, "
    "doomed_scheme TEXT NOT NULL, doomed_term TEXT NOT NULL, doomed_copy TEXT NOT NULL, doomed_kind TEXT NOT "
    "NULL, doomed_pages INTEGER, struck_at INTEGER, struck_why TEXT NOT NULL, set_aside_at INTEGER, fed_at "
    "INTEGER, destroyed_at INTEGER, CONSTRAINT ck_destruction_lines_order CHECK ((fed_at IS NULL OR "
    "set_aside_at IS NOT NULL) AND (destroyed_at IS NULL OR fed_at IS NOT NULL)), CONSTRAINT "
    "ck_destruction_lines_struck CHECK (struck_at IS NULL OR (set_aside_at IS NULL AND destroyed_at IS NULL "
    "AND struck_why <> '')), CONSTRAINT fk_destruction_lines_destruction_id FOREIGN KEY(destruction_id) "
    "REFERENCES destruction_lists (id), CONSTRAINT fk_destruction_lines_doomed_id FOREIGN KEY(doomed_id) "
    "REFERENCES carriers (id)) STRICT",
    "CREATE TABLE enquiry_items (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, enquiry_id INTEGER NOT NULL, "
    "looked_into_id INTEGER NOT NULL, CONSTRAINT fk_enquiry_items_enquiry_id FOREIGN KEY(enquiry_id) "
    "REFERENCES enquiries (id), CONSTRAINT fk_enquiry_items_looked_into_id FOREIGN KEY(looked_into_id) "
    "REFERENCES carriers (id)) STRICT",
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
    "CREATE TABLE reservations (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, reserved_carrier_id INTEGER "
    "NOT NULL, reserved_for_id INTEGER NOT NULL, wanted_until TEXT NOT NULL, wanted_for TEXT NOT NULL, "
    "reserved_at INTEGER NOT NULL, reserved_by INTEGER NOT NULL, reserve_end TEXT, reserve_ended_at INTEGER, "
    "CONSTRAINT ck_reservations_ended CHECK (reserve_end IS NOT NULL OR reserve_ended_at IS NULL), CONSTRAINT"
    " fk_reservations_reserved_carrier_id FOREIGN KEY(reserved_carrier_id) REFERENCES carriers (id), "
    "CONSTRAINT fk_reservations_reserved_for_id FOREIGN KEY(reserved_for_id) REFERENCES readers (id), "
    "CONSTRAINT fk_reservations_reserved_by FOREIGN KEY(reserved_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE carry_loans (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, carry_out_id INTEGER NOT NULL, "
    "loan_id INTEGER NOT NULL, CONSTRAINT fk_carry_loans_carry_out_id FOREIGN KEY(carry_out_id) REFERENCES "
    "carry_outs (id), CONSTRAINT uq_carry_loans_loan_id UNIQUE (loan_id), CONSTRAINT fk_carry_loans_loan_id "
    "FOREIGN KEY(loan_id) REFERENCES loans (id)) STRICT",
    "CREATE TABLE day_words (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "given_way_id INTEGER NOT NULL, left_cause TEXT NOT NULL, CONSTRAINT fk_day_words_closing_id FOREIGN "
    "KEY(closing_id) REFERENCES day_closings (id), CONSTRAINT fk_day_words_given_way_id FOREIGN "
    "KEY(given_way_id) REFERENCES given_ways (id)) STRICT",
    "CREATE TABLE late_visits (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sheet_id INTEGER NOT NULL, "
    "visit_id INTEGER NOT NULL, move TEXT NOT NULL, moved_at INTEGER NOT NULL, CONSTRAINT ck_late_visits_move"
    " CHECK (move IN ('CAME', 'LEFT')), CONSTRAINT fk_late_visits_sheet_id FOREIGN KEY(sheet_id) REFERENCES "
    "late_sheets (id), CONSTRAINT fk_late_visits_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id)) "
    "STRICT",
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
)

INDEXES = (
    "CREATE UNIQUE INDEX ux_book_closings_book ON book_closings (book, book_year)",
    "CREATE INDEX ix_enquiries_open ON enquiries (id) WHERE answered_at IS NULL",
    "CREATE INDEX ix_carry_outs_carry_case_id ON carry_outs (carry_case_id)",
    "CREATE INDEX ix_clearances_reader_id ON clearances (reader_id)",
    "CREATE UNIQUE INDEX ux_count_files_part ON count_files (session_id, part_no)",
    "CREATE UNIQUE INDEX ux_destruction_journeys_list ON destruction_journeys (destruction_id) WHERE "
    "turned_back_at IS NULL",
    "CREATE UNIQUE INDEX ux_destruction_leaves_list ON destruction_leaves (destruction_id) WHERE voided_at IS NULL",
    "CREATE INDEX ix_handover_lines_handover_id ON handover_lines (handover_id)",
    "CREATE INDEX ix_holds_held_box_id ON holds (held_box_id) WHERE lifted_on IS NULL",
    "CREATE INDEX ix_holds_held_record_id ON holds (held_record_id) WHERE lifted_on IS NULL",
    "CREATE INDEX ix_holds_held_series_id ON holds (held_series_id) WHERE lifted_on IS NULL",
    "CREATE INDEX ix_receipt_filings_filed_record_id ON receipt_filings (filed_record_id)",
    "CREATE INDEX ix_room_stays_open ON room_stays (id) WHERE outside_since IS NULL",
    "CREATE INDEX ix_secrecy_decisions_decided_record_id ON secrecy_decisions (decided_record_id)",
    "CREATE INDEX ix_call_lines_called_carrier_id ON call_lines (called_carrier_id)",
    "CREATE UNIQUE INDEX ux_call_lines_carrier ON call_lines (call_in_id, called_carrier_id)",
    "CREATE UNIQUE INDEX ux_count_file_shelves_place ON count_file_shelves (file_id, location_id)",
    "CREATE INDEX ix_count_findings_session_id ON count_findings (session_id)",
    "CREATE INDEX ix_count_looks_carrier ON count_looks (session_id, carrier_id)",
    "CREATE UNIQUE INDEX ux_day_stays_stay ON day_stays (closing_id, room_stay_id)",
    "CREATE UNIQUE INDEX ux_destruction_lines_doomed ON destruction_lines (doomed_id) WHERE struck_at IS NULL",
    "CREATE UNIQUE INDEX ux_destruction_lines_no ON destruction_lines (destruction_id, destroy_line)",
    "CREATE INDEX ix_enquiry_items_looked_into_id ON enquiry_items (looked_into_id)",
    "CREATE UNIQUE INDEX ux_enquiry_items_carrier ON enquiry_items (enquiry_id, looked_into_id)",
    "CREATE INDEX ix_given_ways_owed ON given_ways (sign_by) WHERE sign_by IS NOT NULL AND later_signed_on IS NULL",
    "CREATE INDEX ix_reservations_open ON reservations (reserved_carrier_id) WHERE reserve_end IS NULL",
    "CREATE INDEX ix_carry_loans_carry_out_id ON carry_loans (carry_out_id)",
    "CREATE INDEX ix_day_words_closing_id ON day_words (closing_id)",
    "CREATE INDEX ix_late_visits_sheet_id ON late_visits (sheet_id)",
    "CREATE UNIQUE INDEX ux_late_visits_move ON late_visits (visit_id, move)",
    "CREATE INDEX ix_notebook_issues_visit_id ON notebook_issues (visit_id)",
    "CREATE INDEX ix_visit_companions_visit_id ON visit_companions (visit_id)",
    "CREATE UNIQUE INDEX ux_visit_companions_open ON visit_companions (companion_id) WHERE parted_at IS NULL",
)


def upgrade() -> None:
    """Make the new tables, then their indexes."""
    run = op.get_bind().exec_driver_sql
    for statement in NEW:
        run(statement)
    for statement in INDEXES:
        run(statement)
