"""The card with the scans of this session, and the field for a damaged label in its head."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.parts.empty import EmptyState
from ui.parts.fields import PlainDigits
from ui.parts.table import Table
from ui.parts.table_card import TableCard

translate = QCoreApplication.translate
_FIELD_WIDE = 220


def list_card(table: Table, field: PlainDigits) -> TableCard:
    """The list of this session's scans, newest first."""
    field.setFixedWidth(_FIELD_WIDE)
    field.setAccessibleName(field.placeholderText())
    card = TableCard(table, translate("DeskShowing", "Scans of this session"), translate("DeskShowing", "Newest first"))
    if card.head is not None:
        card.head.add(field)
    empty = translate("DeskShowing", "Scan a card, a carrier or a place; nothing has to be clicked.")
    table.set_empty(EmptyState("scan-barcode", empty))
    return card
