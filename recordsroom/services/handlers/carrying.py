"""Carrying outside and dispatch: pieces leave on a signed form, and the receipt comes back (R-70, R-90 to R-92)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.carry_facts import DeliveryNoted, SentOut
from recordsroom.domain.carrying import (
    LET_BY_ROOM,
    LONGEST_WORDS,
    CarryKind,
    CarryLoan,
    CarryOut,
    CarryWish,
    Channel,
    may_carry_out,
    may_go_outside,
    may_note_delivery,
    people_in,
)
from recordsroom.domain.cases import TransportCase, may_travel_in
from recordsroom.domain.commands import NoteDelivery, SendOut
from recordsroom.domain.copying import CopyForm
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Loan, may_record_approval, may_serve
from recordsroom.domain.readers import Approval, Approver, Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.services.handlers.approvals import demand_standing, rung_of
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.ways_out import hand_out
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.packed import case_outside, open_trip
from recordsroom.storage.unit import Unit, refuse_unless

_SEALED_WITH = (
    "SELECT (SELECT count(*) FROM case_trips WHERE lower(seal_no) = lower(?1))"
    " + (SELECT count(*) FROM carry_outs WHERE lower(carry_seal) = lower(?1))"
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a request names, looked up once."""

    carriers: tuple[Carrier, ...]
    levels: tuple[Level | None, ...]
    bearer: Reader
    approver: Approver
    case: TransportCase | None
    wish: CarryWish


