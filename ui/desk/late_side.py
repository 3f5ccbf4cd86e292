"""Beside the head of a sheet: which prepared sheets are still unused, and which stand open (P-06)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.late import Sheets
from ui.parts.card import Card
from ui.parts.facts import SplitLine
from ui.parts.words import label, paragraph

translate = QCoreApplication.translate
_MOST = 8


def sheets_card(known: Sheets) -> Card:
    """The pack of emergency sheets: open ones first, then the unused numbers."""
    card = Card(translate("Desk", "Emergency sheets"), translate("Desk", "{0} unused").format(len(known.unused)))
    for sheet in known.open[:_MOST]:
        card.add(SplitLine(sheet.sheet_no, translate("Desk", "open, {0}").format(sheet.opened_by)))
    for number, form in known.unused[: _MOST - len(known.open[:_MOST])]:
        card.add(SplitLine(number, f"{form.value}\u3000{translate('Desk', 'unused')}"))
    left = len(known.unused) + len(known.open) - _MOST
    if left > 0:
        card.add(label(translate("Desk", "{0} more").format(left), "small", "text3"))
    if not known.unused:
        card.add(paragraph(translate("Desk", "No blank sheet is left; F6 prepares a pack to print."), "small", "text2"))
    return card
