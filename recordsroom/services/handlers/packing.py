"""Things go into a transport case and out of it: one event for each, and a box takes along all that it holds (P-18)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box
from recordsroom.domain.box_shelving import LIES_IN_IT
from recordsroom.domain.case_facts import PackedInCase, TakenFromCase
from recordsroom.domain.cases import (
    CasePacking,
    CaseTrip,
    TransportCase,
    may_be_open,
    may_be_packed,
    may_fill,
    may_travel_in,
    state_of,
)
from recordsroom.domain.commands import PackInCase, TakeFromCase
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import CarrierLine, Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelf_fill import box_mm, thickness_mm
from recordsroom.domain.shelving import StorageLocation, may_stand
from recordsroom.domain.values import QUARANTINED, Custody, Level
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handlers.standing import contents, judge_box, stand, sure
from recordsroom.services.handling import Scene
from recordsroom.services.packed import case_outside, levels_in, open_trip, packing_of
from recordsroom.storage.unit import Unit, refuse_unless


class _Thing:
    """What is packed or taken out: a box with what lies in it, or one carrier by itself."""

    def __init__(self, unit: Unit, request: PackInCase | TakeFromCase) -> None:
        refuse_unless((request.box is None) is not (request.carrier is None), Reason.VALUE_NOT_POSSIBLE)
        self.box = unit.get(Box, request.box) if request.box is not None else None
        self.carrier = unit.get(Carrier, request.carrier) if request.carrier is not None else None
        self.packing = packing_of(unit, box=request.box, carrier=request.carrier)
        of_box = contents(unit, self.box) if self.box else ()
        inside = [(one, level) for one, level in of_box if one.custody is Custody.IN_CASE or _lies_in_it(one)]
        if self.carrier is not None:
            inside.append((self.carrier, record_of(unit, self.carrier).level))
        self.carriers = [one for one, _level in inside]
        self.levels: list[Level | None] = [level for _one, level in inside]
        self.out = [one for one, _level in of_box if one not in self.carriers and one.custody is not Custody.WITHDRAWN]

    @property
    def stood(self) -> int | None:
        """Where it stands now."""
        return self.box.location_id if self.box else self.carriers[0].location_id

    def line(self, scene: Scene, unit: Unit) -> CarrierLine | None:
        """How the carrier is named, where it is one by itself."""
        return None if self.carrier is None else carrier_line(record_of(unit, self.carrier), self.carrier, scene)


def pack_in_case(request: PackInCase, unit: Unit, scene: Scene) -> Fact:
    """Pack one thing; the first one begins the trip."""
    case, trip = unit.get(TransportCase, request.case), open_trip(unit, request.case)
    thing = _Thing(unit, request)
    objections = _against_packing(unit, thing, case, trip)
    if case_outside(unit, case.id):
        objections = (*objections, Objection(Reason.CASE_IN_USE))
    places = places_at(unit, thing.stood, *(one.waits_at_id for one in thing.carriers))
    if objections := (*objections, *against_opening(unit, scene, request, places, thing.levels)):
        raise Refused(*objections)
    trip = unit.change(trip, things=trip.things + 1) if trip else _begun(unit, case)
    unit.add(
        CasePacking,
        trip_id=trip.id,
        box_id=request.box,
        carrier_id=request.carrier,
        packed_from_id=thing.stood,
        packed_at=scene.stamp.wall_ms,
        unpacked_at=None,
        unpacked_to_id=None,
    )
    for carrier in thing.carriers:
        unit.change(carrier, custody=Custody.IN_CASE, location_id=None, waits_at_id=None)
    moved_from = unit.get(StorageLocation, thing.stood).name if thing.stood else None
    if thing.box is not None:
        unit.change(thing.box, location_id=None)
    box_no = thing.box.box_no if thing.box else None
    return PackedInCase(case.case_no, trip.things, len(thing.carriers), box_no, thing.line(scene, unit), moved_from)


def take_from_case(request: TakeFromCase, unit: Unit, scene: Scene) -> Fact:
    """Carry one thing out of its case to its place; the last one ends the trip."""
    place, thing = unit.get(StorageLocation, request.location), _Thing(unit, request)
    if thing.packing is None:
        raise Refused(Reason.NOT_IN_A_CASE)
    trip = unit.get(CaseTrip, thing.packing.trip_id)
    objections = [one for one in (may_be_open(state_of(trip)), *_against_standing(unit, thing, place)) if one]
    objections += against_opening(unit, scene, request, (place,), thing.levels)
    sure(unit, place, objections, _thick(thing), request)
    now, left = scene.stamp.wall_ms, trip.things - 1
    unit.change(thing.packing, unpacked_at=now, unpacked_to_id=place.id)
    unit.change(trip, things=left, ended_at=None if left else now)
    if thing.box is not None:
        unit.change(thing.box, location_id=place.id)
    for carrier in thing.carriers:
        stand(unit, carrier, place, move=True)
    for carrier in thing.out:
        # What is out comes back into the box, and belongs where that stands.
        unit.change(carrier, home_id=place.id)
    case, box_no = unit.get(TransportCase, trip.case_id), thing.box.box_no if thing.box else None
    return TakenFromCase(case.case_no, left, len(thing.carriers), place.name, box_no, thing.line(scene, unit))


def _lies_in_it(carrier: Carrier) -> bool:
    return carrier.custody in LIES_IN_IT and carrier.waits_at_id is None


def _begun(unit: Unit, case: TransportCase) -> CaseTrip:
    later = ("seal_no", "sealed_at", "loaded_at", "arrived_at", "arrived_place_id", "unsealed_at", "seal_found")
    return unit.add(CaseTrip, case_id=case.id, things=1, **dict.fromkeys((*later, "searched_at", "ended_at")))


def _against_packing(unit: Unit, thing: _Thing, case: TransportCase, trip: CaseTrip | None) -> tuple[Objection, ...]:
    if thing.packing is not None:
        packed = unit.get(TransportCase, unit.get(CaseTrip, thing.packing.trip_id).case_id)
        return (Objection(Reason.PACKED_AWAY, {"case": packed.case_no}),)
    if thing.carrier is not None:
        sound = may_be_packed(thing.carrier)
    else:
        infected = any(one.condition in QUARANTINED for one in thing.carriers)
        sound = Objection(Reason.NEEDS_TREATMENT) if infected else None
    travels = may_travel_in(case, thing.levels, levels_in(unit, trip))
    return tuple(one for one in (may_fill(state_of(trip)), sound, travels) if one)


def _against_standing(unit: Unit, thing: _Thing, place: StorageLocation) -> tuple[Objection | None, ...]:
    """Why it may not stand here; what was found infected on the way is kept apart first."""
    if thing.box is not None:
        found = judge_box(unit, thing.box, place, move=True)
        return tuple(one for one in found if one.reason is not Reason.PACKED_AWAY)
    assert thing.carrier is not None, "it is a box or a carrier"
    return (may_stand(thing.levels[0], place),)


def _thick(thing: _Thing) -> int:
    return box_mm(thing.box.width_mm) if thing.box else thickness_mm(thing.carriers[0].pages)
