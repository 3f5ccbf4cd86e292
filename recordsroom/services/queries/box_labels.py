"""What the labels of boxes say (F-05)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.values import Barcode
from recordsroom.services.documents.box_label import BoxLabel
from recordsroom.services.queries.boxes import box, class_words
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, records

_BOX_LEVEL = (
    select(func.max(records.c.level))
    .select_from(carriers)
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.box_id == boxes.c.id)
    .scalar_subquery()
)
BOXES_TO_LABEL = select(boxes.c.id, _BOX_LEVEL.label("level")).where(boxes.c.id.in_(bindparam("ids", expanding=True)))


def box_label(sight: Sight, row: Any, marked: bool) -> BoxLabel:
    """The label of one box, with what it bears by its contents now (R-07)."""
    found = box(sight, row["id"])
    assert found is not None, "it was just found"
    bearing, key = found.bearing, found.key
    level = None if bearing.level is None else int(bearing.level)
    numbers = f"{found.first_no}–{found.last_no}" if found.first_no is not None else ""
    return BoxLabel(
        barcode=Barcode(found.barcode),
        box_no=found.box_no,
        class_words=class_words(key),
        numbers=numbers,
        location=closed_up(found.place or ""),
        mark=mark(level, bearing.scheme, bearing.secrecy_term) if marked else "",
        cells=(key.fonds_no or "", str(key.year or ""), key.retention or "", key.org_code or ""),
    )
