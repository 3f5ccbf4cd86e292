"""Foreign barcodes and what bears them."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

aliases = folded(
    "aliases",
    words("alias", unique=True),
    whole("carrier_id", "carriers", optional=True),
    whole("box_id", "boxes", optional=True),
    whole("reader_id", "readers", optional=True),
    check("alias", "length(alias) BETWEEN 4 AND 32"),
    check("bearer", "(carrier_id IS NOT NULL) + (box_id IS NOT NULL) + (reader_id IS NOT NULL) = 1"),
)
Index("ix_aliases_carrier_id", aliases.c.carrier_id)
