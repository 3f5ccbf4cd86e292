"""Step 9: what the whole life of records, their room and their keepers add: see `storage/tables`."""

from alembic import op

revision = "0009"
down_revision = "0008"

NEW = (
    "CREATE TABLE secret_grades (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, grade_scheme TEXT NOT NULL, "
    "grade_name TEXT NOT NULL, grade_mark TEXT NOT NULL, longest_months INTEGER NOT NULL, grade_retired "
    "INTEGER NOT NULL, CONSTRAINT ck_secret_grades_scheme CHECK (grade_scheme IN ('WORK', 'BUSINESS')), "
    "CONSTRAINT ck_secret_grades_retired CHECK (grade_retired IN (0, 1))) STRICT",
    "CREATE TABLE accessions (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, accession_no TEXT NOT NULL, "
    "giving_unit TEXT NOT NULL, giving_kind TEXT NOT NULL, giving_list TEXT NOT NULL, expected_at INTEGER NOT"
    " NULL, expected_by INTEGER NOT NULL, giver_name TEXT NOT NULL, taker_name TEXT NOT NULL, watcher_name "
    "TEXT NOT NULL, coming_difference TEXT NOT NULL, taken_over_on TEXT, taken_over_at INTEGER, deed_came "
    "INTEGER, CONSTRAINT ck_accessions_taken_over_on CHECK (taken_over_on IS NULL OR date(taken_over_on) = "
    "taken_over_on), CONSTRAINT ck_accessions_signed CHECK ((taken_over_at IS NULL) = (giver_name = '') AND "
    "(taken_over_at IS NULL) = (taken_over_on IS NULL)), CONSTRAINT uq_accessions_accession_no UNIQUE "
    "(accession_no), CONSTRAINT fk_accessions_expected_by FOREIGN KEY(expected_by) REFERENCES users (id)) "
    "STRICT",
    "CREATE TABLE appraisals (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_no TEXT NOT NULL, "
    "session_scope TEXT NOT NULL, session_group TEXT NOT NULL, session_begun_on TEXT NOT NULL, "
    "session_begun_by INTEGER NOT NULL, session_ended_on TEXT, session_report TEXT NOT NULL, session_head "
    "TEXT NOT NULL, session_given_up_on TEXT, session_given_up_why TEXT NOT NULL, CONSTRAINT "
    "ck_appraisals_over CHECK (session_ended_on IS NULL OR session_given_up_on IS NULL), CONSTRAINT "
    "ck_appraisals_report CHECK (session_ended_on IS NULL OR (session_report <> '' AND session_head <> '')), "
    "CONSTRAINT ck_appraisals_given_up CHECK (session_given_up_on IS NULL OR session_given_up_why <> ''), "
    "CONSTRAINT uq_appraisals_session_no UNIQUE (session_no), CONSTRAINT fk_appraisals_session_begun_by "
    "FOREIGN KEY(session_begun_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE incidents (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, incident_no TEXT NOT NULL, "
    "outside_no TEXT NOT NULL, arose_as TEXT NOT NULL, arose_level INTEGER, discovered_at INTEGER NOT NULL, "
    "incident_opened_at INTEGER NOT NULL, incident_opened_by INTEGER NOT NULL, content TEXT NOT NULL, "
    "discovery TEXT NOT NULL, culprits TEXT NOT NULL, course TEXT NOT NULL, harm TEXT NOT NULL, pursuit TEXT "
    "NOT NULL, remedy TEXT NOT NULL, statement_no TEXT NOT NULL, reported_at INTEGER, reported_to TEXT NOT "
    "NULL, report_no TEXT NOT NULL, archives_told TEXT NOT NULL, incident_result TEXT NOT NULL, result_no "
    "TEXT NOT NULL, answered_at INTEGER, conclusion TEXT NOT NULL, end_signer_id INTEGER, end_form_no TEXT "
    "NOT NULL, incident_ended_at INTEGER, incident_ended_by INTEGER, CONSTRAINT ck_incidents_discovered CHECK"
    " (discovered_at <= incident_opened_at), CONSTRAINT ck_incidents_answered CHECK (answered_at IS NULL OR "
    "reported_at IS NOT NULL), CONSTRAINT ck_incidents_ended CHECK ((incident_ended_at IS NULL) = "
    "(end_signer_id IS NULL)), CONSTRAINT uq_incidents_incident_no UNIQUE (incident_no), CONSTRAINT "
    "fk_incidents_incident_opened_by FOREIGN KEY(incident_opened_by) REFERENCES users (id), CONSTRAINT "
    "fk_incidents_end_signer_id FOREIGN KEY(end_signer_id) REFERENCES approvers (id), CONSTRAINT "
    "fk_incidents_incident_ended_by FOREIGN KEY(incident_ended_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE inside_works (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, work_no TEXT NOT NULL, worker "
    "TEXT NOT NULL, work_purpose TEXT NOT NULL, work_place TEXT NOT NULL, fetched_at INTEGER NOT NULL, "
    "fetched_by INTEGER NOT NULL, CONSTRAINT uq_inside_works_work_no UNIQUE (work_no), CONSTRAINT "
    "fk_inside_works_fetched_by FOREIGN KEY(fetched_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE inspections (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, inspected_at INTEGER NOT NULL, "
    "inspected_by INTEGER NOT NULL, inspected_with TEXT NOT NULL, faults TEXT NOT NULL, fault_found TEXT NOT "
    "NULL, fault_action TEXT NOT NULL, mended_at INTEGER, mended_by INTEGER, mended_how TEXT NOT NULL, "
    "CONSTRAINT ck_inspections_mended CHECK ((mended_at IS NULL) = (mended_how = '')), CONSTRAINT "
    "fk_inspections_inspected_by FOREIGN KEY(inspected_by) REFERENCES users (id), CONSTRAINT "
    "fk_inspections_mended_by FOREIGN KEY(mended_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE recovery_sets (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, set_code TEXT NOT NULL, "
    "sheets_made_at INTEGER NOT NULL, sheets_made_by INTEGER NOT NULL, sheets_made_with INTEGER NOT NULL, "
    "sheets_ended_at INTEGER, sheets_ended_as TEXT, CONSTRAINT ck_recovery_sets_ended CHECK ((sheets_ended_at"
    " IS NULL) = (sheets_ended_as IS NULL)), CONSTRAINT uq_recovery_sets_set_code UNIQUE (set_code), "
    "CONSTRAINT fk_recovery_sets_sheets_made_by FOREIGN KEY(sheets_made_by) REFERENCES users (id), CONSTRAINT"
    " fk_recovery_sets_sheets_made_with FOREIGN KEY(sheets_made_with) REFERENCES users (id)) STRICT",
    "CREATE TABLE safe_openings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, opened_safe_id INTEGER NOT "
    "NULL, safe_user TEXT NOT NULL, opened_for TEXT NOT NULL, safe_opened_at INTEGER NOT NULL, safe_opened_by"
    " INTEGER NOT NULL, opened_beside TEXT NOT NULL, safe_shut_at INTEGER, safe_shut_by INTEGER, CONSTRAINT "
    "ck_safe_openings_shut CHECK ((safe_shut_at IS NULL) = (safe_shut_by IS NULL)), CONSTRAINT "
    "fk_safe_openings_opened_safe_id FOREIGN KEY(opened_safe_id) REFERENCES storage_locations (id), "
    "CONSTRAINT fk_safe_openings_safe_opened_by FOREIGN KEY(safe_opened_by) REFERENCES users (id), CONSTRAINT"
    " fk_safe_openings_safe_shut_by FOREIGN KEY(safe_shut_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE schedule_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, scheduled_category TEXT NOT "
    "NULL, scheduled_name TEXT NOT NULL, scheduled_period TEXT, start_day TEXT NOT NULL, schedule_basis TEXT "
    "NOT NULL, scheduled_on TEXT NOT NULL, scheduled_by INTEGER NOT NULL, schedule_ended_on TEXT, "
    "schedule_ended_by INTEGER, CONSTRAINT ck_schedule_lines_replaced CHECK ((schedule_ended_on IS NULL) = "
    "(schedule_ended_by IS NULL)), CONSTRAINT ck_schedule_lines_basis CHECK (schedule_basis <> ''), "
    "CONSTRAINT fk_schedule_lines_scheduled_by FOREIGN KEY(scheduled_by) REFERENCES users (id), CONSTRAINT "
    "fk_schedule_lines_schedule_ended_by FOREIGN KEY(schedule_ended_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE secrecy_acts (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, act_year INTEGER NOT NULL, "
    "act_serial INTEGER NOT NULL, acted_on TEXT NOT NULL, acted_by INTEGER NOT NULL, CONSTRAINT "
    "fk_secrecy_acts_acted_by FOREIGN KEY(acted_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE secrecy_reviews (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, review_year INTEGER NOT "
    "NULL, review_begun_on TEXT NOT NULL, review_begun_by INTEGER NOT NULL, review_leader TEXT NOT NULL, "
    "review_ended_on TEXT, review_ended_by INTEGER, CONSTRAINT ck_secrecy_reviews_ended CHECK "
    "((review_ended_on IS NULL) = (review_ended_by IS NULL)), CONSTRAINT fk_secrecy_reviews_review_begun_by "
    "FOREIGN KEY(review_begun_by) REFERENCES users (id), CONSTRAINT fk_secrecy_reviews_review_ended_by "
    "FOREIGN KEY(review_ended_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE training_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, trainee TEXT NOT NULL, "
    "trainee_unit TEXT NOT NULL, training_kind TEXT NOT NULL, training_about TEXT NOT NULL, trained_on TEXT "
    "NOT NULL, holds_until TEXT, training_no TEXT NOT NULL, training_by INTEGER NOT NULL, CONSTRAINT "
    "ck_training_lines_days CHECK (date(trained_on) = trained_on AND (holds_until IS NULL OR holds_until >= "
    "trained_on)), CONSTRAINT fk_training_lines_training_by FOREIGN KEY(training_by) REFERENCES users (id)) "
    "STRICT",
    "CREATE TABLE transfers_out (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, transfer_no TEXT NOT NULL, "
    "archives_name TEXT NOT NULL, transfer_kind TEXT NOT NULL, transfer_listed_at INTEGER NOT NULL, "
    "transfer_listed_by INTEGER NOT NULL, deed_giver TEXT NOT NULL, deed_taker TEXT NOT NULL, deed_watcher "
    "TEXT NOT NULL, deed_remarks TEXT NOT NULL, deed_signed_on TEXT, transfer_ended_at INTEGER, "
    "transfer_given_up_at INTEGER, transfer_given_up_why TEXT NOT NULL, CONSTRAINT ck_transfers_out_signed "
    "CHECK ((transfer_ended_at IS NULL) = (deed_signed_on IS NULL)), CONSTRAINT ck_transfers_out_both CHECK "
    "(transfer_ended_at IS NULL OR (deed_giver <> '' AND deed_taker <> '')), CONSTRAINT "
    "ck_transfers_out_given_up CHECK (transfer_given_up_at IS NULL OR transfer_given_up_why <> ''), "
    "CONSTRAINT uq_transfers_out_transfer_no UNIQUE (transfer_no), CONSTRAINT "
    "fk_transfers_out_transfer_listed_by FOREIGN KEY(transfer_listed_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE watched_places (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, watched_place_id INTEGER NOT"
    " NULL, climate_kind TEXT NOT NULL, coldest INTEGER NOT NULL, hottest INTEGER NOT NULL, driest INTEGER "
    "NOT NULL, dampest INTEGER NOT NULL, watch_ended INTEGER NOT NULL, CONSTRAINT ck_watched_places_limits "
    "CHECK (coldest < hottest AND driest < dampest AND watch_ended IN (0, 1)), CONSTRAINT "
    "uq_watched_places_watched_place_id UNIQUE (watched_place_id), CONSTRAINT "
    "fk_watched_places_watched_place_id FOREIGN KEY(watched_place_id) REFERENCES storage_locations (id)) "
    "STRICT",
    "CREATE TABLE access_reviews (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, accessed_record_id INTEGER "
    "NOT NULL, access_wish TEXT NOT NULL, access_ground TEXT NOT NULL, access_until TEXT, access_head TEXT "
    "NOT NULL, access_head_on TEXT NOT NULL, access_entered_by INTEGER NOT NULL, access_classifier_id "
    "INTEGER, access_decided_on TEXT, access_granted INTEGER NOT NULL, access_decided_by INTEGER, CONSTRAINT "
    "ck_access_reviews_decided CHECK ((access_decided_on IS NULL) = (access_decided_by IS NULL)), CONSTRAINT "
    "ck_access_reviews_granted CHECK (access_granted IN (0, 1)), CONSTRAINT "
    "fk_access_reviews_accessed_record_id FOREIGN KEY(accessed_record_id) REFERENCES records (id), CONSTRAINT"
    " fk_access_reviews_access_entered_by FOREIGN KEY(access_entered_by) REFERENCES users (id), CONSTRAINT "
    "fk_access_reviews_access_classifier_id FOREIGN KEY(access_classifier_id) REFERENCES approvers (id), "
    "CONSTRAINT fk_access_reviews_access_decided_by FOREIGN KEY(access_decided_by) REFERENCES users (id)) "
    "STRICT",
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
    "CREATE TABLE climate_readings (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, watch_id INTEGER NOT NULL,"
    " air_read_at INTEGER NOT NULL, air_read_by INTEGER NOT NULL, temperature INTEGER NOT NULL, humidity "
    "INTEGER NOT NULL, weather TEXT NOT NULL, measure_taken TEXT NOT NULL, temperature_after INTEGER, "
    "humidity_after INTEGER, CONSTRAINT ck_climate_readings_humidity CHECK (humidity BETWEEN 0 AND 1000), "
    "CONSTRAINT fk_climate_readings_watch_id FOREIGN KEY(watch_id) REFERENCES watched_places (id), CONSTRAINT"
    " fk_climate_readings_air_read_by FOREIGN KEY(air_read_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE count_holders (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "holder_id INTEGER NOT NULL, held_expected INTEGER NOT NULL, held_shown INTEGER NOT NULL, held_agreed "
    "INTEGER NOT NULL, held_differing INTEGER NOT NULL, at_hand INTEGER NOT NULL, asked_at INTEGER, told_at "
    "INTEGER, CONSTRAINT ck_count_holders_asked CHECK (told_at IS NULL OR asked_at IS NOT NULL), CONSTRAINT "
    "fk_count_holders_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id), CONSTRAINT "
    "fk_count_holders_holder_id FOREIGN KEY(holder_id) REFERENCES readers (id)) STRICT",
    "CREATE TABLE count_units (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, session_id INTEGER NOT NULL, "
    "of_unit TEXT NOT NULL, CONSTRAINT uq_count_units_session_id UNIQUE (session_id), CONSTRAINT "
    "fk_count_units_session_id FOREIGN KEY(session_id) REFERENCES count_sessions (id)) STRICT",
    "CREATE TABLE own_secret_decisions (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, own_record_id INTEGER "
    "NOT NULL, own_kind TEXT NOT NULL, own_grade_id INTEGER, own_old_mark TEXT NOT NULL, own_new_mark TEXT "
    "NOT NULL, own_term TEXT, own_until TEXT, own_decided_on TEXT NOT NULL, own_drafter TEXT NOT NULL, "
    "own_head_id INTEGER NOT NULL, own_basis TEXT NOT NULL, own_entered_on TEXT NOT NULL, own_entered_by "
    "INTEGER NOT NULL, CONSTRAINT ck_own_secret_decisions_graded CHECK ((own_kind = 'SET') = (own_grade_id IS"
    " NOT NULL)), CONSTRAINT fk_own_secret_decisions_own_record_id FOREIGN KEY(own_record_id) REFERENCES "
    "records (id), CONSTRAINT fk_own_secret_decisions_own_grade_id FOREIGN KEY(own_grade_id) REFERENCES "
    "secret_grades (id), CONSTRAINT fk_own_secret_decisions_own_head_id FOREIGN KEY(own_head_id) REFERENCES "
    "approvers (id), CONSTRAINT fk_own_secret_decisions_own_entered_by FOREIGN KEY(own_entered_by) REFERENCES"
    " users (id)) STRICT",
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
    "CREATE TABLE secrecy_review_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, secrecy_review_id "
    "INTEGER NOT NULL, reviewed_record_id INTEGER NOT NULL, review_outcome TEXT NOT NULL, review_words TEXT "
    "NOT NULL, reviewed_on TEXT NOT NULL, reviewed_by INTEGER NOT NULL, CONSTRAINT "
    "fk_secrecy_review_lines_secrecy_review_id FOREIGN KEY(secrecy_review_id) REFERENCES secrecy_reviews "
    "(id), CONSTRAINT fk_secrecy_review_lines_reviewed_record_id FOREIGN KEY(reviewed_record_id) REFERENCES "
    "records (id), CONSTRAINT fk_secrecy_review_lines_reviewed_by FOREIGN KEY(reviewed_by) REFERENCES users "
    "(id)) STRICT",
    "CREATE TABLE sheet_tests (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, recovery_set_id INTEGER NOT "
    "NULL, sheets_tested_at INTEGER NOT NULL, sheets_tested_by INTEGER NOT NULL, sheets_tested TEXT NOT NULL,"
    " CONSTRAINT fk_sheet_tests_recovery_set_id FOREIGN KEY(recovery_set_id) REFERENCES recovery_sets (id), "
    "CONSTRAINT fk_sheet_tests_sheets_tested_by FOREIGN KEY(sheets_tested_by) REFERENCES users (id)) STRICT",
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
    "CREATE TABLE incident_items (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, incident_id INTEGER NOT "
    "NULL, concerned_id INTEGER NOT NULL, missing_since INTEGER, found_again_at INTEGER, found_again_by "
    "INTEGER, found_where TEXT NOT NULL, written_off_at INTEGER, written_off_by INTEGER, off_signer_id "
    "INTEGER, off_form_no TEXT NOT NULL, CONSTRAINT ck_incident_items_one_end CHECK (found_again_at IS NULL "
    "OR written_off_at IS NULL), CONSTRAINT fk_incident_items_incident_id FOREIGN KEY(incident_id) REFERENCES"
    " incidents (id), CONSTRAINT fk_incident_items_concerned_id FOREIGN KEY(concerned_id) REFERENCES carriers"
    " (id), CONSTRAINT fk_incident_items_found_again_by FOREIGN KEY(found_again_by) REFERENCES users (id), "
    "CONSTRAINT fk_incident_items_written_off_by FOREIGN KEY(written_off_by) REFERENCES users (id), "
    "CONSTRAINT fk_incident_items_off_signer_id FOREIGN KEY(off_signer_id) REFERENCES approvers (id)) STRICT",
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
    "CREATE TABLE remark_tasks (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, remarked_carrier_id INTEGER "
    "NOT NULL, remark_decision_id INTEGER NOT NULL, mark_before TEXT NOT NULL, mark_after TEXT NOT NULL, "
    "remark_since TEXT NOT NULL, remarked_on TEXT, remarked_by INTEGER, CONSTRAINT ck_remark_tasks_remarked "
    "CHECK ((remarked_on IS NULL) = (remarked_by IS NULL)), CONSTRAINT fk_remark_tasks_remarked_carrier_id "
    "FOREIGN KEY(remarked_carrier_id) REFERENCES carriers (id), CONSTRAINT fk_remark_tasks_remark_decision_id"
    " FOREIGN KEY(remark_decision_id) REFERENCES secrecy_decisions (id), CONSTRAINT "
    "fk_remark_tasks_remarked_by FOREIGN KEY(remarked_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE safe_entries (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, safe_opening_id INTEGER NOT "
    "NULL, safe_way TEXT NOT NULL, safe_carrier_id INTEGER, safe_thing TEXT NOT NULL, thing_level INTEGER, "
    "safe_pieces INTEGER NOT NULL, safe_entry_at INTEGER NOT NULL, CONSTRAINT ck_safe_entries_thing CHECK "
    "((safe_carrier_id IS NULL) = (safe_thing <> '')), CONSTRAINT ck_safe_entries_pieces CHECK (safe_pieces >"
    " 0), CONSTRAINT fk_safe_entries_safe_opening_id FOREIGN KEY(safe_opening_id) REFERENCES safe_openings "
    "(id), CONSTRAINT fk_safe_entries_safe_carrier_id FOREIGN KEY(safe_carrier_id) REFERENCES carriers (id)) "
    "STRICT",
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
    "CREATE TABLE transfer_lines (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, transfer_id INTEGER NOT "
    "NULL, transfer_line INTEGER NOT NULL, leaving_id INTEGER NOT NULL, leaving_label TEXT NOT NULL, "
    "leaving_code TEXT NOT NULL, leaving_title TEXT NOT NULL, leaving_year INTEGER, leaving_period TEXT, "
    "leaving_level INTEGER NOT NULL, leaving_scheme TEXT NOT NULL, leaving_term TEXT NOT NULL, leaving_copy "
    "TEXT NOT NULL, leaving_pages INTEGER, access_opinion TEXT, access_why TEXT NOT NULL, scanned_out_at "
    "INTEGER, dropped_at INTEGER, dropped_why TEXT NOT NULL, CONSTRAINT ck_transfer_lines_level CHECK "
    "(leaving_level BETWEEN 0 AND 4), CONSTRAINT ck_transfer_lines_order CHECK (scanned_out_at IS NULL OR "
    "access_opinion IS NOT NULL), CONSTRAINT ck_transfer_lines_dropped CHECK (dropped_at IS NULL OR "
    "(scanned_out_at IS NULL AND dropped_why <> '')), CONSTRAINT fk_transfer_lines_transfer_id FOREIGN "
    "KEY(transfer_id) REFERENCES transfers_out (id), CONSTRAINT fk_transfer_lines_leaving_id FOREIGN "
    "KEY(leaving_id) REFERENCES carriers (id)) STRICT",
    "CREATE TABLE treatments (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, treatment_no TEXT NOT NULL, "
    "treated_id INTEGER NOT NULL, treat_kind TEXT NOT NULL, defect TEXT NOT NULL, treated_by TEXT NOT NULL, "
    "agreement_no TEXT NOT NULL, watched_by TEXT NOT NULL, treat_begun_at INTEGER NOT NULL, treat_begun_by "
    "INTEGER NOT NULL, treat_ended_at INTEGER, treat_ended_by INTEGER, treat_result TEXT NOT NULL, CONSTRAINT"
    " ck_treatments_ended CHECK ((treat_ended_at IS NULL) = (treat_result = '')), CONSTRAINT "
    "uq_treatments_treatment_no UNIQUE (treatment_no), CONSTRAINT fk_treatments_treated_id FOREIGN "
    "KEY(treated_id) REFERENCES carriers (id), CONSTRAINT fk_treatments_treat_begun_by FOREIGN "
    "KEY(treat_begun_by) REFERENCES users (id), CONSTRAINT fk_treatments_treat_ended_by FOREIGN "
    "KEY(treat_ended_by) REFERENCES users (id)) STRICT",
    "CREATE TABLE day_insides (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, closing_id INTEGER NOT NULL, "
    "inside_piece_id INTEGER NOT NULL, CONSTRAINT fk_day_insides_closing_id FOREIGN KEY(closing_id) "
    "REFERENCES day_closings (id), CONSTRAINT fk_day_insides_inside_piece_id FOREIGN KEY(inside_piece_id) "
    "REFERENCES inside_pieces (id)) STRICT",
    "CREATE TABLE overnights (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kept_loan_id INTEGER NOT NULL, "
    "kept_until TEXT NOT NULL, kept_since INTEGER NOT NULL, kept_by INTEGER NOT NULL, kept_no_more_at "
    "INTEGER, CONSTRAINT uq_overnights_kept_loan_id UNIQUE (kept_loan_id), CONSTRAINT "
    "fk_overnights_kept_loan_id FOREIGN KEY(kept_loan_id) REFERENCES loans (id), CONSTRAINT "
    "fk_overnights_kept_by FOREIGN KEY(kept_by) REFERENCES users (id)) STRICT",
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
    "CREATE INDEX ix_incidents_open ON incidents (id) WHERE incident_ended_at IS NULL",
    "CREATE UNIQUE INDEX ux_safe_openings_open ON safe_openings (opened_safe_id) WHERE safe_shut_at IS NULL",
    "CREATE UNIQUE INDEX ux_schedule_lines_category ON schedule_lines (scheduled_category) WHERE "
    "schedule_ended_on IS NULL",
    "CREATE UNIQUE INDEX ux_secrecy_acts_number ON secrecy_acts (act_year, act_serial)",
    "CREATE INDEX ix_training_lines_trainee ON training_lines (trainee, training_kind)",
    "CREATE INDEX ix_access_reviews_record ON access_reviews (accessed_record_id)",
    "CREATE INDEX ix_appraised_lines_appraised_id ON appraised_lines (appraised_id)",
    "CREATE UNIQUE INDEX ux_appraised_lines_no ON appraised_lines (appraisal_id, session_line)",
    "CREATE UNIQUE INDEX ux_appraised_lines_record ON appraised_lines (appraisal_id, appraised_id)",
    "CREATE INDEX ix_climate_readings_watch ON climate_readings (watch_id, air_read_at)",
    "CREATE UNIQUE INDEX ux_count_holders_holder ON count_holders (session_id, holder_id)",
    "CREATE INDEX ix_own_secret_decisions_record ON own_secret_decisions (own_record_id)",
    "CREATE UNIQUE INDEX ux_secrecy_disputes_open ON secrecy_disputes (disputed_record_id) WHERE "
    "dispute_settled_on IS NULL",
    "CREATE UNIQUE INDEX ux_secrecy_notices_serial ON secrecy_notices (notice_act_id, notice_serial)",
    "CREATE UNIQUE INDEX ux_secrecy_review_lines_record ON secrecy_review_lines (secrecy_review_id, "
    "reviewed_record_id)",
    "CREATE INDEX ix_accession_lines_coming_carrier_id ON accession_lines (coming_carrier_id)",
    "CREATE UNIQUE INDEX ux_accession_lines_carrier ON accession_lines (accession_id, coming_carrier_id)",
    "CREATE UNIQUE INDEX ux_count_shown_carrier ON count_shown (session_id, carrier_id)",
    "CREATE INDEX ix_incident_items_incident ON incident_items (incident_id)",
    "CREATE UNIQUE INDEX uq_incident_items_missing ON incident_items (concerned_id) WHERE missing_since IS "
    "NOT NULL AND found_again_at IS NULL AND written_off_at IS NULL",
    "CREATE INDEX ix_inside_pieces_inside_work_id ON inside_pieces (inside_work_id)",
    "CREATE UNIQUE INDEX ux_inside_pieces_open ON inside_pieces (worked_on_id) WHERE work_back_at IS NULL",
    "CREATE INDEX ix_lawful_takings_open ON lawful_takings (taking_id) WHERE kept_on IS NULL",
    "CREATE UNIQUE INDEX ux_remark_tasks_open ON remark_tasks (remarked_carrier_id) WHERE remarked_on IS NULL",
    "CREATE INDEX ix_safe_entries_safe_carrier_id ON safe_entries (safe_carrier_id)",
    "CREATE INDEX ix_safe_entries_safe_opening_id ON safe_entries (safe_opening_id)",
    "CREATE INDEX ix_secrecy_act_lines_secrecy_act_id ON secrecy_act_lines (secrecy_act_id)",
    "CREATE INDEX ix_secrecy_notice_lines_notice ON secrecy_notice_lines (secrecy_notice_id)",
    "CREATE INDEX ix_transfer_lines_leaving_id ON transfer_lines (leaving_id)",
    "CREATE UNIQUE INDEX ux_transfer_lines_no ON transfer_lines (transfer_id, transfer_line)",
    "CREATE UNIQUE INDEX uq_treatments_open ON treatments (treated_id) WHERE treat_ended_at IS NULL",
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
