"""The list of records, its search and filters, one record in detail, its whereabouts and its history."""

from dataclasses import replace
from datetime import date

import pytest

from recordsroom.domain.commands import (
    ImportRecords,
    LendCarrier,
    OpenRecord,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Condition, Custody, Level
from recordsroom.services.queries.history import history
from recordsroom.services.queries.holdings import (
    FilterChoices,
    RecordRow,
    carriers_of,
    filter_choices,
    record_count,
    record_page,
)
from recordsroom.services.queries.record_details import record_details, whereabouts
from recordsroom.services.queries.search import EVERYTHING, Order, Search
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_new_record
from tests.rooms import SYSTEM, House

SHELF, READER, HEAD = 2, 1, 1


def page(room: Room, search: Search = EVERYTHING, order: Order = Order.CODE, down: bool = False) -> list[RecordRow]:
    rows = room.ask(record_page, search, order, down, 0, 100)
    assert len(rows) == room.ask(record_count, search)
    return list(rows)


def codes(room: Room, text: str) -> list[str]:
    return [row.reference_code[-4:] for row in page(room, Search(text))]


def add(room: Room, number: int, **odd: object) -> None:
    room.do(ImportRecords(rows=(a_new_record(number, **odd),), file_digest="", layout=""))


def test_every_record_is_listed_once_whatever_the_pages(room: Room):
    whole = [row.id for row in page(room, down=True)]
    pieces = [
        row.id for first in range(0, 20, 3) for row in room.ask(record_page, EVERYTHING, Order.CODE, True, first, 3)
    ]
    assert whole == pieces == list(range(20, 0, -1))


def test_pages_ordered_by_date_never_overlap(room: Room):
    add(room, 21, dated=None)
    add(room, 22, dated="1987-03")
    rows = page(room, order=Order.DATED)
    assert [row.dated for row in rows[:2]] == [None, "1987-03"]
    assert len({row.id for row in rows}) == 22


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("旧楼加固", ["0101"]),
        ("固", ["0101"]),
        ("加固方", ["0101"]),
        ("加固 后勤", ["0101"]),
        ("旧楼 规划", []),
        ("《旧楼》", ["0101"]),
        ("后勤管理", ["0101"]),
        ("𰻞", ["0101"]),
        ("0101", ["0101"]),
        ("101", ["0101"]),
        ("3072", ["0101"]),
        ("72", ["0102"]),
        ("72号", ["0101", "0102"]),
        ("B00", ["0101", "0102"]),
        ("B0", ["0101", "0102"]),
        ("b001-kj", ["0101"]),
        ("Ｂ００１－KJ•2020", ["0101"]),
        ("厚发〔2020〕3072号", ["0101"]),
        ("D10-HQ", ["0101", "0102"]),
        ('加固"', ["0101"]),
        ("“”", []),
        ("加固 OR 管网", []),
    ],
)
def test_search_finds_by_pieces_of_title_body_and_codes(room: Room, typed: str, found: list[str]):
    add(
        room,
        101,
        reference_code="B001-KJ·2020-D10-HQ-0101",
        title="《旧楼》加固方案𰻞",
        document_no="厚发〔2020〕3072号",
        responsible_body="后勤管理处",
    )
    add(
        room,
        102,
        reference_code="B002-KJ·2020-D10-HQ-0102",
        title="甲",
        document_no="厚发〔2020〕72号",
        responsible_body="乙",
    )
    assert codes(room, typed) == found


def test_the_tail_of_a_code_is_enough(room: Room):
    add(room, 21, title="甲", document_no=None)
    assert codes(room, "21") == ["0021"]
    assert codes(room, "0021") == ["0021"]


def test_a_label_finds_its_record(room: Room):
    with unit_of_work(room.vault) as unit:
        carrier = unit.get(Carrier, 7)
    assert [row.id for row in page(room, Search(carrier.barcode))] == [carrier.record_id]


