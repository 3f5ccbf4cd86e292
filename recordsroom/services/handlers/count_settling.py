"""What became of each discrepancy of a count: an act of its own, with cause, person and, where it is asked, a second.

A settlement is written beside what was found and never over it. Where the register is to change as well, the ordinary
command does that, under its own rules; only a corrected place is entered here, since the thing stands there already.
"""

from __future__ import annotations

from recordsroom.domain.commands import SettleFinding, ShelveCarrier
from recordsroom.domain.counting import CountSession, CountSettlement, may_settle
from recordsroom.domain.counting_facts import FindingSettled
from recordsroom.domain.dual_control import Second
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.settling import first_unseen_at, may_be_settled, may_settle_so
from recordsroom.domain.witnesses import INCIDENTS, CountAction
from recordsroom.services.count_findings import Finding, findings, level_of
from recordsroom.services.handlers.count_incidents import reported_as
from recordsroom.services.handlers.shelving import shelve_carrier
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def settle_finding(request: SettleFinding, unit: Unit, scene: Scene) -> Fact:
    """Write down what became of one discrepancy, or say what has to come before it."""
    session = unit.get(CountSession, request.count)
    if (objection := may_settle(session)) is not None:
        raise Refused(objection)
    found = _found(request, unit, session)
    before = unit.every(
        CountSettlement,
        session_id=session.id,
        outcome=request.outcome,
        carrier_id=request.carrier,
        stray_id=request.stray,
        box_id=request.box,
        equipment_id=request.equipment,
    )
    cause, incident = request.cause.strip(), request.incident_no.strip()
    objections = list(may_be_settled(request.outcome, request.action, before, cause=cause, incident_no=incident))
    objections += _against_persons(request, unit, scene, found)
    if objections:
        raise Refused(*objections)
    if request.action is CountAction.CORRECT_PLACE:
        assert request.carrier is not None and found.place is not None, "only carriers on shelves are misplaced"
        shelve_carrier(ShelveCarrier(carrier=request.carrier, location=found.place, move=True), unit, scene)
    number = _write_down(request, unit, scene, session, before)
    return FindingSettled(request.outcome, request.action, number)


def _found(request: SettleFinding, unit: Unit, session: CountSession) -> Finding:
    wanted = (request.outcome.value, request.carrier, request.stray, request.box, request.equipment)
    found = next((one for one in findings(unit.cursor, session) if one.key == wanted), None)
    if found is None:
        raise Refused(Reason.NO_SUCH_FINDING)
    return found


def _against_persons(request: SettleFinding, unit: Unit, scene: Scene, found: Finding) -> list[Objection]:
    second, name = Second.NOBODY, request.second_name.strip()
    if scene.second is not None:
        second = Second.PASSWORD
    elif name:
        second = Second.PAPER
    told = [may_settle_so(request.action, level_of(unit.cursor, found), second)]
    if name and same_person(name, scene.keeper.name):
        told.append(Objection(Reason.SECOND_NOT_ANOTHER))
    return [one for one in told if one is not None]


def _write_down(
    request: SettleFinding, unit: Unit, scene: Scene, session: CountSession, before: list[CountSettlement]
) -> str:
    """Enter the settlement; the number of the incident, where it is reported as one."""
    ended = session.scans_ended_at or scene.stamp.wall_ms
    searched = None
    if request.action in {CountAction.SEARCH, CountAction.REPORT_LOST}:
        searched = first_unseen_at(before, ended)
    reported = request.action in INCIDENTS
    number = reported_as(request, unit, scene, searched or ended) if reported else request.incident_no.strip()
    unit.add(
        CountSettlement,
        session_id=session.id,
        carrier_id=request.carrier,
        stray_id=request.stray,
        box_id=request.box,
        equipment_id=request.equipment,
        outcome=request.outcome,
        action=request.action,
        cause=request.cause.strip(),
        person=request.person.strip(),
        incident_no=number or None,
        settled_at=scene.stamp.wall_ms,
        settled_by=scene.keeper.id,
        settled_with=scene.second.name if scene.second else request.second_name.strip() or None,
        searched_at=searched,
    )
    return number if reported else ""


HANDLERS: Handlers = {SettleFinding: Handler(settle_finding, needs=Duty.KEEP_SHELVES)}
