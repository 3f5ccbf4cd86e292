"""A place is called anew, holds other things, more or less, or is closed; nothing there is put in the wrong by it."""

from __future__ import annotations

from recordsroom.domain.commands import ChangeStorageLocation
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.shelving_facts import PlaceChanged
from recordsroom.domain.values import Level
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_BELOW = (
    "WITH RECURSIVE tree(id) AS"
    " (SELECT ? UNION ALL SELECT s.id FROM storage_locations s JOIN tree ON s.parent_id = tree.id)"
)
_PARTS = f"{_BELOW} SELECT id FROM tree"
_THERE = "(c.location_id IN tree OR c.home_id IN tree OR c.waits_at_id IN tree)"
_CARRIERS = f"{_BELOW} SELECT count(*) FROM carriers c WHERE {_THERE}"
_BOXES = f"{_BELOW} SELECT count(*) FROM boxes WHERE location_id IN tree"
_TOO_HIGH = (
    f"{_BELOW} SELECT r.level, r.reference_code FROM carriers c JOIN records r ON r.id = c.record_id"
    f" WHERE {_THERE} AND r.level > ? ORDER BY r.level DESC LIMIT 1"
)
_OTHERS = (
    f"{_BELOW} SELECT r.level, r.reference_code FROM carriers c JOIN records r ON r.id = c.record_id"
    f" WHERE {_THERE} AND r.level IS NOT ? ORDER BY c.id LIMIT 1"
)
_TOP_SECRET = (
    f"{_BELOW} SELECT r.level, r.reference_code FROM carriers c JOIN records r ON r.id = c.record_id"
    f" WHERE {_THERE} AND r.level = {int(Level.JUEMI)} ORDER BY c.id LIMIT 1"
)
_HIGHER_PART = f"{_BELOW} SELECT max(max_level) FROM storage_locations WHERE id IN tree AND id <> ?"
WIDEST_MM = 9999
"""No shelf is wider; a larger number is a slip of the finger."""


def change_storage_location(request: ChangeStorageLocation, unit: Unit, _scene: Scene) -> Fact:
    """Change a place; what it is kept for, who opens it and whether it is closed hold for all its parts."""
    place, name = unit.get(StorageLocation, request.location), request.name.strip()
    possible = request.capacity_mm is None or 0 < request.capacity_mm <= WIDEST_MM
    refuse_unless(bool(name) and possible, Reason.VALUE_NOT_POSSIBLE)
    if request.max_level is not place.max_level:
        _demand_level(unit, place, request.max_level)
    if request.dedicated_to is not place.dedicated_to:
        _demand_apart(unit, place, request)
    if place.dual_control and not request.dual_control:
        # What lies under two keys is not left to one keeper by a stroke of the pen.
        refuse_unless(is_empty(unit, place), Reason.TWO_KEEPERS_STAY)
    if request.closed and not place.closed:
        refuse_unless(is_empty(unit, place), Reason.PLACE_NOT_EMPTY)
    if not request.closed and place.parent_id is not None:
        refuse_unless(not unit.get(StorageLocation, place.parent_id).closed, Reason.PLACE_CLOSED)
    changed = unit.change(
        place,
        name=name,
        max_level=request.max_level,
        capacity_mm=request.capacity_mm,
        dedicated_to=request.dedicated_to,
        dual_control=request.dual_control,
        closed=request.closed or None,
    )
    refuse_unless(changed != place, Reason.NOTHING_TO_DO)
    for part in _parts(unit, place):
        _follow(unit, part, place, changed)
    return PlaceChanged(place.id, name)


def _parts(unit: Unit, place: StorageLocation) -> list[StorageLocation]:
    keys = unit.cursor.execute(_PARTS, (place.id,)).fetchall()
    return [unit.get(StorageLocation, key) for (key,) in keys if key != place.id]


def _follow(unit: Unit, part: StorageLocation, before: StorageLocation, now: StorageLocation) -> None:
    """Change a part with what it is part of, as far as that was changed."""
    kept = now.dedicated_to if now.dedicated_to is not before.dedicated_to else part.dedicated_to
    dual = now.dual_control if now.dual_control != before.dual_control else part.dual_control
    closed = now.closed if now.closed is not before.closed else part.closed
    if (kept, dual, closed) != (part.dedicated_to, part.dual_control, part.closed):
        unit.change(part, dedicated_to=kept, dual_control=dual, closed=closed)


def _demand_apart(unit: Unit, place: StorageLocation, request: ChangeStorageLocation) -> None:
    """Refuse to keep a place for another level than what it is part of, its parts, or what belongs here (R-38)."""
    kept = request.dedicated_to
    if kept is not None and kept > request.max_level:
        raise Refused(Objection(Reason.PLACE_TOO_LOW, {"level": kept, "place_level": request.max_level}))
    parent = unit.get(StorageLocation, place.parent_id) if place.parent_id is not None else None
    others = {parent.dedicated_to} if parent is not None else set()
    others |= {part.dedicated_to for part in _parts(unit, place)} - {place.dedicated_to}
    for other in others - {None, kept}:
        raise Refused(Objection(Reason.PLACE_DEDICATED, {"place_level": other or 0}))
    if kept is not None and (found := unit.cursor.execute(_OTHERS, (place.id, int(kept))).fetchone()):
        raise Refused(Objection(Reason.PLACE_DEDICATED, {"place_level": kept, "code": found[1]}))
    if kept is not Level.JUEMI and (found := unit.cursor.execute(_TOP_SECRET, (place.id,)).fetchone()):
        raise Refused(Objection(Reason.TOP_SECRET_APART, {"code": found[1]}))


def _demand_level(unit: Unit, place: StorageLocation, level: Level) -> None:
    """Refuse a level above what the place is part of, below one of its parts, or below what belongs here (R-39)."""
    parent = unit.get(StorageLocation, place.parent_id) if place.parent_id is not None else None
    if parent is not None and level > parent.max_level:
        raise Refused(Objection(Reason.PLACE_TOO_LOW, {"level": level, "place_level": parent.max_level}))
    part = unit.count(_HIGHER_PART, place.id, place.id)
    if part > level:
        raise Refused(Objection(Reason.PLACE_TOO_LOW, {"level": part, "place_level": level}))
    found = unit.cursor.execute(_TOO_HIGH, (place.id, int(level))).fetchone()
    if found:
        raise Refused(Objection(Reason.PLACE_TOO_LOW, {"level": found[0], "place_level": level, "code": found[1]}))


def is_empty(unit: Unit, place: StorageLocation) -> bool:
    """Whether nothing stands in a place and below it, waits there, or belongs there."""
    return not unit.count(_CARRIERS, place.id) and not unit.count(_BOXES, place.id)


HANDLERS: Handlers = {ChangeStorageLocation: Handler(change_storage_location, needs=Duty.KEEP_SHELVES)}
