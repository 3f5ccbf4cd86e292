"""The incoming books as the register shows them: what came in, and which packets wait unopened (G-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from recordsroom.domain.holdings import Urgency
from recordsroom.domain.receiving import Book, Packet, receipt_number
from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import receipts, users


@dataclass(frozen=True, slots=True, repr=False)
class ReceiptRow:
    """One line of an incoming book; without its title where lists hide it."""

    id: int
    number: str
    book: Book
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

    @property
    def waits(self) -> bool:
        """Whether it is unopened and nobody has signed for it yet (R-25)."""
        return self.packet is not Packet.OPENED and self.handed_on is None and not self.void_cause


_ALL = (
    select(receipts, users.c.name.label("keeper"))
    .join(users, users.c.id == receipts.c.registered_by)
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


def _row(sight: Sight, row: Any) -> ReceiptRow:
    same = {
        name: getattr(row, name)
        for name in (
            "id",
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
        handed_on=date.fromisoformat(row.handed_on) if row.handed_on else None,
    )
