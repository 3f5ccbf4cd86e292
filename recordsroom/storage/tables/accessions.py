"""Lists of archives that units hand over: their heads, their lines, and who signed (F-02, G-03)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

accessions = folded(
    "accessions",
    words("accession_no", unique=True),
    words("giving_unit"),
    words("giving_kind"),
    words("giving_list"),
    whole("expected_at"),
    whole("expected_by", "users"),
    words("giver_name"),
    words("taker_name"),
    words("watcher_name"),
    words("coming_difference"),
    words("taken_over_on", optional=True),
    whole("taken_over_at", optional=True),
    whole("deed_came", optional=True),
    check("taken_over_on", "taken_over_on IS NULL OR date(taken_over_on) = taken_over_on"),
    check(
        "signed", "(taken_over_at IS NULL) = (giver_name = '') AND (taken_over_at IS NULL) = (taken_over_on IS NULL)"
    ),
)

accession_lines = folded(
    "accession_lines",
    whole("accession_id", "accessions"),
    whole("coming_carrier_id", "carriers"),
    whole("beyond_list"),
    whole("came_in_at", optional=True),
    whole("came_in_to", "users", optional=True),
    words("came_in_as", optional=True),
    whole("pages_listed", optional=True),
    whole("pages_came", optional=True),
    check("came", "(came_in_at IS NULL) = (came_in_to IS NULL) AND (came_in_at IS NULL) = (came_in_as IS NULL)"),
    check("beyond_list", "beyond_list IN (0, 1) AND (beyond_list = 0 OR came_in_at IS NOT NULL)"),
)
Index("ux_accession_lines_carrier", accession_lines.c.accession_id, accession_lines.c.coming_carrier_id, unique=True)
Index("ix_accession_lines_coming_carrier_id", accession_lines.c.coming_carrier_id)
