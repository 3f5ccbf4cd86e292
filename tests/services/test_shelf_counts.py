"""Which shelves wait to be counted, on the plan and on Today, and how long ago the others were counted."""

from __future__ import annotations

from datetime import timedelta

from recordsroom.domain.commands import AddStorageLocations, MoveHoldings, NewLocation, ShelveCarrier
from recordsroom.domain.moving import CountTask
from recordsroom.domain.shelf_counts import CountAge
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.shelf_counts import shelves_to_count
from recordsroom.services.queries.shelf_fill import fills
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import AUDITOR, House
from tests.services.eventful import sealed_change

ROOM, CABINET, LOW, NEW = 1, 2, 3, 5


def ages(room: Room) -> dict[int, CountAge | None]:
    return {row.place: row.fill.counted for row in room.ask(fills, ROOM)}


def moved(room: Room) -> None:
    """A carrier stands in a cabinet, another one was moved to a new one."""
    place = NewLocation("02-08", "02 库 08 柜", LocationKind.CABINET, "02", max_level=Level.JIMI)
    room.do(AddStorageLocations(places=(place,)))
    room.do(ShelveCarrier(carrier=2, location=CABINET))
    room.do(MoveHoldings(moves=((CABINET, NEW),)))
    room.do(ShelveCarrier(carrier=3, location=CABINET))


def test_p018_where_much_was_carried_at_once_is_to_be_counted(house: House):
    room = house.room
    moved(room)
    assert ages(room) == {ROOM: CountAge.DUE, CABINET: CountAge.NEVER, LOW: None, 4: None, NEW: CountAge.DUE}
    assert [line.place for line in room.ask(shelves_to_count)] == [NEW]
    [work] = [work for work in room.ask(today).works if work.matter is Matter.TO_COUNT]
    assert work.count == 1
    assert house.enter(AUDITOR).ask(shelves_to_count) == ()


def test_what_was_counted_ages(house: House):
    room = house.room
    moved(room)
    sealed_change(house, CountTask, {1: {"done_on": TODAY - timedelta(days=300)}})
    assert ages(room)[NEW] is CountAge.YEAR and ages(room)[ROOM] is CountAge.NEVER
    assert room.ask(shelves_to_count) == ()
    assert Matter.TO_COUNT not in {work.matter for work in room.ask(today).works}
