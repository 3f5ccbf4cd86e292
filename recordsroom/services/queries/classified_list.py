"""What the list of classified items says: each copy the room holds, up to what keeper and PC may know (F-11, R-124)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.documents.record_columns import RecordLine
from recordsroom.services.queries.exporting import retention_words
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, records

_CLASSIFIED = (
    select(
        records.c.reference_code,
        records.c.document_no,
        records.c.responsible_body,
        records.c.title,
        records.c.dated,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        records.c.secrecy_until,
        records.c.retention,
        carriers.c.pages,
        carriers.c.copy_no,
        boxes.c.box_no,
    )
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(boxes, boxes.c.id == carriers.c.box_id)
    .where(
        records.c.level.between(Level.MIMI.value, bindparam("highest")),
        carriers.c.custody != Custody.WITHDRAWN.value,
    )
    .order_by(records.c.reference_code, carriers.c.id)
)


def classified_list(sight: Sight) -> LabelRun:
    """The lines of the list, held as the highest level on it and never below internal (R-43).

    What is above the keeper's clearance or the PC has no line; from 机密 up a line does not tell the content.
    """
    found = sight.connection.execute(_CLASSIFIED, {"highest": int(sight.knows_up_to)}).all()
    rows = tuple(_line(sight, number, row) for number, row in enumerate(found, 1))
    return LabelRun((), rows, Level(max((row.level for row in found), default=Level.INTERNAL)))


def _line(sight: Sight, number: int, row: Any) -> RecordLine:
    def told(words: str | None) -> str:
        return sight.title(row.level, words) or ""

    return RecordLine(
        number=number,
        reference_code=row.reference_code,
        document_no=told(row.document_no),
        author=told(row.responsible_body),
        title=told(row.title),
        date=row.dated or "",
        mark=mark(row.level, Scheme(row.scheme), row.secrecy_term),
        pages="" if row.pages is None else str(row.pages),
        retention=retention_words(row.retention) or "",
        copy_no=row.copy_no or "",
        until=row.secrecy_until or "",
        box_no=row.box_no or "",
    )
