"""Where carriers stand: storage locations, the boxes that stand in them, and who opened places of two keepers."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import BARCODE, check, folded, whole, words

storage_locations = folded(
    "storage_locations",
    whole("parent_id", "storage_locations", optional=True),
    words("code", unique=True),
    words("name"),
    words("kind"),
    words("barcode", unique=True),
    whole("walk_order"),
    whole("max_level"),
    whole("dedicated_to", optional=True),
    whole("dual_control"),
    whole("capacity_mm", optional=True),
    whole("closed", later=True),
    check("barcode", BARCODE),
    check("max_level", "max_level BETWEEN 0 AND 4"),
)

boxes = folded(
    "boxes",
    words("barcode", unique=True),
    words("box_no"),
    words("fonds_no", optional=True),
    words("category_code", optional=True),
    whole("year", optional=True),
    words("retention", optional=True),
    words("org_code", optional=True),
    # A box from before the rule that one class fills one box (R-41, P-29).
    whole("legacy"),
    whole("width_mm", optional=True),
    whole("location_id", "storage_locations", optional=True),
    whole("labelled"),
    check("barcode", BARCODE),
    check("width_mm", "width_mm > 0"),
)
Index("ix_boxes_box_no", boxes.c.box_no)
Index("ix_boxes_location_id", boxes.c.location_id)

countersignatures = folded(
    "countersignatures",
    words("form_no", unique=True),
    words("name"),
    words("post"),
    words("signed_on"),
    whole("entered_by", "users"),
)

countersigned_openings = folded(
    "countersigned_openings",
    whole("form_id", "countersignatures"),
    whole("location_id", "storage_locations", optional=True),
    whole("trip_id", "case_trips", optional=True),
    whole("first_used_at"),
    check("one", "(location_id IS NULL) <> (trip_id IS NULL)"),
)
Index("ix_countersigned_openings_form_id", countersigned_openings.c.form_id)

count_tasks = folded(
    "count_tasks",
    whole("location_id", "storage_locations"),
    words("since"),
    words("done_on", optional=True),
)
Index("ux_count_tasks_open", count_tasks.c.location_id, unique=True, sqlite_where=count_tasks.c.done_on.is_(None))
