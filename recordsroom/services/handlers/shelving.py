"""Making places, and putting carriers into them (domain.md §1.C, T-06, T-07, T-16)."""

from __future__ import annotations

from recordsroom.domain.commands import AddStorageLocations, NewLocation, ShelveCarrier
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact, LocationsMade, Shelved
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation, fits_within
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handlers.standing import carrier_mm, judge_carrier, stand, sure
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def add_storage_locations(request: AddStorageLocations, unit: Unit, _scene: Scene) -> Fact:
    """Make the places in the order given, which is the order of walking."""
    refuse_unless(bool(request.places), Reason.NOTHING_TO_DO)
    made: dict[str, int] = {}
    walk = unit.count("SELECT max(walk_order) FROM storage_locations")
    barcodes = unit.next_barcodes(Kind.LOCATION, len(request.places))
    for place, barcode in zip(request.places, barcodes, strict=True):
        walk += 1
        made[place.code] = _made(unit, place, _parent(unit, place), barcode, walk)
    return LocationsMade(len(made))


def shelve_carrier(request: ShelveCarrier, unit: Unit, scene: Scene) -> Fact:
    """Put a carrier in its place, or give it a new one."""
    carrier, place = unit.get(Carrier, request.carrier), unit.get(StorageLocation, request.location)
    record, out = record_of(unit, carrier), request.move and request.out_of_box
    objections = judge_carrier(unit, carrier, place, move=request.move, out_of_box=out)
    touched = (place, *places_at(unit, carrier.location_id, carrier.waits_at_id))
    objections += against_opening(unit, scene, request, touched, (record.level,))
    sure(unit, place, objections, carrier_mm(carrier, place, out_of_box=out), request)
    before = carrier.location_id
    refuse_unless(before != place.id, Reason.NOTHING_TO_DO)
    carrier = stand(unit, carrier, place, move=request.move, out_of_box=out)
    moved_from = unit.get(StorageLocation, before).name if before else None
    return Shelved(carrier_line(record, carrier, scene), place.name, moved_from)


def _parent(unit: Unit, place: NewLocation) -> StorageLocation | None:
    if place.parent is None:
        return None
    parent = unit.find(StorageLocation, code=place.parent)
    if parent is None:
        raise Refused(Reason.CODE_NOT_VALID)
    refuse_unless(not parent.closed, Reason.PLACE_CLOSED)
    if not fits_within(place, parent):
        raise Refused(Objection(Reason.PLACE_TOO_LOW, {"level": place.max_level, "place_level": parent.max_level}))
    return parent


def _made(unit: Unit, place: NewLocation, parent: StorageLocation | None, barcode: Barcode, walk: int) -> int:
    refuse_unless(unit.find(StorageLocation, code=place.code) is None, Reason.CODE_TAKEN)
    return unit.add(
        StorageLocation,
        parent_id=parent.id if parent else None,
        code=place.code,
        name=place.name,
        kind=place.kind,
        barcode=barcode.digits,
        walk_order=walk,
        max_level=place.max_level,
        dedicated_to=place.dedicated_to if parent is None else place.dedicated_to or parent.dedicated_to,
        dual_control=place.dual_control,
        capacity_mm=place.capacity_mm,
    ).id


HANDLERS: Handlers = {
    AddStorageLocations: Handler(add_storage_locations, needs=Duty.KEEP_SHELVES),
    ShelveCarrier: Handler(shelve_carrier, needs=Duty.KEEP_SHELVES),
}
