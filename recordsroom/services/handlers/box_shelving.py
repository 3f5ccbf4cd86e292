"""Boxes on shelves: a box moves with all that lies in it as one event; carriers go into it there (T-06, T-07, R-65)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box
from recordsroom.domain.box_shelving import may_shelve_in_box
from recordsroom.domain.commands import ShelveBox, ShelveInBox, ShelveTogether
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.facts import BoxShelved, Fact, ShelvedInBox, ShelvedTogether
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelf_fill import box_mm
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Custody
from recordsroom.services.arranging.boxing import company_in
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handlers.standing import (
    carrier_mm,
    contents,
    judge_box,
    judge_carrier,
    stand,
    stand_box,
    sure,
)
from recordsroom.services.handlers.taken_over import unless_taken_over
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.packed import box_packed_away
from recordsroom.storage.unit import Unit, refuse_unless


def shelve_box(request: ShelveBox, unit: Unit, scene: Scene) -> Fact:
    """Put a box in its place, with all that lies in it."""
    box, place = unit.get(Box, request.box), unit.get(StorageLocation, request.location)
    before = box.location_id
    coming = 0 if before == place.id else box_mm(box.width_mm)
    levels = (level for _carrier, level in contents(unit, box))
    locked = against_opening(unit, scene, request, (place, *places_at(unit, before)), levels)
    sure(unit, place, (*judge_box(unit, box, place, move=request.move), *locked), coming, request)
    came = stand_box(unit, box, place)
    refuse_unless(before != place.id or came > 0, Reason.NOTHING_TO_DO)
    moved_from = unit.get(StorageLocation, before).name if before not in {None, place.id} else None
    return BoxShelved(box.box_no, came, place.name, moved_from)


def shelve_in_box(request: ShelveInBox, unit: Unit, scene: Scene) -> Fact:
    """Put a carrier into a box; where the box stands it stands too."""
    carrier, box = unit.get(Carrier, request.carrier), unit.get(Box, request.box)
    place = None if box.location_id is None else unit.get(StorageLocation, box.location_id)
    record = record_of(unit, carrier)
    verdict = may_shelve_in_box(carrier, record, box, place, company_in(unit, box, carrier, record), move=request.move)
    touched = (place, *places_at(unit, carrier.location_id, carrier.waits_at_id))
    locked = against_opening(unit, scene, request, touched, (record.level,))
    coming = unless_taken_over(unit, (carrier,))
    if objections := (*box_packed_away(unit, box), *coming, *verdict.objections, *locked):
        raise Refused(*objections)
    if unconfirmed := tuple(doubt for doubt in verdict.doubts if doubt not in request.confirmed):
        raise Doubtful(unconfirmed)
    standing = place is None or (carrier.custody is Custody.SHELVED and carrier.location_id == place.id)
    refuse_unless(carrier.box_id != box.id or not standing, Reason.NOTHING_TO_DO)
    carrier = unit.change(carrier, box_id=box.id)
    if place is not None:
        carrier = stand(unit, carrier, place, move=True)
    return ShelvedInBox(carrier_line(record, carrier, scene), box.box_no, place.name if place else None)


def shelve_together(request: ShelveTogether, unit: Unit, scene: Scene) -> Fact:
    """Put several boxes and carriers in one place, all or none; those that stand there already are left alone."""
    place = unit.get(StorageLocation, request.location)
    boxes = [box for key in dict.fromkeys(request.boxes) if (box := unit.get(Box, key)).location_id != place.id]
    named = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    carriers = [carrier for carrier in named if carrier.location_id != place.id]
    refuse_unless(bool(boxes or carriers), Reason.NOTHING_TO_DO)
    objections = [one for box in boxes for one in judge_box(unit, box, place, move=request.move)]
    for carrier in carriers:
        objections += judge_carrier(unit, carrier, place, move=request.move)
    objections += _locked(request, unit, scene, (place, boxes, carriers))
    coming = sum(box_mm(box.width_mm) for box in boxes) + sum(carrier_mm(carrier, place) for carrier in carriers)
    sure(unit, place, tuple({one.reason: one for one in objections}.values()), coming, request)
    for box in boxes:
        stand_box(unit, box, place)
    for carrier in carriers:
        stand(unit, carrier, place, move=request.move)
    return ShelvedTogether(len(boxes), len(carriers), place.name)


def _locked(
    request: ShelveTogether, unit: Unit, scene: Scene, moved: tuple[StorageLocation, list[Box], list[Carrier]]
) -> tuple[Objection, ...]:
    """Why the places that things leave and the one that they go to may not be opened."""
    place, boxes, carriers = moved
    left = places_at(
        unit,
        *(box.location_id for box in boxes),
        *(key for carrier in carriers for key in (carrier.location_id, carrier.waits_at_id)),
    )
    levels = [record_of(unit, carrier).level for carrier in carriers]
    levels += [level for box in boxes for _carrier, level in contents(unit, box)]
    return against_opening(unit, scene, request, (place, *left), levels)


HANDLERS: Handlers = {
    ShelveBox: Handler(shelve_box, needs=Duty.KEEP_SHELVES),
    ShelveInBox: Handler(shelve_in_box, needs=Duty.KEEP_SHELVES),
    ShelveTogether: Handler(shelve_together, needs=Duty.KEEP_SHELVES),
}
