"""What a list says is with somebody is out to that holder until it is scanned back (P-03)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import CloseDay, ImportRecords, RenewLoan, ReturnCarrier, Undo
from recordsroom.domain.day_closing import LeftCause, OpenCause
from recordsroom.domain.desk_facts import DayClosed
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Returned
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Custody
from recordsroom.services.queries.day_closing import evening
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.holdings import record_count, record_page
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.queries.search import Order, Search
from recordsroom.services.queries.today import today
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.source import read_list
from recordsroom.services.reading.words import holder
from recordsroom.services.room import Room
from tests.lists import ANSWERED, ROOM
from tests.rooms import House
from tests.services.bringing import rows

LIST = (
    "档号,题名,密级,页数,去向\n"
    "W018-WS·2021-D30-GH-0001,南湖泵站大修方案,内部,12,规划室 周一\n"
    "W018-WS·2021-D30-GH-0002,南湖泵站大修批复,内部,4,在库\n"
)


def brought(house: House) -> int:
    """Bring the list in; answers the entry."""
    source = read_list(LIST.encode(), "list.csv")
    run = judge(source, ANSWERED, ROOM)
    return house.room.do(ImportRecords(rows=run.accepted, file_digest=source.digest, layout=source.layout)).entry


def states(room: Room) -> list[tuple[object, ...]]:
    return rows(room, "SELECT custody, claimed_holder FROM carriers ORDER BY id")


def digits(room: Room) -> str:
    return str(rows(room, "SELECT barcode FROM carriers WHERE id = 1")[0][0])


OUT, HERE = ("ON_LOAN", "规划室 周一"), ("ACCESSIONED", None)


def test_p003_an_imported_holder_is_an_open_charge(blank_house: House):
    brought(blank_house)
    room = blank_house.room
    assert states(room) == [OUT, HERE]
    out = Search(custody=Custody.ON_LOAN)
    assert room.ask(record_count, out) == 1
    [row] = room.ask(record_page, out, Order.CODE, False, 0, 5)
    assert (row.out, row.overdue) == (1, False)
    details = room.ask(record_details, row.id)
    assert details is not None
    assert details.carriers[0].claimed_holder == "规划室 周一"
    seen = room.ask(what_is, digits(room))
    assert isinstance(seen, CarrierSeen)
    assert (seen.out, seen.reader, seen.reader_name) == (True, None, "规划室 周一")
    assert blank_house.fold() is None


def test_p003_a_return_at_the_desk_closes_the_charge_and_undo_gives_it_back(blank_house: House):
    brought(blank_house)
    room = blank_house.room
    done = room.do(ReturnCarrier(carrier=1))
    assert isinstance(done.told, Returned)
    assert (done.told.clean, done.told.reader, done.told.reader_name) == (True, 0, "规划室 周一")
    assert states(room) == [("RETURNED_CHECKED", None), HERE]
    room.do(Undo(entry=done.entry))
    assert states(room) == [OUT, HERE]


def test_r063_a_charge_stays_open_while_its_pages_differ(blank_house: House):
    brought(blank_house)
    room = blank_house.room
    with pytest.raises(Doubtful):
        room.do(ReturnCarrier(carrier=1, pages=11))
    told = room.do(ReturnCarrier(carrier=1, pages=11, confirmed=frozenset({Doubt.PAGES_DIFFER}))).told
    assert isinstance(told, Returned)
    assert states(room)[0] == ("RETURNED_UNCHECKED", "规划室 周一")
    room.do(ReturnCarrier(carrier=1, pages=12))
    assert states(room)[0] == ("RETURNED_CHECKED", None)


def test_p003_taking_the_list_back_takes_the_charge_back(blank_house: House):
    entry = brought(blank_house)
    blank_house.room.do(Undo(entry=entry))
    assert states(blank_house.room) == []


@pytest.mark.parametrize("word", ["", " ", "在库", "在架", "未上架", "无", "—"])
def test_what_is_in_the_room_charges_nobody(word: str):
    assert holder(word) is None
    assert holder("工程部") == "工程部"


def test_p003_what_only_a_list_charges_is_not_renewed(blank_house: House):
    brought(blank_house)
    with pytest.raises(Refused) as caught:
        blank_house.room.do(RenewLoan(carrier=1))
    assert caught.value.reasons == (Reason.NOT_ON_LOAN,)
    assert states(blank_house.room) == [OUT, HERE]


SECRET = (
    "档号,题名,密级,页数,去向\n"
    "W018-WS·2021-D30-GH-0001,南湖泵站大修方案,秘密,12,规划室 周一\n"
    "W018-WS·2021-D30-GH-0002,南湖泵站大修批复,内部,4,工程部\n"
)


def test_p003_p28_what_a_list_charges_stands_in_the_evening_on_today_and_among_the_overdue(blank_house: House):
    room = blank_house.room
    source = read_list(SECRET.encode(), "list.csv")
    run = judge(source, ANSWERED, ROOM)
    room.do(ImportRecords(rows=run.accepted, file_digest=source.digest, layout=source.layout))
    found = room.ask(evening)
    assert [(one.cause, one.loan.reader_name, one.loan.due_on) for one in found.left] == [
        (LeftCause.CLASSIFIED_DUE, "规划室 周一", None),
        (LeftCause.ORDINARY_DUE, "工程部", None),
    ]
    assert (found.out, found.clear) == (2, False)
    day = room.ask(today)
    assert day.figures is not None
    assert day.figures.out == 2
    [told] = [work for work in day.works if work.matter is Matter.CLAIMED_OUT]
    assert (told.count, told.people) == (2, 2)
    listed = room.ask(document_lines, "overdue_list")
    assert len(listed.rows) == 4
    assert room.ask(document_lines, "day_closing").rows
    with pytest.raises(Refused) as caught:
        room.do(CloseDay())
    assert caught.value.reasons == (Reason.DAY_NOT_CLEAR,)
    assert room.do(CloseDay(cause=OpenCause.READER_AWAY, leader="顾言舟")).told == DayClosed(found.today, False, 2)
    blank_house.clock.move(days=1)
    assert [work.count for work in room.ask(today).works if work.matter is Matter.DAY_NOT_CLEAR] == [1]
    room.do(ReturnCarrier(carrier=1, pages=12))
    assert Matter.DAY_NOT_CLEAR not in {work.matter for work in room.ask(today).works}
    assert room.ask(evening).out == 1
