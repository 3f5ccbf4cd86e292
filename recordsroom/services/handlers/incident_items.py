"""What becomes of what is missing: found again, or written off by approval and a closed incident (R-103)."""

from __future__ import annotations

from recordsroom.domain.commands import FindAgain, WriteOffCarrier
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.incident_facts import FoundAgain, WrittenOff
from recordsroom.domain.incident_rules import may_find, may_write_off
from recordsroom.domain.incidents import Incident, IncidentItem
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Loan
from recordsroom.domain.printing import Label
from recordsroom.domain.values import Custody
from recordsroom.services.handlers.incidents import highest, missing_item, signature
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def find_again(request: FindAgain, unit: Unit, scene: Scene) -> Fact:
    """Write down that it is here again; the register says of it what it said before (T-19)."""
    item, where = unit.get(IncidentItem, request.incident_item), request.found_where.strip()
    if objections := may_find(item, where):
        raise Refused(*objections)
    unit.change(item, found_again_at=scene.stamp.latest_ms, found_again_by=scene.keeper.id, found_where=where)
    return FoundAgain(item.incident_id, record_of(unit, unit.get(Carrier, item.concerned_id)).reference_code)


def write_off_carrier(request: WriteOffCarrier, unit: Unit, scene: Scene) -> Fact:
    """Take it out of the holdings for good; who had it is charged with it no more, and its label is retired."""
    carrier = unit.get(Carrier, request.carrier)
    record, item = record_of(unit, carrier), missing_item(unit, carrier)
    incident = unit.get(Incident, item.incident_id) if item is not None else None
    signed = signature(unit, scene, request.off_signer, request.off_form_no, highest((record.level,)))
    if objections := may_write_off(incident, item, signed, (scene.keeper.name, scene.stamp.today)):
        raise Refused(*objections)
    assert item is not None, "what is written off is missing"
    now = scene.stamp.latest_ms
    told = {"off_signer_id": signed.signer.id, "off_form_no": signed.form_no}
    unit.change(item, written_off_at=now, written_off_by=scene.keeper.id, **told)
    gone = {"location_id": None, "home_id": None, "box_id": None, "waits_at_id": None}
    unit.change(carrier, custody=Custody.WITHDRAWN, **gone)
    for loan in unit.every(Loan, carrier_id=carrier.id, checked_at=None):
        unit.change(loan, received_at=now, received_by=scene.keeper.id, checked_at=now)
    if (label := unit.find(Label, barcode=carrier.barcode, retired=False)) is not None:
        unit.change(label, retired=True)
    return WrittenOff(item.incident_id, record.reference_code)


HANDLERS: Handlers = {
    FindAgain: Handler(find_again, needs=Duty.KEEP_HOLDINGS),
    WriteOffCarrier: Handler(write_off_carrier, needs=Duty.KEEP_HOLDINGS, undoable=False),
}
