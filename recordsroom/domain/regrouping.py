"""A place becomes part of another with all its own parts: whether it may; its codes, names and order then (R-42)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import SHELVES, StorageLocation
from recordsroom.domain.values import LocationKind

_TIERS = (
    LocationKind.REPOSITORY,
    LocationKind.AREA,
    LocationKind.COLUMN,
    LocationKind.SIDE,
    LocationKind.SECTION,
    LocationKind.SHELF_LEVEL,
    LocationKind.SLOT,
)
_BY_ITSELF = frozenset({LocationKind.CABINET, LocationKind.TROLLEY, LocationKind.HOLDING_CABINET})
_ROOMS = frozenset({LocationKind.REPOSITORY, LocationKind.AREA})


@dataclass(frozen=True, slots=True, repr=False)
class Renamed:
    """One place of the part that moves, as it is called now and then."""

    id: int
    code: str
    name: str
    new_code: str
    new_name: str


@dataclass(frozen=True, slots=True, repr=False)
class Regrouping:
    """What it comes to; `objection` says why it may not be, and then nothing else is told."""

    objection: Objection | None = None
    lines: tuple[Renamed, ...] = ()
    walk: tuple[tuple[int, int], ...] = ()
    """The places whose place in the walk is another then, each with its number."""


def may_hold_part(parent: LocationKind, part: LocationKind) -> bool:
    """Whether a place of one kind may be part of another kind at all."""
    if part in _BY_ITSELF or parent in _BY_ITSELF:
        return part in _BY_ITSELF and parent in _ROOMS
    return _TIERS.index(parent) < _TIERS.index(part)


def takes_part(whole: LocationKind, beside: Iterable[LocationKind], part: LocationKind) -> bool:
    """Whether a place that is divided into `beside` takes such a part too: all its parts are of one kind."""
    kinds = set(beside) - _BY_ITSELF
    alike = part in _BY_ITSELF or kinds == {part} or (not kinds and whole not in SHELVES)
    return alike and may_hold_part(whole, part)


def regrouping(places: Sequence[StorageLocation], location: int, parent: int, *, renumber: bool) -> Regrouping:
    """What it comes to that a place becomes part of another; `places` are those of the whole room in walk order."""
    by = {place.id: place for place in places}
    moving = [place for place in places if _within(by, place, location)]
    whole = by[parent]
    beside = [place for place in places if place.parent_id == parent]
    objection = _objection(by[location], whole, moving, beside)
    if objection is not None:
        return Regrouping(objection)
    lines = _renamed(by, moving, whole, beside) if renumber else _as_they_are(moving)
    known = {place.code for place in places}
    if not lines or any(one.new_code != one.code and one.new_code in known for one in lines):
        return Regrouping(Objection(Reason.CODE_TAKEN))
    behind = [one for one in beside if renumber and _order(one.code) > _order(lines[0].new_code)]
    return Regrouping(None, lines, _walk(by, places, moving, behind[0].id if behind else None, parent))


def _objection(
    place: StorageLocation, whole: StorageLocation, moving: list[StorageLocation], beside: list[StorageLocation]
) -> Objection | None:
    if place.parent_id == whole.id:
        return Objection(Reason.NOTHING_TO_DO)
    taken = takes_part(whole.kind, (one.kind for one in beside), place.kind)
    if place.parent_id is None or whole in moving or not taken:
        return Objection(Reason.DIVIDED_OTHERWISE)
    if whole.closed:
        return Objection(Reason.PLACE_CLOSED)
    if place.max_level > whole.max_level:
        return Objection(Reason.PLACE_TOO_LOW, {"level": place.max_level, "place_level": whole.max_level})
    if whole.dedicated_to not in {None, place.dedicated_to}:
        return Objection(Reason.PLACE_DEDICATED, {"place_level": whole.dedicated_to or 0})
    return None


def _within(by: Mapping[int, StorageLocation], place: StorageLocation, root: int) -> bool:
    while place.id != root and place.parent_id is not None:
        place = by[place.parent_id]
    return place.id == root


def _as_they_are(moving: list[StorageLocation]) -> tuple[Renamed, ...]:
    return tuple(Renamed(one.id, one.code, one.name, one.code, one.name) for one in moving)


def _renamed(
    by: Mapping[int, StorageLocation],
    moving: list[StorageLocation],
    whole: StorageLocation,
    beside: list[StorageLocation],
) -> tuple[Renamed, ...]:
    """Codes and names that begin as those of the new whole; a number that is free there stays."""
    place = moving[0]
    old_mark, new_mark = _mark(place.code), _free(_mark(place.code), {_mark(one.code) for one in beside})
    if new_mark is None:
        return ()
    code, name = f"{whole.code}-{new_mark}", _called(place.name)
    above = _called(by[place.parent_id or 0].name)
    if name.startswith(f"{above} "):
        own = name.removeprefix(above).strip()
        name = f"{_called(whole.name)} {own.replace(old_mark, new_mark, 1)}"
    found = [Renamed(place.id, place.code, place.name, code, name + place.name.removeprefix(_called(place.name)))]
    for one in moving[1:]:
        follows = one.code.startswith(f"{place.code}-")
        said = one.name.startswith(_called(place.name))
        new_code = code + one.code.removeprefix(place.code) if follows else one.code
        new_name = name + one.name.removeprefix(_called(place.name)) if said else one.name
        found.append(Renamed(one.id, one.code, one.name, new_code, new_name))
    return tuple(found)


def _free(mark: str, taken: set[str]) -> str | None:
    """The same number where it is free, else the one behind the last; None where it is no number and taken."""
    if mark not in taken:
        return mark
    if not mark.isdecimal():
        return None
    last = max(int(one) for one in taken if one.isdecimal())
    return f"{last + 1:0{len(mark)}d}"


def _walk(
    by: Mapping[int, StorageLocation],
    places: Sequence[StorageLocation],
    moving: list[StorageLocation],
    before: int | None,
    parent: int,
) -> tuple[tuple[int, int], ...]:
    """The walk goes through the part where it stands then: before a place, or behind all else of the new whole."""
    gone = {place.id for place in moving}
    rest = [place for place in places if place.id not in gone]
    if before is not None:
        at = next(number for number, place in enumerate(rest) if place.id == before)
    else:
        at = 1 + max(number for number, place in enumerate(rest) if _within(by, place, parent))
    order = [*rest[:at], *moving, *rest[at:]]
    numbers = [place.walk_order for place in places]
    return tuple((one.id, number) for one, number in zip(order, numbers, strict=True) if one.walk_order != number)


def _mark(code: str) -> str:
    return code.rpartition("-")[2]


def _order(code: str) -> tuple[int, str]:
    """Numbers of more digits come later."""
    return len(_mark(code)), _mark(code)


def _called(name: str) -> str:
    """A name without the title that stands behind it."""
    return name.split("\u3000", maxsplit=1)[0]