def test_hidden_titles_are_in_no_row_no_total_and_no_search(room: Room):
    add(room, 30, title="绝无仅有的水源地布防", level=Level.JIMI)
    add(room, 31, title="水源地公示", level=Level.MIMI)
    assert [row.title for row in page(room, Search("水源地"))] == ["水源地公示"]
    for typed in ("绝无仅有", "布防", "防", "水源地布"):
        assert room.ask(record_count, Search(typed)) == 0
    shown = page(room, Search(levels=(Level.JIMI,)))
    assert {row.title for row in shown} == {None}
    assert not any(row.stub for row in shown)


@pytest.mark.parametrize("level", [Level.JIMI, Level.JUEMI])
def test_document_number_and_body_of_what_is_hidden_are_not_searched(room: Room, level: Level):
    room.policy = replace(room.policy, pc_level=Level.JUEMI)
    add(room, 32, document_no="密规〔2019〕977号", responsible_body="北澜勘测分院", level=level)
    add(room, 33, document_no="密规〔2019〕978号", responsible_body="北澜勘测二院", level=Level.MIMI)
    assert room.ask(record_count, Search("密规〔2019〕977号")) == 0
    assert room.ask(record_count, Search("北澜勘测分院")) == 0
    assert [row.level for row in page(room, Search("北澜勘测"))] == [Level.MIMI]
    assert [row.level for row in page(room, Search("密规〔2019〕978号"))] == [Level.MIMI]


def test_a_hidden_record_is_still_found_by_its_code(room: Room):
    assert [(row.level, row.title) for row in page(room, Search("GH-0004"))] == [(Level.JIMI, None)]


def test_filters_narrow_rows_and_total_alike(room: Room):
    assert len(page(room, Search(levels=(Level.MIMI,)))) == 4
    assert {row.level for row in page(room, Search(levels=(None, Level.PUBLIC)))} == {None, Level.PUBLIC}
    assert len(page(room, Search("管网改造", levels=(Level.MIMI,)))) == 4
    assert len(page(room, Search(fonds_no="W017", year=2019))) == 20
    assert page(room, Search(fonds_no="X001")) == []
    assert page(room, Search(custody=Custody.SHELVED)) == []
    room.do(ShelveCarrier(carrier=1, location=SHELF))
    assert [row.id for row in page(room, Search(custody=Custody.SHELVED))] == [1]
    assert room.ask(filter_choices) == FilterChoices(("W017",), (2019,), ("WS",), ("Y",), ("GH",))


def test_administrators_see_no_holdings(house: House):
    room = house.enter(SYSTEM)
    assert page(room) == []
    assert room.ask(filter_choices) == FilterChoices()
    assert room.ask(record_details, 1) is None
    assert room.ask(carriers_of, (1,)) == ()
    assert room.ask(history, 1).total == 0


def test_a_row_tells_where_its_carriers_are(house: House):
    room = house.room
    room.do(ShelveCarrier(carrier=1, location=SHELF))
    assert page(room)[0].custody is Custody.SHELVED
    _lend(room, 1)
    row = page(room)[0]
    assert (row.custody, row.out, row.carriers, row.overdue) == (Custody.ON_LOAN, 1, 1, False)
    house.clock.move(days=40)
    assert page(room)[0].overdue
    room.do(ReturnCarrier(carrier=1))
    assert page(room)[0].custody is Custody.RETURNED_CHECKED


