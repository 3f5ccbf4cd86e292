"""Find anything: records, boxes, people, units and places by code, number, name, sound or label."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from itertools import islice
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select

from recordsroom.domain.keepers import Duty
from recordsroom.services.pinyin import found_by
from recordsroom.services.queries.former_units import background
from recordsroom.services.queries.named_places import label_in, rows_named
from recordsroom.services.sight import Sight
from recordsroom.storage.search import ids_of, question
from recordsroom.storage.tables import approvers, boxes, readers, records, storage_locations, units

MOST = 5
"""So many of each kind; who needs more looks on its page."""


@unique
class Kind(StrEnum):
    """What was found."""

    RECORDS = "RECORDS"
    """The search itself, among all records."""
    RECORD = "RECORD"
    BOX = "BOX"
    READER = "READER"
    APPROVER = "APPROVER"
    UNIT = "UNIT"
    PLACE = "PLACE"
    COMMAND = "COMMAND"
    """A page or an act of the program; the screen knows them."""


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """One thing that was found; for records it is the search itself."""

    kind: Kind
    id: int
    words: str
    note: str
    exact: bool = False
    """Whether its very label was typed."""
    argument: object = None
    """What leads there, where an id does not: digits of a label, the page and what it is told."""


_READERS = select(readers.c.id, readers.c.name, readers.c.unit, readers.c.barcode).order_by(
    readers.c.stopped, readers.c.name, readers.c.id
)
_APPROVERS = select(approvers.c.id, approvers.c.name, approvers.c.post).order_by(approvers.c.name, approvers.c.id)
_SUCCESSORS = units.alias("successors")
_UNITS = (
    select(units.c.id, units.c.name, units.c.until, _SUCCESSORS.c.name.label("successor"))
    .outerjoin(_SUCCESSORS, _SUCCESSORS.c.id == units.c.successor_id)
    .order_by(units.c.until.is_not(None), units.c.name, units.c.id)
)
"""Those that stand first; one that ended is still asked for by its old name (P-20)."""
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_RECORDS = (
    select(records.c.id, records.c.reference_code, records.c.title, records.c.level)
    .where(records.c.id.in_(_IDS))
    .order_by(records.c.reference_code)
)
_BOXES = (
    select(boxes.c.id, boxes.c.box_no, boxes.c.barcode, storage_locations.c.name.label("place"))
    .outerjoin(storage_locations, storage_locations.c.id == boxes.c.location_id)
    .where((boxes.c.barcode == bindparam("label")) | (func.ltrim(boxes.c.box_no, "0") == bindparam("number")))
    .order_by(boxes.c.id)
    .limit(MOST)
)


def find_anything(sight: Sight, typed: str) -> tuple[Found, ...]:
    """What the typed words may mean: what bears that label first, then the search among records, people, places."""
    wanted = typed.strip()
    if not wanted or not sight.sees_holdings:
        return ()
    found = [*_records(sight, wanted), *_boxes(sight, wanted), *_people(sight, wanted), *_places(sight, wanted)]
    exact = [one for one in found if one.exact]
    others = [one for one in found if not one.exact]
    return (*exact, Found(Kind.RECORDS, 0, wanted, ""), *others)


def _records(sight: Sight, wanted: str) -> list[Found]:
    """The first of those that the search finds, by code; titles as far as lists may show them."""
    asked = question(wanted, None, sight.unknown_levels, background=background(sight))
    ids = ids_of(sight.connection, asked, most=MOST) if asked is not None and not asked.everything else []
    rows = sight.connection.execute(_RECORDS, {"ids": ids}).all() if ids else ()
    exact = asked is not None and asked.label is not None
    return [
        Found(Kind.RECORD, row.id, row.reference_code, sight.title(row.level, row.title) or "", exact) for row in rows
    ]


def _boxes(sight: Sight, wanted: str) -> list[Found]:
    label, number = label_in(wanted), wanted.lstrip("0")
    if not (label or number.isdecimal()):
        return []
    asked = {"label": label, "number": number}
    rows = sight.connection.execute(_BOXES, asked).all()
    return [Found(Kind.BOX, row.id, row.box_no, row.place or "", row.barcode == label, row.barcode) for row in rows]


def _people(sight: Sight, wanted: str) -> list[Found]:
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return []
    label = label_in(wanted)
    known = sight.connection.execute(_READERS).all()
    told = [row for row in known if row.barcode == label or found_by(row.name, wanted)][:MOST]
    leaders = [row for row in sight.connection.execute(_APPROVERS).all() if found_by(row.name, wanted)][:MOST]
    known_units = sight.connection.execute(_UNITS).all()
    in_units = [row for row in known_units if found_by(row.name, wanted)][:MOST]
    return [
        *(Found(Kind.READER, row.id, row.name, row.unit, row.barcode == label) for row in told),
        *(Found(Kind.APPROVER, row.id, row.name, row.post) for row in leaders),
        *(Found(Kind.UNIT, row.id, row.name, _became(row)) for row in in_units),
    ]


def _became(unit: Any) -> str:
    """What a unit that ended is today: its last day, and which unit took over."""
    return " → ".join(part for part in (unit.until, unit.successor) if part)


def _places(sight: Sight, wanted: str) -> list[Found]:
    if Duty.KEEP_SHELVES not in sight.keeper.duties:
        return []
    label = label_in(wanted)
    told = islice(rows_named(sight, wanted), MOST)
    return [Found(Kind.PLACE, row.id, row.name, row.code, row.barcode == label) for row in told]
