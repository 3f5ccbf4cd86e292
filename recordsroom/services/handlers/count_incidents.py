"""A discrepancy that is reported becomes an incident: opened by the room, or added to the one that is named (R-104)."""

from __future__ import annotations

from recordsroom.domain.commands import SettleFinding
from recordsroom.domain.equipment import Equipment
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.incidents import Incident, IncidentItem, IncidentSort
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import CountAction
from recordsroom.services.handlers.incidents import Opening, add_item, missing_item, opened
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit

_SORTS = {CountAction.REPORT_LOST: IncidentSort.MISSING, CountAction.REPORT_NUMBER: IncidentSort.DAMAGED}


def reported_as(request: SettleFinding, unit: Unit, scene: Scene, since: int) -> str:
    """The number under which it is reported; one that is not ours stays beside our own, as the secrecy office's."""
    named = request.incident_no.strip()
    carrier = unit.get(Carrier, request.carrier) if request.carrier is not None else None
    lost = request.action is CountAction.REPORT_LOST
    if lost and carrier is not None and (before := missing_item(unit, carrier)) is not None:
        return named or unit.get(Incident, before.incident_id).incident_no
    ours = unit.find(Incident, incident_no=named, incident_ended_at=None) if named else None
    if ours is None:
        sort = _SORTS.get(request.action, IncidentSort.OTHER)
        things = () if carrier is None else (carrier,)
        level, content = _equipment(unit, request.equipment)
        made = opened(unit, scene, Opening(sort, since, things, level, content, outside_no=named))
        return named or made.incident_no
    if carrier is not None and (lost or unit.find(IncidentItem, incident_id=ours.id, concerned_id=carrier.id) is None):
        add_item(unit, ours, carrier, since if lost else None)
    return ours.incident_no


def _equipment(unit: Unit, key: int | None) -> tuple[Level | None, str]:
    """What an incident says of a medium or device, which is no carrier: its level, number and make."""
    if key is None:
        return None, ""
    thing = unit.get(Equipment, key)
    return thing.max_level, f"{thing.equipment_no} {thing.make}".strip()
