"""Circulation: a sheet is opened, its folder sent leg by leg and taken back in between, then filed (R-75 to R-81)."""

from __future__ import annotations

from datetime import date, timedelta

from recordsroom.domain.circulating import (
    LONGEST_REMARK,
    Circulation,
    CirculationLeg,
    FolderItem,
    LegLoan,
    may_circulate,
    may_end_circulation,
    may_end_leg,
    may_go_round,
    may_read_folder,
    may_send,
)
from recordsroom.domain.circulation_facts import CirculationBegun, CirculationEnded, LegEnded, LegSent
from recordsroom.domain.commands import BeginCirculation, EndCirculation, EndLeg, SendLeg
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import may_serve
from recordsroom.domain.readers import Reader
from recordsroom.domain.restrictions import against_restriction
from recordsroom.domain.rules import Reason
from recordsroom.services.calendar import calendar_from
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.ways_out import hand_out
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.restricting import restrictions_over
from recordsroom.storage.unit import Unit, refuse_unless

_BACK = (
    "SELECT count(*) FROM leg_loans g JOIN loans l ON l.id = g.loan_id WHERE g.leg_id = ? AND l.checked_at IS NOT NULL"
)
_ELSEWHERE = (
    "SELECT count(*) FROM folder_items f JOIN circulations c ON c.id = f.circulation_id"
    " WHERE f.carrier_id = ? AND c.closed_at IS NULL"
)


