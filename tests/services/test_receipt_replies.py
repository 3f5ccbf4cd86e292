"""The number of a reply on real data: noted, put right, taken back, printed and exported with its line (F-01, G-01)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.commands import CloseReceiptBook, NoteReply, Undo, VoidReceipt
from recordsroom.domain.exporting import Book as Exported
from recordsroom.domain.receipt_books import book_number
from recordsroom.domain.receiving import Book
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.queries.books import COLUMNS, book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.receipts import receipt_book
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.rooms import AUDITOR, House
from tests.services.test_receiving import opened, refused, sealed

NUMBER = "青水〔2026〕12号"


def replies(room: Room) -> list[tuple[str, date | None]]:
    return [(row.reply_no, row.replied_on) for row in reversed(room.ask(receipt_book))]


def noted(room: Room, receipt: int = 1, number: str = NUMBER) -> NoteReply:
    return NoteReply(receipt=receipt, reply_no=number, on=room.clock().today)


def test_f001_a_reply_is_noted_put_right_and_taken_back(room: Room):
    today = room.clock().today
    room.do(opened(room))
    room.do(opened(room))
    first = room.do(noted(room, number=f" {NUMBER} ")).entry
    assert replies(room) == [(NUMBER, today), ("", None)]
    second = room.do(noted(room, number="青水〔2026〕13号")).entry
    assert replies(room)[0] == ("青水〔2026〕13号", today)
    room.do(Undo(entry=second))
    assert replies(room)[0] == (NUMBER, today)
    room.do(Undo(entry=first))
    assert replies(room) == [("", None), ("", None)]


def test_r026_r027_what_waits_or_is_void_is_not_answered(house: House):
    room = house.room
    room.do(sealed(room))
    room.do(opened(room))
    room.do(VoidReceipt(receipt=2, cause="重复登记"))
    assert refused(room, noted(room)) == (Reason.RECEIPT_WAITS,)
    assert refused(room, noted(room, 2)) == (Reason.RECEIPT_VOID,)
    assert [row.can_be_answered for row in room.ask(receipt_book)] == [False, False]
    assert refused(house.enter(AUDITOR), noted(room)) == (Reason.NOT_YOUR_DUTY,)


def test_p023_a_reply_is_noted_after_the_book_of_its_year_was_closed(room: Room, clock: MovableClock):
    year = room.clock().today.year
    room.do(opened(room))
    clock.move(days=(date(year + 1, 1, 4) - room.clock().today).days)
    room.do(CloseReceiptBook(book=Book.CLASSIFIED, book_year=year, counted=1, looked_by="顾言舟"))
    room.do(noted(room))
    assert replies(room) == [(NUMBER, date(year + 1, 1, 4))]


def test_g001_the_reply_is_printed_and_exported_as_its_line_is(room: Room):
    today = room.clock().today
    for level in (Level.MIMI, Level.JIMI):
        room.do(opened(room, level))
    for receipt in (1, 2):
        room.do(noted(room, receipt))
    [page] = room.ask(document_lines, "receipt_book", (book_number(Book.CLASSIFIED, today.year),)).rows
    assert isinstance(page, ListPage)
    assert [line.reply_no for line in page.lines] == [NUMBER, NUMBER]
    heads = [name for name, _wide in COLUMNS[Exported.RECEIPTS]]
    lines = [dict(zip(heads, line, strict=True)) for line in room.ask(book_rows, Exported.RECEIPTS, "").rows]
    # Where a list hides the title it hides what else the document says of itself; a reply says as much.
    day = today.isoformat()
    assert [(line["复文号"], line["复文日期"]) for line in lines] == [(NUMBER, day), (None, day)]
