"""Who looks for a unit by its present name finds what carries its former names too, and is told so (P-20)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.commands import AddUnit, EndUnit, ImportRecords
from recordsroom.domain.facts import Entered
from recordsroom.services.queries.finding import Kind, find_anything
from recordsroom.services.queries.former_units import background, found_besides
from recordsroom.services.queries.holdings import record_count, record_page
from recordsroom.services.queries.listing import prepare
from recordsroom.services.queries.search import Order, Search
from recordsroom.services.room import Room
from recordsroom.services.sight import Sight
from recordsroom.storage.search import question, walk
from tests.builders import a_new_record
from tests.rooms import SECURITY, House

FIRST, THEN, NOW = "测绘一队", "测绘大队", "空间信息院"


def entered(room: Room) -> None:
    """A unit that was renamed twice, and a paper of each of its names."""
    told = room.do(AddUnit(name=FIRST, since=date(1990, 1, 1))).told
    assert isinstance(told, Entered)
    room.do(EndUnit(unit=told.id, last_day=date(2001, 3, 1), successor_name=THEN))
    ended = room.ask(
        lambda sight: sight.connection.exec_driver_sql("SELECT max(id) FROM units WHERE until IS NULL").scalar_one()
    )
    room.do(EndUnit(unit=ended, last_day=date(2015, 6, 30), successor_name=NOW))
    papers = (
        a_new_record(70, responsible_body=FIRST, title="控制网"),
        a_new_record(71, responsible_body="某局", title=f"关于组建{THEN}的决定"),
        a_new_record(72, responsible_body=NOW, title="影像图"),
    )
    room.do(ImportRecords(rows=papers, file_digest="", layout=""))


def found(room: Room, text: str) -> list[str]:
    """The tails of the codes that a search finds, as its first rows tell them and as the whole list does."""
    search = Search(text)
    first = room.ask(record_page, search, Order.CODE, False, 0, 99)
    while not room.ask(prepare, search, Order.CODE):
        pass
    assert room.ask(record_page, search, Order.CODE, False, 0, 99) == first
    assert room.ask(record_count, search) == len(first)
    return [row.reference_code[-2:] for row in first]


def test_p20_a_present_name_finds_what_carries_the_former_ones(room: Room):
    entered(room)
    assert found(room, NOW) == ["70", "71", "72"]
    assert found(room, THEN) == ["70", "71"]
    assert found(room, FIRST) == ["70"]
    assert found(room, f"{NOW} 控制网") == ["70"]
    assert [one.argument or one.words for one in room.ask(find_anything, NOW) if one.kind is Kind.RECORD]
    told = room.ask(found_besides, f"{NOW} 控制网")
    assert [(one.name, one.until) for one in told] == [(THEN, date(2015, 6, 30)), (FIRST, date(2001, 3, 1))]
    assert room.ask(found_besides, FIRST) == ()


def test_p20_a_reform_is_followed_by_a_list_that_is_known(room: Room):
    told = room.do(AddUnit(name=FIRST, since=date(1990, 1, 1))).told
    assert isinstance(told, Entered)
    papers = (a_new_record(70, responsible_body=FIRST), a_new_record(72, responsible_body=NOW))
    room.do(ImportRecords(rows=papers, file_digest="", layout=""))
    assert found(room, NOW) == ["72"]
    room.do(EndUnit(unit=told.id, last_day=date(2001, 3, 1), successor_name=NOW))
    assert found(room, NOW) == ["70", "72"]


def test_p20_walking_finds_the_same(room: Room):
    entered(room)

    def walked(sight: Sight) -> list[int] | None:
        asked = question(NOW, background=background(sight))
        assert asked is not None
        return walk(sight.connection, asked, Order.CODE.value, False, 9, 1_000)

    by_index = [row.id for row in room.ask(record_page, Search(NOW), Order.CODE, False, 0, 9)]
    assert len(by_index) == 3
    assert room.ask(walked) == by_index


def test_who_sees_no_holdings_is_told_no_name(house: House):
    entered(house.room)
    assert house.enter(SECURITY).ask(found_besides, NOW) == ()
