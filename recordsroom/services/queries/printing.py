"""Questions about printing: what a run of labels says, what still waits for a label, and the print register G-30."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, func, select
from sqlalchemy.sql.elements import ColumnElement

from recordsroom.domain.keepers import Duty
from recordsroom.domain.label_lines import LabelChoice
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.box_labels import BOXES_TO_LABEL, box_label
from recordsroom.services.queries.campaign import bare_in_shelf_order
from recordsroom.services.queries.copy_stamps import COPIES_TO_STAMP, copy_stamp
from recordsroom.services.queries.filing_stamps import ITEMS_TO_STAMP, filing_stamp
from recordsroom.services.queries.label_lines import lines_chosen, worn
from recordsroom.services.queries.label_rows import (
    LabelRow,
    carrier_label,
    case_label,
    emergency_sheet,
    location_label,
    medium_label,
    person_card,
    seat_label,
)
from recordsroom.services.queries.out_cards import OUT_CARDS, out_card
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    boxes,
    carriers,
    equipment,
    labels,
    late_sheets,
    readers,
    records,
    seats,
    sheet_forms,
    storage_locations,
    transport_cases,
)

SLICE = 500
"""So many subjects are looked up by one statement."""


@dataclass(frozen=True, slots=True, repr=False)
class LabelRun:
    """A run of labels in the order of printing; `subjects` are those that are still there."""

    subjects: tuple[int, ...]
    rows: tuple[LabelRow, ...]
    level: Level
    """The highest of them: as such the printed sheets are kept (R-89)."""
    lines: LabelChoice | None = None
    """Which lines the room has its labels bear; None where that cannot be chosen."""


NOTHING = LabelRun((), (), Level.PUBLIC)


@dataclass(frozen=True, slots=True)
class Unlabelled:
    """How many carriers, boxes, places, readers and transport cases have no label that counts."""

    carriers: int = 0
    boxes: int = 0
    places: int = 0
    readers: int = 0
    cases: int = 0

    @property
    def numbers(self) -> tuple[int, int, int, int, int]:
        """The numbers in the order of the forms: label of carrier, box, place; person card; label of a case."""
        return self.carriers, self.boxes, self.places, self.readers, self.cases


_home = storage_locations.alias("home")
_above = storage_locations.alias("above")
_top = storage_locations.alias("top")
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_CARRIERS = (
    select(
        carriers.c.id,
        carriers.c.barcode,
        carriers.c.copy_no,
        records.c.reference_code,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        _home.c.name.label("home"),
    )
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(_home, _home.c.id == carriers.c.home_id)
    .where(carriers.c.id.in_(_IDS))
)
EVERY_PLACE = (
    select(
        storage_locations.c.id,
        storage_locations.c.barcode,
        storage_locations.c.name,
        storage_locations.c.kind,
        storage_locations.c.max_level,
        _above.c.name.label("above"),
        _above.c.kind.label("above_kind"),
        _top.c.name.label("top"),
    )
    .outerjoin(_above, _above.c.id == storage_locations.c.parent_id)
    .outerjoin(_top, _top.c.id == _above.c.parent_id)
)
"""Every place with what its label says; questions narrow it down."""
_PLACES = EVERY_PLACE.where(storage_locations.c.id.in_(_IDS))
_READERS = select(readers.c.id, readers.c.barcode, readers.c.name, readers.c.unit).where(readers.c.id.in_(_IDS))

_LATE_SHEETS = (
    select(late_sheets.c.id, late_sheets.c.barcode, sheet_forms.c.sheet_form)
    .outerjoin(sheet_forms, sheet_forms.c.sheet_id == late_sheets.c.id)
    .where(late_sheets.c.id.in_(_IDS), late_sheets.c.barcode.is_not(None))
)

_CASES = select(transport_cases).where(transport_cases.c.id.in_(_IDS))
_SEATS = select(seats).where(seats.c.id.in_(_IDS))

_EQUIPMENT = select(equipment).where(equipment.c.id.in_(_IDS))

_ALIVE = select(labels.c.barcode).where(labels.c.retired == 0)
_BARE_CARRIERS = (carriers.c.labelled == 0) & (carriers.c.custody != Custody.WITHDRAWN.value)
_BARE_BOXES = boxes.c.labelled == 0
_BARE_PLACES = storage_locations.c.barcode.not_in(_ALIVE)
_BARE_CASES = transport_cases.c.labelled == 0
_BARE_READERS = (
    readers.c.barcode.not_in(_ALIVE)
    & (readers.c.stopped == 0)
    # A temporary reader is served at once; a card is printed only where somebody asks for it (P-16).
    & (func.coalesce(readers.c.kind, "") != ReaderKind.TEMPORARY.value)
)


def _first(column: Any, bare: ColumnElement[bool], order: ColumnElement[Any]) -> Select[int]:
    return select(column).where(bare).order_by(order).limit(bindparam("most"))


_WAITING: dict[str, Select[int]] = {
    # The newest import is what is being worked on; within the run, labels keep the order of the list.
    "carrier_label": _first(carriers.c.id, _BARE_CARRIERS, carriers.c.id.desc()),
    "box_label": _first(boxes.c.id, _BARE_BOXES, boxes.c.id.desc()),
    "location_label": _first(storage_locations.c.id, _BARE_PLACES, storage_locations.c.walk_order),
    "person_card": _first(readers.c.id, _BARE_READERS, readers.c.id),
    "case_label": _first(transport_cases.c.id, _BARE_CASES, transport_cases.c.id),
}
_COUNTS = tuple(
    select(func.count()).where(bare).select_from(table)
    for table, bare in (
        (carriers, _BARE_CARRIERS),
        (boxes, _BARE_BOXES),
        (storage_locations, _BARE_PLACES),
        (readers, _BARE_READERS),
        (transport_cases, _BARE_CASES),
    )
)


def label_rows(sight: Sight, form: str, subjects: Sequence[int], marked: bool = True) -> LabelRun:
    """What the labels of these subjects say; without `marked` no label shows a level.

    A subject that is not there any more, as after an import was taken back, is left out.
    """
    if Duty.PRINT not in sight.keeper.duties or not sight.sees_holdings:
        return NOTHING
    ask, make = _FORMS[form]
    found = {row["id"]: row for row in _sliced(sight, ask, subjects)}
    rows = [found[key] for key in subjects if key in found]
    lines = lines_chosen(sight, form)
    return LabelRun(
        subjects=tuple(row["id"] for row in rows),
        rows=tuple(worn(sight, make(sight, row, marked), lines) for row in rows),
        level=Level(max((row.get("level") or 0 for row in rows), default=0)),
        lines=lines,
    )


def unlabelled_rows(sight: Sight, form: str, most: int, marked: bool = True, by_shelf: bool = False) -> LabelRun:
    """At most so many labels of what has none yet: the newest carriers, the first places of the walk, new readers.

    With `by_shelf` carriers come as they stand, and as lists claim that they stand (P-03).
    """
    if Duty.PRINT not in sight.keeper.duties:
        return NOTHING
    if by_shelf and form == "carrier_label":
        return label_rows(sight, form, bare_in_shelf_order(sight, most), marked)
    found = list(sight.connection.execute(_WAITING[form], {"most": most}).scalars())
    return label_rows(sight, form, sorted(found) if form in {"carrier_label", "box_label"} else found, marked)


def unlabelled(sight: Sight) -> Unlabelled:
    """How much waits for its label."""
    if not sight.sees_holdings:
        return Unlabelled()
    return Unlabelled(*(int(sight.connection.scalar(count) or 0) for count in _COUNTS))


def _sliced(sight: Sight, statement: Select[Any], keys: Sequence[int]) -> Iterator[Any]:
    for first in range(0, len(keys), SLICE):
        yield from sight.connection.execute(statement, {"ids": list(keys[first : first + SLICE])}).mappings()


_FORMS: dict[str, tuple[Select[Any], Callable[[Sight, Any, bool], LabelRow]]] = {
    "carrier_label": (_CARRIERS, carrier_label),
    "box_label": (BOXES_TO_LABEL, box_label),
    "location_label": (_PLACES, location_label),
    "person_card": (_READERS, person_card),
    "case_label": (_CASES, case_label),
    "seat_label": (_SEATS, seat_label),
    "medium_label": (_EQUIPMENT, medium_label),
    "device_label": (_EQUIPMENT, medium_label),
    "emergency_sheet": (_LATE_SHEETS, emergency_sheet),
    "out_card": (OUT_CARDS, out_card),
    "filing_stamp": (ITEMS_TO_STAMP, filing_stamp),
    "copy_stamp": (COPIES_TO_STAMP, copy_stamp),
}
