"""What the lists of a count by holder say: who is asked, and what is charged to each (F-21, P-01)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, literal, select

from recordsroom.domain.counting import CountSession
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.values import Barcode, Level, Scheme
from recordsroom.services.count_charges import claims_of, equipment_out
from recordsroom.services.documents.holder_sheet import PER_PAGE, ChargedLine, HolderHead, HolderRow
from recordsroom.services.documents.medium_label import SORTS
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.count_holders import OUT_WITH_SOMEBODY, HolderAskedRow, holders_asked
from recordsroom.services.queries.counts import is_blind, session_of
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.tables import carriers, count_holders, equipment, equipment_uses, loans, records

_THING = (
    carriers.c.barcode,
    carriers.c.copy_no,
    carriers.c.pages,
    records.c.reference_code,
    records.c.title,
    records.c.level,
    records.c.scheme,
    records.c.secrecy_term,
)
_LENT = (
    select(loans.c.reader_id, loans.c.lent_at, loans.c.due_on, *_THING)
    .select_from(count_holders)
    .join(loans, loans.c.reader_id == count_holders.c.holder_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(count_holders.c.session_id == bindparam("session"), *OUT_WITH_SOMEBODY)
    .order_by(loans.c.reader_id, records.c.reference_code, carriers.c.id)
)
_CLAIMED = (
    select(carriers.c.id, literal(None).label("lent_at"), literal("").label("due_on"), *_THING)
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.id.in_(bindparam("keys", expanding=True)))
    .order_by(records.c.reference_code, carriers.c.id)
)
_EQUIPMENT = (
    select(equipment, equipment_uses.c.begun_on)
    .join(equipment_uses, equipment_uses.c.equipment_id == equipment.c.id)
    .where(equipment_uses.c.given_back_on.is_(None), equipment.c.id.in_(bindparam("keys", expanding=True)))
    .order_by(equipment.c.equipment_no)
)
BY_LIST = Phrase("原账", "by list")
"""What the imported list alone says is with somebody has no day on which it was lent (P-03)."""


def holder_sheet(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The lists of one count, held as the highest level on them and never below internal (R-43).

    A blind count prints names and empty lines: what is charged is told by nobody beforehand (R-105).
    """
    session = session_of(sight, of[0]) if of else None
    if session is None:
        return NOTHING
    asked, charged, levels = holders_asked(sight, session), dict[int, list[ChargedLine]](), list[int]()
    if not is_blind(session):
        for reader, level, line in _charged(sight, session, {one.reader for one in asked}):
            charged.setdefault(reader, []).append(line)
            levels.append(level or 0)
    rows = tuple(
        line for holder in asked for line in _sheet(holder, charged.get(holder.reader, []), blind=is_blind(session))
    )
    return LabelRun(of[:1], rows, Level(max(levels, default=0) or Level.INTERNAL))


def _charged(
    sight: Sight, session: CountSession, readers: Collection[int]
) -> Iterator[tuple[int, int | None, ChargedLine]]:
    """Each line with its reader and its level: what was lent, what a list says, then media and devices."""
    for row in sight.connection.execute(_LENT, {"session": session.id}):
        yield row.reader_id, row.level, _line(sight, row)
    claimed, taken = (
        {thing: first for thing, (first, *_others) in claims.within(readers)}
        for claims in (claims_of(cursor_of(sight)), equipment_out(cursor_of(sight)))
    )
    for row in sight.connection.execute(_CLAIMED, {"keys": list(claimed)}):
        yield claimed[row.id], row.level, _line(sight, row)
    for row in sight.connection.execute(_EQUIPMENT, {"keys": list(taken)}):
        yield taken[row.id], row.max_level, _of_equipment(row)


def _sheet(holder: HolderAskedRow, charged: list[ChargedLine], *, blind: bool) -> Iterator[HolderRow]:
    """The pages of one holder, each with its head, the last filled up with lines to be written on."""
    lines = [replace(line, number=number) for number, line in enumerate(charged, 1)]
    room = PER_PAGE - 1
    sheets = max(1, -(-len(lines) // room))
    for sheet in range(sheets):
        some = lines[sheet * room : (sheet + 1) * room]
        name = f"{holder.name}（{holder.unit}）"
        yield HolderHead(name, Barcode(holder.card), None if blind else len(lines), sheet + 1, sheets)
        yield from some
        yield from [ChargedLine()] * (room - len(some))


def _line(sight: Sight, row: Any) -> ChargedLine:
    return ChargedLine(
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title) or "",
        copy_no=row.copy_no or "",
        pages="" if row.pages is None else str(row.pages),
        mark=mark(row.level, Scheme(row.scheme), row.secrecy_term),
        lent_on=BY_LIST if row.lent_at is None else f"{sight.local(row.lent_at):%Y-%m-%d}",
        due_on=row.due_on,
        barcode=Barcode(row.barcode),
    )


def _of_equipment(row: Any) -> ChargedLine:
    return ChargedLine(
        reference_code=row.equipment_no,
        title=SORTS[EquipmentSort(row.sort)],
        mark=mark(row.max_level, Scheme.NONE, None),
        lent_on=row.begun_on,
        barcode=Barcode(row.barcode),
    )
