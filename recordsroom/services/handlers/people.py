"""Readers and approvers: who uses the holdings, and who may allow it."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.commands import AddApprover, AddReader, ChangeReader, ReaderFacts
from recordsroom.domain.entitlement import Papers, judged_until, may_enter_reader
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.people_facts import ReaderChanged
from recordsroom.domain.readers import Approver, Reader, ReaderKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.unit_contacts import UnitContact
from recordsroom.domain.units import OrganUnit
from recordsroom.domain.values import Kind
from recordsroom.services.handlers.units import entered_unit
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_ABOVE = (
    "SELECT count(*) FROM loans l JOIN carriers c ON c.id = l.carrier_id JOIN records r ON r.id = c.record_id"
    " WHERE l.reader_id = ? AND l.checked_at IS NULL AND r.level > ?"
)


def add_reader(request: AddReader, unit: Unit, scene: Scene) -> Fact:
    """Enter a reader and issue a card number."""
    _demand_names(request)
    if reasons := may_enter_reader(
        request.kind, _papers(request), request.cleared, request.valid_until, scene.stamp.today
    ):
        raise Refused(*reasons)
    reader = unit.add(
        Reader,
        barcode=unit.next_barcode(Kind.PERSON).digits,
        stopped=False,
        **_row(request, _unit_of(request, unit, scene)),
    )
    return Entered(reader.id, reader.barcode)


def change_reader(request: ChangeReader, unit: Unit, scene: Scene) -> Fact:
    """Write down a reader otherwise; what is out stays with the person, and the journal keeps what stood before."""
    reader = unit.get(Reader, request.reader)
    _demand_names(request)
    today = scene.stamp.today
    until = judged_until(reader.valid_until, request.valid_until, today)
    if reasons := may_enter_reader(request.kind, _papers(request), request.cleared, until, today):
        raise Refused(*reasons)
    # The unit that the reader belongs to may have ended without anybody taking over, and stay as it is written.
    stays = request.unit_id is not None and request.unit_id == reader.unit_id
    row = _row(request, None if stays else _unit_of(request, unit, scene))
    if stays:
        row |= {"unit": reader.unit, "unit_id": reader.unit_id}
    if reader.kind is None and reader.of_the_house and request.kind is ReaderKind.STAFF:
        row["kind"] = None
    changed = unit.change(reader, **row)
    refuse_unless(changed != reader, Reason.NOTHING_TO_DO)
    above = unit.count(_ABOVE, reader.id, int(request.cleared)) if request.cleared < reader.cleared else 0
    return ReaderChanged(reader.id, above, _contact_left(unit, reader, changed, today))


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


def _demand_names(facts: ReaderFacts) -> None:
    refuse_unless(bool(facts.name.strip()) and bool(facts.unit.strip()), Reason.VALUE_NOT_POSSIBLE)


def _papers(facts: ReaderFacts) -> Papers:
    return Papers(facts.id_number, facts.letter_no, facts.agreement_no, facts.undertaken_on)


def _row(facts: ReaderFacts, organ: OrganUnit | None) -> dict[str, object]:
    """What is written down, with the name of the unit where it is one of the list."""
    return {
        "name": facts.name,
        "unit": organ.name if organ else facts.unit,
        "post": facts.post,
        "post_level": facts.post_level,
        "cleared": facts.cleared,
        "valid_until": facts.valid_until,
        "unit_id": organ.id if organ else None,
        "kind": facts.kind,
        "id_number": facts.id_number or None,
        "letter_no": facts.letter_no or None,
        "agreement_no": facts.agreement_no or None,
        "undertaken_on": facts.undertaken_on,
    }


def _unit_of(facts: ReaderFacts, unit: Unit, scene: Scene) -> OrganUnit | None:
    if facts.new_unit:
        return entered_unit(unit, facts.unit.strip(), scene.stamp.today)
    if facts.unit_id is None:
        return None
    organ = unit.get(OrganUnit, facts.unit_id)
    refuse_unless(not organ.ended, Reason.UNIT_ENDED)
    return organ


def _contact_left(unit: Unit, before: Reader, after: Reader, today: date) -> int | None:
    """End the reader's being contact of the unit that was left (R-148); which one that is, or None."""
    if before.unit_id is None or before.unit_id == after.unit_id:
        return None
    now = unit.find(UnitContact, contact_unit_id=before.unit_id, contact_reader_id=before.id, contact_until=None)
    if now is None:
        return None
    unit.change(now, contact_until=max(today, now.contact_since))
    return before.unit_id


HANDLERS: Handlers = {
    AddReader: Handler(add_reader, needs=Duty.KEEP_PEOPLE),
    ChangeReader: Handler(change_reader, needs=Duty.KEEP_PEOPLE),
    AddApprover: Handler(add_approver, needs=Duty.KEEP_PEOPLE),
}
