"""Questions about boxes: what is in them, and what they bear by it, which nobody sets by hand (R-07)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, String, and_, bindparam, cast, false, func, or_, select, true

from recordsroom.domain.bearing import Bearing, borne
from recordsroom.domain.boxing import BY_ITEM, ClassKey
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, file_notes, records, series, storage_locations, users


@dataclass(frozen=True, slots=True, repr=False)
class BoxRow:
    """One box with what it bears by its contents."""

    id: int
    barcode: str
    box_no: str
    key: ClassKey
    legacy: bool
    width_mm: int | None
    place: str | None
    labelled: bool
    carriers: int
    first_no: int | None
    last_no: int | None
    """起止件号, for its back (F-05)."""
    bearing: Bearing
    unknown: int
    """How many of its carriers have a level still to be checked."""
    notes: int
    series: tuple[str, ...]
    """The names of the series that lie in it; a new box holds one (R-41)."""


@dataclass(frozen=True, slots=True, repr=False)
class BoxNote:
    """One sentence of the 备考表 of a box, with day and name (F-06)."""

    sentence: str | None
    """None while something in the box is hidden: a keeper may have written of it."""
    written_on: date
    written_by: str


@dataclass(frozen=True, slots=True, repr=False)
class GoingIn:
    """What is to go into a box, taken together."""

    carriers: tuple[int, ...] = ()
    key: ClassKey = field(default_factory=ClassKey)
    """The class that all of it shares; a part in which it differs is None."""
    series: str | None = None
    """The name of the one series, where it is of one."""
    series_ids: frozenset[int] = frozenset()
    mixed: bool = False
    """Whether it is of several classes or series, so that no new box may take all of it (R-41)."""
    place: int | None = None
    """The one place in which all of it stands, where a new box for it would stand too."""


MOST_OFFERED = 50
"""So many boxes are offered at once; the one being filled is among the newest."""

_BOXES = select(boxes, storage_locations.c.name.label("place")).outerjoin(
    storage_locations, storage_locations.c.id == boxes.c.location_id
)
_ONE = _BOXES.where(boxes.c.id == bindparam("box"))
_CONTENTS = (
    select(
        carriers.c.box_id,
        records.c.item_no,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        records.c.secrecy_until,
        series.c.name.label("series"),
    )
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(series, series.c.id == records.c.series_id)
    .where(carriers.c.box_id.in_(bindparam("ids", expanding=True)))
)
_INSIDE = (
    select(records.c.reference_code, carriers.c.copy_no)
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.box_id == bindparam("box"))
    .order_by(records.c.reference_code, carriers.c.id)
)
_NOTES = select(file_notes.c.box_id).where(file_notes.c.box_id.in_(bindparam("ids", expanding=True)))
_SENTENCES = (
    select(file_notes.c.sentence, file_notes.c.written_on, users.c.name)
    .join(users, users.c.id == file_notes.c.written_by)
    .where(file_notes.c.box_id == bindparam("box"))
    .order_by(file_notes.c.id.desc())
)
_PARTS = ("fonds_no", "category_code", "year", "retention", "org_code")
_NEVER_MIXED = _PARTS[:4]
"""机构 counts only where its series names it, which is judged when something is put in (P-29)."""
_PLACES = select(carriers.c.location_id).where(carriers.c.id.in_(bindparam("ids", expanding=True)))
_KEYS = (
    select(records, series.c.name.label("series"))
    .join(carriers, carriers.c.record_id == records.c.id)
    .outerjoin(series, series.c.id == records.c.series_id)
    .where(carriers.c.id.in_(bindparam("ids", expanding=True)))
)


def boxes_for(sight: Sight, keys: Sequence[int]) -> tuple[BoxRow, ...]:
    """The boxes into which these carriers may go by their class, the newest first; old mixed ones too (P-29)."""
    if not sight.sees_holdings or not keys:
        return ()
    coming = what_goes_in(sight, keys)
    fits = _BOXES.where((boxes.c.legacy == 1) | (_of_class(coming.key) & ~_holds_others(coming.series_ids)))
    fits = fits.order_by(boxes.c.id.desc())
    return _rows(sight, sight.connection.execute(fits.limit(MOST_OFFERED)).all())


def box(sight: Sight, key: int) -> BoxRow | None:
    """One box."""
    if not sight.sees_holdings:
        return None
    return next(iter(_rows(sight, sight.connection.execute(_ONE, {"box": key}).all())), None)


def box_count(sight: Sight, text: str = "") -> int:
    """How many boxes there are, or bear these words in their number or class."""
    if not sight.sees_holdings:
        return 0
    return int(sight.connection.execute(select(func.count()).select_from(boxes).where(_called(text))).scalar_one())


def box_page(sight: Sight, text: str, first: int, count: int) -> tuple[BoxRow, ...]:
    """So many boxes from a place on, by fonds and number."""
    if not sight.sees_holdings:
        return ()
    asked = _BOXES.where(_called(text)).order_by(boxes.c.fonds_no, boxes.c.box_no, boxes.c.id)
    return _rows(sight, sight.connection.execute(asked.limit(count).offset(first)).all())


def box_contents(sight: Sight, key: int) -> tuple[tuple[str, str | None], ...]:
    """The codes and copy numbers of what lies in a box, in their order."""
    if not sight.sees_holdings:
        return ()
    return tuple((row.reference_code, row.copy_no) for row in sight.connection.execute(_INSIDE, {"box": key}))


def box_notes(sight: Sight, key: int) -> tuple[BoxNote, ...]:
    """盒内备考表: what was written down about a box, the newest first (F-06)."""
    if not sight.sees_holdings:
        return ()
    shown = box(sight, key)
    hidden = shown is None or shown.bearing.level in sight.hidden_levels
    return tuple(
        BoxNote(None if hidden else row.sentence, date.fromisoformat(row.written_on), row.name)
        for row in sight.connection.execute(_SENTENCES, {"box": key})
    )


def class_words(key: ClassKey) -> str:
    """The class of a box as its label and its list have it: W017-WS·2019-D30-GH."""
    series = "·".join(str(part) for part in (key.category_code, key.year) if part)
    return "-".join(part for part in (key.fonds_no, series, key.retention, key.org_code) if part)


def _called(text: str) -> ColumnElement[bool]:
    """Every word stands somewhere in the number or the class."""
    columns = (boxes.c.box_no, boxes.c.fonds_no, boxes.c.category_code, boxes.c.org_code, cast(boxes.c.year, String))
    words = (or_(*(column.contains(word, autoescape=True) for column in columns)) for word in text.split())
    return and_(true(), *words)


def what_goes_in(sight: Sight, keys: Sequence[int]) -> GoingIn:
    """What all these carriers' records share, as a proposal for a new box; a part in which they differ is None."""
    if not sight.sees_holdings or not keys:
        return GoingIn()
    rows, asked = sight.connection.execute(_KEYS, {"ids": list(keys)}).all(), {"ids": list(keys)}
    shared = {name: {getattr(row, name) for row in rows} for name in _PARTS}
    of_series = {row.series: row.series_id for row in rows if row.series}
    places = set(sight.connection.execute(_PLACES, asked).scalars())
    by_item = any(row.profile in BY_ITEM for row in rows)
    return GoingIn(
        carriers=tuple(keys),
        key=ClassKey(**{name: next(iter(values)) for name, values in shared.items() if len(values) == 1}),
        series=next(iter(of_series)) if len(of_series) == 1 else None,
        series_ids=frozenset(of_series.values()),
        mixed=len(of_series) > 1 or (by_item and any(len(shared[name]) > 1 for name in _NEVER_MIXED)),
        place=places.pop() if len(places) == 1 else None,
    )


