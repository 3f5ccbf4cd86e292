"""Incidents: opened, described, reported, answered, closed; each step once and in its order (R-118 to R-123)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recordsroom.domain.approval_matrix import Use
from recordsroom.domain.commands import (
    AnswerIncident,
    CloseIncident,
    DescribeIncident,
    OpenIncident,
    ReportIncident,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.incident_facts import IncidentTold
from recordsroom.domain.incident_rules import (
    LONGEST_NUMBER,
    LONGEST_TOLD,
    Hand,
    Signature,
    doubt_of_report,
    may_answer,
    may_close,
    may_describe,
    may_open,
    may_report,
)
from recordsroom.domain.incidents import Incident, IncidentItem, IncidentSort, incident_number
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Verdict
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.record_facts import demand
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_OF_YEAR = "SELECT count(*) FROM incidents WHERE incident_no LIKE ?"
_ITEMS = ("content", "discovery", "culprits", "course", "harm", "pursuit", "remedy")


@dataclass(frozen=True, slots=True)
class Opening:
    """What a new incident is opened with, by hand or by a count."""

    sort: IncidentSort
    since: int
    carriers: Sequence[Carrier]
    level: Level | None = None
    content: str = ""
    outside_no: str = ""


def open_incident(request: OpenIncident, unit: Unit, scene: Scene) -> Fact:
    """Number an incident about these carriers; its clocks run from the moment that is named."""
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    content, number = request.content.strip(), request.outside_no.strip()
    since = scene.stamp.latest_ms if request.discovered_at is None else request.discovered_at
    refuse_unless(len(number) <= LONGEST_NUMBER, Reason.VALUE_NOT_POSSIBLE)
    if objections := may_open(request.arose_as, since, scene.stamp.latest_ms, len(carriers), content):
        raise Refused(*objections)
    if request.arose_as is IncidentSort.MISSING:
        refuse_unless(all(missing_item(unit, one) is None for one in carriers), Reason.ALREADY_MISSING)
    opening = Opening(request.arose_as, since, carriers, request.arose_level, content, number)
    if content:
        _demand_known(unit, scene, opening)
    incident = opened(unit, scene, opening)
    return IncidentTold(incident.id, incident.incident_no)


def opened(unit: Unit, scene: Scene, opening: Opening) -> Incident:
    """The new incident with its carriers; what is missing already on another one is not named twice."""
    year = scene.stamp.today.year
    number = incident_number(year, unit.count(_OF_YEAR, f"事件{year}-%"))
    nothing = dict.fromkeys(("reported_to", "report_no", "archives_told", "incident_result", "result_no"), "")
    unknown = dict.fromkeys(("reported_at", "answered_at", "end_signer_id", "incident_ended_at", "incident_ended_by"))
    incident = unit.add(
        Incident,
        incident_no=number,
        outside_no=opening.outside_no,
        arose_as=opening.sort,
        arose_level=opening.level,
        discovered_at=opening.since,
        incident_opened_at=scene.stamp.latest_ms,
        incident_opened_by=scene.keeper.id,
        **dict.fromkeys(_ITEMS, "") | {"content": opening.content},
        statement_no="",
        conclusion="",
        end_form_no="",
        **nothing,
        **unknown,
    )
    missing = opening.sort is IncidentSort.MISSING
    for one in opening.carriers:
        add_item(unit, incident, one, opening.since if missing and missing_item(unit, one) is None else None)
    return incident


def add_item(unit: Unit, incident: Incident, carrier: Carrier, missing_since: int | None) -> IncidentItem:
    """Name one carrier that an incident is about."""
    return unit.add(
        IncidentItem,
        incident_id=incident.id,
        concerned_id=carrier.id,
        missing_since=missing_since,
        found_where="",
        off_form_no="",
        **dict.fromkeys(("found_again_at", "found_again_by", "written_off_at", "written_off_by", "off_signer_id")),
    )


def missing_item(unit: Unit, carrier: Carrier) -> IncidentItem | None:
    """By which line of an incident a carrier is missing now."""
    return next((one for one in unit.every(IncidentItem, concerned_id=carrier.id) if one.missing), None)


def level_of(unit: Unit, incident: Incident) -> Level:
    """The highest level that an incident is about."""
    items = unit.every(IncidentItem, incident_id=incident.id)
    levels = [record_of(unit, unit.get(Carrier, one.concerned_id)).level for one in items]
    return highest((incident.arose_level, *levels))


def highest(levels: Sequence[Level | None]) -> Level:
    """The highest of these, never below internal: that something is lost is itself no news for everybody."""
    return max(one for one in (*levels, Level.INTERNAL) if one is not None)


def hand_of(scene: Scene) -> Hand:
    """Who acts at this PC."""
    pc_level = scene.policy.pc_level
    return Hand(scene.keeper.name, scene.keeper.knows_up_to(pc_level), pc_level)


def signature(unit: Unit, scene: Scene, signer: int, form_no: str, level: Level) -> Signature:
    """The leader who signed; for what is lost for good the same rung is asked as for a destruction."""
    needed = scene.policy.needed(Use.DESTROY, level).rung or Authority.PRINCIPAL
    form = form_no.strip()
    refuse_unless(len(form) <= LONGEST_NUMBER, Reason.VALUE_NOT_POSSIBLE)
    return Signature(unit.get(Approver, signer), form, needed)


def describe_incident(request: DescribeIncident, unit: Unit, scene: Scene) -> Fact:
    """Write the items of the report; they may be written again until the end."""
    incident = unit.get(Incident, request.incident)
    told = {name: str(getattr(request, name)).strip() for name in _ITEMS}
    told["statement_no"] = request.statement_no.strip()
    refuse_unless(len(told["statement_no"]) <= LONGEST_NUMBER, Reason.VALUE_NOT_POSSIBLE)
    if objections := may_describe(incident, level_of(unit, incident), tuple(told.values()), hand_of(scene)):
        raise Refused(*objections)
    unit.change(incident, **told)
    return IncidentTold(incident.id, incident.incident_no)


def report_incident(request: ReportIncident, unit: Unit, scene: Scene) -> Fact:
    """Keep to whom it was reported and when; from then on the result is waited for."""
    incident, now = unit.get(Incident, request.incident), scene.stamp.latest_ms
    to, number, archives = request.reported_to.strip(), request.report_no.strip(), request.archives_told.strip()
    refuse_unless(max(map(len, (to, number, archives))) <= LONGEST_NUMBER, Reason.VALUE_NOT_POSSIBLE)
    moment = now if request.reported_at is None else request.reported_at
    objections = may_report(incident, level_of(unit, incident), (moment, now), to, hand_of(scene))
    demand(request, Verdict(objections, doubt_of_report(incident, archives)))
    told = {"reported_to": to, "report_no": number, "archives_told": archives}
    unit.change(incident, **told, reported_at=moment)
    return IncidentTold(incident.id, incident.incident_no)


def answer_incident(request: AnswerIncident, unit: Unit, scene: Scene) -> Fact:
    """Keep that the result was reported, and by which number."""
    incident = unit.get(Incident, request.incident)
    result, number = request.incident_result.strip(), request.result_no.strip()
    refuse_unless(len(number) <= LONGEST_NUMBER, Reason.VALUE_NOT_POSSIBLE)
    if objections := may_answer(incident, result):
        raise Refused(*objections)
    unit.change(incident, incident_result=result, result_no=number, answered_at=scene.stamp.latest_ms)
    return IncidentTold(incident.id, incident.incident_no)


def close_incident(request: CloseIncident, unit: Unit, scene: Scene) -> Fact:
    """End an incident by a leader's signature; what is still missing may be written off from now on."""
    incident, conclusion = unit.get(Incident, request.incident), request.conclusion.strip()
    level = level_of(unit, incident)
    signed = signature(unit, scene, request.end_signer, request.end_form_no, level)
    if objections := may_close(incident, level, conclusion, signed, (scene.keeper.name, scene.stamp.today)):
        raise Refused(*objections)
    unit.change(
        incident,
        conclusion=conclusion,
        end_signer_id=signed.signer.id,
        end_form_no=signed.form_no,
        incident_ended_at=scene.stamp.latest_ms,
        incident_ended_by=scene.keeper.id,
    )
    return IncidentTold(incident.id, incident.incident_no)


def _demand_known(unit: Unit, scene: Scene, opening: Opening) -> None:
    levels = [record_of(unit, one).level for one in opening.carriers]
    hand, level = hand_of(scene), highest((opening.level, *levels))
    refuse_unless(len(opening.content) <= LONGEST_TOLD, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(level <= hand.pc_level, Reason.ABOVE_THIS_PC)
    refuse_unless(level <= hand.knows, Reason.ABOVE_YOUR_CLEARANCE)


HANDLERS: Handlers = {
    OpenIncident: Handler(open_incident, needs=Duty.KEEP_HOLDINGS),
    DescribeIncident: Handler(describe_incident, needs=Duty.KEEP_HOLDINGS),
    # What was reported, and what a leader signed, left as paper.
    ReportIncident: Handler(report_incident, needs=Duty.KEEP_HOLDINGS, undoable=False),
    AnswerIncident: Handler(answer_incident, needs=Duty.KEEP_HOLDINGS, undoable=False),
    CloseIncident: Handler(close_incident, needs=Duty.KEEP_HOLDINGS, undoable=False),
}
