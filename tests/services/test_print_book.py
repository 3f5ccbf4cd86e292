"""The print register by month, on paper and as a file: every job with what it was for and what became of it (G-30)."""

from __future__ import annotations

from recordsroom.domain.commands import ClosePrint, SettlePrint
from recordsroom.domain.exporting import Book
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.printing import PaperEnd
from recordsroom.domain.values import Level
from recordsroom.services.documents.print_book import FAILED, PRINTED, STARTED, PrintLine
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.books import book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.months import month_number
from recordsroom.services.queries.print_register import print_jobs, print_months, print_register
from recordsroom.services.queries.printing import NOTHING
from tests.builders import TODAY
from tests.rooms import SYSTEM, House
from tests.services.test_print_accounts import A_LIST, A_SLIP, printed

THIS, NEXT = f"{TODAY:%Y-%m}", 40


def lines(house: House, *of: int) -> list[PrintLine]:
    return [line for line in house.room.ask(document_lines, "print_register", of).rows if isinstance(line, PrintLine)]


def test_g30_a_month_tells_its_jobs_in_the_order_of_their_serials(house: House):
    room = house.room
    assert room.ask(document_lines, "print_register") == NOTHING
    job = printed(room)
    room.do(SettlePrint(print_job=job, ended=PaperEnd.FILED))
    begun = room.do(A_SLIP).told
    assert isinstance(begun, PrintStarted)
    house.clock.move(days=NEXT)
    printed(room)
    room.do(ClosePrint(print_job=begun.print_job, failed=PrintFault.OTHER.code))
    first, second = lines(house, month_number(THIS))
    assert (first.number, first.state, first.level, first.amount) == (1, PRINTED, "机密", "3")
    assert (first.purpose, first.given_to, first.operator) == (A_LIST.purpose, A_LIST.given_to, "宋闻溪")
    assert not isinstance(first.ended, str) and first.ended.zh == "归档"
    assert (second.number, second.state, second.purpose, second.ended) == (2, FAILED, "", "")
    assert [line.number for line in lines(house)] == [1], "none named: this month"
    both = house.room.ask(document_lines, "print_register", tuple(map(month_number, room.ask(print_months))))
    assert len(both.rows) == 3 and both.level is Level.INTERNAL, "it tells forms, and no title"


def test_g30_the_screen_shows_one_month_or_all_and_counts_what_is_open_in_all(house: House):
    room = house.room
    room.do(A_SLIP)
    house.clock.move(days=NEXT)
    printed(room)
    later, *_between, sooner = room.ask(print_months)
    assert sooner == THIS and later > sooner
    assert [room.ask(print_jobs, month) for month in ("", sooner, later)] == [(2, 1), (1, 1), (1, 1)]
    assert [len(room.ask(print_register, 0, 9, month)) for month in ("", sooner, later)] == [2, 1, 1]
    assert [row.form for row in room.ask(print_register, 0, 9, sooner)] == [A_SLIP.form]
    assert lines(house, month_number(sooner))[0].state is STARTED


def test_g30_as_a_file_it_holds_a_month_a_year_or_all(house: House):
    room = house.room
    printed(room)
    house.clock.move(days=NEXT)
    job = printed(room)
    room.do(SettlePrint(print_job=job, ended=PaperEnd.DESTROYED, seen_by="林素贞"))
    every = room.ask(book_rows, Book.PRINTS, "").rows
    assert len(every) == 2 and len(room.ask(book_rows, Book.PRINTS, THIS).rows) == 1
    assert len(room.ask(book_rows, Book.PRINTS, "2019").rows) == 0
    assert "林素贞" in every[1] and "销毁" in every[1] and "机密" in every[0]


def test_g30_who_neither_prints_nor_reads_the_journal_sees_nothing_of_it(house: House):
    printed(house.room)
    other = house.enter(SYSTEM)
    assert other.ask(print_months) == () and other.ask(print_jobs, THIS) == (0, 0)
