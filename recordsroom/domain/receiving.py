"""Receiving documents 收文: what a line of the incoming book must say before it gets its number (R-24…R-27, R-32)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Urgency
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

LONGEST_WORDS = 200
MOST_COPIES = 10_000


@unique
class Book(StrEnum):
    """Which of the two books a receipt stands in; classified documents are registered apart (R-32)."""

    ORDINARY = "ORDINARY"
    CLASSIFIED = "CLASSIFIED"


@unique
class Packet(StrEnum):
    """How the packet was received."""

    OPENED = "OPENED"
    """Opened here, its contents counted."""
    EYES_ONLY = "EYES_ONLY"
    """亲启: goes unopened to its addressee, who alone signs for it (R-26)."""
    PROXY = "PROXY"
    """代收: taken for somebody else, unopened, and handed over promptly (R-25)."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReceiptFacts:
    """What is written down when a packet comes in; of an unopened one only what its envelope says."""

    received_on: date
    from_unit: str
    level: Level
    signed_by: str
    packet: Packet = Packet.OPENED
    title: str = ""
    document_no: str = ""
    attachments: str = ""
    copies_listed: int | None = None
    copies_received: int | None = None
    copy_nos: str = ""
    secrecy_term: str = ""
    urgency: Urgency | None = None
    addressee: str = ""
    delivered_by: str = ""
    difference: str = ""
    """What the deed says where count and list differ; both sides sign it (P-30)."""
    late_note: str = ""
    """Why the line stands after later ones, or in the book of a later year (P-23)."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """One line of an incoming book; its number is never given twice and never left out (R-27)."""

    id: int
    book: Book
    book_year: int
    receipt_no: int
    received_on: date
    from_unit: str
    level: Level
    signed_by: str
    packet: Packet
    title: str
    document_no: str
    attachments: str
    copies_listed: int | None
    copies_received: int | None
    copy_nos: str
    secrecy_term: str
    urgency: Urgency | None
    addressee: str
    delivered_by: str
    difference: str
    late_note: str
    registered_at: int
    registered_by: int
    handed_to: str
    handed_on: date | None
    void_cause: str

    @property
    def number(self) -> str:
        """The number as it is written on the document."""
        return receipt_number(self.book, self.book_year, self.receipt_no)

    @property
    def waits(self) -> bool:
        """Whether an unopened packet has still to be handed over."""
        return self.packet is not Packet.OPENED and self.handed_on is None and not self.void_cause

    def __repr__(self) -> str:
        return f"Receipt({self.id})"


def book_of(level: Level) -> Book:
    """The book for this level; the level on an envelope counts like that of a document."""
    return Book.CLASSIFIED if level.classified else Book.ORDINARY


def receipt_number(book: Book, year: int, number: int) -> str:
    """Book, year and running number, such as 密收〔2026〕0012."""
    return f"{'密收' if book is Book.CLASSIFIED else '收'}〔{year}〕{number:04d}"


def may_receive(facts: ReceiptFacts, today: date, last_on: date | None) -> tuple[Objection, ...]:
    """Judge a receipt; `last_on` is the day of the last line of its book this year.

    The number turns on 1 January with the day of entering; what came earlier and is entered later says why (P-23).
    """
    if not _possible(facts, today):
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    late = facts.received_on.year < today.year or (last_on is not None and facts.received_on < last_on)
    found = {
        Reason.SENDER_MISSING: not facts.from_unit.strip(),
        Reason.RECEIPT_UNSIGNED: not facts.signed_by.strip(),
        Reason.RECEIPT_LATE: late and not facts.late_note.strip(),
    }
    found |= _opened(facts) if facts.packet is Packet.OPENED else _unopened(facts)
    return tuple(Objection(reason) for reason, holds in found.items() if holds)


def may_hand_over(receipt: Receipt, to: str, on: date, today: date) -> tuple[Objection, ...]:
    """Judge the handing over of an unopened packet: 亲启 is signed for by its addressee and nobody else (R-26)."""
    if not receipt.waits:
        return (Objection(Reason.NOTHING_TO_DO),)
    if not receipt.received_on <= on <= today or len(to) > LONGEST_WORDS:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    if not to.strip():
        return (Objection(Reason.RECEIPT_UNSIGNED),)
    if receipt.packet is Packet.EYES_ONLY and not same_person(to, receipt.addressee):
        return (Objection(Reason.EYES_OF_ANOTHER),)
    return ()


def may_void(receipt: Receipt, cause: str, *, filed: bool = False) -> tuple[Objection, ...]:
    """Judge the voiding of a line: its number stays, with the reason (R-27); what became a record stays too."""
    if filed:
        return (Objection(Reason.RECEIPT_FILED),)
    if receipt.void_cause:
        return (Objection(Reason.ALREADY_DONE),)
    if not cause.strip():
        return (Objection(Reason.VOID_UNTOLD),)
    return (Objection(Reason.VALUE_NOT_POSSIBLE),) if len(cause) > LONGEST_WORDS else ()


def _possible(facts: ReceiptFacts, today: date) -> bool:
    said = (facts.from_unit, facts.signed_by, facts.title, facts.document_no, facts.attachments, facts.copy_nos)
    more = (facts.secrecy_term, facts.addressee, facts.delivered_by, facts.difference, facts.late_note)
    counts = (facts.copies_listed, facts.copies_received)
    return (
        facts.received_on <= today
        and all(len(words) <= LONGEST_WORDS for words in (*said, *more))
        and all(count is None or 0 <= count <= MOST_COPIES for count in counts)
    )


def _opened(facts: ReceiptFacts) -> dict[Reason, bool]:
    uncounted = not facts.copies_received
    differs = facts.copies_listed is not None and facts.copies_listed != facts.copies_received
    told = bool(facts.difference.strip() and facts.delivered_by.strip())
    return {
        Reason.TITLE_MISSING: not facts.title.strip(),
        Reason.RECEIPT_UNCOUNTED: uncounted,
        Reason.COPY_NO_MISSING: facts.level >= Level.JIMI and not facts.copy_nos.strip(),
        Reason.DIFFERENCE_UNSIGNED: not uncounted and differs and not told,
    }


def _unopened(facts: ReceiptFacts) -> dict[Reason, bool]:
    inside = facts.title.strip() or facts.copy_nos.strip() or facts.copies_received is not None
    return {
        Reason.PACKET_UNOPENED: bool(inside),
        Reason.ADDRESSEE_MISSING: not facts.addressee.strip(),
    }
