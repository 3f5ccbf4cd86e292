"""What is kept: series, records, their carriers, and what is written down about them."""

from __future__ import annotations

from sqlalchemy import Index, Integer, and_, literal_column

from recordsroom.storage.tables.columns import BARCODE, check, folded, whole, words

series = folded(
    "series",
    words("name", unique=True),
    words("profile"),
    words("pattern"),
    words("fonds_no", optional=True),
    words("category_code", optional=True),
    words("labelled_unit"),
    whole("closed"),
    check("closed", "closed IN (0, 1)"),
)

records = folded(
    "records",
    words("kind"),
    words("profile"),
    words("reference_code", unique=True),
    words("title", optional=True),
    words("document_no", optional=True),
    words("responsible_body", optional=True),
    words("dated", optional=True),
    whole("dated_uncertain"),
    words("fonds_no", optional=True),
    words("category_code", optional=True),
    whole("year", optional=True),
    words("retention", optional=True),
    words("org_code", optional=True),
    whole("item_no", optional=True),
    whole("level", optional=True),
    words("scheme"),
    words("secrecy_term", optional=True),
    words("remarks", optional=True),
    whole("series_id", "series", later=True),
    whole("parent_id", "records", later=True),
    whole("source_id", "records", later=True),
    whole("merged_into_id", "records", later=True),
    words("dated_to", later=True),
    whole("file_no", later=True),
    whole("items", later=True),
    words("secrecy_from", later=True),
    words("secrecy_basis", later=True),
    words("secrecy_until", later=True),
    words("retention_until", later=True),
    words("classifying_unit", later=True),
    words("knowledge_scope", later=True),
    words("distribution", later=True),
    words("urgency", later=True),
    words("pending", later=True),
    words("page_no", later=True),
    whole("bound_pages", later=True),
    check("level", "level BETWEEN 0 AND 4"),
    # The star belongs to state secrets and to nothing else.
    check("scheme", "(coalesce(level, 0) >= 2) = (scheme = 'STATE')"),
    check("basis", "secrecy_basis IN ('ISSUE_DATE', 'NOTICE_DATE')"),
    check("items", "items > 0"),
    check("bound_pages", "bound_pages > 0"),
    # Nothing is part of itself, made from itself or merged into itself.
    check(
        "apart", "coalesce(parent_id, 0) <> id AND coalesce(source_id, 0) <> id AND coalesce(merged_into_id, 0) <> id"
    ),
)
Index("ix_records_level_code", records.c.level, records.c.reference_code)
Index("ix_records_dated", records.c.dated)
Index("ix_records_parent_id", records.c.parent_id, sqlite_where=records.c.parent_id.is_not(None))
Index("ix_records_source_id", records.c.source_id, sqlite_where=records.c.source_id.is_not(None))
Index("ix_records_merged_into_id", records.c.merged_into_id, sqlite_where=records.c.merged_into_id.is_not(None))
Index("ix_records_pending", records.c.pending, sqlite_where=records.c.pending.is_not(None))
YEAR_OF_ITS_OWN = literal_column("coalesce(year, CAST(substr(dated, 1, 4) AS INTEGER))", Integer)
"""The year from which the time of a record runs; said in these very words wherever the index shall serve."""
_ON_ITS_OWN = and_(records.c.parent_id.is_(None), records.c.merged_into_id.is_(None), records.c.pending.is_(None))
Index(
    "ix_records_retention_until",
    records.c.retention_until,
    sqlite_where=and_(records.c.retention_until.is_not(None), _ON_ITS_OWN),
)
Index("ix_records_retention", records.c.retention, YEAR_OF_ITS_OWN, sqlite_where=_ON_ITS_OWN)

carriers = folded(
    "carriers",
    whole("record_id", "records"),
    words("barcode", unique=True),
    words("kind"),
    words("copy_no", optional=True),
    whole("copies"),
    whole("pages", optional=True),
    words("condition"),
    words("custody"),
    whole("location_id", "storage_locations", optional=True),
    whole("home_id", "storage_locations", optional=True),
    whole("labelled"),
    whole("box_id", "boxes", later=True),
    whole("parent_id", "carriers", later=True),
    whole("copy_index", later=True),
    words("claimed_place", later=True),
    words("claimed_holder", later=True),
    whole("waits_at_id", "storage_locations", later=True),
    check("barcode", BARCODE),
    check("pages", "pages > 0"),
    # No carrier in two places and none on a shelf without a shelf.
    check("shelved", "(custody = 'SHELVED') = (location_id IS NOT NULL)"),
    check("waits", "waits_at_id IS NULL OR custody IN ('ACCESSIONED', 'RETURNED_CHECKED')"),
)
Index("ix_carriers_record_id", carriers.c.record_id)
Index("ix_carriers_location_id", carriers.c.location_id)
Index("ix_carriers_custody", carriers.c.custody, carriers.c.record_id)
Index("ix_carriers_box_id", carriers.c.box_id, sqlite_where=carriers.c.box_id.is_not(None))
Index("ix_carriers_waits_at_id", carriers.c.waits_at_id, sqlite_where=carriers.c.waits_at_id.is_not(None))
Index("ix_carriers_parent_id", carriers.c.parent_id, sqlite_where=carriers.c.parent_id.is_not(None))

former_codes = folded(
    "former_codes",
    words("code", unique=True),
    whole("record_id", "records"),
    words("cause"),
    words("replaced_on"),
)
Index("ix_former_codes_record_id", former_codes.c.record_id)

pending_rows = folded(
    "pending_rows",
    whole("record_id", "records", unique=True),
    words("claimed_code"),
    words("file_digest"),
    whole("line"),
    words("findings"),
    words("cells"),
)

file_notes = folded(
    "file_notes",
    whole("record_id", "records", optional=True),
    whole("box_id", "boxes", optional=True),
    words("sentence"),
    words("written_on"),
    whole("written_by", "users"),
    check("subject", "(record_id IS NULL) <> (box_id IS NULL)"),
)
Index("ix_file_notes_record_id", file_notes.c.record_id)
Index("ix_file_notes_box_id", file_notes.c.box_id)

relabel_tasks = folded(
    "relabel_tasks",
    whole("carrier_id", "carriers"),
    words("old_code"),
    words("new_code"),
    words("since"),
    words("done_on", optional=True),
)
Index("ix_relabel_tasks_carrier_id", relabel_tasks.c.carrier_id)
Index("ux_relabel_tasks_open", relabel_tasks.c.carrier_id, unique=True, sqlite_where=relabel_tasks.c.done_on.is_(None))

import_layouts = folded(
    "import_layouts",
    words("signature", unique=True),
    words("columns"),
    words("choices"),
)
