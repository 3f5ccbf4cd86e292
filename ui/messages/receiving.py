"""The words for documents that come in: what was asked, what came of it, why not, and the way on (F-01)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.receiving import Packet
from recordsroom.domain.rules import Reason

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "EnterReceipt": lambda: translate("Command", "Document received"),
    "HandOverPacket": lambda: translate("Command", "Packet handed over"),
    "VoidReceipt": lambda: translate("Command", "Line of the incoming book voided"),
}
FACTS: dict[str, Words] = {
    "ReceiptEntered": lambda: translate("Fact", "Received"),
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
}
_PACKETS: dict[Packet, Words] = {
    Packet.OPENED: lambda: translate("Packet", "Opened and counted"),
    Packet.EYES_ONLY: lambda: translate("Packet", "For the addressee's eyes only"),
    Packet.PROXY: lambda: translate("Packet", "Received for another"),
}


def packet_words(packet: Packet) -> str:
    """How a packet was received."""
    return _PACKETS[packet]()
