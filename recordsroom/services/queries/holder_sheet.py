"""What the lists of a count by holder say: who is asked, and what is charged to each (F-21, P-01)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.values import Barcode, Level, Scheme
from recordsroom.services.documents.holder_sheet import PER_PAGE, ChargedLine, HolderHead, HolderRow
from recordsroom.services.queries.count_holders import OUT_WITH_SOMEBODY, HolderAskedRow, holders_asked
from recordsroom.services.queries.counts import is_blind, session_of
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, count_holders, loans, records

_CHARGED = (
    select(
        loans.c.reader_id,
        loans.c.lent_at,
        loans.c.due_on,
        carriers.c.barcode,
        carriers.c.copy_no,
        carriers.c.pages,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
    )
    .select_from(count_holders)
    .join(loans, loans.c.reader_id == count_holders.c.holder_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(count_holders.c.session_id == bindparam("session"), *OUT_WITH_SOMEBODY)
    .order_by(loans.c.reader_id, records.c.reference_code, carriers.c.id)
)


def holder_sheet(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The lists of one count, held as the highest level on them and never below internal (R-43).

    A blind count prints names and empty lines: what is charged is told by nobody beforehand (R-105).
    """
    session = session_of(sight, of[0]) if of else None
    if session is None:
        return NOTHING
    found = [] if is_blind(session) else sight.connection.execute(_CHARGED, {"session": session.id}).all()
    charged: dict[int, list[Any]] = {}
    for row in found:
        charged.setdefault(row.reader_id, []).append(row)
    rows = tuple(
        line
        for holder in holders_asked(sight, session)
        for line in _sheet(sight, holder, charged.get(holder.reader, []), blind=is_blind(session))
    )
    return LabelRun(of[:1], rows, Level(max((row.level or 0 for row in found), default=0) or Level.INTERNAL))


def _sheet(sight: Sight, holder: HolderAskedRow, found: list[Any], *, blind: bool) -> Iterator[HolderRow]:
    """The pages of one holder, each with its head, the last filled up with lines to be written on."""
    lines = [_line(sight, number, row) for number, row in enumerate(found, 1)]
    room = PER_PAGE - 1
    sheets = max(1, -(-len(lines) // room))
    for sheet in range(sheets):
        some = lines[sheet * room : (sheet + 1) * room]
        name = f"{holder.name}（{holder.unit}）"
        yield HolderHead(name, Barcode(holder.card), None if blind else len(lines), sheet + 1, sheets)
        yield from some
        yield from [ChargedLine()] * (room - len(some))


def _line(sight: Sight, number: int, row: Any) -> ChargedLine:
    return ChargedLine(
        number=number,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title) or "",
        copy_no=row.copy_no or "",
        pages="" if row.pages is None else str(row.pages),
        mark=mark(row.level, Scheme(row.scheme), row.secrecy_term),
        lent_on=f"{sight.local(row.lent_at):%Y-%m-%d}",
        due_on=row.due_on,
        barcode=Barcode(row.barcode),
    )
