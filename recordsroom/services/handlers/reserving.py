"""Requests for what is out: made, withdrawn, and served when it is lent to who waited (R-66)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.commands import EndReservation, ReserveCarrier
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Loan
from recordsroom.domain.readers import Reader
from recordsroom.domain.reserve_facts import ReservationEnded, Reserved
from recordsroom.domain.reserving import LONGEST_WORDS, Reservation, ReserveEnd, may_reserve, waiting_now
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def reserve_carrier(request: ReserveCarrier, unit: Unit, scene: Scene) -> Fact:
    """Put a reader at the end of those who wait for it."""
    carrier, reader = unit.get(Carrier, request.carrier), unit.get(Reader, request.reader)
    told, today = request.wanted_for.strip(), scene.stamp.today
    refuse_unless(len(told) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    loan = unit.find(Loan, carrier_id=carrier.id, checked_at=None)
    holder = loan.reader_id if loan is not None else None
    if objections := may_reserve(carrier, record_of(unit, carrier).level, reader, holder, request.until, today):
        raise Refused(*objections)
    before = waiting_for(unit, carrier, today)
    refuse_unless(all(one.reserved_for_id != reader.id for one in before), Reason.WAITS_ALREADY)
    made = unit.add(
        Reservation,
        reserved_carrier_id=carrier.id,
        reserved_for_id=reader.id,
        wanted_until=request.until,
        wanted_for=told,
        reserved_at=scene.stamp.wall_ms,
        reserved_by=scene.keeper.id,
        reserve_end=None,
        reserve_ended_at=None,
    )
    return Reserved(made.id, reader.name, len(before) + 1)


def end_reservation(request: EndReservation, unit: Unit, scene: Scene) -> Fact:
    """Strike somebody off who does not want it any more."""
    one = unit.get(Reservation, request.reservation)
    refuse_unless(one.reserve_end is None, Reason.NOTHING_TO_DO)
    unit.change(one, reserve_end=ReserveEnd.WITHDRAWN, reserve_ended_at=scene.stamp.wall_ms)
    return ReservationEnded(one.id, unit.get(Reader, one.reserved_for_id).name)


def waiting_for(unit: Unit, carrier: Carrier, today: date) -> tuple[Reservation, ...]:
    """Who waits for this carrier, the first who asked first."""
    return waiting_now(unit.every(Reservation, reserved_carrier_id=carrier.id, reserve_end=None), today)


def first_waiting(unit: Unit, carrier: Carrier, today: date) -> str:
    """Name and unit of who waits first; empty where nobody does."""
    waiting = waiting_for(unit, carrier, today)
    if not waiting:
        return ""
    reader = unit.get(Reader, waiting[0].reserved_for_id)
    return f"{reader.name}　{reader.unit}"


def serve(unit: Unit, scene: Scene, waiting: tuple[Reservation, ...], reader: Reader) -> None:
    """What a reader waited for was lent to him."""
    for one in waiting:
        if one.reserved_for_id == reader.id:
            unit.change(one, reserve_end=ReserveEnd.SERVED, reserve_ended_at=scene.stamp.wall_ms)


HANDLERS: Handlers = {
    ReserveCarrier: Handler(reserve_carrier, needs=Duty.LEND),
    EndReservation: Handler(end_reservation, needs=Duty.LEND),
}
