"""A part of the room becomes part of another place, with all that stands in it; labels and things stay as they are."""

from __future__ import annotations

from recordsroom.domain.commands import RegroupLocation
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.regrouping import regrouping
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.shelving_facts import Regrouped
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit

_ALL = "SELECT id FROM storage_locations ORDER BY walk_order"


def regroup_location(request: RegroupLocation, unit: Unit, _scene: Scene) -> Fact:
    """Let a place be part of another, renumbered or as it is; what stands there still stands there."""
    whole, place = unit.get(StorageLocation, request.parent), unit.get(StorageLocation, request.location)
    places = [unit.get(StorageLocation, key) for (key,) in unit.cursor.execute(_ALL).fetchall()]
    found = regrouping(places, place.id, whole.id, renumber=request.renumber)
    if found.objection is not None:
        raise Refused(found.objection)
    named, walk = {line.id: line for line in found.lines}, dict(found.walk)
    for one in places:
        line = named.get(one.id)
        code, name = (line.new_code, line.new_name) if line else (one.code, one.name)
        parent = whole.id if one.id == place.id else one.parent_id
        at = walk.get(one.id, one.walk_order)
        if (parent, code, name, at) != (one.parent_id, one.code, one.name, one.walk_order):
            unit.change(one, parent_id=parent, code=code, name=name, walk_order=at)
    return Regrouped(place.id, named[place.id].new_name, len(found.lines))


HANDLERS: Handlers = {RegroupLocation: Handler(regroup_location, needs=Duty.KEEP_SHELVES)}
