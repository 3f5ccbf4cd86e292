"""Beside the head of a sheet: which prepared sheets are still unused, and which stand open (P-06)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.late_entries import SheetForm
from recordsroom.services.queries.late import Sheets
from ui.parts.card import Card
from ui.parts.facts import SplitLine
from ui.parts.words import label, paragraph

translate = QCoreApplication.translate
_MOST = 8


def sheets_card(known: Sheets) -> Card:
    """The pack of emergency sheets: open ones first, then the unused numbers of each form."""
    card = Card(translate("Desk", "Emergency sheets"), translate("Desk", "{0} unused").format(len(known.unused)))
    for sheet in known.open[:_MOST]:
        card.add(SplitLine(sheet.sheet_no, translate("Desk", "open, {0}").format(sheet.opened_by)))
    for form in SheetForm:
        numbers = [number for number, its in known.unused if its is form]
        if numbers:
            ends = numbers[0] if len(numbers) == 1 else f"{numbers[0]} – {numbers[-1]}"
            told = translate("Desk", "{0} unused").format(len(numbers))
            card.add(SplitLine(f"{form.value}\u3000{ends}", told))
    left = len(known.open) - _MOST
    if left > 0:
        card.add(label(translate("Desk", "{0} more").format(left), "small", "text3"))
    if not known.unused:
        card.add(paragraph(translate("Desk", "No blank sheet is left; F6 prepares a pack to print."), "small", "text2"))
    return card
