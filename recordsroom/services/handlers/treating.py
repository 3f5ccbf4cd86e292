"""Orders of conservation: a carrier goes to be mended, and comes back to wait for its shelf (T-14, G-27)."""

from __future__ import annotations

from recordsroom.domain.care_facts import TreatmentTold
from recordsroom.domain.commands import BeginTreatment, EndTreatment
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.treating import Treatment, may_end_treatment, may_treat, treatment_number
from recordsroom.domain.values import Custody
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit

_OF_YEAR = "SELECT count(*) FROM treatments WHERE treatment_no LIKE ?"


def begin_treatment(request: BeginTreatment, unit: Unit, scene: Scene) -> Fact:
    """Take one carrier from where it stands; until it is back it goes to nobody."""
    carrier = unit.get(Carrier, request.treated)
    defect, by = request.defect.strip(), request.treated_by.strip()
    beside = (request.agreement_no.strip(), request.watched_by.strip())
    if objections := may_treat(carrier.custody, defect, by, request.outside, beside):
        raise Refused(*objections)
    closed = places_at(unit, carrier.location_id, carrier.waits_at_id)
    if objections := against_opening(unit, scene, request, closed, (record_of(unit, carrier).level,)):
        raise Refused(*objections)
    year = scene.stamp.today.year
    number = treatment_number(year, unit.count(_OF_YEAR, f"修{year}-%"))
    treatment = unit.add(
        Treatment,
        treatment_no=number,
        treated_id=carrier.id,
        treat_kind=request.treat_kind,
        defect=defect,
        treated_by=by,
        agreement_no=beside[0],
        watched_by=beside[1],
        treat_begun_at=scene.stamp.wall_ms,
        treat_begun_by=scene.keeper.id,
        treat_ended_at=None,
        treat_ended_by=None,
        treat_result="",
    )
    unit.change(carrier, custody=Custody.UNDER_TREATMENT, location_id=None, waits_at_id=None)
    return TreatmentTold(treatment.id, number)


def end_treatment(request: EndTreatment, unit: Unit, scene: Scene) -> Fact:
    """Take it back: it waits to be shelved, in the condition that the treatment left it in."""
    treatment, result = unit.get(Treatment, request.treatment), request.treat_result.strip()
    if objections := may_end_treatment(treatment, result, request.condition):
        raise Refused(*objections)
    told = {"treat_ended_at": scene.stamp.wall_ms, "treat_ended_by": scene.keeper.id, "treat_result": result}
    unit.change(treatment, **told)
    carrier = unit.get(Carrier, treatment.treated_id)
    unit.change(carrier, custody=Custody.RETURNED_CHECKED, condition=request.condition)
    return TreatmentTold(treatment.id, treatment.treatment_no)


HANDLERS: Handlers = {
    BeginTreatment: Handler(begin_treatment, needs=Duty.KEEP_SHELVES),
    EndTreatment: Handler(end_treatment, needs=Duty.KEEP_SHELVES),
}
