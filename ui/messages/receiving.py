"""The words for documents that come in: what was asked, what came of it, why not, and the way on (F-01)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.receiving import Book, Packet
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.queries.receipts import ReceiptState
from ui.messages.numbers import number_of
from ui.people.words import level_words

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "EnterReceipt": lambda: translate("Command", "Document received"),
    "HandOverPacket": lambda: translate("Command", "Packet handed over"),
    "CloseReceiptBook": lambda: translate("Command", "Incoming book closed"),
    "NoteReply": lambda: translate("Command", "Number of a reply noted"),
    "VoidReceipt": lambda: translate("Command", "Line of the incoming book voided"),
}
FACTS: dict[str, Words] = {
    "ReceiptEntered": lambda: translate("Fact", "Received"),
    "BookClosed": lambda: translate("Fact", "Book closed"),
}
REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.SENDER_MISSING: lambda f: translate("Reason", "Write down from whom it came."),
    Reason.RECEIPT_UNSIGNED: lambda f: translate("Reason", "Somebody signs for it; write down who."),
    Reason.RECEIPT_UNCOUNTED: lambda f: translate("Reason", "What came in is counted; write down how many copies."),
    Reason.RECEIPT_LATE: lambda f: translate(
        "Reason", "It came before the last line of this year's book; a note says why it is entered only now."
    ),
    Reason.DIFFERENCE_UNSIGNED: lambda f: translate(
        "Reason", "Count and list differ; write the difference and who delivered it, both sign."
    ),
    Reason.PACKET_UNOPENED: lambda f: translate(
        "Reason", "An unopened packet shows its envelope only; title, copies and copy numbers stay empty."
    ),
    Reason.ADDRESSEE_MISSING: lambda f: translate("Reason", "An unopened packet has an addressee; write down who."),
    Reason.EYES_OF_ANOTHER: lambda f: translate("Reason", "For the addressee's eyes only: nobody else signs for it."),
    Reason.VOID_UNTOLD: lambda f: translate("Reason", "The number stays in the book; write down why it is void."),
    Reason.RECEIPT_FILED: lambda f: translate("Reason", "This line is a record already; arrange that instead."),
    Reason.RECEIPT_VOID: lambda f: translate("Reason", "This line is void; nothing more comes of it."),
    Reason.RECEIPT_WAITS: lambda f: translate("Reason", "The packet is unopened still; it is handed over first."),
    Reason.BELOW_RECEIPT: lambda f: translate(
        "Reason", "It came in as {0}; only whoever classified it may lower that."
    ).format(level_words(Level(int(f.get("level", 0))))),
    Reason.BOOK_CLOSED: lambda f: translate("Reason", "This book was counted and signed; nothing in it changes."),
    Reason.BOOK_NOT_OVER: lambda f: translate("Reason", "A book is closed when its year is over."),
    Reason.BOOK_COUNT_DIFFERS: lambda f: translate(
        "Reason", "The register has {0} lines; count the book once more.", "", number_of(f, "lines")
    ).format(f.get("lines", "–")),
    Reason.BOOK_UNSIGNED: lambda f: translate(
        "Reason", "Somebody else than the keeper looks at the count and signs; write down who."
    ),
}
_STATES: dict[ReceiptState, Words] = {
    ReceiptState.WAITS: lambda: translate("Receipts", "To hand over"),
    ReceiptState.RECEIVED: lambda: translate("Receipts", "Received"),
    ReceiptState.DIFFERS: lambda: translate("Receipts", "Count differs"),
    ReceiptState.HANDED_OVER: lambda: translate("Receipts", "Handed over"),
    ReceiptState.FILED: lambda: translate("Receipts", "Filed"),
    ReceiptState.VOID: lambda: translate("Receipts", "Void"),
}
_BOOKS: dict[Book, Words] = {
    Book.ORDINARY: lambda: translate("Receipts", "Ordinary documents"),
    Book.CLASSIFIED: lambda: translate("Receipts", "Classified documents"),
}
_PACKETS: dict[Packet, Words] = {
    Packet.OPENED: lambda: translate("Packet", "Opened and counted"),
    Packet.EYES_ONLY: lambda: translate("Packet", "For the addressee's eyes only"),
    Packet.PROXY: lambda: translate("Packet", "Received for another"),
}


def packet_words(packet: Packet) -> str:
    """How a packet was received."""
    return _PACKETS[packet]()


def receipt_state_words(state: ReceiptState) -> str:
    """How a line of the incoming book stands."""
    return _STATES[state]()


def book_words(book: Book) -> str:
    """Which book it is."""
    return _BOOKS[book]()


FORM_WAYS: dict[Reason, Callable[[], str]] = {
    Reason.BELOW_RECEIPT: lambda: translate("Way", "Keep the level it came in with; lowering it is an act of its own."),
}