def test_the_details_name_borrower_place_and_home(house: House):
    room = house.room
    room.do(ShelveCarrier(carrier=1, location=SHELF))
    details = room.ask(record_details, 1)
    assert details is not None
    assert (details.title, details.hidden, details.document_no) == ("管网改造方案之1", False, "青发〔2019〕1号")
    assert (details.carriers[0].place, details.carriers[0].place_code) == ("02 库 01 柜", "02-01")
    _lend(room, 1)
    house.clock.move(days=20)
    carrier = room.ask(whereabouts, 1)
    assert carrier is not None
    assert (carrier.borrower, carrier.borrower_unit, carrier.home) == ("沈知远", "规划研究室", "02 库 01 柜")
    assert (carrier.custody, carrier.place, carrier.due_on) == (Custody.ON_LOAN, None, date(2026, 12, 4))
    assert carrier.overdue_days == 6
    assert room.ask(whereabouts, 999) is None
    assert room.ask(record_details, 999) is None


def test_a_hidden_record_is_told_only_with_the_entry_that_opened_it(house: House):
    room = house.room
    closed = room.ask(record_details, 4)
    assert closed is not None
    assert (closed.hidden, closed.title, closed.document_no, closed.responsible_body) == (True, None, None, None)
    entry = room.do(OpenRecord(record=4)).entry
    opened = room.ask(record_details, 4, entry)
    assert opened is not None
    assert (opened.hidden, opened.title, opened.document_no) == (False, "管网改造方案之4", "青发〔2019〕4号")
    other = room.ask(record_details, 9, entry)
    assert other is not None
    assert other.hidden
    someone_else = house.enter(5).ask(record_details, 4, entry)
    assert someone_else is not None
    assert someone_else.hidden


def test_the_history_tells_who_where_and_on_which_paper(house: House):
    room = house.room
    room.do(ShelveCarrier(carrier=1, location=SHELF))
    _lend(room, 1)
    house.clock.move(hours=1)
    room.do(ReturnCarrier(carrier=1))
    told = room.ask(history, 1)
    assert [(row.command, row.reader, row.place, row.form_no) for row in told.rows] == [
        ("ReturnCarrier", "沈知远", None, "2026-0731"),
        ("LendCarrier", "沈知远", None, "2026-0731"),
        ("RecordApproval", None, None, "2026-0731"),
        ("ShelveCarrier", None, "02 库 01 柜", None),
        ("ImportRecords", None, None, None),
    ]
    assert told.total == 5
    assert (told.rows[0].keeper, told.rows[0].at.hour) == ("宋闻溪", 10)
    assert [row.command for row in room.ask(history, 1, 2).rows] == ["ReturnCarrier", "LendCarrier"]
    assert room.ask(history, 2).total == 1


def test_the_carriers_of_chosen_records_keep_their_order(room: Room):
    assert room.ask(carriers_of, (5, 2)) == (5, 2)


def test_rows_and_details_never_show_contents_in_a_repr(room: Room):
    assert "管网" not in repr(page(room)) + repr(room.ask(record_details, 1)) + repr(Search("管网"))


def _lend(room: Room, carrier: int) -> None:
    room.do(
        RecordApproval(
            form_no="2026-0731", approver=HEAD, approved_on=date(2026, 11, 20), reader=READER, carriers=(carrier,)
        )
    )
    room.do(LendCarrier(carrier=carrier, reader=READER))


def test_the_history_tells_who_opened_a_record_and_nothing_else_is_in_its_way(house: House):
    room = house.room
    entry = room.do(ShelveCarrier(carrier=4, location=SHELF)).entry
    room.do(OpenRecord(record=4))
    told = room.ask(history, 4)
    assert [row.command for row in told.rows] == ["OpenRecord", "ShelveCarrier", "ImportRecords"]
    room.do(Undo(entry=entry))
    assert [row.reverses for row in room.ask(history, 4).rows][0] == entry


def test_the_history_tells_old_and_new_code_condition_and_pages(house: House):
    room = house.room
    _lend(room, 1)
    house.clock.move(hours=1)
    room.do(ReturnCarrier(carrier=1, pages=9, condition=Condition.DAMAGED, confirmed=frozenset({Doubt.PAGES_DIFFER})))
    row = room.ask(history, 1).rows[0]
    assert (row.condition, row.pages) == (Condition.DAMAGED, (11, 9))
