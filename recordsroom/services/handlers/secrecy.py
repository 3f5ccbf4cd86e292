"""Secrecy decisions are entered, change level and term of their record, and ask for new labels (T-23 to T-27, R-08)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import DecideSecrecy, RecordFacts
from recordsroom.domain.errors import Unknown
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Verdict
from recordsroom.domain.readers import Approver
from recordsroom.domain.registering import Secrecy, is_own, may_be_so, secrecy_of
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import Decision, DecisionKind, SecrecyDecision, may_decide, scheme_of
from recordsroom.services.handlers.record_facts import around, demand, demand_cleared, note, of_places
from recordsroom.services.handlers.relabelling import mark_changed
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_NAMES = {
    DecisionKind.CLASSIFY: "定密",
    DecisionKind.DECLASSIFY: "解密",
    DecisionKind.DOWNGRADE: "降低密级",
    DecisionKind.UPGRADE: "提高密级",
    DecisionKind.EXTEND: "延长保密期限",
    DecisionKind.SHORTEN: "缩短保密期限",
}


def decide_secrecy(request: DecideSecrecy, unit: Unit, scene: Scene) -> Fact:
    """Give a record the level and term of a decision, or say why it may not be decided so."""
    record = _record(unit, scene, request.reference_code)
    approver = unit.get(Approver, request.classifier) if request.classifier else None
    refuse_unless(approver is None or approver.in_office(request.decided_on), Reason.APPROVER_NOT_IN_OFFICE)
    own_names = scene.policy.own_names
    # What this unit classifies for the first time is its own; without a notice nobody else decided it.
    first = request.decision_kind is DecisionKind.CLASSIFY
    own = first or is_own(record.classifying_unit, own_names)
    noticed = bool(request.notice_no.strip() and request.notice_on and request.notice_on <= scene.stamp.today)
    unit_name = record.classifying_unit or (scene.policy.unit_name if first and not noticed else None)
    facts = replace(_facts(record), level=request.level, scheme=scheme_of(request.level), classifying_unit=unit_name)
    facts = replace(facts, secrecy_term=request.secrecy_term if request.level.classified else None)
    if first:
        facts = replace(facts, notified_on=request.decided_on)
    file = unit.get(Record, record.parent_id) if record.parent_id else None
    inner = tuple(unit.every(Record, parent_id=record.id))
    beside = around(unit, scene, facts, coded=None, file=file, inner=inner, before=record, noticed=noticed)
    # Here a level is always given, never read off a paper.
    judged = may_be_so(facts, replace(beside, deciding=True))
    clock = _clock(record, facts)
    told = Decision(
        kind=request.decision_kind,
        level=request.level,
        until=clock.until,
        decided_on=request.decided_on,
        drafter=request.drafter.strip(),
        classifier=approver.name if approver else "",
        basis=request.basis.strip(),
        noticed=noticed,
        reason=request.reason.strip(),
    )
    stand = Verdict((*may_decide(record, told, own=own, today=scene.stamp.today), *of_places(unit, record, facts)))
    demand(request, stand, judged)
    return _enter(request, unit, scene, record, facts, clock)


def _enter(  # noqa: PLR0913, PLR0917 - a decision, the room, and the record before and after
    request: DecideSecrecy, unit: Unit, scene: Scene, record: Record, facts: RecordFacts, clock: Secrecy
) -> Fact:
    changed = unit.change(
        record,
        level=facts.level,
        scheme=facts.scheme,
        secrecy_term=facts.secrecy_term,
        secrecy_from=clock.since,
        secrecy_basis=clock.basis,
        secrecy_until=clock.until,
        classifying_unit=facts.classifying_unit,
    )
    mark_changed(unit, record, changed, scene.stamp.today)
    made = unit.add(
        SecrecyDecision,
        decided_record_id=record.id,
        decision_kind=request.decision_kind,
        old_level=record.level,
        old_term=record.secrecy_term,
        old_until=record.secrecy_until,
        new_level=request.level,
        new_term=facts.secrecy_term,
        new_until=clock.until,
        decided_on=request.decided_on,
        drafter=request.drafter.strip(),
        classifier_id=request.classifier,
        decision_basis=request.basis.strip(),
        notice_no=request.notice_no.strip(),
        notice_on=request.notice_on,
        decision_reason=request.reason.strip(),
        entered_on=scene.stamp.today,
        entered_by=scene.keeper.id,
    )
    note(unit, scene, record.id, f"{request.decided_on}{_NAMES[request.decision_kind]}，登记第{made.id}号")
    return Entered(made.id)


def _record(unit: Unit, scene: Scene, code: str) -> Record:
    record = unit.find(Record, reference_code=code.strip())
    if record is None:
        raise Unknown("records", code)
    refuse_unless(record.pending is None, Reason.STILL_PENDING)
    refuse_unless(record.merged_into_id is None, Reason.ALREADY_MERGED)
    demand_cleared(record, scene)
    return record


def _clock(record: Record, facts: RecordFacts) -> Secrecy:
    """From when to when; a term whose start is known runs on from there, whatever is decided of its length (R-03)."""
    counted = secrecy_of(facts)
    if counted.since is None and record.secrecy_from is not None and facts.level and facts.level.classified:
        counted = secrecy_of(replace(facts, notified_on=record.secrecy_from))
    return counted


def _facts(record: Record) -> RecordFacts:
    """What is said of a record, as the judgement of its facts wants it."""
    return RecordFacts(
        title=record.title,
        document_no=record.document_no,
        responsible_body=record.responsible_body,
        dated=record.dated,
        dated_uncertain=record.dated_uncertain,
        dated_to=record.dated_to,
        retention=record.retention,
        items=record.items,
        knowledge_scope=record.knowledge_scope,
        source=record.source_id,
        remarks=record.remarks,
    )


HANDLERS: Handlers = {DecideSecrecy: Handler(decide_secrecy, needs=Duty.KEEP_HOLDINGS)}
