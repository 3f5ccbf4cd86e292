"""Deputies sign for leaders, and offices end (P-08)."""

from __future__ import annotations

from recordsroom.domain.commands import Deputize, EndOffice
from recordsroom.domain.deputies import Deputation, may_deputize, may_end_office
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Deputized, Fact, OfficeEnded
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Approver
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def deputize(request: Deputize, unit: Unit, _scene: Scene) -> Fact:
    """Let one leader sign for another; each document is a deputation of its own."""
    principal, deputy = unit.get(Approver, request.approver), unit.get(Approver, request.deputy)
    if reasons := may_deputize(principal, deputy, request.since, request.until, request.document_no):
        raise Refused(*reasons)
    unit.add(
        Deputation,
        approver_id=principal.id,
        deputy_id=deputy.id,
        since=request.since,
        until=request.until,
        max_level=request.max_level,
        document_no=request.document_no.strip(),
    )
    return Deputized(principal.id, deputy.name, request.until)


def end_office(request: EndOffice, unit: Unit, _scene: Scene) -> Fact:
    """Write down the last day of an office; what was signed until then stays good."""
    approver = unit.get(Approver, request.approver)
    if (reason := may_end_office(approver, request.last_day)) is not None:
        raise Refused(reason)
    unit.change(approver, until=request.last_day)
    return OfficeEnded(approver.id, request.last_day)


HANDLERS: Handlers = {
    Deputize: Handler(deputize, needs=Duty.KEEP_PEOPLE),
    EndOffice: Handler(end_office, needs=Duty.KEEP_PEOPLE),
}
