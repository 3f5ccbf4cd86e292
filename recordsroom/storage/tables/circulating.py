"""Sheets of circulation: what lies in a folder, its legs, and the loans that each leg is (F-17, G-14)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

circulations = folded(
    "circulations",
    words("circulation_no", unique=True),
    whole("urgent"),
    words("proposal"),
    whole("circulated_by", "users"),
    whole("begun_at"),
    whole("closed_at", optional=True),
    check("urgent", "urgent IN (0, 1)"),
)

folder_items = folded(
    "folder_items",
    whole("circulation_id", "circulations"),
    whole("carrier_id", "carriers"),
)
Index("ux_folder_items_carrier", folder_items.c.circulation_id, folder_items.c.carrier_id, unique=True)
Index("ix_folder_items_carrier_id", folder_items.c.carrier_id)

circulation_legs = folded(
    "circulation_legs",
    whole("circulation_id", "circulations"),
    whole("leg_no"),
    whole("leg_reader_id", "readers"),
    whole("sent_at", optional=True),
    words("leg_due_on", optional=True),
    words("courier"),
    words("signed_name"),
    words("signed_at"),
    whole("pieces_counted", optional=True),
    words("leg_remark"),
    whole("ended_at", optional=True),
    check("sent", "(sent_at IS NULL) = (leg_due_on IS NULL)"),
    check("ended", "ended_at IS NULL OR (sent_at IS NOT NULL AND signed_name <> '' AND pieces_counted IS NOT NULL)"),
)
Index("ux_circulation_legs_no", circulation_legs.c.circulation_id, circulation_legs.c.leg_no, unique=True)
# A folder is with one reader at a time.
Index(
    "ux_circulation_legs_open",
    circulation_legs.c.circulation_id,
    unique=True,
    sqlite_where=circulation_legs.c.sent_at.is_not(None) & circulation_legs.c.ended_at.is_(None),
)

leg_loans = folded(
    "leg_loans",
    whole("leg_id", "circulation_legs"),
    whole("loan_id", "loans", unique=True),
)
Index("ix_leg_loans_leg_id", leg_loans.c.leg_id)
