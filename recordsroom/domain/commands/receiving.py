"""What is asked when documents come in: entering them, handing over what stays unopened, voiding a line (F-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.receiving import Book, ReceiptFacts


@dataclass(frozen=True, kw_only=True, repr=False)
class EnterReceipt(Command):
    """Enter what came in; it gets the next number of its book."""

    facts: ReceiptFacts


@dataclass(frozen=True, kw_only=True, repr=False)
class HandOverPacket(Command):
    """Hand an unopened packet over to whoever signs for it."""

    receipt: int
    to: str
    on: date


@dataclass(frozen=True, kw_only=True, repr=False)
class NoteReply(Command):
    """Note under which number a line of the incoming book was answered, or put that number right."""

    receipt: int
    reply_no: str
    on: date


@dataclass(frozen=True, kw_only=True, repr=False)
class VoidReceipt(Command):
    """Void a line of the incoming book; its number stays, with the reason."""

    receipt: int
    cause: str


@dataclass(frozen=True, kw_only=True, repr=False)
class CloseReceiptBook(Command):
    """Close the book of a year that is over: its lines were counted on paper, and somebody else looked."""

    book: Book
    book_year: int
    counted: int
    looked_by: str
    note: str = ""