def begin_circulation(request: BeginCirculation, unit: Unit, scene: Scene) -> Fact:
    """Open a sheet; everybody on it is entitled to everything in its folder."""
    number, proposal = request.circulation_no.strip(), request.proposal.strip()
    refuse_unless(bool(number) and max(len(number), len(proposal)) <= LONGEST_REMARK, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(unit.find(Circulation, circulation_no=number) is None, Reason.FORM_NUMBER_TAKEN)
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    readers = [unit.get(Reader, key) for key in dict.fromkeys(request.readers)]
    levels = [record_of(unit, carrier).level for carrier in carriers]
    objections = (
        *may_circulate(carriers, levels, len(readers)),
        *(one for reader in readers for one in may_read_folder(reader, levels, scene.stamp.today)),
        *(one for reader in readers for one in may_serve(scene.keeper.name, reader)),
        *_private(unit, carriers, scene),
    )
    if objections:
        raise Refused(*objections)
    refuse_unless(not any(unit.count(_ELSEWHERE, one.id) for one in carriers), Reason.ON_ANOTHER_SHEET)
    circulation = unit.add(
        Circulation,
        circulation_no=number,
        urgent=request.urgent,
        proposal=proposal,
        circulated_by=scene.keeper.id,
        begun_at=scene.stamp.wall_ms,
        closed_at=None,
    )
    for carrier in carriers:
        unit.add(FolderItem, circulation_id=circulation.id, carrier_id=carrier.id)
    blank = dict.fromkeys(("sent_at", "leg_due_on", "pieces_counted", "ended_at"))
    empty = dict.fromkeys(("courier", "signed_name", "signed_at", "leg_remark"), "")
    for place, reader in enumerate(readers, 1):
        unit.add(CirculationLeg, circulation_id=circulation.id, leg_no=place, leg_reader_id=reader.id, **blank, **empty)
    return CirculationBegun(circulation.id, number, len(readers))


def send_leg(request: SendLeg, unit: Unit, scene: Scene) -> Fact:
    """Charge the whole folder to one reader; urgent papers are to be back on the same day."""
    leg, courier = unit.get(CirculationLeg, request.leg), request.courier.strip()
    refuse_unless(len(courier) <= LONGEST_REMARK, Reason.VALUE_NOT_POSSIBLE)
    circulation, reader = unit.get(Circulation, leg.circulation_id), unit.get(Reader, leg.leg_reader_id)
    carriers = _folder(unit, circulation)
    levels = [record_of(unit, carrier).level for carrier in carriers]
    if objections := may_send(circulation, leg, unit.every(CirculationLeg, circulation_id=circulation.id)):
        raise Refused(*objections)
    closed = [place for one in carriers for place in places_at(unit, one.location_id, one.waits_at_id)]
    objections = (
        *may_go_round(carriers),
        *may_read_folder(reader, levels, scene.stamp.today),
        *may_serve(scene.keeper.name, reader),
        *against_opening(unit, scene, request, closed, levels),
        *_private(unit, carriers, scene),
    )
    if objections:
        raise Refused(*objections)
    due_on = _due_on(unit, scene, urgent=circulation.urgent)
    for carrier in carriers:
        loan = hand_out(unit, scene, carrier, reader, due_on)
        unit.add(LegLoan, leg_id=leg.id, loan_id=loan.id)
    unit.change(leg, sent_at=scene.stamp.wall_ms, leg_due_on=due_on, courier=courier)
    return LegSent(circulation.id, reader.name, due_on, len(carriers))


def end_leg(request: EndLeg, unit: Unit, scene: Scene) -> Fact:
    """End a leg once every piece was scanned back: signature, time and count stand on the sheet."""
    leg = unit.get(CirculationLeg, request.leg)
    circulation, reader = unit.get(Circulation, leg.circulation_id), unit.get(Reader, leg.leg_reader_id)
    told = [text.strip() for text in (request.signed_name, request.signed_at, request.remark)]
    refuse_unless(max(map(len, told)) <= LONGEST_REMARK, Reason.VALUE_NOT_POSSIBLE)
    objections = may_end_leg(
        leg,
        reader,
        signed_name=told[0],
        signed_at=told[1],
        pieces=request.pieces,
        folder=len(unit.every(FolderItem, circulation_id=circulation.id)),
        back=unit.count(_BACK, leg.id),
    )
    if objections:
        raise Refused(*objections)
    signed = {"signed_name": told[0], "signed_at": told[1], "leg_remark": told[2]}
    unit.change(leg, ended_at=scene.stamp.wall_ms, pieces_counted=request.pieces, **signed)
    legs = unit.every(CirculationLeg, circulation_id=circulation.id)
    return LegEnded(circulation.id, reader.name, sum(one.sent_at is None for one in legs))


def end_circulation(request: EndCirculation, unit: Unit, scene: Scene) -> Fact:
    """File the sheet; who did not read is told."""
    circulation = unit.get(Circulation, request.circulation)
    legs = unit.every(CirculationLeg, circulation_id=circulation.id)
    if objections := may_end_circulation(circulation, legs):
        raise Refused(*objections)
    unit.change(circulation, closed_at=scene.stamp.wall_ms)
    return CirculationEnded(circulation.id, sum(one.sent_at is None for one in legs))


def _private(unit: Unit, carriers: list[Carrier], scene: Scene) -> tuple[Objection, ...]:
    """Why this does not go round at all: a sheet of circulation names who reads, and is nobody's approval (R-149)."""
    standing = [one for carrier in carriers for one in restrictions_over(unit, record_of(unit, carrier))]
    return against_restriction(standing, scene.stamp.sure_day, named=False)


def _folder(unit: Unit, circulation: Circulation) -> list[Carrier]:
    return [unit.get(Carrier, one.carrier_id) for one in unit.every(FolderItem, circulation_id=circulation.id)]


def _due_on(unit: Unit, scene: Scene, *, urgent: bool) -> date:
    """At most two days, or as the room set it; what falls on a day off is due when the room works again (P-24)."""
    if urgent:
        return scene.stamp.today
    due = scene.stamp.today + timedelta(days=scene.policy.leg_days)
    return calendar_from(unit, due).next_working_day(due)


HANDLERS: Handlers = {
    BeginCirculation: Handler(begin_circulation, needs=Duty.LEND),
    SendLeg: Handler(send_leg, needs=Duty.LEND),
    EndLeg: Handler(end_leg, needs=Duty.LEND),
    EndCirculation: Handler(end_circulation, needs=Duty.LEND),
}
