"""The schema and nothing else: tables under the fold, the journal, the scan journal, and what is derived.

Three kinds of tables. *Folded* tables are the projection of the journal: replaying every entry must give them
(trust.md §3.6). The *journal* and the *scan journal* only grow. *Derived* tables are written in the same
transaction, can be rebuilt at any time and stand outside the fold.
"""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.storage.tables.accessions import accession_lines, accessions
from recordsroom.storage.tables.aliases import aliases
from recordsroom.storage.tables.appraising import appraisals, appraised_lines
from recordsroom.storage.tables.approving import day_words, given_ways
from recordsroom.storage.tables.backups import backups, drills, restores
from recordsroom.storage.tables.calendar import calendar_days
from recordsroom.storage.tables.calling_in import call_ins, call_lines
from recordsroom.storage.tables.care import climate_readings, inspections, training_lines, treatments, watched_places
from recordsroom.storage.tables.carrying import carry_loans, carry_outs, lawful_takings
from recordsroom.storage.tables.cases import case_packings, case_trips, transport_cases
from recordsroom.storage.tables.checkpoints import checkpoints, paper_checks
from recordsroom.storage.tables.circulating import circulation_legs, circulations, folder_items, leg_loans
from recordsroom.storage.tables.classifying import classifiers, scope_changes
from recordsroom.storage.tables.columns import metadata
from recordsroom.storage.tables.copying import copy_forms, copy_runs, made_copies
from recordsroom.storage.tables.counting import (
    count_cards,
    count_equipment,
    count_file_shelves,
    count_files,
    count_findings,
    count_fonds,
    count_holders,
    count_looks,
    count_passes,
    count_picks,
    count_seen,
    count_sessions,
    count_settlements,
    count_shelves,
    count_shown,
    count_strays,
    count_units,
    counted_boxes,
)
from recordsroom.storage.tables.day_closing import day_cases, day_claims, day_closings, day_leftovers
from recordsroom.storage.tables.destroying import (
    destruction_acts,
    destruction_journeys,
    destruction_leaves,
    destruction_lines,
    destruction_lists,
)
from recordsroom.storage.tables.enquiries import enquiries, enquiry_items
from recordsroom.storage.tables.equipment import equipment, equipment_uses
from recordsroom.storage.tables.form_choices import form_choices
from recordsroom.storage.tables.handing import clearances, handover_lines, handovers
from recordsroom.storage.tables.holdings import (
    YEAR_OF_ITS_OWN,
    carriers,
    file_notes,
    former_codes,
    import_layouts,
    pending_rows,
    records,
    relabel_tasks,
    series,
)
from recordsroom.storage.tables.incidents import incident_items, incidents
from recordsroom.storage.tables.inside_work import day_insides, inside_pieces, inside_works
from recordsroom.storage.tables.journal import journal, journal_bodies, journal_parts, scans, traces
from recordsroom.storage.tables.late import late_entries, late_sheets, late_visits, sheet_forms, void_sheets
from recordsroom.storage.tables.overnight import overnights
from recordsroom.storage.tables.people import (
    approvers,
    collectors,
    deputations,
    lost_cards,
    readers,
    unit_contacts,
    units,
)
from recordsroom.storage.tables.places import (
    boxes,
    count_tasks,
    countersignatures,
    countersigned_openings,
    storage_locations,
)
from recordsroom.storage.tables.pouring import poured_lines, pours
from recordsroom.storage.tables.prints import label_lines, label_stocks, labels, print_accounts, prints, read_backs
from recordsroom.storage.tables.receiving import book_closings, receipt_filings, receipt_replies, receipts
from recordsroom.storage.tables.recovery import recovery_sets, sheet_tests
from recordsroom.storage.tables.reserving import reservations
from recordsroom.storage.tables.retaining import holds, restrictions, schedule_lines, secrecy_decisions
from recordsroom.storage.tables.room import campaign_counts, campaigns, counters, policies, saved_filters, users
from recordsroom.storage.tables.room_stays import day_stays, room_stays
from recordsroom.storage.tables.safes import safe_entries, safe_openings
from recordsroom.storage.tables.secrecy import (
    access_reviews,
    own_secret_decisions,
    remark_tasks,
    secrecy_act_lines,
    secrecy_acts,
    secrecy_disputes,
    secrecy_notice_lines,
    secrecy_notices,
    secrecy_review_lines,
    secrecy_reviews,
    secret_grades,
    secret_points,
)
from recordsroom.storage.tables.slips import chased_loans, chases, loan_slips, out_cards, slip_wishes
from recordsroom.storage.tables.transferring import transfer_lines, transfers_out
from recordsroom.storage.tables.use import approval_lines, approval_scopes, approvals, line_marks, loans, renewals
from recordsroom.storage.tables.visits import (
    day_visits,
    notebook_issues,
    seats,
    visit_companions,
    visit_effects,
    visit_readings,
    visits,
)

