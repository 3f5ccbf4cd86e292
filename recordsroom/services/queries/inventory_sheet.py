"""What the count sheets of shelves say: all that stands there and all that belongs there, in walk order (F-21a)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import and_, bindparam, or_, select

from recordsroom.domain.values import Barcode, Custody, Level, Scheme
from recordsroom.services.documents.inventory_sheet import PER_PAGE, CountLine, SheetRow, ShelfHead
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.printing import SLICE, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvals, boxes, carriers, loans, records, storage_locations

_IDS: Any = bindparam("ids", expanding=True)
_SHELVES = (
    select(storage_locations.c.id, storage_locations.c.name, storage_locations.c.barcode)
    .where(storage_locations.c.id.in_(_IDS))
    .order_by(storage_locations.c.walk_order)
)
_THERE = or_(
    carriers.c.location_id.in_(_IDS),
    and_(carriers.c.location_id.is_(None), carriers.c.home_id.in_(_IDS)),
)
_LINES = (
    select(
        carriers.c.location_id,
        carriers.c.home_id,
        carriers.c.barcode,
        carriers.c.copy_no,
        carriers.c.pages,
        carriers.c.custody,
        carriers.c.box_id,
        boxes.c.box_no,
        boxes.c.barcode.label("box_barcode"),
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        approvals.c.form_no,
    )
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(boxes, boxes.c.id == carriers.c.box_id)
    .outerjoin(loans, and_(loans.c.carrier_id == carriers.c.id, loans.c.checked_at.is_(None)))
    .outerjoin(approvals, approvals.c.id == loans.c.approval_id)
    .where(_THERE, carriers.c.custody != Custody.WITHDRAWN.value)
    .order_by(boxes.c.box_no.is_not(None), boxes.c.box_no, records.c.reference_code, carriers.c.id)
)
_STATES = {
    Custody.ACCESSIONED.value: Phrase(zh="未上架", en="not shelved"),
    Custody.SHELVED.value: Phrase(zh="在架", en="shelved"),
    Custody.ON_LOAN.value: Phrase(zh="在借", en="on loan"),
    Custody.IN_READING_ROOM.value: Phrase(zh="在阅", en="read here"),
    Custody.FETCHED.value: Phrase(zh="内部调卷", en="worked on"),
    Custody.RETURNED_UNCHECKED.value: Phrase(zh="归还待核", en="to be checked"),
    Custody.RETURNED_CHECKED.value: Phrase(zh="待归架", en="to be carried home"),
    Custody.IN_CASE.value: Phrase(zh="周转箱内", en="in a case"),
    Custody.SET_ASIDE.value: Phrase(zh="待销毁", en="set aside"),
    Custody.UNDER_TREATMENT.value: Phrase(zh="修复中", en="being mended"),
}


def inventory_sheet(sight: Sight, places: tuple[int, ...]) -> LabelRun:
    """The sheets of these shelves, held as the highest level on them and never below internal (R-43).

    A title is told as lists tell it; what is out names the slip by which it went and nobody's name (R-124).
    """
    shelves = [row for part in _parts(places) for row in sight.connection.execute(_SHELVES, {"ids": part}).all()]
    found = [row for part in _parts(places) for row in sight.connection.execute(_LINES, {"ids": part}).all()]
    there: dict[int, list[Any]] = {}
    for row in found:
        there.setdefault(row.location_id or row.home_id, []).append(row)
    rows = tuple(line for shelf in shelves for line in _sheet(sight, shelf, there.get(shelf.id, [])))
    return LabelRun(places, rows, Level(max((row.level or 0 for row in found), default=0) or Level.INTERNAL))


def _parts(places: Sequence[int]) -> Iterator[list[int]]:
    for first in range(0, len(places), SLICE):
        yield list(places[first : first + SLICE])


def _sheet(sight: Sight, shelf: Any, found: list[Any]) -> Iterator[SheetRow]:
    """The pages of one shelf, each with its head, the last filled up with lines to be written on."""
    lines = list(_lines(sight, found))
    room = PER_PAGE - 1
    sheets = max(1, -(-len(lines) // room))
    out = sum(row.location_id is None for row in found)
    name, barcode = closed_up(shelf.name), Barcode(shelf.barcode)
    for sheet in range(sheets):
        yield ShelfHead(name, barcode, len(found) - out, out, sheet + 1, sheets)
        some = lines[sheet * room : (sheet + 1) * room]
        yield from some
        yield from [CountLine()] * (room - len(some))


def _lines(sight: Sight, found: list[Any]) -> Iterator[CountLine]:
    number = 0
    for box_id, group in groupby(found, key=lambda row: row.box_id):
        inside = list(group)
        if box_id is not None:
            number += 1
            yield _box(number, inside)
        for row in inside:
            number += 1
            yield _carrier(sight, number, row, inside=box_id is not None)


def _box(number: int, inside: list[Any]) -> CountLine:
    first = inside[0]
    there = sum(row.location_id is not None for row in inside)
    return CountLine(
        number=number,
        reference_code=f"盒 {first.box_no}",
        state=Phrase(zh=f"盒内应有 {there} 件", en=f"{there} pieces inside"),
        barcode=Barcode(first.box_barcode),
    )


def _carrier(sight: Sight, number: int, row: Any, *, inside: bool) -> CountLine:
    state = _STATES.get(row.custody, "")
    if row.form_no and isinstance(state, Phrase):
        state = Phrase(zh=f"{state.zh} {row.form_no}", en=f"{state.en} {row.form_no}")
    return CountLine(
        number=number,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title) or "",
        copy_no=row.copy_no or "",
        pages="" if row.pages is None else str(row.pages),
        mark=mark(row.level, Scheme(row.scheme), row.secrecy_term),
        state=state,
        barcode=Barcode(row.barcode),
        inside=inside,
    )
