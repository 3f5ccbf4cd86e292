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

labels = folded("labels", words("barcode"), whole("print_id", "prints"), whole("retired"))
Index("ix_labels_barcode", labels.c.barcode)
Index("ux_labels_alive", labels.c.barcode, unique=True, sqlite_where=labels.c.retired == 0)
