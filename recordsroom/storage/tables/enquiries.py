"""Enquiries that the keeper looks into for somebody else, and what was looked into (P-13)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

enquiries = folded(
    "enquiries",
    words("enquiry_no", unique=True),
    words("asked_as"),
    words("enquirer"),
    words("enquirer_unit"),
    words("sought"),
    whole("enquired_at"),
    whole("enquired_by", "users"),
    whole("let_by_id", "approvers", optional=True),
    words("let_no"),
    words("answer"),
    words("answered_as", optional=True),
    words("proof_no"),
    whole("answered_at", optional=True),
    whole("answered_by", "users", optional=True),
    check("answered", "(answered_at IS NULL) = (answer = '')"),
)
Index("ix_enquiries_open", enquiries.c.id, sqlite_where=enquiries.c.answered_at.is_(None))

enquiry_items = folded(
    "enquiry_items",
    whole("enquiry_id", "enquiries"),
    whole("looked_into_id", "carriers"),
)
Index("ux_enquiry_items_carrier", enquiry_items.c.enquiry_id, enquiry_items.c.looked_into_id, unique=True)
Index("ix_enquiry_items_looked_into_id", enquiry_items.c.looked_into_id)
