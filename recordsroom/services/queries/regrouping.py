"""The dry run of a place becoming part of another: what is called how then, or what stands in the way."""

from __future__ import annotations

from sqlalchemy import select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.regrouping import Regrouping, regrouping
from recordsroom.domain.shelving import StorageLocation
from recordsroom.services.sight import Sight
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.tables import storage_locations

_PLACES = select(storage_locations).order_by(storage_locations.c.walk_order)


def judged_regrouping(sight: Sight, location: int, parent: int, renumber: bool) -> Regrouping | None:
    """What it would come to; nothing is changed, and those who keep no shelves are told nothing."""
    if Duty.KEEP_SHELVES not in sight.keeper.duties:
        return None
    of = MAPPINGS[StorageLocation]
    places = [of.entity(tuple(row)) for row in sight.connection.execute(_PLACES)]
    known = {place.id for place in places}
    return regrouping(places, location, parent, renumber=renumber) if {location, parent} <= known else None
