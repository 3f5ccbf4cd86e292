"""Closing an incoming book when its year is over: counted, looked at by somebody else, and kept with its figures."""

from __future__ import annotations

from recordsroom.domain.commands import CloseReceiptBook
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.receipt_books import BookClosing, BookFigures, may_close_book
from recordsroom.domain.receipt_facts import BookClosed
from recordsroom.domain.receiving import Book
from recordsroom.domain.rules import Reason
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_FIGURES = (
    "SELECT count(*), coalesce(max(r.receipt_no), 0), coalesce(sum(r.void_cause <> ''), 0), count(f.id),"
    " coalesce(sum(r.packet <> 'OPENED' AND r.handed_on IS NULL AND r.void_cause = ''), 0)"
    " FROM receipts r LEFT JOIN receipt_filings f ON f.receipt_id = r.id WHERE r.book = ? AND r.book_year = ?"
)


def close_receipt_book(request: CloseReceiptBook, unit: Unit, scene: Scene) -> Fact:
    """Close one book of one year; nothing is entered or voided in it afterwards."""
    book, year = request.book, request.book_year
    figures = BookFigures(*unit.cursor.execute(_FIGURES, (book.value, year)).fetchone())
    against = may_close_book(
        year,
        figures,
        request.counted,
        request.looked_by,
        scene.keeper.name,
        request.note,
        closed=closed_book(unit, book, year),
        today=scene.stamp.today,
    )
    if against:
        raise Refused(*against)
    closing = unit.add(
        BookClosing,
        book=book,
        book_year=year,
        last_no=figures.last_no,
        book_lines=figures.lines,
        voided=figures.voided,
        filed=figures.filed,
        still_waiting=figures.waiting,
        closed_at=scene.stamp.wall_ms,
        closed_by=scene.keeper.id,
        looked_by=request.looked_by.strip(),
        closing_note=request.note.strip(),
    )
    return BookClosed(closing.id, year, figures.lines)


def closed_book(unit: Unit, book: Book, year: int) -> bool:
    """Whether a book has its closing act."""
    return unit.find(BookClosing, book=book, book_year=year) is not None


def refuse_if_closed(unit: Unit, book: Book, year: int) -> None:
    """Refuse what would change a book that was counted and signed."""
    refuse_unless(not closed_book(unit, book, year), Reason.BOOK_CLOSED)


HANDLERS: Handlers = {
    # What was counted and signed on paper is not taken back.
    CloseReceiptBook: Handler(close_receipt_book, needs=Duty.KEEP_HOLDINGS, undoable=False),
}
