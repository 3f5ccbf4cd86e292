"""Approvals signed on paper and recorded against their form number (R-55, R-140)."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from recordsroom.domain.approval_lines import LineMark, may_mark
from recordsroom.domain.approval_ways import GivenWay
from recordsroom.domain.arrangement import Series
from recordsroom.domain.commands import MarkLine, RecordApproval, RecordScope
from recordsroom.domain.deputies import Deputation, may_sign_for
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import ApprovalRecorded, Done, Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import acting_rung, may_record_approval, same_person
from recordsroom.domain.readers import Approval, ApprovalLine, Approver, Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.scopes import ApprovalScope, may_bound
from recordsroom.domain.slips import LoanSlip
from recordsroom.domain.values import Authority, Level
from recordsroom.services.handlers.permits import terms_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def record_approval(request: RecordApproval, unit: Unit, scene: Scene) -> Fact:
    """Record one signed form, or add carriers to it where it is the same form on the same day."""
    known = unit.find(Approval, form_no=request.form_no.strip())
    # A word that is signed afterwards, or anything else that was let otherwise, is no form that grows.
    refuse_unless(known is None or unit.find(GivenWay, approval_id=known.id) is None, Reason.FORM_NUMBER_TAKEN)
    judge_approval(request, unit, scene)
    return put_on_record(request, unit)


def judge_approval(request: RecordApproval, unit: Unit, scene: Scene) -> None:
    """Refuse an approval by somebody who may not give it to this reader, today or for another leader."""
    approver, reader = unit.get(Approver, request.approver), unit.get(Reader, request.reader)
    if objections := may_record_approval(approver, reader, scene.keeper.name, request.approved_on, scene.stamp.today):
        raise Refused(*objections)
    if request.deputation is not None:
        demand_standing(request.deputation, unit, approver, reader, request.approved_on)


def put_on_record(request: RecordApproval, unit: Unit) -> Fact:
    """Put an approval on record with its lines, however it was given."""
    approver = unit.get(Approver, request.approver)
    refuse_unless(bool(request.form_no.strip()) and bool(request.carriers), Reason.VALUE_NOT_POSSIBLE)
    approval = _approval(request, unit)
    for key in dict.fromkeys(request.carriers):
        carrier = unit.get(Carrier, key)
        if unit.find(ApprovalLine, approval_id=approval.id, carrier_id=carrier.id) is None:
            unit.add(ApprovalLine, approval_id=approval.id, carrier_id=carrier.id, loan_id=None)
    return ApprovalRecorded(approval.id, approval.form_no, approver.name)


def _approval(request: RecordApproval | RecordScope, unit: Unit) -> Approval:
    number = request.form_no.strip()
    known, slip = unit.find(Approval, form_no=number), unit.find(LoanSlip, slip_no=number)
    # The number of a slip of ours answers what its own reader asked for, and nothing else.
    refuse_unless(slip is None or slip.reader_id == request.reader, Reason.FORM_NUMBER_TAKEN)
    if known is None:
        return unit.add(
            Approval,
            form_no=number,
            reader_id=request.reader,
            approver_id=request.approver,
            approved_on=request.approved_on,
            deputation_id=request.deputation,
        )
    # A slip by scope gets its lines at the desk, and nobody writes names onto it afterwards.
    refuse_unless(unit.find(ApprovalScope, approval_id=known.id) is None, Reason.FORM_NUMBER_TAKEN)
    same = (known.reader_id, known.approver_id, known.approved_on, known.deputation_id)
    asked = (request.reader, request.approver, request.approved_on, request.deputation)
    refuse_unless(same == asked, Reason.FORM_NUMBER_TAKEN)
    return known


def rung_of(unit: Unit, approver: int, deputation: int | None, level: Level | None) -> tuple[Approver, Authority]:
    """Who signed, and with which rung for this level: a deputy's is that of the one he stands for (P-08)."""
    signer = unit.get(Approver, approver)
    if deputation is None:
        return signer, signer.authority
    acting = unit.get(Deputation, deputation)
    return signer, acting_rung(signer, acting, unit.get(Approver, acting.approver_id), level)


def demand_standing(key: int, unit: Unit, deputy: Approver, reader: Reader, approved_on: date) -> None:
    """Refuse a signature for another leader that is not covered, or that would let him approve for himself (R-69)."""
    deputation = unit.get(Deputation, key)
    principal = unit.get(Approver, deputation.approver_id)
    if (reason := may_sign_for(deputation, principal, deputy, approved_on)) is not None:
        raise Refused(reason)
    refuse_unless(not same_person(principal.name, reader.name), Reason.APPROVER_IS_READER)


def record_scope(request: RecordScope, unit: Unit, scene: Scene) -> Fact:
    """Record one signed form that names bounds instead of carriers; a form once recorded is never widened (P-12)."""
    approver, reader = unit.get(Approver, request.approver), unit.get(Reader, request.reader)
    refuse_unless(bool(request.form_no.strip()), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(unit.find(Approval, form_no=request.form_no.strip()) is None, Reason.FORM_NUMBER_TAKEN)
    if request.bounds.series_id is not None:
        unit.get(Series, request.bounds.series_id)
    objections = (
        *may_record_approval(approver, reader, scene.keeper.name, request.approved_on, scene.stamp.today),
        *may_bound(request.bounds, request.approved_on, scene.policy),
    )
    if objections:
        raise Refused(*objections)
    if request.deputation is not None:
        demand_standing(request.deputation, unit, approver, reader, request.approved_on)
    approval = _approval(request, unit)
    unit.add(ApprovalScope, approval_id=approval.id, **asdict(request.bounds))
    return ApprovalRecorded(approval.id, approval.form_no, approver.name)


def mark_line(request: MarkLine, unit: Unit, scene: Scene) -> Fact:
    """Record what the leader wrote beside one line; with nothing written the line is let as it was asked for."""
    line = unit.get(ApprovalLine, request.line)
    approval, mark = unit.get(Approval, line.approval_id), unit.find(LineMark, line_id=line.id)
    if objections := may_mark(approval, line, terms_of(unit, line), request.terms):
        raise Refused(*objections)
    said = {**asdict(request.terms), "marked_at": scene.stamp.wall_ms, "marked_by": scene.keeper.id}
    if mark is None:
        unit.add(LineMark, line_id=line.id, **said)
    else:
        unit.change(mark, **said)
    return Done()


HANDLERS: Handlers = {
    MarkLine: Handler(mark_line, needs=Duty.LEND),
    RecordApproval: Handler(record_approval, needs=Duty.LEND),
    RecordScope: Handler(record_scope, needs=Duty.LEND),
}
