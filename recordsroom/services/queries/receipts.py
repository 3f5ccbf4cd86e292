"""The incoming books as the register shows them: what came in, and which packets wait unopened (G-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.holdings import Urgency
from recordsroom.domain.receiving import Book, Packet, receipt_number
from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    book_closings,
    carriers,
    receipt_filings,
    receipt_replies,
    receipts,
    records,
    users,
)


@unique
class ReceiptState(StrEnum):
    """How a line stands."""

    WAITS = "WAITS"
    RECEIVED = "RECEIVED"
    DIFFERS = "DIFFERS"
    HANDED_OVER = "HANDED_OVER"
    FILED = "FILED"
    VOID = "VOID"


@dataclass(frozen=True, slots=True, repr=False)
class ReceiptRow:
    """One line of an incoming book; without its title where lists hide it."""

    id: int
    number: str
    book: Book
    book_year: int
    received_on: date
    from_unit: str
    document_no: str
    title: str | None
    attachments: str
    copies_listed: int | None
    copies_received: int | None
    copy_nos: str
    level: Level
    secrecy_term: str
    urgency: Urgency | None
    packet: Packet
    addressee: str
    signed_by: str
    delivered_by: str
    difference: str
    late_note: str
    keeper: str
    handed_to: str
    handed_on: date | None
    void_cause: str
    record: int | None
    """The record that it became."""
    reference_code: str
    filed_on: date | None
    reply_no: str
    """Under which number it was answered."""
    replied_on: date | None
    carriers: int
    """How many carriers that record has."""
    closed_on: date | None = None
    """When the book that it stands in was counted and signed."""

    @property
    def state(self) -> ReceiptState:
        """How the line stands; what it became says more than what it came as."""
        if self.void_cause:
            return ReceiptState.VOID
        if self.record is not None:
            return ReceiptState.FILED
        if self.waits:
            return ReceiptState.WAITS
        if self.difference:
            return ReceiptState.DIFFERS
        return ReceiptState.RECEIVED if self.packet is Packet.OPENED else ReceiptState.HANDED_OVER

    @property
    def can_be_filed(self) -> bool:
        """Whether it may become a record: it is here, opened, and became none yet."""
        return self.record is None and not self.waits and not self.void_cause

    @property
    def can_be_answered(self) -> bool:
        """Whether the number of a reply may be noted: it is opened or with its addressee, and not void."""
        return not self.waits and not self.void_cause

    @property
    def can_be_voided(self) -> bool:
        """Whether it may be voided: its book is open, it became no record, and it is not void already."""
        return self.record is None and not self.void_cause and self.closed_on is None

    @property
    def waits(self) -> bool:
        """Whether it is unopened and nobody has signed for it yet (R-25)."""
        return self.packet is not Packet.OPENED and self.handed_on is None and not self.void_cause


@dataclass(frozen=True, slots=True)
class BookToClose:
    """A book whose year is over, with so many lines, still open."""

    book: Book
    year: int
    lines: int


_CLOSING = (book_closings.c.book == receipts.c.book) & (book_closings.c.book_year == receipts.c.book_year)
_UNCLOSED = (
    select(receipts.c.book, receipts.c.book_year, func.count().label("lines"))
    .outerjoin(book_closings, _CLOSING)
    .where(receipts.c.book_year < bindparam("year"), book_closings.c.id.is_(None))
    .group_by(receipts.c.book, receipts.c.book_year)
    .order_by(receipts.c.book_year, receipts.c.book)
)
_CARRIERS = select(func.count()).where(carriers.c.record_id == records.c.id).scalar_subquery()
_ALL = (
    select(
        receipts,
        users.c.name.label("keeper"),
        records.c.id.label("record"),
        records.c.reference_code,
        receipt_filings.c.filed_on,
        receipt_replies.c.reply_no,
        receipt_replies.c.replied_on,
        _CARRIERS.label("carriers"),
        book_closings.c.closed_at,
    )
    .join(users, users.c.id == receipts.c.registered_by)
    .outerjoin(receipt_filings, receipt_filings.c.receipt_id == receipts.c.id)
    .outerjoin(receipt_replies, receipt_replies.c.receipt_id == receipts.c.id)
    .outerjoin(book_closings, _CLOSING)
    .outerjoin(records, records.c.id == receipt_filings.c.filed_record_id)
    .order_by(receipts.c.id.desc())
)


def receipt_years(sight: Sight) -> tuple[int, ...]:
    """The years that have a book, the newest first."""
    if not sight.sees_holdings:
        return ()
    years = select(receipts.c.book_year).distinct().order_by(receipts.c.book_year.desc())
    return tuple(row[0] for row in sight.connection.execute(years))


def receipt_book(sight: Sight, year: int | None = None) -> tuple[ReceiptRow, ...]:
    """Every line of the books of a year, or of all years; the newest first."""
    if not sight.sees_holdings:
        return ()
    wanted = _ALL if year is None else _ALL.where(receipts.c.book_year == year)
    return tuple(_row(sight, row) for row in sight.connection.execute(wanted))


def books_to_close(sight: Sight) -> tuple[BookToClose, ...]:
    """The books of years that are over and have no closing act, the oldest first (P-23)."""
    if not sight.sees_holdings:
        return ()
    return tuple(
        BookToClose(Book(row.book), row.book_year, row.lines)
        for row in sight.connection.execute(_UNCLOSED, {"year": sight.today.year})
    )


def _row(sight: Sight, row: Any) -> ReceiptRow:
    same = {
        name: getattr(row, name)
        for name in (
            "id",
            "book_year",
            "from_unit",
            "document_no",
            "attachments",
            "copies_listed",
            "copies_received",
            "copy_nos",
            "secrecy_term",
            "addressee",
            "signed_by",
            "delivered_by",
            "difference",
            "late_note",
            "keeper",
            "handed_to",
            "void_cause",
            "record",
            "carriers",
        )
    }
    return ReceiptRow(
        **same,
        number=receipt_number(Book(row.book), row.book_year, row.receipt_no),
        book=Book(row.book),
        received_on=date.fromisoformat(row.received_on),
        title=sight.title(row.level, row.title),
        level=Level(row.level),
        urgency=Urgency(row.urgency) if row.urgency else None,
        packet=Packet(row.packet),
        reference_code=row.reference_code or "",
        reply_no=row.reply_no or "",
        replied_on=date.fromisoformat(row.replied_on) if row.replied_on else None,
        filed_on=date.fromisoformat(row.filed_on) if row.filed_on else None,
        handed_on=date.fromisoformat(row.handed_on) if row.handed_on else None,
        closed_on=None if row.closed_at is None else sight.local(row.closed_at).date(),
    )
