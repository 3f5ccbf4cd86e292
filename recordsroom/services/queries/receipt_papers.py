"""What the printed incoming book says: one book of one year, in the order of its numbers, and how it was closed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import bindparam, select

from recordsroom.domain.errors import Unknown
from recordsroom.domain.holdings import Urgency
from recordsroom.domain.receipt_books import book_number, book_of_number
from recordsroom.domain.receiving import Book, Packet, receipt_number
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.bound import BoundRow, bound_pages
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.receipt_book import BOOK, ClosingFacts, ReceiptLine, closing_page
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.receipts import ReceiptRow, receipt_book
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import book_closings, users

_NAMES = {
    Book.ORDINARY: Phrase(zh="普通件收文登记簿", en="Incoming book of ordinary documents"),
    Book.CLASSIFIED: Phrase(zh="密件收文登记簿", en="Incoming book of classified documents"),
}
URGENCIES = {
    Urgency.URGENT: Phrase(zh="加急", en="urgent"),
    Urgency.MOST_URGENT: Phrase(zh="特急", en="most urgent"),
    Urgency.TIMED: Phrase(zh="限时", en="timed"),
}
"""How urgent something came, as papers and files say it."""
_CLOSED = (
    select(book_closings, users.c.name.label("keeper"))
    .join(users, users.c.id == book_closings.c.closed_by)
    .where(book_closings.c.book == bindparam("book"), book_closings.c.book_year == bindparam("year"))
)


def receipt_book_pages(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these books, of this year's where none is named; kept as the highest level on them (R-43)."""
    wanted = of or tuple(book_number(book, sight.today.year) for book in Book)
    rows, highest = list[BoundRow](), Level.INTERNAL
    for number in wanted:
        named = book_of_number(number)
        if named is None:
            raise Unknown("books")
        book, year = named
        lines = [row for row in reversed(receipt_book(sight, year)) if row.book is book]
        if lines:
            rows += _pages(sight, book, year, lines)
            highest = max(highest, *(row.level for row in lines))
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def _pages(sight: Sight, book: Book, year: int, lines: list[ReceiptRow]) -> Iterator[BoundRow]:
    name = _NAMES[book]
    unit = sight.policy.unit_name
    about = Phrase(zh=f"{unit}　{name.zh}　{year} 年", en=f"{unit}, {name.en}, {year}")
    yield from bound_pages(BOOK, about, [_line(row) for row in lines])
    closed = sight.connection.execute(_CLOSED, {"book": book.value, "year": year}).one_or_none()
    if closed is not None:
        yield closing_page(
            ClosingFacts(
                book=name,
                year=year,
                last=receipt_number(book, year, closed.last_no),
                lines=closed.book_lines,
                voided=closed.voided,
                filed=closed.filed,
                waiting=closed.still_waiting,
                closed_on=f"{sight.local(closed.closed_at):%Y-%m-%d}",
                keeper=closed.keeper,
                looked_by=closed.looked_by,
                note=closed.closing_note,
            )
        )


def _line(row: ReceiptRow) -> ReceiptLine:
    listed = "" if row.copies_listed in {None, row.copies_received} else f"/{row.copies_listed}"
    return ReceiptLine(
        number=row.number,
        received_on=f"{row.received_on:%Y%m%d}",
        from_unit=row.from_unit,
        document_no=row.document_no,
        title=_title(row),
        attachments=row.attachments,
        copies="" if row.copies_received is None else f"{row.copies_received}{listed}",
        copy_nos=row.copy_nos,
        mark=mark(row.level, Scheme.STATE if row.level.classified else Scheme.NONE, row.secrecy_term or None),
        urgency=URGENCIES[row.urgency] if row.urgency else "",
        signed_by=row.signed_by,
        reply_no=row.reply_no,
        filed_on=f"{row.filed_on:%Y%m%d}" if row.filed_on else "",
        reference_code=row.reference_code,
        note=_note(row),
    )


def _title(row: ReceiptRow) -> str | Phrase:
    if row.packet is not Packet.OPENED:
        return Phrase(zh=f"未拆封　{row.addressee}", en=f"Unopened, {row.addressee}")
    return TITLE_HIDDEN if row.title is None else row.title


def _note(row: ReceiptRow) -> str:
    handed = f"{row.handed_on:%Y%m%d} {row.handed_to} 签收" if row.handed_on else ""
    void = f"作废：{row.void_cause}" if row.void_cause else ""
    return "；".join(part for part in (void, handed, row.difference, row.late_note) if part)
