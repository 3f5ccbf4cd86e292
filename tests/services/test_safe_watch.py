"""What goes into a safe cabinet or out of it stands in its register, whichever act moved it (F-28, G-10, R-47)."""

from __future__ import annotations

from recordsroom.domain.commands import (
    EnterInSafe,
    FetchInside,
    LendCarrier,
    OpenSafe,
    RecordApproval,
    ReturnCarrier,
    SetPolicy,
    ShelveCarrier,
    ShutSafe,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.holdings import Record
from recordsroom.domain.inside_work import WorkPurpose
from recordsroom.domain.rules import Reason
from recordsroom.domain.safes import SafeWay
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.safes import SafeRow, safe_register
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import ARCHIVIST, SECURITY, House
from tests.services.case_runs import refused
from tests.services.eventful import sealed_change

CABINET, LOW, HIGHEST, PUBLIC, INTERNAL, MIMI = 2, 3, 4, 1, 2, 3


def opened(room: Room, place: int = CABINET) -> None:
    room.do(OpenSafe(safe_place=place, opened_for="送阅", safe_user="方其琛"))


def lines(room: Room, row: int = 0) -> list[tuple[SafeWay, str]]:
    found: SafeRow = room.ask(safe_register)[row]
    return [(one.way, one.what[-2:]) for one in found.things]


def approve(room: Room, carrier: int) -> None:
    room.do(RecordApproval(form_no=f"A{carrier}", approver=4, approved_on=TODAY, reader=1, carriers=(carrier,)))


def test_f028_while_the_cabinet_is_open_every_act_writes_its_line(room: Room):
    approve(room, PUBLIC)
    room.do(ShelveCarrier(carrier=MIMI, location=CABINET))
    opened(room)
    assert lines(room) == [], "what was put in before stands in no line"
    put = room.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    assert "safe_entries" in put.touched and lines(room) == [(SafeWay.PUT, "01")]
    room.do(LendCarrier(carrier=PUBLIC, reader=1))
    room.do(FetchInside(carriers=(MIMI,), worker="苏怀瑾", purpose=WorkPurpose.REPAIR))
    assert lines(room)[1:] == [(SafeWay.TAKEN, "01"), (SafeWay.TAKEN, "03")]
    room.do(ReturnCarrier(carrier=PUBLIC))
    assert len(lines(room)) == 3, "it lies on the desk"
    room.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    assert lines(room)[-1] == (SafeWay.PUT, "01")
    room.do(ShutSafe(safe_opening=1))
    room.do(ShelveCarrier(carrier=INTERNAL, location=CABINET))
    assert len(lines(room)) == 4, "below the level from which it is registered first, nothing is asked"


def test_f028_from_one_open_cabinet_into_another_is_a_line_in_each(room: Room):
    room.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    opened(room)
    opened(room, LOW)
    room.do(ShelveCarrier(carrier=PUBLIC, location=LOW, move=True))
    assert lines(room, 1) == [(SafeWay.TAKEN, "01")] and lines(room) == [(SafeWay.PUT, "01")]


def test_f028_what_was_entered_by_hand_first_is_not_entered_twice_and_undo_takes_its_line_along(room: Room):
    approve(room, PUBLIC)
    room.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    opened(room)
    room.do(EnterInSafe(safe_opening=1, safe_carrier=PUBLIC))
    room.do(LendCarrier(carrier=PUBLIC, reader=1))
    assert lines(room) == [(SafeWay.TAKEN, "01")]
    put = room.do(ShelveCarrier(carrier=INTERNAL, location=CABINET))
    assert len(lines(room)) == 2
    room.do(Undo(entry=put.entry))
    assert lines(room) == [(SafeWay.TAKEN, "01")]


def test_r047_from_the_level_that_the_room_chose_a_cabinet_is_registered_first(house: House):
    house.enter(SECURITY).do(SetPolicy(name="safe_first", value=str(int(Level.MIMI))))
    room = house.enter(ARCHIVIST)
    room.do(ShelveCarrier(carrier=INTERNAL, location=CABINET))
    put = ShelveCarrier(carrier=MIMI, location=CABINET)
    assert refused(room, put) == (Reason.SAFE_NOT_OPEN,)
    assert isinstance(room.foresee(put), Refused) and isinstance(room.foresee_each((put,))[0], Refused)
    opened(room)
    room.do(put)
    room.do(ShutSafe(safe_opening=1))
    fetch = FetchInside(carriers=(INTERNAL, MIMI), worker="苏怀瑾", purpose=WorkPurpose.DIGITISE)
    assert refused(room, fetch) == (Reason.SAFE_NOT_OPEN,)
    opened(room)
    room.do(fetch)
    assert lines(room) == [(SafeWay.TAKEN, "02"), (SafeWay.TAKEN, "03")]


def test_r047_juemi_never_goes_in_or_out_of_a_cabinet_that_is_not_open_on_record(house: House):
    room = house.room
    sealed_change(house, Record, {PUBLIC: {"level": Level.JUEMI, "scheme": Scheme.STATE}})
    assert refused(room, ShelveCarrier(carrier=PUBLIC, location=HIGHEST)) == (Reason.SAFE_NOT_OPEN,)
    opened(room, HIGHEST)
    room.do(ShelveCarrier(carrier=PUBLIC, location=HIGHEST))
    assert lines(room) == [(SafeWay.PUT, "01")]
