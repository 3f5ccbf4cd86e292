"""Leaders at this PC: one approves by his own password, and the head reads by his office (P-26, domain.md §4.2)."""

from __future__ import annotations

from recordsroom.domain.approval_ways import ApprovalWay, head_among, may_read_by_office, may_sign_here
from recordsroom.domain.commands import ApproveHere, ReadByOffice, RecordApproval
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import ApprovalRecorded, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.password_age import password_age
from recordsroom.domain.readers import Approval, Approver, Reader
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.approvals import judge_approval, put_on_record
from recordsroom.services.handlers.given import form_number, note_way
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def approve_here(request: ApproveHere, unit: Unit, scene: Scene) -> Fact:
    """Record what a leader approves here and now, vouched for by his own password beside the keeper's."""
    leader, second = unit.get(Approver, request.approver), scene.second
    age = password_age(second, scene.policy, scene.stamp.today) if second else None
    if objections := may_sign_here(second, leader, age):
        raise Refused(*objections)
    refuse_unless(unit.find(Approval, form_no=request.form_no.strip()) is None, Reason.FORM_NUMBER_TAKEN)
    signed = _signed(request, request.approver, unit, scene)
    judge_approval(signed, unit, scene)
    return _given(signed, ApprovalWay.PASSWORD, unit, scene)


def read_by_office(request: ReadByOffice, unit: Unit, scene: Scene) -> Fact:
    """Register what the head takes by his office: nobody here is above him to sign, and it is on record."""
    reader, today = unit.get(Reader, request.reader), scene.stamp.today
    head = head_among(unit.every(Approver), reader.name, today)
    if objections := may_read_by_office(head, scene.keeper.name):
        raise Refused(*objections)
    assert head is not None, "who is no head was refused"
    signed = _signed(request, head.id, unit, scene)
    return _given(signed, ApprovalWay.OFFICE, unit, scene)


def _signed(request: ApproveHere | ReadByOffice, approver: int, unit: Unit, scene: Scene) -> RecordApproval:
    here = request if isinstance(request, ApproveHere) else None
    return RecordApproval(
        form_no=form_number(here.form_no if here else "", request.reader, request.carriers, unit, scene),
        approver=approver,
        approved_on=scene.stamp.today,
        reader=request.reader,
        carriers=request.carriers,
        deputation=here.deputation if here else None,
    )


def _given(signed: RecordApproval, way: ApprovalWay, unit: Unit, scene: Scene) -> Fact:
    told = put_on_record(signed, unit)
    assert isinstance(told, ApprovalRecorded), "an approval is answered by its form"
    note_way(unit, scene, told.approval, way)
    return told


HANDLERS: Handlers = {
    ApproveHere: Handler(approve_here, needs=Duty.LEND),
    ReadByOffice: Handler(read_by_office, needs=Duty.LEND),
}
