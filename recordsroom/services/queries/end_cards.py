"""What the cards at the ends of the columns say: each side with its sections and the codes that stand there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import func, select

from recordsroom.domain.values import Custody, Level, LocationKind
from recordsroom.services.documents.end_card import EndCard, EndSide
from recordsroom.services.queries.label_rows import location_label
from recordsroom.services.queries.printing import EVERY_PLACE, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, records, storage_locations

_OPEN = func.coalesce(storage_locations.c.closed, 0) == 0
_COLUMNS = EVERY_PLACE.where(storage_locations.c.kind == LocationKind.COLUMN.value, _OPEN).order_by(
    storage_locations.c.walk_order
)
_WITHIN = (
    EVERY_PLACE.add_columns(storage_locations.c.parent_id)
    .where(storage_locations.c.kind.in_((LocationKind.SIDE.value, LocationKind.SECTION.value)), _OPEN)
    .order_by(storage_locations.c.walk_order)
)
_ROOTS = (
    select(storage_locations.c.id.label("root"), storage_locations.c.id.label("place"))
    .where(storage_locations.c.kind.in_((LocationKind.SIDE.value, LocationKind.COLUMN.value)))
    .cte("under", recursive=True)
)
_UNDER = _ROOTS.union_all(
    select(_ROOTS.c.root, storage_locations.c.id).join(_ROOTS, storage_locations.c.parent_id == _ROOTS.c.place)
)
_ORDER = (storage_locations.c.walk_order, records.c.reference_code)
_RANKED = (
    select(
        _UNDER.c.root,
        records.c.reference_code,
        func.row_number().over(partition_by=_UNDER.c.root, order_by=_ORDER).label("from_first"),
        func.row_number()
        .over(partition_by=_UNDER.c.root, order_by=[column.desc() for column in _ORDER])
        .label("from_last"),
    )
    .select_from(_UNDER)
    .join(carriers, func.coalesce(carriers.c.location_id, carriers.c.home_id) == _UNDER.c.place)
    .join(records, records.c.id == carriers.c.record_id)
    .join(storage_locations, storage_locations.c.id == _UNDER.c.place)
    .where(carriers.c.custody != Custody.WITHDRAWN.value)
    .subquery()
)
_ENDS = select(_RANKED).where((_RANKED.c.from_first == 1) | (_RANKED.c.from_last == 1))


def end_cards(sight: Sight) -> LabelRun:
    """A card for every column in walk order; codes stand on spines too, so the card keeps nothing back."""
    columns = sight.connection.execute(_COLUMNS).mappings().all()
    inside: dict[int, list[Any]] = {}
    for row in sight.connection.execute(_WITHIN).mappings():
        inside.setdefault(row["parent_id"], []).append(row)
    first: dict[int, str] = {}
    last: dict[int, str] = {}
    for ended in sight.connection.execute(_ENDS):
        if ended.from_first == 1:
            first[ended.root] = ended.reference_code
        if ended.from_last == 1:
            last[ended.root] = ended.reference_code
    rows = tuple(_card(sight, row, inside, (first, last)) for row in columns)
    return LabelRun((), rows, Level.PUBLIC)


def _card(
    sight: Sight, row: Any, inside: Mapping[int, list[Any]], ends: tuple[Mapping[int, str], Mapping[int, str]]
) -> EndCard:
    label = location_label(sight, row, False)
    sides = [one for one in inside.get(row["id"], []) if one["kind"] == LocationKind.SIDE.value]
    first, last = ends

    def side(of: Any, name: str) -> EndSide:
        sections = (one for one in inside.get(of["id"], []) if one["kind"] == LocationKind.SECTION.value)
        names = _first_and_last(location_label(sight, one, False).name for one in sections)
        return EndSide(name, first.get(of["id"], ""), last.get(of["id"], ""), names)

    told = [side(one, location_label(sight, one, False).name) for one in sides[:2]] or [side(row, "")]
    return EndCard(label.name, label.path, tuple(told))


def _first_and_last(names: Iterable[str]) -> str:
    told = list(names)
    return f"{told[0]}–{told[-1]}" if len(told) > 1 else "".join(told)
