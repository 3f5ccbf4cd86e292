"""Who knows what is 机密 and above, told from loans, visits and the journal (R-20, G-16)."""

from __future__ import annotations

from recordsroom.domain.commands import CheckOut, GiveToTable, OpenRecord, ReturnCarrier, Undo
from recordsroom.domain.values import Level
from recordsroom.services.queries.knowing import KnowWay, KnowWish, knowing_count, knowing_page
from recordsroom.services.room import Room
from tests.rooms import AUDITOR, House
from tests.services.test_lending import JIMI, MIMI, SHEN, approve
from tests.services.test_visits import carrier, come, give, seated

__all__ = ["seated"]


def read(room: Room, *, leave: bool = True) -> int:
    """Shen reads something of 机密 and of 秘密, and leaves."""
    visit = come(room)
    approve(room, MIMI)
    approve(room, JIMI)
    pages = carrier(room, JIMI).pages
    give(room, visit, MIMI)
    give(room, visit, JIMI, pages=pages)
    room.do(ReturnCarrier(carrier=MIMI))
    room.do(ReturnCarrier(carrier=JIMI, pages=pages))
    if leave:
        room.do(CheckOut(visit=visit))
    return visit


def test_r020_reading_jimi_is_written_down_and_mimi_is_not(seated: Room):
    read(seated)
    [one] = seated.ask(knowing_page, KnowWish(), 0, 9)
    assert (one.way, one.reader, one.level, one.title) == (KnowWay.READ, SHEN, Level.JIMI, None)
    assert one.until is not None
    assert one.form_no
    for wish, count in (
        (KnowWish(words=one.person), 1),
        (KnowWish(words="ghyjs"), 1),
        (KnowWish(words=one.reference_code), 1),
        (KnowWish(words="无此人"), 0),
        (KnowWish(way=KnowWay.LENT), 0),
        (KnowWish(reader=SHEN), 1),
        (KnowWish(record=one.record), 1),
        (KnowWish(record=MIMI), 0),
    ):
        assert seated.ask(knowing_count, wish) == count, wish


def test_p32_it_counts_once_the_reader_has_left_and_not_where_it_was_undone(seated: Room):
    visit = read(seated, leave=False)
    assert seated.ask(knowing_count, KnowWish()) == 0
    approve(seated, JIMI, form_no="2026-0777")
    pages = carrier(seated, JIMI).pages
    told = seated.do(GiveToTable(visit=visit, carrier=JIMI, pages=pages))
    seated.do(Undo(entry=told.entry))
    seated.do(CheckOut(visit=visit))
    assert seated.ask(knowing_count, KnowWish()) == 1


def test_r020_a_keeper_who_opens_the_details_knows_too(seated: Room):
    seated.do(OpenRecord(record=JIMI))
    [one] = seated.ask(knowing_page, KnowWish(way=KnowWay.OPENED), 0, 9)
    assert (one.person, one.reader, one.record) == ("宋闻溪", None, JIMI)


def test_r020_the_auditor_sees_no_names_of_records(seated: Room, house: House):
    read(seated)
    room = house.enter(AUDITOR)
    assert room.ask(knowing_count, KnowWish()) == 0
    assert room.ask(knowing_page, KnowWish(), 0, 9) == ()
