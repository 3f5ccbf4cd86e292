"""Find anything: people and places by name, sound or label, beside the records that the holdings page searches."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from sqlalchemy import select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import BadBarcode, Barcode
from recordsroom.services.pinyin import found_by
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvers, readers, storage_locations

MOST = 5
"""So many of each kind; who needs more looks on its page."""


@unique
class Kind(StrEnum):
    """What was found."""

    RECORDS = "RECORDS"
    READER = "READER"
    APPROVER = "APPROVER"
    PLACE = "PLACE"


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """One thing that was found; for records it is the search itself."""

    kind: Kind
    id: int
    words: str
    note: str
    exact: bool = False
    """Whether its very label was typed."""


_READERS = select(readers.c.id, readers.c.name, readers.c.unit, readers.c.barcode).order_by(
    readers.c.stopped, readers.c.name, readers.c.id
)
_APPROVERS = select(approvers.c.id, approvers.c.name, approvers.c.post).order_by(approvers.c.name, approvers.c.id)
_PLACES = select(
    storage_locations.c.id, storage_locations.c.name, storage_locations.c.code, storage_locations.c.barcode
).order_by(storage_locations.c.walk_order)


def find_anything(sight: Sight, typed: str) -> tuple[Found, ...]:
    """What the typed words may mean: what bears that label first, then the search among records, people, places."""
    wanted = typed.strip()
    if not wanted or not sight.sees_holdings:
        return ()
    found = [*_people(sight, wanted), *_places(sight, wanted)]
    exact = [one for one in found if one.exact]
    others = [one for one in found if not one.exact]
    return (*exact, Found(Kind.RECORDS, 0, wanted, ""), *others)


def _people(sight: Sight, wanted: str) -> list[Found]:
    if Duty.KEEP_PEOPLE not in sight.keeper.duties:
        return []
    label = _label(wanted)
    known = sight.connection.execute(_READERS).all()
    told = [row for row in known if row.barcode == label or found_by(row.name, wanted)][:MOST]
    leaders = [row for row in sight.connection.execute(_APPROVERS).all() if found_by(row.name, wanted)][:MOST]
    return [
        *(Found(Kind.READER, row.id, row.name, row.unit, row.barcode == label) for row in told),
        *(Found(Kind.APPROVER, row.id, row.name, row.post) for row in leaders),
    ]


def _places(sight: Sight, wanted: str) -> list[Found]:
    if Duty.KEEP_SHELVES not in sight.keeper.duties:
        return []
    label = _label(wanted)
    plain = "".join(wanted.split()).casefold()
    known = sight.connection.execute(_PLACES).all()
    told = [
        row
        for row in known
        if row.barcode == label
        or row.code.casefold().startswith(plain)
        or plain in "".join(row.name.split()).casefold()
        or found_by(row.name, wanted)
    ]
    return [Found(Kind.PLACE, row.id, row.name, row.code, row.barcode == label) for row in told[:MOST]]


def _label(wanted: str) -> str:
    try:
        return Barcode.parse(wanted).digits
    except BadBarcode:
        return ""
