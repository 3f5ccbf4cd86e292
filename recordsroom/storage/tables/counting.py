"""Counts: what is counted and by whom, what was seen where, which cards stood there, what became of differences."""

from __future__ import annotations

from sqlalchemy import Index, text

from recordsroom.storage.tables.columns import check, folded, whole, words

count_sessions = folded(
    "count_sessions",
    words("session_no", unique=True),
    words("reason_for"),
    words("scope_kind"),
    whole("scope_value"),
    whole("confidence", optional=True),
    whole("tolerated", optional=True),
    whole("blind"),
    words("cards"),
    whole("begun_by", "users"),
    words("second_counter"),
    whole("frozen_seq"),
    whole("frozen_at"),
    whole("expected"),
    whole("things_seen"),
    whole("matched"),
    whole("differing"),
    whole("strays"),
    whole("shelves"),
    whole("shelves_done"),
    whole("shelf_now_id", "storage_locations", optional=True),
    whole("paused_at", optional=True),
    whole("scans_ended_at", optional=True),
    words("report_no", optional=True, unique=True),
    words("signed_name", optional=True),
    words("signed_post", optional=True),
    whole("signed_at", optional=True),
    check("sample", "(confidence IS NULL) = (tolerated IS NULL)"),
    check("figures", "matched >= 0 AND differing >= 0 AND things_seen >= 0 AND shelves_done <= shelves"),
    check(
        "signed",
        "(signed_at IS NULL) = (report_no IS NULL) AND (signed_at IS NULL) = (signed_name IS NULL)"
        " AND (signed_at IS NULL OR scans_ended_at IS NOT NULL)",
    ),
)

count_shelves = folded(
    "count_shelves",
    whole("session_id", "count_sessions"),
    whole("location_id", "storage_locations"),
    whole("shelf_expected"),
    whole("pass_no"),
    whole("shelf_seen"),
    whole("shelf_matched"),
    whole("shelf_differing"),
    whole("visited_at", optional=True),
    whole("done_at", optional=True),
    check("visited", "(pass_no = 0) = (visited_at IS NULL) AND (done_at IS NULL OR visited_at IS NOT NULL)"),
)
Index("ux_count_shelves_place", count_shelves.c.session_id, count_shelves.c.location_id, unique=True)
Index("ix_count_shelves_location_id", count_shelves.c.location_id)

count_passes = folded(
    "count_passes",
    whole("session_id", "count_sessions"),
    whole("location_id", "storage_locations"),
    whole("pass_no"),
    whole("pass_seen"),
    whole("pass_differing"),
    whole("replaced_at"),
)
Index(
    "ux_count_passes_pass", count_passes.c.session_id, count_passes.c.location_id, count_passes.c.pass_no, unique=True
)

count_fonds = folded("count_fonds", whole("session_id", "count_sessions", unique=True), words("of_fonds"))

count_units = folded("count_units", whole("session_id", "count_sessions", unique=True), words("of_unit"))

count_holders = folded(
    "count_holders",
    whole("session_id", "count_sessions"),
    whole("holder_id", "readers"),
    whole("held_expected"),
    whole("held_shown"),
    whole("held_agreed"),
    whole("held_differing"),
    whole("at_hand"),
    whole("asked_at", optional=True),
    whole("told_at", optional=True),
    check("asked", "told_at IS NULL OR asked_at IS NOT NULL"),
)
Index("ux_count_holders_holder", count_holders.c.session_id, count_holders.c.holder_id, unique=True)

count_shown = folded(
    "count_shown",
    whole("session_id", "count_sessions"),
    whole("carrier_id", "carriers"),
    whole("holder_id", "readers"),
    whole("shown_at"),
    whole("shown_to", "users"),
    words("outcome"),
    whole("pages_found", optional=True),
    words("condition_found", optional=True),
    whole("mark_differs"),
    whole("twice"),
    check("pages_found", "pages_found > 0"),
)
# Nothing is shown twice in one count; where two show it, the later one has it.
Index("ux_count_shown_carrier", count_shown.c.session_id, count_shown.c.carrier_id, unique=True)

count_equipment = folded(
    "count_equipment",
    whole("session_id", "count_sessions"),
    whole("equipment_id", "equipment"),
    whole("holder_id", "readers"),
    whole("shown_at"),
    whole("shown_to", "users"),
    words("outcome"),
)
Index("ux_count_equipment_thing", count_equipment.c.session_id, count_equipment.c.equipment_id, unique=True)

count_picks = folded("count_picks", whole("session_id", "count_sessions"), whole("carrier_id", "carriers"))
Index("ux_count_picks_carrier", count_picks.c.session_id, count_picks.c.carrier_id, unique=True)

