"""Storage media and devices, and who had them for use or repair (F-29, G-28, G-29)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import BARCODE, check, folded, whole, words

equipment = folded(
    "equipment",
    words("barcode", unique=True),
    words("equipment_no", unique=True),
    words("sort"),
    words("make"),
    words("capacity"),
    whole("max_level"),
    words("custodian"),
    words("kept_at"),
    words("in_use_since"),
    whole("labelled"),
    words("state"),
    words("retired_on", optional=True),
    words("disposal"),
    words("seen_by"),
    check("barcode", BARCODE),
    check("max_level", "max_level BETWEEN 0 AND 4"),
    check("retired", "(retired_on IS NULL) = (state = 'IN_USE')"),
)

equipment_uses = folded(
    "equipment_uses",
    whole("equipment_id", "equipment"),
    words("use_kind"),
    words("begun_on"),
    words("taken_by"),
    words("purpose"),
    words("machine"),
    words("allowed_by"),
    words("given_back_on", optional=True),
)
# Nobody has it twice.
Index(
    "ux_equipment_uses_open",
    equipment_uses.c.equipment_id,
    unique=True,
    sqlite_where=equipment_uses.c.given_back_on.is_(None),
)
