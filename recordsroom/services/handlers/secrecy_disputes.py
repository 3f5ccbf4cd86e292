"""Disputes about a level: entered, and settled by the paper of whoever decides them (R-16, T-28)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import DecideSecrecy, DisputeSecrecy, SettleDispute
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Entered, Fact
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Verdict
from recordsroom.domain.registering import may_be_so
from recordsroom.domain.secrecy_decisions import scheme_of
from recordsroom.domain.secrecy_disputes import SecrecyDispute, level_under_dispute, may_dispute, may_settle
from recordsroom.services.handlers.deciding import begin_act, decide, facts_of, to_decide_on
from recordsroom.services.handlers.record_facts import around, demand, note, of_places
from recordsroom.services.handlers.relabelling import mark_changed
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def dispute_secrecy(request: DisputeSecrecy, unit: Unit, scene: Scene) -> Fact:
    """Enter an objection and keep the record at the highest level claimed, or say why not."""
    record = to_decide_on(unit, scene, request.reference_code)
    told = request.disputed_by.strip(), request.dispute_reason.strip(), request.asked_of.strip()
    open_ = unit.find(SecrecyDispute, disputed_record_id=record.id, dispute_settled_on=None)
    if against := may_dispute(
        request.claimed_level, told, request.disputed_on, scene.stamp.today, disputed=open_ is not None
    ):
        raise Refused(*against)
    made = unit.add(
        SecrecyDispute,
        disputed_record_id=record.id,
        disputed_by=told[0],
        dispute_reason=told[1],
        asked_of=told[2],
        claimed_level=request.claimed_level,
        level_before=record.level,
        scheme_before=record.scheme,
        term_before=record.secrecy_term,
        disputed_on=request.disputed_on,
        dispute_entered_by=scene.keeper.id,
        dispute_settled_on=None,
        settled_paper="",
        dispute_settled_by=None,
    )
    _raise(request, unit, scene, record)
    note(unit, scene, record.id, f"{request.disputed_on}定密争议：{told[0]}，争议期间按较高密级管理")
    return Entered(made.id)


def settle_dispute(request: SettleDispute, unit: Unit, scene: Scene) -> Fact:
    """End a dispute: the record is what it was before, or what the paper decides."""
    dispute = unit.get(SecrecyDispute, request.dispute)
    paper = request.settled_paper.strip()
    if against := may_settle(dispute, paper, request.settled_on, scene.stamp.today):
        raise Refused(*against)
    record = unit.get(Record, dispute.disputed_record_id)
    level, scheme, term = dispute.level_before, dispute.scheme_before, dispute.term_before
    before = unit.change(record, level=level, scheme=scheme, secrecy_term=term)
    mark_changed(unit, record, before, scene.stamp.today)
    unit.change(dispute, dispute_settled_on=request.settled_on, settled_paper=paper, dispute_settled_by=scene.keeper.id)
    note(unit, scene, record.id, f"{request.settled_on}定密争议结束：{paper}")
    if request.decision_kind is None:
        return Done()
    decision = DecideSecrecy(
        confirmed=request.confirmed,
        reference_code=record.reference_code,
        decision_kind=request.decision_kind,
        level=request.level,
        secrecy_term=request.secrecy_term,
        decided_on=request.settled_on,
        basis=paper,
        notice_no=paper,
        notice_on=request.settled_on,
    )
    return decide(decision, unit, scene, begin_act(unit, scene))


def _raise(request: DisputeSecrecy, unit: Unit, scene: Scene, record: Record) -> None:
    """Keep the record at the claimed level where that is the higher; what stands too low is moved first (R-38)."""
    level = level_under_dispute(record.level, request.claimed_level)
    if level is None or level == record.level:
        return
    term = record.secrecy_term if record.level is not None and record.level.classified else None
    scheme = scheme_of(level)
    facts = replace(facts_of(record), level=level, scheme=scheme, secrecy_term=term)
    facts = replace(facts, classifying_unit=record.classifying_unit)
    file = unit.get(Record, record.parent_id) if record.parent_id else None
    # Nobody of this unit gives the level: it is claimed, and who has the power decides later.
    beside = around(unit, scene, facts, coded=None, file=file, before=record, noticed=True)
    demand(request, Verdict(tuple(of_places(unit, record, facts))), may_be_so(facts, replace(beside, term_stands=True)))
    mark_changed(unit, record, unit.change(record, level=level, scheme=scheme, secrecy_term=term), scene.stamp.today)


HANDLERS: Handlers = {
    DisputeSecrecy: Handler(dispute_secrecy, needs=Duty.KEEP_HOLDINGS),
    SettleDispute: Handler(settle_dispute, needs=Duty.KEEP_HOLDINGS),
}
