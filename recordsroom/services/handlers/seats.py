"""Seats of the reading room: set up, and said anew while nobody sits there (R-54, R-72)."""

from __future__ import annotations

from recordsroom.domain.commands import AddSeat, ChangeSeat
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Done, Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Kind
from recordsroom.domain.visits import Seat, Visit, is_a_seat_number
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def add_seat(request: AddSeat, unit: Unit, _scene: Scene) -> Fact:
    """Set up one seat; its number stands on its label and is given once."""
    number = request.seat_no.strip().upper()
    refuse_unless(is_a_seat_number(number), Reason.VALUE_NOT_POSSIBLE)
    if unit.find(Seat, seat_no=number) is not None:
        raise Refused(Objection(Reason.SEAT_NO_TAKEN, {"seat": number}))
    seat = unit.add(
        Seat,
        barcode=unit.next_barcode(Kind.LOCATION).digits,
        seat_no=number,
        zone=request.zone,
        max_level=request.max_level,
        closed=False,
        labelled=False,
    )
    return Entered(seat.id, seat.barcode)


def change_seat(request: ChangeSeat, unit: Unit, _scene: Scene) -> Fact:
    """Change what a seat is for; whoever sits there was let in by what it was."""
    seat = unit.get(Seat, request.seat)
    wanted = {"zone": request.zone, "max_level": request.max_level, "closed": request.closed}
    refuse_unless(any(getattr(seat, name) != value for name, value in wanted.items()), Reason.NOTHING_TO_DO)
    if unit.find(Visit, seat_id=seat.id, left_at=None) is not None:
        raise Refused(Objection(Reason.SEAT_TAKEN, {"seat": seat.seat_no}))
    unit.change(seat, **wanted)
    return Done()


HANDLERS: Handlers = {
    AddSeat: Handler(add_seat, needs=Duty.KEEP_SHELVES),
    ChangeSeat: Handler(change_seat, needs=Duty.KEEP_SHELVES),
}