def send_out(request: SendOut, unit: Unit, scene: Scene) -> Fact:
    """Charge every piece to its bearer; the number of the form stands on no other form of the room."""
    told = _told(request)
    number = told["carry_no"]
    refuse_unless(bool(number) and max(map(len, told.values())) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    refuse_used_number(unit, number)
    refuse_unless(request.kind in LET_BY_ROOM, Reason.VALUE_NOT_POSSIBLE)
    asked = _looked_up(request, told, unit)
    if objections := _against(request, asked, unit, scene):
        raise Refused(*objections)
    if request.deputation is not None:
        demand_standing(request.deputation, unit, asked.approver, asked.bearer, request.approved_on)
    carry = unit.add(
        CarryOut,
        **told,
        carry_kind=request.kind,
        bearer_id=asked.bearer.id,
        abroad=request.abroad,
        channel=asked.wish.channel,
        approver_id=asked.approver.id,
        approved_on=request.approved_on,
        deputation_id=request.deputation,
        carry_case_id=request.case,
        stays_there=request.stays_there and request.kind is CarryKind.DISPATCH,
        carry_back_on=request.back_on,
        carried_at=scene.stamp.wall_ms,
        carried_by=scene.keeper.id,
        taken_by="",
        taken_on=None,
        slip_back_no="",
    )
    for carrier in asked.carriers:
        loan = hand_out(unit, scene, carrier, asked.bearer, request.back_on)
        unit.add(CarryLoan, carry_out_id=carry.id, loan_id=loan.id)
    return SentOut(carry.id, number, asked.bearer.name, len(asked.carriers), request.back_on)


def note_delivery(request: NoteDelivery, unit: Unit, scene: Scene) -> Fact:
    """Keep who signed; what stays there is charged no more and is withdrawn from the room's holdings."""
    carry = unit.get(CarryOut, request.carry_out)
    taken_by, number = request.taken_by.strip(), request.receipt_no.strip()
    refuse_unless(max(len(taken_by), len(number)) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    if objections := may_note_delivery(carry, taken_by, request.taken_on, scene.stamp.today):
        raise Refused(*objections)
    carry = unit.change(carry, taken_by=taken_by, taken_on=request.taken_on, slip_back_no=number)
    gone = [gone_for_good(unit, scene, loan) for loan in open_loans_of(unit, carry)] if carry.stays_there else []
    return DeliveryNoted(carry.id, carry.carry_no, taken_by, len(gone))


def refuse_used_number(unit: Unit, number: str) -> None:
    """Refuse a number that stands on another form of the room."""
    forms = ((CarryOut, "carry_no"), (CopyForm, "copy_form_no"), (Approval, "form_no"))
    used = any(unit.find(kind, **{name: number}) is not None for kind, name in forms)
    refuse_unless(not used, Reason.FORM_NUMBER_TAKEN)


def open_loans_of(unit: Unit, carry: CarryOut) -> list[Loan]:
    """The loans of a form whose pieces are outside; what was brought back lies here, counted or not."""
    found = [unit.get(Loan, one.loan_id) for one in unit.every(CarryLoan, carry_out_id=carry.id)]
    return [loan for loan in found if loan.received_at is None]


def gone_for_good(unit: Unit, scene: Scene, loan: Loan) -> Loan:
    """Charge a carrier to nobody any more, and withdraw it from the holdings."""
    carrier, now = unit.get(Carrier, loan.carrier_id), scene.stamp.wall_ms
    gone = {"location_id": None, "home_id": None, "box_id": None, "waits_at_id": None}
    unit.change(carrier, custody=Custody.WITHDRAWN, **gone)
    return unit.change(loan, received_at=now, received_by=scene.keeper.id, checked_at=now)


def _told(request: SendOut) -> dict[str, str]:
    return {
        "carry_no": request.carry_no.strip(),
        "companions": "、".join(people_in(request.companions)),
        "destination": request.destination.strip(),
        "carry_purpose": request.purpose.strip(),
        "route": request.route.strip(),
        "carry_seal": request.seal_no.strip(),
    }


def _looked_up(request: SendOut, told: dict[str, str], unit: Unit) -> _Asked:
    carriers = tuple(unit.get(Carrier, key) for key in dict.fromkeys(request.carriers))
    levels = tuple(record_of(unit, carrier).level for carrier in carriers)
    highest = max((level for level in levels if level is not None), default=Level.PUBLIC)
    approver, given = rung_of(unit, request.approver, request.deputation, highest)
    carried = request.kind is CarryKind.CARRY
    wish = CarryWish(
        kind=request.kind,
        channel=Channel.PERSON if carried else request.channel,
        levels=levels,
        given=given,
        companions=people_in(request.companions),
        destination=told["destination"],
        purpose=told["carry_purpose"],
        route=told["route"],
        abroad=request.abroad,
        seal=told["carry_seal"],
        in_case=request.case is not None,
        approved_on=request.approved_on,
        back_on=request.back_on,
    )
    case = unit.get(TransportCase, request.case) if request.case is not None else None
    return _Asked(carriers, levels, unit.get(Reader, request.reader), approver, case, wish)


def _against(request: SendOut, asked: _Asked, unit: Unit, scene: Scene) -> tuple[Objection, ...]:
    bearer, today = asked.bearer, scene.stamp.today
    found = (
        *may_serve(scene.keeper.name, bearer),
        *may_record_approval(asked.approver, bearer, scene.keeper.name, request.approved_on, today),
        *may_carry_out(asked.wish, bearer, scene.policy, today),
        *may_go_outside(asked.carriers),
        *_of_packing(asked, unit),
    )
    closed = [place for one in asked.carriers for place in places_at(unit, one.location_id, one.waits_at_id)]
    return found or against_opening(unit, scene, request, closed, asked.levels)


def against_seal_number(unit: Unit, seal: str) -> list[Objection]:
    """Why this seal may not be put on: each number is used once."""
    return [Objection(Reason.SEAL_USED)] if seal and unit.count(_SEALED_WITH, seal) else []


def _of_packing(asked: _Asked, unit: Unit) -> list[Objection]:
    found = against_seal_number(unit, asked.wish.seal)
    if asked.case is None:
        return found
    if open_trip(unit, asked.case.id) is not None or case_outside(unit, asked.case.id):
        found.append(Objection(Reason.CASE_IN_USE))
    objection = may_travel_in(asked.case, asked.levels, ())
    return [*found, objection] if objection is not None else found


HANDLERS: Handlers = {
    SendOut: Handler(send_out, needs=Duty.LEND),
    # What another unit has signed for is not taken back by a key.
    NoteDelivery: Handler(note_delivery, needs=Duty.LEND, undoable=False),
}
