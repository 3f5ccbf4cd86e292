"""What the count sheets of shelves say: all that stands there and all that belongs there, in walk order (F-21a)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import and_, bindparam, or_, select

from recordsroom.domain.count_held import HELD
from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.values import Barcode, Custody, Level, Scheme
from recordsroom.services.documents.inventory_sheet import PER_PAGE, CountLine, SheetRow, ShelfHead
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.counts import is_blind, session_of
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.printing import NOTHING, SLICE, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvals, boxes, carriers, count_shelves, loans, records, storage_locations

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
        carriers.c.id,
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
_LEFT = (
    select(count_shelves.c.location_id)
    .join(storage_locations, storage_locations.c.id == count_shelves.c.location_id)
    .where(count_shelves.c.session_id == bindparam("session"), count_shelves.c.done_at.is_(None))
    .order_by(storage_locations.c.walk_order)
)
_OF_RECORDS = "SELECT c.id FROM carriers c JOIN records r ON r.id = c.record_id WHERE "
_WANTED = {
    ScopeKind.SAMPLE: "SELECT carrier_id FROM count_picks WHERE session_id = :session",
    ScopeKind.SERIES: f"{_OF_RECORDS}r.series_id = :value",
    ScopeKind.LEVEL: f"{_OF_RECORDS}r.level = :value",
    ScopeKind.FONDS: f"{_OF_RECORDS}r.fonds_no = (SELECT of_fonds FROM count_fonds WHERE session_id = :session)",
}
"""What belongs to a count that leaves other things on its shelves; of a sample what was drawn."""
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


def sheets_of(count: int) -> tuple[int, ...]:
    """What is asked for where the sheets of a count are wanted, and not those of shelves by their numbers."""
    return (-count,)


def inventory_sheet(sight: Sight, places: tuple[int, ...]) -> LabelRun:
    """The sheets of these shelves, held as the highest level on them and never below internal (R-43).

    A title is told as lists tell it; what is out names the slip by which it went and nobody's name (R-124).
    """
    if len(places) == 1 and places[0] < 0:
        return _of_count(sight, -places[0], places)
    return _of_places(sight, places, places)


def _of_count(sight: Sight, count: int, asked: tuple[int, ...]) -> LabelRun:
    """The shelves of a count that are not done yet, with what belongs to it; a blind one tells nothing (R-105)."""
    session = session_of(sight, count)
    if session is None or session.scope_kind in HELD:
        return NOTHING
    left = sight.connection.execute(_LEFT, {"session": count}).scalars()
    wanted = _WANTED.get(session.scope_kind)
    values = {"session": count, "value": session.scope_value}
    only = None if wanted is None else set(sight.connection.exec_driver_sql(wanted, values).scalars())
    return _of_places(sight, tuple(left), asked, only=only, blind=is_blind(session))


def _of_places(
    sight: Sight,
    places: tuple[int, ...],
    asked: tuple[int, ...],
    *,
    only: Collection[int] | None = None,
    blind: bool = False,
) -> LabelRun:
    shelves = [row for part in _parts(places) for row in sight.connection.execute(_SHELVES, {"ids": part}).all()]
    parts = [] if blind else _parts(places)
    rows_there = [row for part in parts for row in sight.connection.execute(_LINES, {"ids": part}).all()]
    found = [row for row in rows_there if only is None or row.id in only]
    there: dict[int, list[Any]] = {}
    for row in found:
        there.setdefault(row.location_id or row.home_id, []).append(row)
    rows = tuple(
        line
        for shelf in shelves
        for line in _sheet(sight, shelf, there.get(shelf.id, []), part=only is not None, blind=blind)
    )
    return LabelRun(asked, rows, Level(max((row.level or 0 for row in found), default=0) or Level.INTERNAL))


def _parts(places: Sequence[int]) -> Iterator[list[int]]:
    for first in range(0, len(places), SLICE):
        yield list(places[first : first + SLICE])


def _sheet(sight: Sight, shelf: Any, found: list[Any], *, part: bool, blind: bool) -> Iterator[SheetRow]:
    """The pages of one shelf, each with its head, the last filled up with lines to be written on."""
    lines = list(_lines(sight, found, part=part))
    room = PER_PAGE - 1
    sheets = max(1, -(-len(lines) // room))
    out = sum(row.location_id is None for row in found)
    name, barcode = closed_up(shelf.name), Barcode(shelf.barcode)
    for sheet in range(sheets):
        expected = None if blind else len(found) - out
        yield ShelfHead(name, barcode, expected, None if blind else out, sheet + 1, sheets)
        some = lines[sheet * room : (sheet + 1) * room]
        yield from some
        yield from [CountLine()] * (room - len(some))


def _lines(sight: Sight, found: list[Any], *, part: bool) -> Iterator[CountLine]:
    number = 0
    for box_id, group in groupby(found, key=lambda row: row.box_id):
        inside = list(group)
        if box_id is not None:
            number += 1
            yield _box(number, inside, part=part)
        for row in inside:
            number += 1
            yield _carrier(sight, number, row, inside=box_id is not None)


def _box(number: int, inside: list[Any], *, part: bool) -> CountLine:
    first = inside[0]
    there = sum(row.location_id is not None for row in inside)
    # What else lies in the box is no part of such a count.
    some = Phrase(zh=f"点其中 {there} 件", en=f"{there} of them")
    return CountLine(
        number=number,
        reference_code=f"盒 {first.box_no}",
        # What else lies in the box is no part of the count.
        state=some if part else Phrase(zh=f"盒内应有 {there} 件", en=f"{there} pieces inside"),
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
