"""What the pane says of one line of the incoming book, and what it became."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.receipts import ReceiptRow
from ui.messages.receiving import packet_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.pane import Pane
from ui.parts.words import label, paragraph
from ui.people.words import level_words
from ui.receiving.columns import copies_words, state_role, state_words, title_words
from ui.registering.words import urgency_words

translate = QCoreApplication.translate


def show_receipt(side: Pane, row: ReceiptRow) -> None:
    """Show all that the book says of one line."""
    side.add(label(row.number, "panel"))
    side.add(StateMark(state_role(row), state_words(row)))
    side.add(paragraph(title_words(row), "strong"))
    facts = Facts()
    facts.show_facts(
        (
            (translate("Receipts", "Level"), LevelChip(int(row.level), level_words(row.level))),
            *((name, said) for name, said in _said(row) if said),
        )
    )
    side.add(facts)


def _said(row: ReceiptRow) -> tuple[tuple[str, str], ...]:
    replied = f"{row.reply_no}\u3000{row.replied_on}" if row.replied_on else ""
    handed = f"{row.handed_on}\u3000{row.handed_to}" if row.handed_on else ""
    return (
        *_filed(row),
        (translate("Receipts", "Packet"), packet_words(row.packet)),
        (translate("Receipts", "Received on"), row.received_on.isoformat()),
        (translate("Receipts", "From"), row.from_unit),
        (translate("Receipts", "Document no."), row.document_no),
        (translate("Receipts", "Secrecy term"), row.secrecy_term),
        (translate("Receipts", "Urgency"), urgency_words(row.urgency) if row.urgency else ""),
        (translate("Receipts", "Copies"), copies_words(row)),
        (translate("Receipts", "Copy numbers"), row.copy_nos),
        (translate("Receipts", "Attachments"), row.attachments),
        (translate("Receipts", "Signed for by"), row.signed_by),
        (translate("Receipts", "Delivered by"), row.delivered_by),
        (translate("Receipts", "Entered by"), row.keeper),
        (translate("Receipts", "Handed over"), handed),
        (translate("Receipts", "Reply no."), replied),
        (translate("Receipts", "Difference"), row.difference),
        (translate("Receipts", "Entered late"), row.late_note),
        (translate("Receipts", "Void because"), row.void_cause),
        (translate("Receipts", "Book closed on"), row.closed_on.isoformat() if row.closed_on else ""),
    )


def _filed(row: ReceiptRow) -> tuple[tuple[str, str], ...]:
    if row.filed_on is None:
        return ()
    return (
        (translate("Receipts", "Filed as"), row.reference_code),
        (translate("Receipts", "Filed on"), row.filed_on.isoformat()),
        (translate("Receipts", "Carriers"), str(row.carriers)),
    )
