"""Work and business secrets: their grades, and the decisions that give and lift them (R-17, R-18)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import AddSecretGrade, DecideOwnSecrets, RetireSecretGrade
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Done, Entered, Fact
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Verdict
from recordsroom.domain.own_secrets import (
    MOST_OWN,
    OwnDecision,
    OwnSecretDecision,
    OwnSecretKind,
    OwnSecretsDecided,
    SecretGrade,
    may_add_grade,
    may_decide_own,
    own_mark,
    own_until,
)
from recordsroom.domain.readers import Approver
from recordsroom.domain.registering import may_be_so
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_notices import DECLASSIFIED, paper_mark
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.handlers.deciding import demand_power, demand_undisputed, facts_of, to_decide_on
from recordsroom.services.handlers.record_facts import around, demand, note, of_places
from recordsroom.services.handlers.relabelling import mark_changed
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LAST = "SELECT max(id) FROM own_secret_decisions WHERE own_record_id = ?"


def add_secret_grade(request: AddSecretGrade, unit: Unit, _scene: Scene) -> Fact:
    """Enter a grade, or say why it cannot be one."""
    name, mark = request.grade_name.strip(), request.grade_mark.strip()
    taken = unit.find(SecretGrade, grade_scheme=request.grade_scheme, grade_name=name, grade_retired=False)
    against = may_add_grade(request.grade_scheme, name, mark, request.longest_months, taken=taken is not None)
    if against:
        raise Refused(*against)
    told = {"grade_scheme": request.grade_scheme, "grade_name": name, "grade_mark": mark}
    return Entered(unit.add(SecretGrade, **told, longest_months=request.longest_months, grade_retired=False).id)


def retire_secret_grade(request: RetireSecretGrade, unit: Unit, _scene: Scene) -> Fact:
    """Give out a grade no more."""
    grade = unit.get(SecretGrade, request.grade)
    refuse_unless(not grade.grade_retired, Reason.NOTHING_TO_DO)
    unit.change(grade, grade_retired=True)
    return Done()


def decide_own_secrets(request: DecideOwnSecrets, unit: Unit, scene: Scene) -> Fact:
    """Decide on all of these records, or on none of them."""
    codes = tuple(dict.fromkeys(code.strip() for code in request.reference_codes))
    refuse_unless(bool(codes), Reason.NOTHING_TO_DO)
    if len(codes) > MOST_OWN:
        raise Refused(Objection(Reason.TOO_MANY_TOGETHER, {"most": MOST_OWN}))
    head = unit.get(Approver, request.head)
    refuse_unless(head.in_office(request.decided_on), Reason.APPROVER_NOT_IN_OFFICE)
    demand_power(scene, head, Level.INTERNAL)
    told = OwnDecision(
        kind=request.own_kind,
        grade=unit.get(SecretGrade, request.grade) if request.grade else None,
        term=request.secrecy_term or None,
        decided_on=request.decided_on,
        drafter=request.drafter.strip(),
        head=head.name,
        basis=request.basis.strip(),
    )
    made = [_decide(request, unit, scene, told, to_decide_on(unit, scene, code)) for code in codes]
    return OwnSecretsDecided(made[0], decisions=len(made))


def _decide(request: DecideOwnSecrets, unit: Unit, scene: Scene, told: OwnDecision, record: Record) -> int:
    demand_undisputed(unit, record)
    if against := may_decide_own(record.level, record.scheme, told, scene.stamp.today):
        raise Refused(*against)
    given = told.kind is OwnSecretKind.SET and told.grade is not None
    level = Level.INTERNAL if given else Level.PUBLIC
    scheme = told.grade.grade_scheme if told.grade is not None else Scheme.NONE
    facts = replace(facts_of(record), level=level, scheme=scheme, secrecy_term=told.term)
    facts = replace(facts, classifying_unit=record.classifying_unit)
    file = unit.get(Record, record.parent_id) if record.parent_id else None
    inner = tuple(unit.every(Record, parent_id=record.id))
    beside = around(unit, scene, facts, coded=None, file=file, inner=inner, before=record)
    demand(request, Verdict(tuple(of_places(unit, record, facts))), may_be_so(facts, beside))
    changed = unit.change(record, level=level, scheme=scheme, secrecy_term=told.term)
    mark_changed(unit, record, changed, scene.stamp.today)
    new = own_mark(told.grade, told.term) if told.grade is not None else DECLASSIFIED
    made = unit.add(
        OwnSecretDecision,
        own_record_id=record.id,
        own_kind=told.kind,
        own_grade_id=request.grade,
        own_old_mark=_mark_before(unit, record),
        own_new_mark=new,
        own_term=told.term,
        own_until=own_until(told.term, told.decided_on) if given else None,
        own_decided_on=told.decided_on,
        own_drafter=told.drafter,
        own_head_id=request.head,
        own_basis=told.basis,
        own_entered_on=scene.stamp.today,
        own_entered_by=scene.keeper.id,
    )
    note(unit, scene, record.id, f"{told.decided_on}标志改为“{new}”，工作、商业秘密登记第{made.id}号")
    return made.id


def _mark_before(unit: Unit, record: Record) -> str:
    """The mark on the paper: that of the last decision, else what the level says."""
    last = unit.count(_LAST, record.id)
    if last:
        return unit.get(OwnSecretDecision, last).own_new_mark
    public = record.level is Level.PUBLIC
    return "" if public else paper_mark(record.level, record.scheme, record.secrecy_term)


HANDLERS: Handlers = {
    AddSecretGrade: Handler(add_secret_grade, needs=Duty.KEEP_HOLDINGS),
    RetireSecretGrade: Handler(retire_secret_grade, needs=Duty.KEEP_HOLDINGS),
    DecideOwnSecrets: Handler(decide_own_secrets, needs=Duty.KEEP_HOLDINGS),
}
