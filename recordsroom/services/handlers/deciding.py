"""One secrecy decision carried out: judged, given to its record, entered in the register and in its act (T-23 to T-27).

What it leaves to be done on paper follows with it: labels to be renewed, and copies whose mark is to be struck (R-08).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from recordsroom.domain.approval_matrix import Use
from recordsroom.domain.classifiers import Classifier, stands_as_classifier
from recordsroom.domain.commands import DecideSecrecy, RecordFacts
from recordsroom.domain.counters import Counter
from recordsroom.domain.errors import Objection, Refused, Unknown
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.lending import Verdict
from recordsroom.domain.readers import Approver
from recordsroom.domain.registering import Secrecy, came_about, is_own, may_be_so, secrecy_of
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_acts import SecrecyAct, SecrecyActLine, SecrecyDecided, act_counter
from recordsroom.domain.secrecy_decisions import (
    Decision,
    DecisionKind,
    ScopeChange,
    SecrecyDecision,
    may_come_about,
    may_decide,
    scheme_of,
)
from recordsroom.domain.secrecy_disputes import SecrecyDispute
from recordsroom.domain.secrecy_notices import RemarkTask, paper_mark
from recordsroom.domain.values import Custody, Level
from recordsroom.services.handlers.record_facts import around, demand, demand_cleared, note, of_places
from recordsroom.services.handlers.relabelling import mark_changed
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit, refuse_unless

_NAMES = {
    DecisionKind.CLASSIFY: "定密",
    DecisionKind.DECLASSIFY: "解密",
    DecisionKind.DOWNGRADE: "降低密级",
    DecisionKind.UPGRADE: "提高密级",
    DecisionKind.EXTEND: "延长保密期限",
    DecisionKind.SHORTEN: "缩短保密期限",
    DecisionKind.SCOPE: "变更知悉范围",
    DecisionKind.COME_ABOUT: "解密条件成就",
}


_KEEPING = frozenset({DecisionKind.SCOPE, DecisionKind.COME_ABOUT})
"""What leaves level and term as they are."""


def begin_act(unit: Unit, scene: Scene) -> SecrecyAct:
    """Begin an act under the next number of the year; a number once given is never given again (R-36)."""
    year = scene.stamp.today.year
    name = act_counter(year)
    counter = unit.find(Counter, name=name)
    serial = counter.next if counter else 1
    if counter:
        unit.change(counter, next=serial + 1)
    else:
        unit.add(Counter, name=name, next=serial + 1)
    return unit.add(SecrecyAct, act_year=year, act_serial=serial, acted_on=scene.stamp.today, acted_by=scene.keeper.id)


def to_decide_on(unit: Unit, scene: Scene, code: str) -> Record:
    """The record with this code, where something may be decided about it."""
    record = unit.find(Record, reference_code=code.strip())
    if record is None:
        raise Unknown("records", code)
    refuse_unless(record.pending is None, Reason.STILL_PENDING)
    refuse_unless(record.merged_into_id is None, Reason.ALREADY_MERGED)
    demand_cleared(record, scene)
    return record


def decide(request: DecideSecrecy, unit: Unit, scene: Scene, act: SecrecyAct) -> SecrecyDecided:
    """Give a record the level and term of a decision, or say why it may not be decided so."""
    record = to_decide_on(unit, scene, request.reference_code)
    demand_undisputed(unit, record)
    if request.decision_kind in _KEEPING:
        request = replace(request, level=record.level or Level.PUBLIC, secrecy_term=record.secrecy_term)
    approver = unit.get(Approver, request.classifier) if request.classifier else None
    refuse_unless(approver is None or approver.in_office(request.decided_on), Reason.APPROVER_NOT_IN_OFFICE)
    # What this unit classifies for the first time is its own; without a notice nobody else decided it.
    first = request.decision_kind is DecisionKind.CLASSIFY
    own = first or is_own(record.classifying_unit, scene.policy.own_names)
    noticed = bool(request.notice_no.strip() and request.notice_on and request.notice_on <= scene.stamp.today)
    if approver is not None and not noticed:
        demand_power(scene, approver, record.level, request.level)
        demand_named(unit, approver, request.decided_on, record.level, request.level)
    unit_name = record.classifying_unit or (scene.policy.unit_name if first and not noticed else None)
    facts = _decided(record, request, unit_name)
    file = unit.get(Record, record.parent_id) if record.parent_id else None
    inner = tuple(unit.every(Record, parent_id=record.id))
    beside = around(unit, scene, facts, coded=None, file=file, inner=inner, before=record, noticed=noticed)
    clock = _clock(record, request, facts)
    # Here a level is always given, never read off a paper.
    judged = may_be_so(facts, replace(beside, deciding=True, ends=clock.until))
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
        scope=request.knowledge_scope.strip(),
        term=facts.secrecy_term,
    )
    waits = may_come_about(inner) if told.kind is DecisionKind.COME_ABOUT else ()
    against = may_decide(record, told, own=own, today=scene.stamp.today)
    stand = Verdict((*against, *waits, *of_places(unit, record, facts)))
    demand(request, stand, judged)
    return _enter(request, unit, scene, act, (record, facts, clock))


def demand_power(scene: Scene, classifier: Approver, *levels: Level | None) -> None:
    """Refuse a classifier who has no power over the highest of these levels (R-10)."""
    needed = scene.policy.needed(Use.CLASSIFY, max((one for one in levels if one is not None), default=Level.PUBLIC))
    if needed.rung is not None and classifier.authority < needed.rung:
        told = {"authority": needed.rung, "given": classifier.authority}
        raise Refused(Objection(Reason.CLASSIFIER_TOO_LOW, told))


def demand_named(unit: Unit, classifier: Approver, day: date, *levels: Level | None) -> None:
    """Refuse who is not on the list of classifiers for the highest of these levels on that day (R-10)."""
    highest = max((one for one in levels if one is not None), default=Level.PUBLIC)
    if not stands_as_classifier(classifier, unit.every(Classifier), highest, day):
        told: dict[str, str | int] = {"name": classifier.name, "level": highest, "day": day.isoformat()}
        raise Refused(Objection(Reason.CLASSIFIER_NOT_NAMED, told))


def demand_undisputed(unit: Unit, record: Record) -> None:
    """Refuse whatever would change the level while somebody objects to it (R-16)."""
    open_ = unit.find(SecrecyDispute, disputed_record_id=record.id, dispute_settled_on=None)
    refuse_unless(open_ is None, Reason.SECRECY_DISPUTED)


def facts_of(record: Record) -> RecordFacts:
    """What is said of a record beside its level, as the judgement of its facts wants it."""
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


def _decided(record: Record, request: DecideSecrecy, unit_name: str | None) -> RecordFacts:
    facts = replace(facts_of(record), level=request.level, scheme=scheme_of(request.level), classifying_unit=unit_name)
    if request.decision_kind is DecisionKind.SCOPE:
        facts = replace(facts, knowledge_scope=request.knowledge_scope.strip())
    facts = replace(facts, secrecy_term=request.secrecy_term if request.level.classified else None)
    first = request.decision_kind is DecisionKind.CLASSIFY
    return replace(facts, notified_on=request.decided_on) if first else facts


def _enter(
    request: DecideSecrecy, unit: Unit, scene: Scene, act: SecrecyAct, judged: tuple[Record, RecordFacts, Secrecy]
) -> SecrecyDecided:
    record, facts, clock = judged
    changed = unit.change(
        record,
        level=facts.level,
        scheme=facts.scheme,
        secrecy_term=facts.secrecy_term,
        secrecy_from=clock.since,
        secrecy_basis=clock.basis,
        secrecy_until=clock.until,
        classifying_unit=facts.classifying_unit,
        knowledge_scope=facts.knowledge_scope,
    )
    mark_changed(unit, record, changed, scene.stamp.today)
    made = _register(request, unit, scene, record, changed)
    unit.add(SecrecyActLine, secrecy_act_id=act.id, act_decision_id=made.id)
    if request.decision_kind is DecisionKind.SCOPE:
        scopes = {"scope_before": record.knowledge_scope, "scope_after": changed.knowledge_scope}
        unit.add(ScopeChange, scope_decision_id=made.id, **scopes)
    _to_be_marked(unit, scene, made.id, record, changed)
    note(unit, scene, record.id, f"{request.decided_on}{_NAMES[request.decision_kind]}，登记第{made.id}号")
    return SecrecyDecided(
        made.id,
        act=act.id,
        act_no=act.number,
        reference_code=record.reference_code,
        old_level=record.level,
        old_scheme=record.scheme,
        old_term=record.secrecy_term,
        new_level=request.level,
        new_scheme=facts.scheme,
        new_term=facts.secrecy_term,
        new_until=clock.until,
        new_scope=request.knowledge_scope.strip(),
    )


def _register(request: DecideSecrecy, unit: Unit, scene: Scene, before: Record, after: Record) -> SecrecyDecision:
    return unit.add(
        SecrecyDecision,
        decided_record_id=before.id,
        decision_kind=request.decision_kind,
        old_level=before.level,
        old_term=before.secrecy_term,
        old_until=before.secrecy_until,
        new_level=request.level,
        new_term=after.secrecy_term,
        new_until=after.secrecy_until,
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


def _to_be_marked(unit: Unit, scene: Scene, decision: int, before: Record, after: Record) -> None:
    """Every paper that bears the old mark is to bear the new one; an open task goes on from the mark on the paper."""
    old, new = (paper_mark(one.level, one.scheme, one.secrecy_term) for one in (before, after))
    for carrier in unit.every(Carrier, record_id=after.id):
        if old == new or carrier.custody is Custody.WITHDRAWN:
            continue
        task = unit.find(RemarkTask, remarked_carrier_id=carrier.id, remarked_on=None)
        if task is not None:
            unit.change(task, mark_after=new, remark_decision_id=decision)
            continue
        unit.add(
            RemarkTask,
            remarked_carrier_id=carrier.id,
            remark_decision_id=decision,
            mark_before=old,
            mark_after=new,
            remark_since=scene.stamp.today,
            remarked_on=None,
            remarked_by=None,
        )


def _clock(record: Record, request: DecideSecrecy, facts: RecordFacts) -> Secrecy:
    """From when to when; a term whose start is known runs on from there, whatever is decided of its length (R-03)."""
    kept = Secrecy(record.secrecy_from, record.secrecy_basis, record.secrecy_until)
    if request.decision_kind is DecisionKind.SCOPE:
        return kept
    if request.decision_kind is DecisionKind.COME_ABOUT:
        return replace(kept, until=request.decided_on)
    counted = secrecy_of(facts)
    if counted.since is None and record.secrecy_from is not None and facts.level and facts.level.classified:
        counted = secrecy_of(replace(facts, notified_on=record.secrecy_from))
    # What came about stays so at another level; an extension sets the same condition anew.
    stays = request.decision_kind is not DecisionKind.EXTEND and came_about(record, facts)
    return replace(counted, until=counted.until or stays or None)
