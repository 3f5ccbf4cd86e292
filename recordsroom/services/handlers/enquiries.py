"""Enquiries 代查: taken down with a number, answered once with what was looked into (P-13)."""

from __future__ import annotations

from recordsroom.domain.commands import AnswerEnquiry, CertifyEnquiry, TakeEnquiry
from recordsroom.domain.enquiries import (
    LONGEST_NAMED,
    LONGEST_SAID,
    Enquiry,
    EnquiryAnswer,
    EnquiryItem,
    enquiry_number,
    may_answer_enquiry,
    may_certify,
    may_take_enquiry,
    proof_number,
)
from recordsroom.domain.enquiry_facts import EnquiryCertified, EnquirySettled, EnquiryTaken
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.yearly import next_of_year
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.restricting import restrictions_over
from recordsroom.storage.unit import Unit, refuse_unless

_OF_YEAR = "SELECT count(*) FROM enquiries WHERE enquiry_no LIKE ?"


def take_enquiry(request: TakeEnquiry, unit: Unit, scene: Scene) -> Fact:
    """Number an enquiry; it stays open until it is answered."""
    enquirer, unit_name, sought = request.enquirer.strip(), request.enquirer_unit.strip(), request.sought.strip()
    refuse_unless(max(len(enquirer), len(unit_name)) <= LONGEST_NAMED, Reason.VALUE_NOT_POSSIBLE)
    if objections := may_take_enquiry(enquirer, sought, scene.keeper.name):
        raise Refused(*objections)
    year = scene.stamp.today.year
    number = enquiry_number(year, unit.count(_OF_YEAR, f"代查{year}-%"))
    enquiry = unit.add(
        Enquiry,
        enquiry_no=number,
        asked_as=request.asked_as,
        enquirer=enquirer,
        enquirer_unit=unit_name,
        sought=sought,
        enquired_at=scene.stamp.wall_ms,
        enquired_by=scene.keeper.id,
        let_by_id=None,
        let_no="",
        answer="",
        answered_as=None,
        proof_no="",
        answered_at=None,
        answered_by=None,
    )
    return EnquiryTaken(enquiry.id, number)


def answer_enquiry(request: AnswerEnquiry, unit: Unit, scene: Scene) -> Fact:
    """Keep the answer, by whose leave it was given, and each carrier that was looked into."""
    enquiry = unit.get(Enquiry, request.enquiry)
    said, let_no = request.answer.strip(), request.let_no.strip()
    refuse_unless(len(said) <= LONGEST_SAID and len(let_no) <= LONGEST_NAMED, Reason.VALUE_NOT_POSSIBLE)
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    leader = unit.get(Approver, request.let_by) if request.let_by is not None else None
    looked_into, day = [record_of(unit, one) for one in carriers], scene.stamp.sure_day
    restricted = any(one.stands(day) for record in looked_into for one in restrictions_over(unit, record))
    levels = tuple(record.level for record in looked_into)
    answer = EnquiryAnswer(levels, said, request.answered_as, leader, let_no, restricted)
    keeper = scene.keeper.name, scene.keeper.knows_up_to(scene.policy.pc_level)
    if objections := may_answer_enquiry(enquiry, answer, keeper, scene.policy, scene.stamp.today):
        raise Refused(*objections)
    unit.change(
        enquiry,
        let_by_id=leader.id if leader else None,
        let_no=let_no,
        answer=said,
        answered_as=request.answered_as,
        answered_at=scene.stamp.wall_ms,
        answered_by=scene.keeper.id,
    )
    for one in carriers:
        unit.add(EnquiryItem, enquiry_id=enquiry.id, looked_into_id=one.id)
    return EnquirySettled(enquiry.id, enquiry.enquiry_no, len(carriers))


def certify_enquiry(request: CertifyEnquiry, unit: Unit, scene: Scene) -> Fact:
    """Give a certificate the next number of the year; it is never taken back, so that none is lacking."""
    enquiry = unit.get(Enquiry, request.enquiry)
    if objections := may_certify(enquiry):
        raise Refused(*objections)
    number = next_of_year(unit, Enquiry, "proof_no", proof_number, scene.stamp.today.year)
    unit.change(enquiry, proof_no=number)
    return EnquiryCertified(enquiry.id, number)


HANDLERS: Handlers = {
    TakeEnquiry: Handler(take_enquiry, needs=Duty.LEND),
    CertifyEnquiry: Handler(certify_enquiry, needs=Duty.LEND, undoable=False),
    AnswerEnquiry: Handler(answer_enquiry, needs=Duty.LEND),
}
