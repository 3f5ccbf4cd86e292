"""What came back is put on a trolley or into a holding cabinet, one by one or all of a return at once (P-05)."""

from __future__ import annotations

from recordsroom.domain.commands import PutOnTrolley
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.shelving_facts import OnTrolley
from recordsroom.domain.waiting import WAITING_PLACES, may_wait
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def put_on_trolley(request: PutOnTrolley, unit: Unit, scene: Scene) -> Fact:
    """Let carriers wait here, all or none; those that wait here already are left alone."""
    place = unit.get(StorageLocation, request.location)
    refuse_unless(place.kind in WAITING_PLACES, Reason.NOT_A_SHELF)
    named = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    coming = [carrier for carrier in named if carrier.waits_at_id != place.id]
    refuse_unless(bool(coming), Reason.NOTHING_TO_DO)
    objections = [one for carrier in coming for one in _against(unit, carrier, place, several=len(named) > 1)]
    touched = (place, *places_at(unit, *(carrier.waits_at_id for carrier in coming)))
    levels = (record_of(unit, carrier).level for carrier in coming)
    if objections := [*objections, *against_opening(unit, scene, request, touched, levels)]:
        raise Refused(*objections)
    for carrier in coming:
        unit.change(carrier, waits_at_id=place.id)
    if len(named) > 1:
        return OnTrolley(len(coming), place.name)
    [carrier] = coming
    home = unit.get(StorageLocation, carrier.home_id).name if carrier.home_id else None
    return OnTrolley(1, place.name, carrier_line(record_of(unit, carrier), carrier, scene), home)


def _against(unit: Unit, carrier: Carrier, place: StorageLocation, *, several: bool) -> list[Objection]:
    """Why a carrier may not wait here; of several the one that is meant is named."""
    record = record_of(unit, carrier)
    code = {"code": record.reference_code} if several else {}
    return [Objection(one.reason, dict(one.facts) | code) for one in may_wait(carrier, record.level, place)]


HANDLERS: Handlers = {PutOnTrolley: Handler(put_on_trolley, needs=Duty.KEEP_SHELVES)}
