"""What the filing stamps of items say (F-04)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.values import RecordKind
from recordsroom.services.documents.filing_stamp import FilingStamp
from recordsroom.services.queries.exporting import retention_words
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, records

_UNCHECKED = "待核"
_PAGES = select(func.min(carriers.c.pages)).where(carriers.c.record_id == records.c.id).scalar_subquery()
ITEMS_TO_STAMP = select(
    records.c.id,
    records.c.fonds_no,
    records.c.year,
    records.c.item_no,
    records.c.reference_code,
    records.c.org_code,
    records.c.retention,
    records.c.level,
    func.coalesce(_PAGES, records.c.bound_pages).label("pages"),
).where(
    records.c.id.in_(bindparam("ids", expanding=True)),
    records.c.kind == RecordKind.ITEM.value,
    records.c.parent_id.is_(None),
    records.c.pending.is_(None),
)


def filing_stamp(_sight: Sight, row: Any, _marked: bool) -> FilingStamp:
    """The stamp of one item; its number is written as its code has it, noughts in front too."""
    return FilingStamp(
        fonds_no=row["fonds_no"] or "",
        year=str(row["year"] or ""),
        item_no=row["reference_code"].rpartition("-")[2],
        organ=row["org_code"] or "",
        retention=retention_words(row["retention"]) or _UNCHECKED,
        pages=_UNCHECKED if row["pages"] is None else str(row["pages"]),
    )
