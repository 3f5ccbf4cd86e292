"""The desk's books as the room would print them now (P-01, P-10)."""

from __future__ import annotations

from recordsroom.domain.commands import LendCarrier, RecordApproval, StopReader
from recordsroom.domain.readers import StopCause
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import desk_book
from recordsroom.services.documents.desk_book import BookLine
from recordsroom.services.queries.documents import DOCUMENTS, document_lines
from recordsroom.services.queries.scanned import PlaceSeen, what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import SECURITY, House


def lines(room: Room, form: str) -> list[BookLine]:
    return [row for row in room.ask(document_lines, form).rows if isinstance(row, BookLine)]


def test_p01_every_place_stands_in_the_book_in_walk_order_and_is_known_when_scanned(room: Room):
    found = lines(room, desk_book.PLACES.key)
    assert [line.barcode for line in found] == [Barcode.make(Kind.LOCATION, n) for n in range(1, 5)]
    assert all(isinstance(room.ask(what_is, line.barcode.digits), PlaceSeen) for line in found)


def test_p10_who_borrows_stands_in_the_book_and_who_was_stopped_does_not(room: Room):
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(1,)))
    room.do(LendCarrier(carrier=1, reader=1))
    room.do(StopReader(reader=2, cause=StopCause.OTHER))
    found = lines(room, desk_book.READERS.key)
    assert {line.name for line in found} == {"沈知远", "陆清和"}
    assert all(isinstance(room.ask(what_is, line.barcode.digits), ReaderSeen) for line in found)


def test_who_may_not_see_holdings_prints_none_of_them(house: House):
    room = house.enter(SECURITY)
    assert all(room.ask(document_lines, form).rows == () for form in DOCUMENTS)
