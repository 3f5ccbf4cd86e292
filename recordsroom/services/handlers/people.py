"""Readers and approvers: who uses the holdings, and who may allow it."""

from __future__ import annotations

from recordsroom.domain.commands import AddApprover, AddReader
from recordsroom.domain.entitlement import Papers, may_enter_reader
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Approver, Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.units import OrganUnit
from recordsroom.domain.values import Kind
from recordsroom.services.handlers.units import entered_unit
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def add_reader(request: AddReader, unit: Unit, scene: Scene) -> Fact:
    """Enter a reader and issue a card number."""
    refuse_unless(bool(request.name.strip()) and bool(request.unit.strip()), Reason.VALUE_NOT_POSSIBLE)
    papers = Papers(request.id_number, request.letter_no, request.agreement_no, request.undertaken_on)
    if reasons := may_enter_reader(request.kind, papers, request.cleared, request.valid_until, scene.stamp.today):
        raise Refused(*reasons)
    organ = _unit_of(request, unit, scene)
    reader = unit.add(
        Reader,
        barcode=unit.next_barcode(Kind.PERSON).digits,
        name=request.name,
        unit=organ.name if organ else request.unit,
        post=request.post,
        post_level=request.post_level,
        cleared=request.cleared,
        valid_until=request.valid_until,
        stopped=False,
        unit_id=organ.id if organ else None,
        kind=request.kind,
        id_number=request.id_number or None,
        letter_no=request.letter_no or None,
        agreement_no=request.agreement_no or None,
        undertaken_on=request.undertaken_on,
    )
    return Entered(reader.id, reader.barcode)


def add_approver(request: AddApprover, unit: Unit, _scene: Scene) -> Fact:
    """Enter a leader who may approve."""
    refuse_unless(bool(request.name.strip()), Reason.VALUE_NOT_POSSIBLE)
    approver = unit.add(
        Approver,
        name=request.name,
        post=request.post,
        authority=request.authority,
        since=request.since,
        until=None,
    )
    return Entered(approver.id)


def _unit_of(request: AddReader, unit: Unit, scene: Scene) -> OrganUnit | None:
    if request.new_unit:
        return entered_unit(unit, request.unit.strip(), scene.stamp.today)
    if request.unit_id is None:
        return None
    organ = unit.get(OrganUnit, request.unit_id)
    refuse_unless(not organ.ended, Reason.UNIT_ENDED)
    return organ


HANDLERS: Handlers = {
    AddReader: Handler(add_reader, needs=Duty.KEEP_PEOPLE),
    AddApprover: Handler(add_approver, needs=Duty.KEEP_PEOPLE),
}
