"""What was printed, and which labels are alive."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

prints = folded(
    "prints",
    words("serial", unique=True),
    words("form"),
    words("stock", optional=True),
    whole("level"),
    whole("pages"),
    whole("copies"),
    whole("pieces"),
    words("state"),
    words("failed", optional=True),
    whole("spoiled"),
    whole("operator", "users"),
    whole("started_at"),
    whole("closed_at", optional=True),
    check("closed", "(state = 'STARTED') = (closed_at IS NULL)"),
)

print_accounts = folded(
    "print_accounts",
    whole("print_id", "prints", unique=True),
    words("purpose"),
    whole("approver_id", "approvers", optional=True),
    words("given_to"),
    words("ended", optional=True),
    words("ended_on", optional=True),
    whole("ended_by", "users", optional=True),
    words("seen_by"),
    check("ended_whole", "(ended IS NULL) = (ended_on IS NULL) AND (ended IS NULL) = (ended_by IS NULL)"),
    check("ended_on", "date(ended_on) = ended_on"),
)

read_backs = folded(
    "read_backs",
    whole("print_id", "prints", unique=True),
    words("reading"),
    whole("read_at"),
    whole("read_by", "users"),
)

label_stocks = folded(
    "label_stocks",
    words("name", unique=True),
    words("feed"),
    whole("label_wide"),
    whole("label_tall"),
    whole("across"),
    whole("down"),
    whole("edge_left"),
    whole("edge_top"),
    whole("pitch_across"),
    whole("pitch_down"),
    whole("roll_gap"),
    whole("liner_wide", optional=True),
    whole("retired"),
    check("retired", "retired IN (0, 1)"),
)

labels = folded("labels", words("barcode"), whole("print_id", "prints"), whole("retired"))
Index("ix_labels_barcode", labels.c.barcode)
Index("ux_labels_alive", labels.c.barcode, unique=True, sqlite_where=labels.c.retired == 0)
