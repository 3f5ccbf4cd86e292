"""Incidents, what they are about, and what became of it (R-118 to R-123)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

incidents = folded(
    "incidents",
    words("incident_no", unique=True),
    words("outside_no"),
    words("arose_as"),
    whole("arose_level", optional=True),
    whole("discovered_at"),
    whole("incident_opened_at"),
    whole("incident_opened_by", "users"),
    words("content"),
    words("discovery"),
    words("culprits"),
    words("course"),
    words("harm"),
    words("pursuit"),
    words("remedy"),
    words("statement_no"),
    whole("reported_at", optional=True),
    words("reported_to"),
    words("report_no"),
    words("archives_told"),
    words("incident_result"),
    words("result_no"),
    whole("answered_at", optional=True),
    words("conclusion"),
    whole("end_signer_id", "approvers", optional=True),
    words("end_form_no"),
    whole("incident_ended_at", optional=True),
    whole("incident_ended_by", "users", optional=True),
    check("discovered", "discovered_at <= incident_opened_at"),
    check("answered", "answered_at IS NULL OR reported_at IS NOT NULL"),
    check("ended", "(incident_ended_at IS NULL) = (end_signer_id IS NULL)"),
)
Index("ix_incidents_open", incidents.c.id, sqlite_where=incidents.c.incident_ended_at.is_(None))

incident_items = folded(
    "incident_items",
    whole("incident_id", "incidents"),
    whole("concerned_id", "carriers"),
    whole("missing_since", optional=True),
    whole("found_again_at", optional=True),
    whole("found_again_by", "users", optional=True),
    words("found_where"),
    whole("written_off_at", optional=True),
    whole("written_off_by", "users", optional=True),
    whole("off_signer_id", "approvers", optional=True),
    words("off_form_no"),
    check("one_end", "found_again_at IS NULL OR written_off_at IS NULL"),
)
Index("ix_incident_items_incident", incident_items.c.incident_id)
Index(
    "uq_incident_items_missing",
    incident_items.c.concerned_id,
    unique=True,
    sqlite_where=incident_items.c.missing_since.is_not(None)
    & incident_items.c.found_again_at.is_(None)
    & incident_items.c.written_off_at.is_(None),
)
