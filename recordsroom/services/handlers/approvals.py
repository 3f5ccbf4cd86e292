"""Approvals signed on paper and recorded against their form number (R-55, R-140)."""

from __future__ import annotations

from recordsroom.domain.commands import RecordApproval
from recordsroom.domain.deputies import Deputation, may_sign_for
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import ApprovalRecorded, Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import may_record_approval, same_person
from recordsroom.domain.readers import Approval, ApprovalLine, Approver, Reader
from recordsroom.domain.rules import Reason
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def record_approval(request: RecordApproval, unit: Unit, scene: Scene) -> Fact:
    """Record one signed form, or add carriers to it where it is the same form on the same day."""
    approver, reader = unit.get(Approver, request.approver), unit.get(Reader, request.reader)
    refuse_unless(bool(request.form_no.strip()) and bool(request.carriers), Reason.VALUE_NOT_POSSIBLE)
    if objections := may_record_approval(approver, reader, scene.keeper.name, request.approved_on, scene.stamp.today):
        raise Refused(*objections)
    if request.deputation is not None:
        _demand_standing(request.deputation, unit, approver, reader, request)
    approval = _approval(request, unit)
    for key in dict.fromkeys(request.carriers):
        carrier = unit.get(Carrier, key)
        if unit.find(ApprovalLine, approval_id=approval.id, carrier_id=carrier.id) is None:
            unit.add(ApprovalLine, approval_id=approval.id, carrier_id=carrier.id, loan_id=None)
    return ApprovalRecorded(approval.id, approval.form_no, approver.name)


def _approval(request: RecordApproval, unit: Unit) -> Approval:
    known = unit.find(Approval, form_no=request.form_no)
    if known is None:
        return unit.add(
            Approval,
            form_no=request.form_no,
            reader_id=request.reader,
            approver_id=request.approver,
            approved_on=request.approved_on,
            deputation_id=request.deputation,
        )
    same = (known.reader_id, known.approver_id, known.approved_on, known.deputation_id)
    asked = (request.reader, request.approver, request.approved_on, request.deputation)
    refuse_unless(same == asked, Reason.FORM_NUMBER_TAKEN)
    return known


def _demand_standing(key: int, unit: Unit, deputy: Approver, reader: Reader, request: RecordApproval) -> None:
    """Refuse a signature for another leader that is not covered, or that would let him approve for himself (R-69)."""
    deputation = unit.get(Deputation, key)
    principal = unit.get(Approver, deputation.approver_id)
    if (reason := may_sign_for(deputation, principal, deputy, request.approved_on)) is not None:
        raise Refused(reason)
    refuse_unless(not same_person(principal.name, reader.name), Reason.APPROVER_IS_READER)


HANDLERS: Handlers = {RecordApproval: Handler(record_approval, needs=Duty.LEND)}
