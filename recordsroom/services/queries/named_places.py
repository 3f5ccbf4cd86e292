"""Places by what somebody types: code, name, first sounds, the digits of a label; for Find and for the desk (P-10)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from recordsroom.domain.place_names import closed
from recordsroom.domain.shelving import SHELVES
from recordsroom.domain.values import BadBarcode, Barcode, Level, LocationKind
from recordsroom.domain.waiting import WAITING_PLACES
from recordsroom.services.pinyin import found_by
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import storage_locations

MOST = 5
"""So many are offered, which is what a small screen has room for; of more, more of the name is typed."""
_HOLDS = SHELVES | WAITING_PLACES
_PLACES = select(
    storage_locations.c.id,
    storage_locations.c.parent_id,
    storage_locations.c.name,
    storage_locations.c.code,
    storage_locations.c.barcode,
    storage_locations.c.kind,
    storage_locations.c.max_level,
    storage_locations.c.closed,
).order_by(storage_locations.c.walk_order)


@dataclass(frozen=True, slots=True, repr=False)
class PlaceNamed:
    """A place that what was typed may mean."""

    digits: str
    name: str
    code: str
    kind: LocationKind
    max_level: Level


@dataclass(frozen=True, slots=True, repr=False)
class PlacesNamed:
    """Those that may be meant, the likeliest first, and how many there are in all."""

    found: tuple[PlaceNamed, ...] = ()
    total: int = 0


def places_named(sight: Sight, typed: str, rooms: bool = False) -> PlacesNamed:
    """Where things can be put that the typed words may mean: what is called just so first, then in walk order.

    With `rooms` rooms and columns are told too, which hold nothing but what is set down in them for a while.
    Of several words each may be meant for the place or for what it is part of: mjj 2l b5 is a shelf in 密集架.
    """
    wanted = typed.strip()
    if not wanted or not sight.sees_holdings:
        return PlacesNamed()
    whole, rows = closed(wanted), dict(_rows_meant(sight, wanted))
    meant, wholes = [row for row in rows if _takes_things(row, rooms)], {row.parent_id for row in rows}

    def rank(row: Any) -> tuple[bool, bool, bool]:
        # What bears all the words itself comes before its parts; but a section comes after its shelves, since things
        # stand on shelves as a rule.
        return whole not in {row.barcode, closed(row.code), closed(row.name)}, not rows[row], row.id in wholes

    meant.sort(key=rank)
    found = (
        PlaceNamed(row.barcode, row.name, row.code, LocationKind(row.kind), Level(row.max_level))
        for row in meant[:MOST]
    )
    return PlacesNamed(tuple(found), len(meant))


def rows_named(sight: Sight, wanted: str) -> Iterator[Any]:
    """Every place that is called so itself, in walk order; above the own clearance only one whose label was typed."""
    label = label_in(wanted)
    for row in sight.connection.execute(_PLACES):
        if row.barcode == label or (_is_known(sight, row) and _is_called(row, wanted)):
            yield row


def _rows_meant(sight: Sight, wanted: str) -> Iterator[tuple[Any, bool]]:
    """Every place whose own name, or whose with those of what it is part of, has all the words; and whether its own
    name has them.
    """
    label, words = label_in(wanted), frozenset(wanted.split())
    said: dict[int | None, frozenset[str]] = {None: frozenset()}
    for row in sight.connection.execute(_PLACES):
        # Parents come before their parts, and what is said of them is not asked of each part again.
        known, of_whole = _is_known(sight, row), said.get(row.parent_id, frozenset())
        said[row.id] = of_whole | {word for word in words - of_whole if known and _is_called(row, word)}
        itself = known and not (of_whole and said[row.id] == words) and _is_called(row, wanted)
        if row.barcode == label or (known and (itself or said[row.id] == words)):
            yield row, itself


def _takes_things(row: Any, rooms: bool) -> bool:
    return not row.closed and (rooms or LocationKind(row.kind) in _HOLDS)


def _is_known(sight: Sight, row: Any) -> bool:
    most = sight.keeper.cleared
    return most is None or row.max_level <= most


def _is_called(row: Any, wanted: str) -> bool:
    return _is_coded(row.code, wanted) or _is_named(row.name, wanted)


def _is_coded(code: str, wanted: str) -> bool:
    if code.casefold().startswith("".join(wanted.split()).casefold()) or closed(code).startswith(closed(wanted)):
        return True
    # 2b5 is column 2, side B, section 5; figures alone would be found in almost every code.
    run = closed(wanted).replace("-", "")
    return not run.isdecimal() and run in closed(code).replace("-", "")


def _is_named(name: str, wanted: str) -> bool:
    plain, bare = "".join(wanted.split()).casefold(), closed(wanted)
    if plain in "".join(name.split()).casefold() or bare in closed(name):
        return True
    return found_by(name, wanted) or (not wanted.isalpha() and found_by(closed(name), wanted))


def label_in(wanted: str) -> str:
    """The digits of a label, where one was typed."""
    try:
        return Barcode.parse(wanted).digits
    except BadBarcode:
        return ""
