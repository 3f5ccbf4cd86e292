"""The inner item list 卷内文件目录 of a file: number, document number, responsible body, title, date (F-08)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from recordsroom.domain.values import Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, records


@dataclass(frozen=True, slots=True, repr=False)
class InnerRow:
    """One inner item; what lists hide is hidden here too, whatever was opened of the file."""

    id: int
    number: int
    reference_code: str
    document_no: str | None
    responsible_body: str | None
    title: str | None
    stub: bool
    dated: str | None
    dated_uncertain: bool
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    loose: bool
    """Whether it has carriers of its own beside the volume."""
    page_no: str | None
    bound_pages: int | None


_LOOSE = select(func.count()).select_from(carriers).where(carriers.c.record_id == records.c.id).scalar_subquery()
_INNER = (
    select(records, _LOOSE.label("loose"))
    .where(records.c.parent_id == bindparam("file"))
    .order_by(records.c.item_no, records.c.id)
)


def inner_items(sight: Sight, file: int) -> tuple[InnerRow, ...]:
    """The inner items of a file in their order."""
    if not sight.sees_holdings:
        return ()
    rows = []
    for row in sight.connection.execute(_INNER, {"file": file}):
        hidden = row.level in sight.hidden_levels
        rows.append(
            InnerRow(
                id=row.id,
                number=row.item_no or 0,
                reference_code=row.reference_code,
                document_no=None if hidden else row.document_no,
                responsible_body=None if hidden else row.responsible_body,
                title=sight.title(row.level, row.title),
                stub=row.title is None,
                dated=row.dated,
                dated_uncertain=bool(row.dated_uncertain),
                level=None if row.level is None else Level(row.level),
                scheme=Scheme(row.scheme),
                secrecy_term=row.secrecy_term,
                loose=row.loose > 0,
                page_no=row.page_no,
                bound_pages=row.bound_pages,
            )
        )
    return tuple(rows)
