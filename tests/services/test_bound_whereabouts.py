"""What is bound in a file is found where the file is, however a list of it is put together."""

from __future__ import annotations

from recordsroom.domain.commands import ShelveCarrier
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.holdings import record_count, record_page
from recordsroom.services.queries.listing import prepare
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.search import Order, Search
from recordsroom.services.room import Room
from recordsroom.storage.search import ids_of, question
from tests.rooms import House
from tests.services.test_record_questions import a_file


def listed(room: Room, search: Search) -> list[str]:
    """The codes of a list as its first rows tell it, which is also what stands once it is whole."""
    first = room.ask(record_page, search, Order.CODE, False, 0, 99)
    assert all(row.custody is search.custody for row in first)
    while not room.ask(prepare, search, Order.CODE):
        pass
    assert room.ask(record_page, search, Order.CODE, False, 0, 99) == first
    assert room.ask(record_count, search) == len(first)
    return [row.reference_code for row in first]


def test_bound_items_are_found_where_their_file_is(house: House):
    room = house.room
    file = a_file(room)
    details = room.ask(record_details, file)
    assert details is not None
    shelved = Search(custody=Custody.SHELVED)
    assert listed(room, shelved) == []
    for carrier in details.carriers:
        room.do(ShelveCarrier(carrier=carrier.id, location=2))
    whole = ["W017-KJ·2019-001", *(f"W017-KJ·2019-001-00{number}" for number in (1, 2, 3))]
    assert listed(room, shelved) == whole
    assert listed(room, Search("2019-001", custody=Custody.SHELVED)) == whole
    assert listed(room, Search("W017-KJ", levels=(Level.MIMI,), custody=Custody.SHELVED)) == whole[-1:]


def test_they_are_found_from_either_side_and_slice_by_slice(room: Room):
    a_file(room)

    def found(custody: Custody, above: int, most: int) -> list[int]:
        asked = question("", custody=custody.value)
        assert asked is not None
        return room.ask(lambda sight: ids_of(sight.connection, asked, above, most))

    whole = found(Custody.ACCESSIONED, 0, -1)
    assert whole == sorted(set(whole)) and whole[-3:] == [22, 23, 24]
    assert found(Custody.ACCESSIONED, 21, 2) == [22, 23]
    assert found(Custody.ACCESSIONED, 23, 2) == [24]
    assert found(Custody.ON_LOAN, 0, -1) == []
