"""From the incoming book to the register: a line becomes a record with its carriers; a year closes (F-01, P-23)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from recordsroom.domain.commands import CloseReceiptBook, RegisterRecord, Undo, VoidReceipt
from recordsroom.domain.facts import Registered
from recordsroom.domain.receipt_books import book_number
from recordsroom.domain.receiving import Book
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.receipts import ReceiptState, books_to_close, receipt_book
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.rooms import AUDITOR, House
from tests.services.registers import begin, copy, said
from tests.services.test_receiving import opened, refused, sealed

CODE = "W017-WS·2019-Y-GH-00"


def filing(series: int, receipt: int, number: int = 21, level: Level = Level.MIMI, **odd: object) -> RegisterRecord:
    return RegisterRecord(
        series=series,
        reference_code=f"{CODE}{number}",
        facts=said(level, **odd),
        carriers=(copy("000616" if level >= Level.JIMI else None),),
        receipt=receipt,
    )


def test_r024_a_line_becomes_record_and_carrier_and_tells_them(room: Room):
    series = begin(room)
    for level in (Level.MIMI, Level.JIMI):
        room.do(opened(room, level))
    room.do(sealed(room))
    assert refused(room, filing(series, 3)) == (Reason.RECEIPT_WAITS,)
    assert refused(room, filing(series, 2, level=Level.MIMI)) == (Reason.BELOW_RECEIPT,)
    # The title of jimi is hidden in the list of the book, so it need not be typed: the room takes it from the book.
    told = room.do(filing(series, 2, level=Level.JIMI, title=None)).told
    assert isinstance(told, Registered)
    entry = room.do(filing(series, 1, 22)).entry
    rows = {row.id: row for row in room.ask(receipt_book)}
    assert (rows[2].reference_code, rows[2].carriers, rows[2].filed_on) == (f"{CODE}21", 1, room.clock().today)
    assert [rows[one].state for one in (1, 2, 3)] == [ReceiptState.FILED, ReceiptState.FILED, ReceiptState.WAITS]
    with room.vault.engine.connect() as connection:
        titles = connection.exec_driver_sql("SELECT title FROM records WHERE id = ?", (told.record,)).scalars().all()
    assert titles == ["管网改造通知"]
    assert refused(room, filing(series, 2, 23, Level.JIMI)) == (Reason.RECEIPT_FILED,)
    assert refused(room, VoidReceipt(receipt=2, cause="重复登记")) == (Reason.RECEIPT_FILED,)
    room.do(Undo(entry=entry))
    assert {row.id: row.can_be_filed for row in room.ask(receipt_book)} == {1: True, 2: False, 3: False}


def test_p023_a_year_is_closed_once_counted_and_printed_with_its_act(house: House, clock: MovableClock):
    room, year = house.room, house.room.clock().today.year
    for level in (Level.JIMI, Level.MIMI, Level.INTERNAL):
        room.do(opened(room, level))
    room.do(filing(begin(room), 2))
    room.do(sealed(room))
    room.do(VoidReceipt(receipt=1, cause="重复登记"))
    act = CloseReceiptBook(book=Book.CLASSIFIED, book_year=year, counted=3, looked_by="顾言舟", note="清点相符")
    assert room.ask(books_to_close) == ()
    assert refused(room, act) == (Reason.BOOK_NOT_OVER,)
    clock.move(days=(date(year + 1, 1, 4) - room.clock().today).days)
    assert [(one.book, one.lines) for one in room.ask(books_to_close)] == [(Book.CLASSIFIED, 3), (Book.ORDINARY, 1)]
    assert refused(room, replace(act, counted=2)) == (Reason.BOOK_COUNT_DIFFERS,)
    entry = room.do(act).entry
    assert refused(room, Undo(entry=entry)) == (Reason.NOT_UNDOABLE,)
    assert refused(room, act) == (Reason.BOOK_CLOSED,)
    assert refused(room, VoidReceipt(receipt=4, cause="重复登记")) == (Reason.BOOK_CLOSED,)
    assert [one.book for one in room.ask(books_to_close)] == [Book.ORDINARY]
    run = room.ask(document_lines, "receipt_book", (book_number(Book.CLASSIFIED, year),))
    pages, act_page = run.rows
    assert isinstance(pages, ListPage) and isinstance(act_page, FactSheet)
    assert [line.number[-4:] for line in pages.lines] == ["0001", "0002", "0003"]
    assert pages.lines[0].title == TITLE_HIDDEN and pages.lines[0].note == "作废：重复登记"
    assert pages.lines[1].reference_code == f"{CODE}21"
    assert [fact.said for fact in act_page.facts][2:8] == [f"密收〔{year}〕0003", "3", "1", "1", "1", "1"]
    assert run.level is Level.JIMI
    ordinary = room.ask(document_lines, "receipt_book", (book_number(Book.ORDINARY, year),)).rows
    assert not any(isinstance(row, FactSheet) for row in ordinary)
    assert room.ask(document_lines, "receipt_book").rows == ()
    auditor = house.enter(AUDITOR)
    assert auditor.ask(books_to_close) == ()
    assert refused(auditor, act) == (Reason.NOT_YOUR_DUTY,)