count_seen = folded(
    "count_seen",
    whole("session_id", "count_sessions"),
    whole("carrier_id", "carriers"),
    whole("location_id", "storage_locations"),
    whole("pass_no"),
    whole("nth"),
    whole("seen_at"),
    whole("seen_by", "users"),
    words("outcome"),
    whole("pages_found", optional=True),
    words("condition_found", optional=True),
    whole("mark_differs"),
    whole("twice"),
    check("pages_found", "pages_found > 0"),
)
# Nothing is seen twice in one count, whatever is scanned twice.
Index("ux_count_seen_carrier", count_seen.c.session_id, count_seen.c.carrier_id, unique=True)
# What agrees is most of it; the report looks up the rest alone.
DIFFERING = (
    "(outcome NOT IN ('MATCH', 'OUTSIDE') OR pages_found IS NOT NULL OR condition_found IS NOT NULL"
    " OR mark_differs OR twice)"
)
Index("ix_count_seen_differing", count_seen.c.session_id, sqlite_where=text(DIFFERING))
Index("ix_count_seen_place", count_seen.c.session_id, count_seen.c.location_id, count_seen.c.nth)

count_cards = folded(
    "count_cards",
    whole("session_id", "count_sessions"),
    whole("carrier_id", "carriers"),
    whole("loan_id", "loans", optional=True),
    whole("seen_at"),
)
Index("ux_count_cards_carrier", count_cards.c.session_id, count_cards.c.carrier_id, unique=True)

count_strays = folded(
    "count_strays",
    whole("session_id", "count_sessions"),
    whole("location_id", "storage_locations", optional=True),
    words("digits"),
    whole("seen_at"),
    whole("holder_id", "readers", later=True),
    check("at", "(location_id IS NULL) <> (holder_id IS NULL)"),
)
Index("ux_count_strays_digits", count_strays.c.session_id, count_strays.c.digits, unique=True)

counted_boxes = folded(
    "counted_boxes",
    whole("session_id", "count_sessions"),
    whole("box_id", "boxes"),
    whole("location_id", "storage_locations"),
    whole("pass_no"),
    whole("inside_expected"),
    whole("inside_found", optional=True),
    words("seal_no", optional=True),
    whole("seen_at"),
    check("one", "(inside_found IS NULL) <> (seal_no IS NULL)"),
)
Index("ux_counted_boxes_box", counted_boxes.c.session_id, counted_boxes.c.box_id, unique=True)

ABOUT_ONE = "(carrier_id IS NOT NULL) + (stray_id IS NOT NULL) + (box_id IS NOT NULL) + (equipment_id IS NOT NULL) = 1"
"""What a discrepancy is about."""
count_settlements = folded(
    "count_settlements",
    whole("session_id", "count_sessions"),
    whole("carrier_id", "carriers", optional=True),
    whole("stray_id", "count_strays", optional=True),
    whole("box_id", "boxes", optional=True),
    words("outcome"),
    words("action"),
    words("cause"),
    words("person"),
    words("incident_no", optional=True),
    whole("settled_at"),
    whole("settled_by", "users"),
    words("settled_with", optional=True),
    whole("searched_at", optional=True),
    whole("equipment_id", "equipment", later=True),
    check("one", ABOUT_ONE),
)
Index("ix_count_settlements_session_id", count_settlements.c.session_id)

count_files = folded(
    "count_files",
    whole("session_id", "count_sessions"),
    whole("part_no"),
    words("counter"),
    words("on_medium"),
    words("head_digest", unique=True),
    whole("given_at"),
    whole("given_by", "users"),
    whole("taken_back_at", optional=True),
    words("file_digest", optional=True),
    whole("scans", optional=True),
    check("back", "(taken_back_at IS NULL) = (file_digest IS NULL) AND (taken_back_at IS NULL) = (scans IS NULL)"),
)
Index("ux_count_files_part", count_files.c.session_id, count_files.c.part_no, unique=True)

count_file_shelves = folded(
    "count_file_shelves", whole("file_id", "count_files"), whole("location_id", "storage_locations")
)
Index("ux_count_file_shelves_place", count_file_shelves.c.file_id, count_file_shelves.c.location_id, unique=True)

count_looks = folded(
    "count_looks",
    whole("session_id", "count_sessions"),
    whole("carrier_id", "carriers"),
    words("why"),
    whole("sought_in", "storage_locations", optional=True),
    whole("asked_reader", "readers", optional=True),
    whole("looked_at"),
    whole("looked_by", "users"),
    whole("was_there"),
    check("one", "(sought_in IS NULL) <> (asked_reader IS NULL)"),
)
Index("ix_count_looks_carrier", count_looks.c.session_id, count_looks.c.carrier_id)

# Laid down when the scanning ends: what happens to the things afterwards changes nothing of what was found.
count_findings = folded(
    "count_findings",
    whole("session_id", "count_sessions"),
    words("outcome"),
    whole("location_id", "storage_locations", optional=True),
    whole("carrier_id", "carriers", optional=True),
    whole("stray_id", "count_strays", optional=True),
    whole("box_id", "boxes", optional=True),
    whole("holder_id", "readers", later=True),
    whole("equipment_id", "equipment", later=True),
    check("at", "(location_id IS NULL) <> (holder_id IS NULL)"),
    check("one", ABOUT_ONE),
)
Index("ix_count_findings_session_id", count_findings.c.session_id)
