"""Slips of a loan: numbered when something is asked for, or when what was signed elsewhere gets its sheet (F-12)."""

from __future__ import annotations

from recordsroom.domain.commands import AskForSlip, IssueSlips
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Approval, Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.slip_facts import SlipsMade
from recordsroom.domain.slips import LONGEST_PURPOSE, LoanSlip, SlipWish, may_ask, slip_number
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LINES = "SELECT count(*) FROM approval_lines WHERE approval_id = ?"


def ask_for_slip(request: AskForSlip, unit: Unit, scene: Scene) -> Fact:
    """Number a slip with what a reader asks for; its own label leads back to it when the paper was signed."""
    reader = unit.get(Reader, request.reader)
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    if objections := may_ask(reader, carriers):
        raise Refused(*objections)
    refuse_unless(len(request.purpose.strip()) <= LONGEST_PURPOSE, Reason.VALUE_NOT_POSSIBLE)
    label, number = next_free(unit, scene)
    slip = unit.add(
        LoanSlip,
        barcode=label.digits,
        slip_no=number,
        reader_id=reader.id,
        purpose=request.purpose.strip(),
        asked_on=scene.stamp.today,
    )
    for carrier in carriers:
        unit.add(SlipWish, slip_id=slip.id, carrier_id=carrier.id)
    return SlipsMade((slip.id,), (number,), reader.name, len(carriers))


def issue_slips(request: IssueSlips, unit: Unit, scene: Scene) -> Fact:
    """A sheet for each approval; one that has its sheet keeps it."""
    approvals = [unit.get(Approval, key) for key in dict.fromkeys(request.approvals)]
    refuse_unless(bool(approvals), Reason.NOTHING_TO_DO)
    slips = [unit.find(LoanSlip, slip_no=one.form_no) or _issued(one, unit, scene) for one in approvals]
    lines = sum(unit.count(_LINES, one.id) for one in approvals)
    name = unit.get(Reader, approvals[0].reader_id).name
    return SlipsMade(tuple(slip.id for slip in slips), tuple(slip.slip_no for slip in slips), name, lines)


def next_free(unit: Unit, scene: Scene) -> tuple[Barcode, str]:
    """The next label whose number no form bears: rooms also numbered forms by year and serial before."""
    while True:
        label = unit.next_barcode(Kind.SLIP)
        number = slip_number(scene.stamp.today, label)
        if unit.find(Approval, form_no=number) is None and unit.find(LoanSlip, slip_no=number) is None:
            return label, number


def _issued(approval: Approval, unit: Unit, scene: Scene) -> LoanSlip:
    return unit.add(
        LoanSlip,
        barcode=unit.next_barcode(Kind.SLIP).digits,
        slip_no=approval.form_no,
        reader_id=approval.reader_id,
        purpose="",
        asked_on=scene.stamp.today,
    )


HANDLERS: Handlers = {
    AskForSlip: Handler(ask_for_slip, needs=Duty.LEND),
    IssueSlips: Handler(issue_slips, needs=Duty.LEND),
}