FOLDED: dict[str, Table] = {name: table for name, table in metadata.tables.items() if table.info.get("folded")}
"""Every table that the journal rules, by name; nothing may write to them but the unit."""

__all__ = [
    "FOLDED",
    "YEAR_OF_ITS_OWN",
    "metadata",
    "accession_lines",
    "accessions",
    "aliases",
    "approval_lines",
    "approval_scopes",
    "approvals",
    "approvers",
    "calendar_days",
    "campaign_counts",
    "campaigns",
    "carriers",
    "call_ins",
    "call_lines",
    "carry_loans",
    "carry_outs",
    "lawful_takings",
    "case_packings",
    "case_trips",
    "transport_cases",
    "chased_loans",
    "chases",
    "collectors",
    "circulation_legs",
    "circulations",
    "copy_forms",
    "copy_runs",
    "counters",
    "day_cases",
    "day_words",
    "given_ways",
    "day_stays",
    "remark_tasks",
    "secrecy_act_lines",
    "secrecy_acts",
    "secrecy_disputes",
    "secrecy_notice_lines",
    "secrecy_notices",
    "secrecy_review_lines",
    "secrecy_reviews",
    "access_reviews",
    "day_insides",
    "inside_pieces",
    "inside_works",
    "overnights",
    "own_secret_decisions",
    "secret_grades",
    "secret_points",
    "enquiries",
    "enquiry_items",
    "climate_readings",
    "training_lines",
    "inspections",
    "treatments",
    "watched_places",
    "incident_items",
    "incidents",
    "room_stays",
    "safe_entries",
    "safe_openings",
    "day_claims",
    "day_closings",
    "day_leftovers",
    "count_cards",
    "count_file_shelves",
    "count_files",
    "count_equipment",
    "count_findings",
    "count_looks",
    "count_passes",
    "count_fonds",
    "count_holders",
    "count_picks",
    "count_seen",
    "count_sessions",
    "count_settlements",
    "count_shelves",
    "count_shown",
    "count_strays",
    "count_units",
    "day_visits",
    "seats",
    "visit_effects",
    "visit_companions",
    "notebook_issues",
    "visit_readings",
    "visits",
    "count_tasks",
    "counted_boxes",
    "countersignatures",
    "countersigned_openings",
    "deputations",
    "destruction_acts",
    "destruction_journeys",
    "destruction_leaves",
    "destruction_lines",
    "destruction_lists",
    "folder_items",
    "backups",
    "drills",
    "restores",
    "recovery_sets",
    "sheet_tests",
    "checkpoints",
    "paper_checks",
    "equipment",
    "equipment_uses",
    "form_choices",
    "holds",
    "restrictions",
    "secrecy_decisions",
    "schedule_lines",
    "appraisals",
    "appraised_lines",
    "transfers_out",
    "transfer_lines",
    "journal",
    "journal_bodies",
    "journal_parts",
    "label_lines",
    "label_stocks",
    "labels",
    "leg_loans",
    "late_entries",
    "late_sheets",
    "late_visits",
    "line_marks",
    "loan_slips",
    "loans",
    "made_copies",
    "lost_cards",
    "out_cards",
    "policies",
    "print_accounts",
    "poured_lines",
    "pours",
    "prints",
    "read_backs",
    "readers",
    "book_closings",
    "receipt_filings",
    "receipt_replies",
    "receipts",
    "clearances",
    "handover_lines",
    "handovers",
    "records",
    "renewals",
    "reservations",
    "scans",
    "sheet_forms",
    "slip_wishes",
    "storage_locations",
    "traces",
    "users",
    "void_sheets",
    "saved_filters",
    "boxes",
    "unit_contacts",
    "units",
    "file_notes",
    "former_codes",
    "import_layouts",
    "pending_rows",
    "relabel_tasks",
    "series",
]
__all__ += ["classifiers", "scope_changes"]