def _holds_others(of_series: frozenset[int]) -> ColumnElement[bool]:
    """The boxes that hold something of another series than these."""
    inside = select(carriers.c.id).join(records, records.c.id == carriers.c.record_id)
    others = records.c.series_id.not_in(of_series) if of_series else false()
    return inside.where(carriers.c.box_id == boxes.c.id, others).exists()


def _of_class(key: ClassKey) -> ColumnElement[bool]:
    """The boxes whose class asks for nothing else than this; 机构 is judged when something is put in."""
    columns = (boxes.c.fonds_no, boxes.c.category_code, boxes.c.year, boxes.c.retention)
    values = (key.fonds_no, key.category_code, key.year, key.retention)
    return and_(*(column.is_(None) | (column == value) for column, value in zip(columns, values, strict=True)))


def _rows(sight: Sight, found: Sequence[Any]) -> tuple[BoxRow, ...]:
    ids = [row.id for row in found]
    inside: dict[int, list[Any]] = {key: [] for key in ids}
    notes = dict.fromkeys(ids, 0)
    if ids:
        for row in sight.connection.execute(_CONTENTS, {"ids": ids}):
            inside[row.box_id].append(row)
        for key in sight.connection.execute(_NOTES, {"ids": ids}).scalars():
            notes[key] += 1
    return tuple(_row(row, inside[row.id], notes[row.id]) for row in found)


def _row(row: Any, inside: Sequence[Any], notes: int) -> BoxRow:
    numbers = [one.item_no for one in inside if one.item_no is not None]
    bearings = [_bearing(one) for one in inside]
    return BoxRow(
        id=row.id,
        barcode=row.barcode,
        box_no=row.box_no,
        key=ClassKey(row.fonds_no, row.category_code, row.year, row.retention, row.org_code),
        legacy=bool(row.legacy),
        width_mm=row.width_mm,
        place=row.place,
        labelled=bool(row.labelled),
        carriers=len(inside),
        first_no=min(numbers, default=None),
        last_no=max(numbers, default=None),
        bearing=borne([one for one in bearings if one.level is not None], Bearing(), whole=True),
        unknown=sum(one.level is None for one in bearings),
        notes=notes,
        series=tuple(dict.fromkeys(one.series for one in inside if one.series)),
    )


def _bearing(one: Any) -> Bearing:
    return Bearing(
        level=None if one.level is None else Level(one.level),
        scheme=Scheme(one.scheme),
        secrecy_term=one.secrecy_term,
        secrecy_until=date.fromisoformat(one.secrecy_until) if one.secrecy_until else None,
    )
